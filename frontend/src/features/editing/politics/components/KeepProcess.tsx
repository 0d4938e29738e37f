import { useQuery } from '@tanstack/react-query';

import { useLocalised, LocalisedText } from '@/components/LocalisedText';
import { ActionLink } from '@/components/page/ActionLink';
import { EmptyState } from '@/components/page/EmptyState';
import { PageHeading } from '@/components/page/PageHeading';
import { TextLink } from '@/components/page/TextLink';
import { ProblemPage } from '@/components/problem/ProblemPage';
import { SavedNotice } from '@/components/SavedNotice';
import { PageSkeleton } from '@/components/skeletons';
import { useT } from '@/i18n';
import { NotAllowed } from '../../components/NotAllowed';
import { processToKeepQuery } from '../phases';

/** The phases of a process, each to be corrected, and one more to be added. */
export function KeepProcess({ code }: { code: string }) {
  const t = useT();
  const localised = useLocalised();
  const { data, error, refetch } = useQuery(processToKeepQuery(code));
  if (error) return <ProblemPage error={error} onRetry={() => void refetch()} />;
  if (!data) return <PageSkeleton />;
  const { process, phases } = data;
  if (!process.allowedActions.includes('edit')) return <NotAllowed />;
  return (
    <div className="page">
      <SavedNotice saved={t('seats.saved')} deleted={t('seats.deleted')} />
      <PageHeading
        title={t('phaseForm.title', { process: localised(process.title) || code })}
        lead={t('phaseForm.lead')}
      />
      {phases.length > 0 ? (
        <ol className="prose-list">
          {phases.map((phase) => (
            <li key={phase.id}>
              <LocalisedText value={phase.title} fallback={phase.code} />{' '}
              <TextLink to="/rediger/prosess/$code/fase" params={{ code }} search={{ kode: phase.code }}>
                {t('seats.correct')}
                <span className="visually-hidden"> {localised(phase.title)}</span>
              </TextLink>
            </li>
          ))}
        </ol>
      ) : (
        <EmptyState>{t('phaseForm.none')}</EmptyState>
      )}
      <div className="button-row page-actions">
        <ActionLink to="/rediger/prosess/$code/fase" params={{ code }}>
          {t('phaseForm.new')}
        </ActionLink>
      </div>
    </div>
  );
}
