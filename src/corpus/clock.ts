/** Milliseconds since the process began, for spans of time. Where little else is done, `performance` takes longer to load than all that is measured. */
export function now(): number {
  return process.uptime() * 1000;
}
