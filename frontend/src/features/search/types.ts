import type { LanguageMap } from '@/api/types';

export type SearchType =
  | 'goal'
  | 'plan'
  | 'premise'
  | 'organisation-unit'
  | 'political-body'
  | 'governance-principle'
  | 'indicator'
  | 'annual-report'
  | 'report-chapter'
  | 'report-section'
  | 'report-statement'
  | 'source';

export interface SearchHit {
  type: SearchType;
  id: string;
  code: string;
  title?: LanguageMap;
  snippet: { text: string; match: boolean }[];
  within?: { type: SearchType; code: string; title: LanguageMap };
  year?: number;
}

export interface SearchAnswer {
  items: SearchHit[];
  facets: { type: SearchType; count: number }[];
  page: { limit: number; next?: string; total?: number };
}
