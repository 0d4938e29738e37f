import { Button } from '@digdir/designsystemet-react';
import { useQuery } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { useEffect, useRef, useState, type FormEvent } from 'react';

import type { Hierarchy } from '@/api/types';
import { FormGroup } from '@/components/form/FormGroup';
import { TextField } from '@/components/form/TextField';
import { Crumbs } from '@/components/page/Crumbs';
import { PageHeading } from '@/components/page/PageHeading';
import { TextLink } from '@/components/page/TextLink';
import { useT } from '@/i18n';
import { DraftNotice } from '../../components/DraftNotice';
import { FaultSummary } from '../../components/FaultSummary';
import { LeaveGuard } from '../../components/LeaveGuard';
import { fieldId, noFaults, placeFaults } from '../../faults';
import { faultWords } from '../../faultWords';
import { useDraft } from '../../useDraft';
import { changeCode, dayBefore, livesOn, withValue, type ChangeDraft } from '../draft';
import { changeFieldNames, turnPointers } from '../faults';
import { holdingsQuery, withWhatStays } from '../holdings';
import { changeRequest } from '../request';
import { useFieldNames } from '../useFieldNames';
import { useKnown } from '../useKnown';
import { useReview } from '../useReview';
import { ChangeKindField } from './ChangeKindField';
import { EventFields } from './EventFields';
import { FromUnits } from './FromUnits';
import { ReviewScreen } from './ReviewScreen';
import { SubUnitPlaces } from './SubUnitPlaces';
import { TakeOver } from './TakeOver';
import { ToUnits } from './ToUnits';
import { WhenFields } from './WhenFields';

interface ChangeFormProps {
  /** What the draft is kept under. */
  name: string;
  initial: ChangeDraft;
  hierarchies: readonly Hierarchy[];
}

const asTyped = (draft: ChangeDraft) => JSON.stringify({ ...draft, sent: undefined });

/** A change of the organisation in two steps: the form, and a review of what it would do. Only the second one stores. */
export function ChangeForm({ name, initial, hierarchies }: ChangeFormProps) {
  const t = useT();
  const navigate = useNavigate();
  const [start] = useState(initial);
  const { draft, restored, change, discard, finish } = useDraft<ChangeDraft>(name, start);
  const known = useKnown(draft);
  const fieldName = useFieldNames(draft, known);
  const dirty = asTyped(draft) !== asTyped(start);

  const { reviewed, review, reviewing, store, storing, problem, refused, goBack } = useReview({
    sent: draft.sent,
    onSend: (sent) => change((now) => ({ ...now, sent })),
    onStored: (event) => {
      finish();
      void navigate({
        to: '/organisasjon/endringer/$code',
        params: { code: event.code },
        state: { stored: true },
        ignoreBlocker: true,
      });
    },
  });

  const request = changeRequest(draft, known);
  const holdings = useQuery({
    ...holdingsQuery(draft.from[0]?.unit ?? '', dayBefore(draft.date)),
    enabled: reviewed !== undefined && livesOn(draft),
  });
  const affected =
    reviewed && !holdings.isLoading
      ? withWhatStays(reviewed.event, livesOn(draft) ? (holdings.data ?? []) : [])
      : undefined;
  const faults =
    problem && refused
      ? placeFaults(
          turnPointers(problem.faults, refused, draft, known),
          changeFieldNames(draft, known, affected?.items ?? []),
          (fault) => faultWords(fault, t),
        )
      : noFaults;
  const parts = { draft, known, faults, change };

  // Each of the two screens takes the other's place: focus goes to what it says.
  const screen = reviewed ? 'review' : 'form';
  const before = useRef(screen);
  useEffect(() => {
    if (before.current !== screen && !problem) document.querySelector<HTMLElement>('main h1')?.focus();
    before.current = screen;
  }, [screen, problem]);

  if (reviewed) {
    return (
      <>
        <ReviewScreen
          parts={parts}
          event={reviewed.event}
          affected={affected}
          outdated={JSON.stringify(request) !== JSON.stringify(reviewed.request)}
          summary={
            problem && !storing && !reviewing ? (
              <FaultSummary problem={problem} faults={faults} name={fieldName} />
            ) : undefined
          }
          reviewing={reviewing}
          storing={storing}
          onReview={() => review(request)}
          onStore={store}
          onBack={goBack}
        />
        <LeaveGuard dirty={dirty} />
      </>
    );
  }

  const submit = (event: FormEvent) => {
    event.preventDefault();
    review(request);
  };
  return (
    <div className="page">
      <Crumbs trail={[<TextLink to="/organisasjon">{t('organisation.title')}</TextLink>]} />
      <PageHeading title={t('reorganise.heading')} lead={t('reorganise.lead')} />
      {restored && <DraftNotice onDiscard={discard} />}
      {problem && !reviewing && <FaultSummary problem={problem} faults={faults} name={fieldName} />}
      <form onSubmit={submit} noValidate className="form">
        <ChangeKindField draft={draft} change={change} />
        {draft.kind !== '' && (
          <>
            <WhenFields {...parts} hierarchies={hierarchies} />
            <FromUnits {...parts} />
            <ToUnits {...parts} />
            <SubUnitPlaces {...parts} />
            <TakeOver {...parts} />
            <EventFields
              values={draft.values}
              faults={faults}
              needsTitle={draft.kind === 'REORGANISED'}
              folds
              onChange={(field, value) => change((now) => withValue(now, field, value))}
            />
            <FormGroup legend={t('reorganise.address')}>
              <TextField
                id={fieldId('code')}
                label={t('newGoal.code')}
                hint={t('reorganise.codeHint')}
                value={changeCode(draft)}
                error={faults.byField.code}
                onChange={(code) => change((now) => ({ ...now, code }))}
              />
            </FormGroup>
            <div className="button-row">
              <Button type="submit" disabled={reviewing} loading={reviewing}>
                {t(reviewing ? 'reorganise.reviewing' : 'reorganise.review')}
              </Button>
              <TextLink to="/organisasjon">{t('form.cancel')}</TextLink>
            </div>
          </>
        )}
      </form>
      <LeaveGuard dirty={dirty} />
    </div>
  );
}
