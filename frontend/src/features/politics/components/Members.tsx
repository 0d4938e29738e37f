import { Heading } from '@digdir/designsystemet-react';
import { useSuspenseQuery } from '@tanstack/react-query';

import type { PoliticalBody } from '@/api/types';
import { DaySteps } from '@/components/DaySteps';
import { EmptyState } from '@/components/page/EmptyState';
import { useT } from '@/i18n';
import { Composition } from '../composition/Composition';
import { Deputies } from '../composition/Deputies';
import { compositionQuery } from '../queries';

interface MembersProps {
  body: PoliticalBody;
  asOf: string | undefined;
}

/** Who sits in the body on the day: a question of a term, and none where no term is registered. */
export function Members({ body, asOf }: MembersProps) {
  const t = useT();
  return body.term ? (
    <MembersOfTerm bodyId={body.id} asOf={asOf} />
  ) : (
    <EmptyState>{t(asOf ? 'composition.noTermThen' : 'composition.noTerm')}</EmptyState>
  );
}

function MembersOfTerm({ bodyId, asOf }: { bodyId: string; asOf: string | undefined }) {
  const t = useT();
  const { data: composition } = useSuspenseQuery(compositionQuery(bodyId, asOf));
  const { changes } = composition;
  return (
    <>
      {changes.length > 0 && <DaySteps days={changes} shown={composition.asOf} />}
      <Composition composition={composition} />
      <div className="sub-section">
        <Heading level={3} data-size="xs">
          {t('deputies.title')}
        </Heading>
        <Deputies composition={composition} />
      </div>
    </>
  );
}
