import { queryOptions } from '@tanstack/react-query';

import { client, read } from '@/api/client';
import { notFoundProblem } from '@/api/problem';

export const reportingKeys = {
  all: ['reporting'] as const,
  reports: () => [...reportingKeys.all, 'reports'] as const,
  document: (year: string) => [...reportingKeys.all, 'document', year] as const,
};

const maximumPageSize = 200;

const fetchReports = () =>
  read(client.GET('/api/v1/annual-reports', { params: { query: { limit: maximumPageSize } } }));

export const reportsQuery = () => queryOptions({ queryKey: reportingKeys.reports(), queryFn: fetchReports });

/** There is one report a year; the whole of it comes in one answer. */
export const documentOfYearQuery = (year: string) =>
  queryOptions({
    queryKey: reportingKeys.document(year),
    queryFn: async () => {
      if (!/^(1[89]|2[01])\d{2}$/.test(year)) throw notFoundProblem();
      const found = await read(client.GET('/api/v1/annual-reports', { params: { query: { year: Number(year) } } }));
      const [report] = found.items;
      if (!report) throw notFoundProblem();
      return read(client.GET('/api/v1/annual-reports/{id}/document', { params: { path: { id: report.id } } }));
    },
  });
