import { isIsoDate } from '@/components/dates';

/** What a form about a body is opened for: a day, a seat, one that is registered already. */
export interface BodyFormSearch {
  dato?: string;
  plass?: number;
  /** The one that is to be corrected. */
  kode?: string;
  /** The membership that it is about. */
  medlem?: string;
  person?: string;
  som?: 'vara';
}

/** A word of an address; none where there is nothing. */
export const word = (value: unknown): string | undefined =>
  typeof value === 'string' && value !== '' ? value : undefined;

export function bodyFormSearch(search: Record<string, unknown>): BodyFormSearch {
  const seat = Number(search.plass);
  const found: BodyFormSearch = {
    dato: isIsoDate(search.dato) ? search.dato : undefined,
    plass: Number.isInteger(seat) && seat > 0 ? seat : undefined,
    kode: word(search.kode),
    medlem: word(search.medlem),
    person: word(search.person),
    som: search.som === 'vara' ? 'vara' : undefined,
  };
  return Object.fromEntries(Object.entries(found).filter(([, value]) => value !== undefined));
}

/** The forms about a body, by their addresses. */
export const bodyForms = [
  'medlem',
  'ledig',
  'slutt',
  'opprykk',
  'fravaer',
  'verv',
  'gruppe',
  'person',
  'aktivitet',
] as const;
export type BodyFormName = (typeof bodyForms)[number];

export const isBodyForm = (value: string): value is BodyFormName => bodyForms.includes(value as BodyFormName);
