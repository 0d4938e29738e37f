import type { DataFile } from '@/api/types';
import type { MessageKey } from '@/i18n';

/** Where the rows of each file are read in the API, and what they hold. A file that is new here is shown without. */
const known: Record<string, { area: Area; path: string }> = {
  plans: { area: 'strategy', path: '/plans' },
  premises: { area: 'strategy', path: '/premises' },
  goals: { area: 'strategy', path: '/goals' },
  'organisation-levels': { area: 'organisation', path: '/organisation-levels' },
  'organisation-units': { area: 'organisation', path: '/organisation-units' },
  'organisation-change-events': { area: 'organisation', path: '/organisation-change-events' },
  persons: { area: 'organisation', path: '/persons' },
  positions: { area: 'organisation', path: '/positions' },
  'position-holders': { area: 'organisation', path: '/position-holders' },
  responsibilities: { area: 'organisation', path: '/responsibilities' },
  'leadership-groups': { area: 'organisation', path: '/leadership-groups' },
  'leadership-group-tasks': { area: 'organisation', path: '/leadership-group-tasks' },
  'leadership-group-members': { area: 'organisation', path: '/leadership-group-members' },
  'owned-companies': { area: 'organisation', path: '/owned-companies' },
  'election-periods': { area: 'politics', path: '/election-periods' },
  'political-bodies': { area: 'politics', path: '/political-bodies' },
  'body-terms': { area: 'politics', path: '/body-terms' },
  'body-years': { area: 'politics', path: '/body-years' },
  parties: { area: 'politics', path: '/parties' },
  elections: { area: 'politics', path: '/elections' },
  'electoral-lists': { area: 'politics', path: '/electoral-lists' },
  'parliamentary-groups': { area: 'politics', path: '/parliamentary-groups' },
  'group-affiliations': { area: 'politics', path: '/group-affiliations' },
  memberships: { area: 'politics', path: '/memberships' },
  'body-roles': { area: 'politics', path: '/body-roles' },
  leaves: { area: 'politics', path: '/leaves' },
  'body-activities': { area: 'politics', path: '/body-activities' },
  'disposition-accounts': { area: 'politics', path: '/disposition-accounts' },
  'disposition-items': { area: 'politics', path: '/disposition-items' },
  processes: { area: 'politics', path: '/processes' },
  'process-phases': { area: 'politics', path: '/process-phases' },
  'governance-principles': { area: 'politics', path: '/governance-principles' },
  indicators: { area: 'indicators', path: '/indicators' },
  observations: { area: 'indicators', path: '/indicators' },
  targets: { area: 'indicators', path: '/targets' },
  'units-of-measure': { area: 'indicators', path: '/units-of-measure' },
  dimensions: { area: 'indicators', path: '/dimensions' },
  'dimension-members': { area: 'indicators', path: '/dimension-members' },
  'annual-reports': { area: 'reporting', path: '/annual-reports' },
  'report-chapters': { area: 'reporting', path: '/report-chapters' },
  'report-sections': { area: 'reporting', path: '/report-sections' },
  'report-statements': { area: 'reporting', path: '/report-statements' },
  'report-table-columns': { area: 'reporting', path: '/report-sections' },
  'report-table-rows': { area: 'reporting', path: '/report-sections' },
  'report-footnotes': { area: 'reporting', path: '/report-sections' },
  'report-cells': { area: 'reporting', path: '/report-sections' },
  'annual-report-publications': { area: 'reporting', path: '/annual-reports' },
  sources: { area: 'sources', path: '/sources' },
};

const areas = ['strategy', 'organisation', 'politics', 'indicators', 'reporting', 'sources', 'other'] as const;
export type Area = (typeof areas)[number];

export interface DataSet extends DataFile {
  holds?: Extract<MessageKey, `openData.holds.${string}`>;
  apiPath?: string;
}

/** The files by area in the order of the main menu, and within an area in the order in which one reads them. */
export function dataSetsByArea(files: readonly DataFile[]): { area: Area; dataSets: DataSet[] }[] {
  const order = Object.keys(known);
  const sorted = [...files].sort((a, b) => rank(a) - rank(b));
  return areas
    .map((area) => ({ area, dataSets: sorted.filter((file) => areaOf(file) === area).map(describe) }))
    .filter(({ dataSets }) => dataSets.length > 0);

  function rank(file: DataFile): number {
    const place = order.indexOf(stem(file));
    return place < 0 ? order.length : place;
  }
}

const stem = ({ file }: DataFile) => file.replace(/\.csv$/, '');

const areaOf = (file: DataFile): Area => known[stem(file)]?.area ?? 'other';

function describe(file: DataFile): DataSet {
  const found = known[stem(file)];
  if (!found) return file;
  return { ...file, apiPath: `/api/v1${found.path}`, holds: `openData.holds.${stem(file)}` as DataSet['holds'] };
}
