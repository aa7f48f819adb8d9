const DAY_SECONDS = 86_400;
/** The first day of the year 10000: no sheet counts further. */
const END_1900 = 2_958_466;
const DAYS_TO_1904 = 1462;
/** The day the program counts although there was none: 29 February 1900. */
const NO_DAY = 60;

interface Moment {
  readonly year: number;
  readonly month: number;
  readonly day: number;
  readonly hours: number;
  readonly minutes: number;
  readonly seconds: number;
  /** Of all days together. */
  readonly allHours: number;
}

/**
 * A number of days as its format shows it: as 2024年3月1日 where the format has these words, else as 2024-03-01 08:30.
 * @param code one section of a format, bracketed colours left out.
 * @returns null for a number that is no day.
 */
export function dated(serial: number, code: string, from1904: boolean): string | null {
  const moment = momentOf(serial + (from1904 ? DAYS_TO_1904 : 0));
  if (moment === null) return null;
  const units = unitsOf(code);
  const isTimeOnly = !units.some((unit) => /^[ymd年月日]/.test(unit));
  if (!isTimeOnly && moment.year === 1900 && moment.month === 0) return null;
  return units.some((unit) => /[年月日时分]/.test(unit)) ? inWords(moment, units) : inDigits(moment, units);
}

function momentOf(serial: number): Moment | null {
  if (!(serial >= 0 && serial < END_1900)) return null;
  const seconds = Math.round(serial * DAY_SECONDS);
  const days = Math.floor(seconds / DAY_SECONDS);
  const rest = seconds - days * DAY_SECONDS;
  const time = { hours: Math.floor(rest / 3600), minutes: Math.floor(rest / 60) % 60, seconds: rest % 60, allHours: Math.floor(seconds / 3600) };
  if (days === 0 || days === NO_DAY) return days === 0 ? { year: 1900, month: 0, day: 0, ...time } : { year: 1900, month: 2, day: 29, ...time };
  const date = new Date(Date.UTC(1899, 11, days < NO_DAY ? 31 + days : 30 + days));
  return { year: date.getUTCFullYear(), month: date.getUTCMonth() + 1, day: date.getUTCDate(), ...time };
}

// Matches the units of a format and what stands between them: yyyy 年 [h] am/pm "第" \-
// Trap: m is a month, and minutes behind hours or in front of seconds.
const UNIT = /\[h{1,2}\]|y{1,4}|m{1,5}|d{1,4}|h{1,2}|s{1,2}|am\/pm|上午\/下午|"[^"]{0,40}"|\\.|[\s\S]/gi;

function unitsOf(code: string): string[] {
  const units = (code.match(UNIT) ?? []).map((unit) => (unit.startsWith('"') ? unit.slice(1, -1) : unit.startsWith('\\') ? unit.slice(1) : unit.toLowerCase()));
  const clock = units.map((unit, at) => [unit, at] as const).filter(([unit]) => /^(?:\[?h|[ymds])/.test(unit));
  clock.forEach(([unit, at], nth) => {
    if (/^m{1,2}$/.test(unit) && (/h/.test(clock[nth - 1]?.[0] ?? '') || clock[nth + 1]?.[0].startsWith('s') === true)) units[at] = unit.replaceAll('m', 'n');
  });
  return units;
}

const two = (number: number): string => String(number).padStart(2, '0');

function inWords(moment: Moment, units: readonly string[]): string {
  const sized = (number: number, unit: string): string => (unit.length > 1 ? two(number) : String(number));
  return units
    .map((unit) => {
      if (unit.startsWith('[h')) return String(moment.allHours);
      switch (unit.charAt(0)) {
        case 'y':
          return unit.length > 2 ? String(moment.year) : two(moment.year % 100);
        case 'm':
          return sized(moment.month, unit);
        case 'd':
          return sized(moment.day, unit);
        case 'h':
          return sized(moment.hours, unit);
        case 'n':
          return sized(moment.minutes, unit);
        case 's':
          return sized(moment.seconds, unit);
        default:
          // Fillers, and what chooses a language.
          return /^(?:[@;*_]|am\/pm|上午\/下午)/.test(unit) ? '' : unit;
      }
    })
    .join('')
    .trim();
}

function inDigits(moment: Moment, units: readonly string[]): string {
  const has = (letter: string): boolean => units.some((unit) => unit.startsWith(letter));
  const day = [has('y') ? String(moment.year) : '', has('m') ? two(moment.month) : '', has('d') ? two(moment.day) : ''].filter((part) => part !== '').join('-');
  const hours = has('[h') ? String(moment.allHours) : has('h') ? two(moment.hours) : '';
  const time = [hours, has('n') || hours !== '' ? two(moment.minutes) : '', has('s') ? two(moment.seconds) : ''].filter((part) => part !== '').join(':');
  return [day, time].filter((part) => part !== '').join(' ');
}
