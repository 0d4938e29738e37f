import type {
  BodyTerm,
  BodyYear,
  DispositionAccount,
  DispositionItem,
  Election,
  ElectionPeriod,
  ElectoralList,
  GovernancePrinciple,
  ParliamentaryGroup,
  Party,
  PoliticalBody,
  Process,
} from '@/api/types';
import type { Tagged } from '@/api/client';
import { factApi, type FactApi } from '../facts/api';

export const bodies = factApi<PoliticalBody>('/api/v1/political-bodies');
export const periods = factApi<ElectionPeriod>('/api/v1/election-periods');
export const terms = factApi<BodyTerm>('/api/v1/body-terms');
export const elections = factApi<Election>('/api/v1/elections');
export const lists = factApi<ElectoralList>('/api/v1/electoral-lists');
export const parties = factApi<Party>('/api/v1/parties');
export const processes = factApi<Process>('/api/v1/processes');
export const accounts = factApi<DispositionAccount>('/api/v1/disposition-accounts');
export const items = factApi<DispositionItem>('/api/v1/disposition-items');
export const principles = factApi<GovernancePrinciple>('/api/v1/governance-principles');
export const groups = factApi<ParliamentaryGroup>('/api/v1/parliamentary-groups');

const stored = factApi<BodyYear>('/api/v1/body-years');

/** Figures are told apart as reported and counted; written are those that are reported, and they stand by themselves. */
const written = ({ body, etag }: Tagged<BodyYear>): Tagged<BodyYear> => ({ body: { ...body, ...body.reported }, etag });

export const years: FactApi<BodyYear> = {
  ...stored,
  find: async (code) => written(await stored.find(code)),
  get: async (id) => written(await stored.get(id)),
  patch: async (id, etag, patch) => written(await stored.patch(id, etag, patch)),
};
