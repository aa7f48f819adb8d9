/** The largest of numbers that are not negative; 0 of none. No spread: a table may have more rows than a call takes arguments. */
export function largest(numbers: Iterable<number>): number {
  let most = 0;
  for (const number of numbers) if (number > most) most = number;
  return most;
}
