import type { SearchHit, SearchType } from '@/api/types';

/** The order of the types in the filter: what the municipality wants, who does it, how it went, where it stands. */
export const searchTypes = [
  'goal',
  'plan',
  'premise',
  'organisation-unit',
  'position',
  'responsibility',
  'leadership-group',
  'owned-company',
  'organisation-change-event',
  'political-body',
  'election',
  'body-activity',
  'disposition-account',
  'process',
  'person',
  'party',
  'parliamentary-group',
  'governance-principle',
  'indicator',
  'annual-report',
  'report-chapter',
  'report-section',
  'report-statement',
  'source',
] as const satisfies readonly SearchType[];

export const isSearchType = (value: unknown): value is SearchType => searchTypes.includes(value as SearchType);

/** The page that shows a hit, of which year where it shows one at a time, and where on that page it stands. */
export function addressOf({ type, code, within, year }: SearchHit): string {
  switch (type) {
    case 'goal':
      return `/mal/${code}`;
    case 'plan':
      return `/strategi/${code}`;
    case 'premise':
      return within ? `/strategi/${within.code}#${code}` : '/strategi';
    case 'organisation-unit':
      return `/organisasjon/${code}`;
    case 'position':
    case 'responsibility':
      return within ? `/organisasjon/${within.code}#${code}` : `/organisasjon/ledelse#${code}`;
    case 'leadership-group':
      return `/organisasjon/ledelse#${code}`;
    case 'owned-company':
      return `/organisasjon/selskaper#${code}`;
    case 'organisation-change-event':
      return `/organisasjon/endringer/${code}`;
    case 'political-body':
      return `/politikk/${code}`;
    case 'election':
      return `/valg/${code}`;
    case 'body-activity':
    case 'disposition-account':
      return `/politikk/aktiviteter${ofYear(year)}#${code}`;
    case 'process':
      return `/prosess${ofYear(year)}#${code}`;
    case 'person':
      return `/personer/${code}`;
    case 'party':
      return `/partier/${code}`;
    case 'parliamentary-group':
      return `/partier#${code}`;
    case 'governance-principle':
      return `/politikk/samspill#${code}`;
    case 'indicator':
      return `/indikatorer/${code}`;
    case 'annual-report':
      return `/arsrapport/${year}`;
    case 'report-chapter':
    case 'report-section':
    case 'report-statement':
      return `/arsrapport/${year}#${code}`;
    case 'source':
      return `/kilder/${code}`;
  }
}

const ofYear = (year: number | undefined) => (year === undefined ? '' : `?ar=${year}`);
