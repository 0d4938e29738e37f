import type { AttainmentState, Indicator, IndicatorDirection } from '@/api/types';
import { pickText, type Language } from '@/i18n';

/** `?sok=&retning=&tilstand=&tall=`: the catalogue as its reader has narrowed it. */
export interface CatalogueSearch {
  sok?: string;
  retning?: IndicatorDirection;
  tilstand?: State;
  tall?: Figures;
}

export const states = ['ATTAINED', 'NOT_ATTAINED', 'NOT_ASSESSED', 'none'] as const satisfies (
  AttainmentState | 'none'
)[];
export type State = (typeof states)[number];
export const directions = [
  'HIGHER_BETTER',
  'LOWER_BETTER',
  'WITHIN_RANGE',
  'CONTEXT_ONLY',
] as const satisfies IndicatorDirection[];
export const figures = ['med', 'uten'] as const;
export type Figures = (typeof figures)[number];

/** How it goes with an indicator's target; `none` where there is no target to speak of. */
export const stateOf = ({ attainment }: Pick<Indicator, 'attainment'>): State => attainment?.state ?? 'none';
/** Held against a target that is due. */
export const isJudged = (indicator: Pick<Indicator, 'attainment'>) =>
  ['ATTAINED', 'NOT_ATTAINED'].includes(stateOf(indicator));
export const figuresOf = ({ latest }: Pick<Indicator, 'latest'>): Figures => (latest ? 'med' : 'uten');

const facets = { retning: (indicator: Indicator) => indicator.direction, tilstand: stateOf, tall: figuresOf };
export type Facet = keyof typeof facets;

export function narrow(indicators: readonly Indicator[], search: CatalogueSearch, language: Language): Indicator[] {
  const words = fold(search.sok ?? '')
    .split(/\s+/)
    .filter(Boolean);
  return indicators
    .filter((indicator) => words.every((word) => fold(textOf(indicator, language)).includes(word)))
    .filter((indicator) =>
      (Object.keys(facets) as Facet[]).every((facet) => !search[facet] || facets[facet](indicator) === search[facet]),
    );
}

/** What has a target before what has none: it is what a reader can hold the municipality to. */
export const byWeight = (indicators: readonly Indicator[]): Indicator[] =>
  indicators.toSorted((a, b) => Number(stateOf(a) === 'none') - Number(stateOf(b) === 'none'));

/** In the order of the alphabet, as the reader's language has it: æ, ø, å last. */
export const byTitle = (indicators: readonly Indicator[], language: Language): Indicator[] => {
  const { compare } = new Intl.Collator(language === 'en' ? 'en' : 'nb');
  const name = ({ title }: Indicator) => pickText(title, language)?.text ?? '';
  return indicators.toSorted((a, b) => compare(name(a), name(b)));
};

/** How many a choice of this facet would leave, given what else is chosen. */
export function countFacet<Value extends string>(
  indicators: readonly Indicator[],
  search: CatalogueSearch,
  facet: Facet,
  values: readonly Value[],
  language: Language,
): { value: Value; count: number }[] {
  const others = narrow(indicators, { ...search, [facet]: undefined }, language);
  return values.map((value) => ({ value, count: others.filter((one) => facets[facet](one) === value).length }));
}

const fold = (text: string) => text.toLocaleLowerCase('nb');

const textOf = ({ code, title, definition }: Indicator, language: Language) =>
  [code, pickText(title, language)?.text, pickText(definition, language)?.text].join(' ');

const oneOf = <Value extends string>(values: readonly Value[], value: unknown): Value | undefined =>
  values.find((known) => known === value);

/** The catalogue's address as a choice; what is no choice is dropped. */
export function catalogueSearch(search: Record<string, unknown>): CatalogueSearch {
  const retning = oneOf(directions, search.retning);
  const tilstand = oneOf(states, search.tilstand);
  const tall = oneOf(figures, search.tall);
  return {
    ...(typeof search.sok === 'string' && search.sok ? { sok: search.sok } : {}),
    ...(retning ? { retning } : {}),
    ...(tilstand ? { tilstand } : {}),
    ...(tall ? { tall } : {}),
  };
}
