import { locales, type Language, type Translate } from '@/i18n';
import { formatDate } from './dates';

export type PeriodType = 'YEAR' | 'HALF' | 'TERTIAL' | 'QUARTER' | 'MONTH' | 'DATE' | 'SCHOOL_YEAR' | 'YEAR_SPAN';

/** A period as its code says it; both days belong to it. */
export interface Period {
  type: PeriodType;
  year: number;
  /** Which half, tertial, quarter or month; the last year of a span. */
  part: number;
  firstDay: string;
  lastDay: string;
}

const months = { HALF: 6, TERTIAL: 4, QUARTER: 3, MONTH: 1 } as const;
const codes: readonly [PeriodType, RegExp][] = [
  ['YEAR', /^(\d{4})$/],
  ['HALF', /^(\d{4})-H([12])$/],
  ['TERTIAL', /^(\d{4})-T([123])$/],
  ['QUARTER', /^(\d{4})-Q([1-4])$/],
  ['MONTH', /^(\d{4})-(0[1-9]|1[0-2])$/],
  ['SCHOOL_YEAR', /^(\d{4})-SY$/],
  ['YEAR_SPAN', /^(\d{4})\/(\d{4})$/],
  ['DATE', /^(\d{4})-\d{2}-\d{2}$/],
];

/** Reads the code of a period; nothing for what is no such code. */
export function parsePeriod(code: string): Period | undefined {
  for (const [type, pattern] of codes) {
    const match = pattern.exec(code);
    if (match) return periodOf(type, Number(match[1]), Number(match[2] ?? 0), code);
  }
  return undefined;
}

function periodOf(type: PeriodType, year: number, part: number, code: string): Period {
  switch (type) {
    case 'DATE':
      return { type, year, part, firstDay: code, lastDay: code };
    case 'YEAR':
      return { type, year, part, firstDay: `${year}-01-01`, lastDay: `${year}-12-31` };
    case 'SCHOOL_YEAR':
      return { type, year, part, firstDay: `${year}-08-01`, lastDay: `${year + 1}-07-31` };
    case 'YEAR_SPAN':
      return { type, year, part, firstDay: `${year}-01-01`, lastDay: `${part}-12-31` };
    default: {
      const length = months[type];
      const first = (part - 1) * length;
      return { type, year, part, firstDay: day(year, first, 1), lastDay: day(year, first + length, 0) };
    }
  }
}

const day = (year: number, month: number, date: number) =>
  new Date(Date.UTC(year, month, date)).toISOString().slice(0, 10);

/** Earlier periods first; of those that begin together, the shorter one. */
export function comparePeriods(a: string, b: string): number {
  const [left, right] = [parsePeriod(a), parsePeriod(b)];
  if (!left || !right) return a.localeCompare(b);
  return left.firstDay.localeCompare(right.firstDay) || left.lastDay.localeCompare(right.lastDay);
}

/** A period as people say it: «2017», «3. kvartal 2017», «skoleåret 2017/2018». */
export function formatPeriod(code: string, language: Language, t: Translate): string {
  const period = parsePeriod(code);
  if (!period) return code;
  const { type, year, part } = period;
  switch (type) {
    case 'YEAR':
      return String(year);
    case 'YEAR_SPAN':
      return `${year}–${part}`;
    case 'SCHOOL_YEAR':
      return t('period.SCHOOL_YEAR', { year, next: year + 1 });
    case 'DATE':
      return formatDate(code, language);
    case 'MONTH':
      return new Intl.DateTimeFormat(locales[language], {
        month: 'long',
        year: 'numeric',
        timeZone: 'UTC',
      }).format(new Date(`${code}-01T00:00:00Z`));
    default:
      return t(`period.${type}`, { part, year });
  }
}

/** The period inside a sentence: «i 2017», «6. november 2017», «i perioden 2017–2020». */
export function inPeriod(code: string, language: Language, t: Translate): string {
  const period = formatPeriod(code, language, t);
  switch (parsePeriod(code)?.type) {
    case 'DATE':
      return t('period.on', { period });
    case 'YEAR_SPAN':
      return t('period.during', { period });
    default:
      return t('period.in', { period });
  }
}
