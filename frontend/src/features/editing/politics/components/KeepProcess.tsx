import { useQuery } from '@tanstack/react-query';

import { useLocalised, LocalisedText } from '@/components/LocalisedText';
import { ActionLink } from '@/components/page/ActionLink';
import { Crumbs } from '@/components/page/Crumbs';
import { EmptyState } from '@/components/page/EmptyState';
import { PageHeading } from '@/components/page/PageHeading';
import { TextLink } from '@/components/page/TextLink';
import { formatSpan } from '@/components/periodSpan';
import { ProblemPage } from '@/components/problem/ProblemPage';
import { SavedNotice } from '@/components/SavedNotice';
import { PageSkeleton } from '@/components/skeletons';
import { useLanguage, useT } from '@/i18n';
import { NotAllowed } from '../../components/NotAllowed';
import { processToKeepQuery, timeOf, yearOf } from '../phases';
import styles from './Politics.module.css';

/** The phases of a process, each to be corrected, and one more to be added. */
export function KeepProcess({ code }: { code: string }) {
  const t = useT();
  const language = useLanguage();
  const localised = useLocalised();
  const { data, error, refetch } = useQuery(processToKeepQuery(code));
  if (error) return <ProblemPage error={error} onRetry={() => void refetch()} />;
  if (!data) return <PageSkeleton />;
  const { process, phases } = data;
  if (!process.allowedActions.includes('edit')) return <NotAllowed />;
  return (
    <div className="page">
      <Crumbs
        trail={[
          <TextLink to="/politikk">{t('politics.title')}</TextLink>,
          <TextLink to="/prosess" search={{ ar: yearOf(phases) }}>
            {t('timetable.title')}
          </TextLink>,
        ]}
      />
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
              <span className={styles.aside}>{formatSpan(timeOf(phase), language, t)}</span>{' '}
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
