import type { FigureUnit } from '@/components/figures';
import { pickText, type Language, type Localised } from '@/i18n';

/** Endings of nouns that indicators are named by, and what the definite form adds. The last part of a compound decides. */
const endings: Record<'nb' | 'nn', readonly [noun: string, definite: string][]> = {
  nb: [
    ['else', 'n'],
    ['mengde', 'n'],
    ['rate', 'n'],
    ['ing', 'en'],
    ['het', 'en'],
    ['sjon', 'en'],
    ['andel', 'en'],
    ['grad', 'en'],
    ['vekst', 'en'],
    ['kostnad', 'en'],
    ['kapasitet', 'en'],
    ['inntekt', 'en'],
    ['utgift', 'en'],
    ['gjeld', 'en'],
    ['tid', 'en'],
    ['fravær', 'et'],
    ['antall', 'et'],
    ['areal', 'et'],
    ['forbruk', 'et'],
    ['budsjett', 'et'],
    ['utslipp', 'et'],
    ['nivå', 'et'],
    ['resultat', 'et'],
    ['skudd', 'et'],
    ['beløp', 'et'],
    ['behov', 'et'],
  ],
  nn: [
    ['ing', 'a'],
    ['heit', 'a'],
    ['inntekt', 'a'],
    ['utgift', 'a'],
    ['tid', 'a'],
    ['rate', 'n'],
    ['sjon', 'en'],
    ['del', 'en'],
    ['grad', 'en'],
    ['vekst', 'en'],
    ['kostnad', 'en'],
    ['kapasitet', 'en'],
    ['gjeld', 'a'],
    ['fråvær', 'et'],
    ['areal', 'et'],
    ['forbruk', 'et'],
    ['budsjett', 'et'],
    ['utslepp', 'et'],
    ['nivå', 'et'],
    ['resultat', 'et'],
    ['skot', 'et'],
    ['beløp', 'et'],
    ['behov', 'et'],
  ],
};

const prepositions =
  /^(av|blant|for|fra|frå|hos|i|innen|med|om|per|på|til|under|ved|among|at|by|for|from|in|of|on|per|to|with)\s/;
const countsWhatFollows = /^(andel|antall|del)$/i;
const englishArticle = /^(amount|change|cost|number|proportion|reduction|rate|share|total)\s/i;

/** One thing, named by a noun: neither several nor what was done. */
const singularInEnglish = /^(?!\S+ed\b)(\S+ )?\S*[^s\s](\s(at|by|for|from|in|of|on|per|to|with)\s|$)/i;

/**
 * The title as the subject of a sentence: «Sykefravær» becomes «Sykefraværet», «Andel forhåndsstemmer» becomes
 * «Andelen forhåndsstemmer». Nothing for a title that cannot be bent for sure; a sentence must then do without.
 */
export function subjectOf(title: Localised, language: Language): string | undefined {
  const picked = pickText(title, language);
  if (!picked || picked.language !== language) return undefined;
  const { text } = picked;
  if (/[,:;()–]/.test(text)) return undefined;
  if (language === 'en' && !singularInEnglish.test(text)) return undefined;
  if (language === 'en') return englishArticle.test(text) ? `The ${text[0]?.toLowerCase()}${text.slice(1)}` : text;
  const [head = '', ...others] = text.split(' ');
  const rest = others.join(' ');
  if (rest && !prepositions.test(`${rest} `) && !countsWhatFollows.test(head)) return undefined;
  const ending = endings[language].find(([noun]) => head.toLowerCase().endsWith(noun));
  return ending && [head + ending[1], rest].filter(Boolean).join(' ');
}

/** Nouns in the plural that name people, the head of a title of which persons are counted. */
const people: Record<Language, RegExp> = {
  nb: /^\S*(ere|ansatte)(\s|$)/,
  nn: /^\S*(arar|ere|tilsette)(\s|$)/,
  en: /^(\S+ )?\S*s(\s|$)/,
};
const persons = /^person(er|ar|s)$/;

/**
 * What is counted, when the title says it by itself: of «Valglokaler» in «valglokaler» one says «18 valglokaler», of
 * «Nye arbeidsplasser i rådhuset» in «arbeidsplasser» «75 nye arbeidsplasser i rådhuset».
 */
export function countedIn(title: Localised, unit: FigureUnit, language: Language): string | undefined {
  const picked = pickText(title, language);
  const symbol = pickText(unit.symbol, language)?.text;
  if (!picked || !symbol || picked.language !== language || /[,:;()–]/.test(picked.text)) return undefined;
  const text = `${picked.text[0]?.toLowerCase() ?? ''}${picked.text.slice(1)}`;
  if (` ${text} `.includes(` ${symbol.toLowerCase()} `)) return text;
  return persons.test(symbol) && people[language].test(text) ? text : undefined;
}
