import { Button } from '@digdir/designsystemet-react';
import { useNavigate } from '@tanstack/react-router';
import { useMemo, useState, type FormEvent } from 'react';

import type { Tagged } from '@/api/client';
import { ProblemError } from '@/api/problem';
import type { Goal } from '@/api/types';
import { formatMoment } from '@/components/dates';
import { LocalisedText, useLocalised } from '@/components/LocalisedText';
import { Crumbs } from '@/components/page/Crumbs';
import { PageHeading } from '@/components/page/PageHeading';
import { TextLink } from '@/components/page/TextLink';
import { useLanguage, useT } from '@/i18n';
import type { GoalValues } from '../fields';
import { changedFields, goalFields, valuesOf } from '../fields';
import { noFaults, placeFaults } from '../faults';
import { faultWords } from '../faultWords';
import { draftOf, withValue, type GoalDraft } from '../goalDraft';
import { useDraft } from '../useDraft';
import { useFieldWords } from '../useFieldWords';
import { useSaveGoal } from '../useSaveGoal';
import { ChangeMode } from './ChangeMode';
import { ConflictScreen } from './ConflictScreen';
import { DraftNotice } from './DraftNotice';
import { FaultSummary } from './FaultSummary';
import { GoalFields } from './GoalFields';
import { LeaveGuard } from './LeaveGuard';

export function EditGoalForm({ code, goal }: { code: string; goal: Tagged<Goal> }) {
  const t = useT();
  const language = useLanguage();
  const { name, words } = useFieldWords();
  const localised = useLocalised();
  const navigate = useNavigate();
  const { draft, restored, change, discard, finish } = useDraft<GoalDraft>(
    `goal.${code}`,
    useMemo(() => draftOf(goal), [goal]),
  );
  const dirty = changedFields(draft.base, draft.values).length > 0;

  const [missingDate, setMissingDate] = useState<ProblemError>();
  const leave = (saved: boolean) => {
    finish();
    void navigate({ to: '/mal/$code', params: { code }, state: { saved }, ignoreBlocker: true });
  };
  const { save, saving, problem, stored } = useSaveGoal(code, () => leave(true));

  const submit = (event: FormEvent) => {
    event.preventDefault();
    const dateMissing = draft.mode === 'change' && draft.effectiveFrom === '';
    const message = t('mode.dateMissing');
    setMissingDate(
      dateMissing
        ? new ProblemError(400, { errors: [{ parameter: 'effectiveFrom', code: 'date-missing', message }] })
        : undefined,
    );
    if (dateMissing) return;
    // A patch without changes would still make a version.
    if (dirty) save(draft);
    else leave(false);
  };

  const saveResolved = (values: GoalValues, current: Tagged<Goal>) => {
    const resolved = { ...draft, base: valuesOf(current.body), etag: current.etag, values };
    if (changedFields(resolved.base, values).length === 0) return leave(false);
    change(() => resolved);
    save(resolved);
  };

  if (stored && stored.etag !== draft.etag) {
    return (
      <>
        <ConflictScreen
          lead={t('conflict.lead', { moment: formatMoment(stored.body.recordedAt, language) })}
          fields={goalFields}
          base={draft.base}
          mine={draft.values}
          theirs={valuesOf(stored.body)}
          name={name}
          words={words}
          saving={saving}
          onResolve={(values) => saveResolved(values, stored)}
          onKeepTheirs={() => leave(false)}
        />
        <LeaveGuard dirty={dirty} />
      </>
    );
  }

  const shown = missingDate ?? problem;
  const faults = shown
    ? placeFaults(shown.faults, [...goalFields, 'effectiveFrom'] as string[], (fault) => faultWords(fault, t))
    : noFaults;
  return (
    <div className="page">
      <Crumbs
        trail={[
          <TextLink to="/mal/$code" params={{ code }}>
            <LocalisedText value={goal.body.title} />
          </TextLink>,
        ]}
      />
      <PageHeading title={t('edit.title', { goal: localised(goal.body.title) })} />
      {restored && <DraftNotice onDiscard={discard} />}
      {shown && !saving && <FaultSummary problem={shown} faults={faults} name={name} />}
      <form onSubmit={submit} noValidate className="form">
        <ChangeMode
          mode={draft.mode}
          effectiveFrom={draft.effectiveFrom}
          error={faults.byField.effectiveFrom}
          onMode={(mode) => change((now) => ({ ...now, mode }))}
          onEffectiveFrom={(effectiveFrom) => change((now) => ({ ...now, effectiveFrom }))}
        />
        <GoalFields
          values={draft.values}
          faults={faults}
          onChange={(field, value) => change((now) => withValue(now, field, value))}
        />
        <div className="button-row">
          <Button type="submit" disabled={saving} loading={saving}>
            {t(saving ? 'form.saving' : 'form.save')}
          </Button>
          <TextLink to="/mal/$code" params={{ code }}>
            {t('form.cancel')}
          </TextLink>
        </div>
      </form>
      <LeaveGuard dirty={dirty} />
    </div>
  );
}
