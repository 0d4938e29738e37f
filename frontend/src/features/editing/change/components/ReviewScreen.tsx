import { Button } from '@digdir/designsystemet-react';
import type { ReactNode } from 'react';

import type { AffectedThing, ChangeEvent, ChangeEventAffected } from '@/api/types';
import { EventAffected } from '@/components/change/EventAffected';
import { EventEffects } from '@/components/change/EventEffects';
import { formatDate } from '@/components/dates';
import { SelectField } from '@/components/form/SelectField';
import { LocalisedText, useLocalised } from '@/components/LocalisedText';
import { EmptyState } from '@/components/page/EmptyState';
import { Facts } from '@/components/page/Facts';
import { PageHeading } from '@/components/page/PageHeading';
import { Section } from '@/components/page/Section';
import { SourceNote } from '@/components/source/SourceNote';
import { useLanguage, useT } from '@/i18n';
import { fieldId } from '../../faults';
import { canBeHanded, thingKey } from '../draft';
import type { ChangeFormParts } from '../form';
import { useUnitNames } from '../useUnitNames';
import styles from './Change.module.css';

interface ReviewScreenProps {
  parts: ChangeFormParts;
  event: ChangeEvent;
  /** Who answers for what after; with what stays with a unit that goes on, so that it can be given away. Absent until it is read. */
  affected: ChangeEventAffected | undefined;
  /** True when something has been changed since it was tried: then it must be tried again before it can be stored. */
  outdated: boolean;
  summary: ReactNode;
  reviewing: boolean;
  storing: boolean;
  onReview: () => void;
  onStore: () => void;
  onBack: () => void;
}

/** What would happen, told before anything is stored. */
export function ReviewScreen({ parts, event, affected, outdated, summary, ...actions }: ReviewScreenProps) {
  const t = useT();
  const language = useLanguage();
  const effects = event.effects ?? [];
  const date = formatDate(event.date, language);
  const { reviewing, storing, onReview, onStore, onBack } = actions;
  return (
    <div className="page">
      <PageHeading
        title={t('review.title')}
        kicker={t(`reorganise.kind.${event.kind}`)}
        lead={t(event.planned ? 'review.leadPlanned' : 'review.lead', { date })}
      />
      {summary}
      <Section title={t('review.effects')}>
        {effects.length > 0 ? (
          <EventEffects event={event} links={false} />
        ) : (
          <EmptyState>{t('review.noEffects')}</EmptyState>
        )}
      </Section>
      {event.kind !== 'REORGANISED' && (
        <Section
          title={t('review.affected')}
          intro={affected && affected.total > 0 ? t('review.affectedIntro', { date }) : undefined}
        >
          {!affected && <p role="status">{t('page.loading')}</p>}
          {affected && affected.total > 0 && (
            <EventAffected
              affected={affected}
              date={event.date}
              links={false}
              choice={(thing) => canBeHanded(thing, parts.draft) && <HandOver parts={parts} thing={thing} />}
            />
          )}
          {affected?.total === 0 && <EmptyState>{t('review.nothingAffected')}</EmptyState>}
        </Section>
      )}
      <Section title={t('review.why')}>
        <Why event={event} />
      </Section>
      {outdated ? (
        <div className={styles.outdated} role="status">
          <p>{t('review.outdated')}</p>
          <div className="button-row">
            <Button onClick={onReview} disabled={reviewing} loading={reviewing}>
              {t(reviewing ? 'reorganise.reviewing' : 'review.again')}
            </Button>
            <Button variant="secondary" onClick={onBack}>
              {t('review.back')}
            </Button>
          </div>
        </div>
      ) : (
        <div className="button-row page-actions">
          <Button onClick={onStore} disabled={storing} loading={storing}>
            {t(storing ? 'form.saving' : 'review.store')}
          </Button>
          <Button variant="secondary" onClick={onBack} disabled={storing}>
            {t('review.back')}
          </Button>
        </div>
      )}
    </div>
  );
}

/** One thing that a unit of the change answers for, to be given to one of the units that it becomes. */
function HandOver({
  parts: { draft, known, faults, change },
  thing,
}: {
  parts: ChangeFormParts;
  thing: AffectedThing;
}) {
  const t = useT();
  const localised = useLocalised();
  const { ofRow } = useUnitNames({ draft, known });
  const key = thingKey(thing);
  const goesOn = draft.to.find((row) => !row.fresh && row.unit === thing.from.code);
  const rest = thing.type === 'POSITION' ? undefined : draft.to.find((row) => row.key === draft.takenOverBy);
  const otherwise = goesOn
    ? t('review.staysWith', { unit: ofRow(goesOn) })
    : rest
      ? t('review.withTheRest', { unit: ofRow(rest) })
      : t(thing.type === 'POSITION' ? 'review.positionEnds' : 'reorganise.nobodyChosen');
  return (
    <SelectField
      id={fieldId(`takesOver.${key}`)}
      label={
        <>
          {t('review.takesOver')}
          <span className="visually-hidden"> {localised(thing.title)}</span>
        </>
      }
      empty={otherwise}
      value={draft.handed[key] ?? ''}
      error={faults.byField[`takesOver.${key}`]}
      choices={draft.to.filter((row) => row !== (goesOn ?? rest)).map((row) => ({ value: row.key, label: ofRow(row) }))}
      onChange={(row) => change((now) => ({ ...now, handed: { ...now.handed, [key]: row } }))}
    />
  );
}

function Why({ event }: { event: ChangeEvent }) {
  const t = useT();
  const language = useLanguage();
  const { title, description, decision, source } = event;
  const facts = [
    ...(title ? [{ term: t('reorganise.title'), value: <LocalisedText value={title} /> }] : []),
    ...(description ? [{ term: t('unit.description'), value: <LocalisedText value={description} /> }] : []),
    ...(decision?.body
      ? [
          {
            term: t('reorganise.decision.body'),
            value: <LocalisedText value={decision.body.name} fallback={decision.body.code} />,
          },
        ]
      : []),
    ...(decision?.decidedOn
      ? [{ term: t('reorganise.decision.decidedOn'), value: formatDate(decision.decidedOn, language) }]
      : []),
    ...(decision?.caseReference
      ? [{ term: t('reorganise.decision.caseReference'), value: decision.caseReference }]
      : []),
    ...(decision?.statement
      ? [{ term: t('reorganise.decision.statement'), value: <LocalisedText value={decision.statement} /> }]
      : []),
  ];
  return (
    <>
      {facts.length > 0 && <Facts facts={facts} />}
      <SourceNote source={source} />
    </>
  );
}
