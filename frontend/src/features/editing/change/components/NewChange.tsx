import { useQuery } from '@tanstack/react-query';

import type { ChangeKind } from '@/api/types';
import { ProblemPage } from '@/components/problem/ProblemPage';
import { PageSkeleton } from '@/components/skeletons';
import { newChange } from '../draft';
import { hierarchyChoicesQuery, homeOfUnitQuery } from '../queries';
import { ChangeForm } from './ChangeForm';

interface NewChangeProps {
  /** What the reader came to do, and with which unit, when it was clear from the page they came from. */
  kind: ChangeKind | undefined;
  unit: string | undefined;
}

/** Finds out which hierarchy the form begins in before it opens, so that what is typed is never thrown away. */
export function NewChange({ kind, unit = '' }: NewChangeProps) {
  const hierarchies = useQuery(hierarchyChoicesQuery());
  const home = useQuery(homeOfUnitQuery(unit));
  const error = hierarchies.error ?? home.error;
  if (error) return <ProblemPage error={error} onRetry={() => void hierarchies.refetch()} />;
  if (!hierarchies.data || (unit !== '' && home.data === undefined)) return <PageSkeleton />;
  const hierarchy = home.data || hierarchies.data.items[0]?.code || '';
  const name = ['change', kind, unit].filter(Boolean).join('.');
  return (
    <ChangeForm
      key={name}
      name={name}
      initial={newChange(kind ?? '', home.data ? unit : '', hierarchy)}
      hierarchies={hierarchies.data.items}
    />
  );
}
