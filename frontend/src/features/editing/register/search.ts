import { word } from '../politics/search';

/** What the secretariat keeps beside who sits where, by the words of the addresses. */
export const registerKinds = [
  'organ',
  'valgperiode',
  'virketid',
  'arstall',
  'valg',
  'liste',
  'parti',
  'partigruppe',
  'prosess',
  'disposisjon',
  'post',
  'prinsipp',
] as const;
export type RegisterKind = (typeof registerKinds)[number];

export const isRegisterKind = (value: string): value is RegisterKind => registerKinds.includes(value as RegisterKind);

/** What a form is opened for. */
export interface RegisterSearch {
  /** The one that is to be corrected; a new one without it. */
  kode?: string;
  /** The body that it is of. */
  organ?: string;
  /** The election that it is of. */
  valg?: string;
  /** The disposition account that it is of. */
  konto?: string;
}

export function registerSearch(search: Record<string, unknown>): RegisterSearch {
  const found: RegisterSearch = {
    kode: word(search.kode),
    organ: word(search.organ),
    valg: word(search.valg),
    konto: word(search.konto),
  };
  return Object.fromEntries(Object.entries(found).filter(([, value]) => value !== undefined));
}
