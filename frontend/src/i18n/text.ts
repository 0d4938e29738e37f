import type { Language } from './language';

/** A text in one or more languages, as the contract carries it. */
export type Localised = Partial<Record<Language, string | null>> | null | undefined;

const order: Record<Language, readonly Language[]> = {
  nb: ['nb', 'nn', 'en'],
  nn: ['nn', 'nb', 'en'],
  en: ['en', 'nb', 'nn'],
};

export interface PickedText {
  text: string;
  language: Language;
}

/** The text a reader of `language` gets, and which language it is in, so that a screen reader can say it right. */
export function pickText(map: Localised, language: Language): PickedText | undefined {
  for (const candidate of order[language]) {
    const text = map?.[candidate];
    if (text) return { text, language: candidate };
  }
  return undefined;
}
