import { Button } from '@digdir/designsystemet-react';
import { useQuery } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { useMemo, type FormEvent } from 'react';

import type { Tagged } from '@/api/client';
import type { ChangeEvent } from '@/api/types';
import { formatDate, formatMoment } from '@/components/dates';
import { useLocalised } from '@/components/LocalisedText';
import { Crumbs } from '@/components/page/Crumbs';
import { PageHeading } from '@/components/page/PageHeading';
import { TextLink } from '@/components/page/TextLink';
import { useLanguage, useT } from '@/i18n';
import { ConflictScreen } from '../../components/ConflictScreen';
import { DraftNotice } from '../../components/DraftNotice';
import { FaultSummary } from '../../components/FaultSummary';
import { LeaveGuard } from '../../components/LeaveGuard';
import { noFaults, placeFaults } from '../../faults';
import { faultWords } from '../../faultWords';
import { bodyChoicesQuery } from '../../queries';
import { useDraft } from '../../useDraft';
import { changedEventFields, valuesOfEvent } from '../correct';
import { newChange } from '../draft';
import { eventFields, type EventValues } from '../fields';
import { useFieldNames } from '../useFieldNames';
import { useSaveEvent, type CorrectionDraft } from '../useSaveEvent';
import { EventFields } from './EventFields';

const correctionOf = ({ body, etag }: Tagged<ChangeEvent>): CorrectionDraft => ({
  id: body.id,
  etag,
  base: valuesOfEvent(body),
  values: valuesOfEvent(body),
});

const noUnits = { units: [], details: new Map() };

/** Corrects what is said of a change. What it did to the units is not corrected: that is undone and made anew. */
export function CorrectForm({ event }: { event: Tagged<ChangeEvent> }) {
  const t = useT();
  const language = useLanguage();
  const localised = useLocalised();
  const navigate = useNavigate();
  const { code, kind, date, title } = event.body;
  const { data: bodies } = useQuery(bodyChoicesQuery());
  const name = useFieldNames(newChange(kind, '', ''), noUnits);
  const { draft, restored, change, discard, finish } = useDraft<CorrectionDraft>(
    `correction.${code}`,
    useMemo(() => correctionOf(event), [event]),
  );
  const dirty = changedEventFields(draft.base, draft.values).length > 0;
  const leave = (saved: boolean) => {
    finish();
    void navigate({
      to: '/organisasjon/endringer/$code',
      params: { code },
      state: { saved },
      ignoreBlocker: true,
    });
  };
  const { save, saving, problem, stored } = useSaveEvent(code, () => leave(true));

  const words = (field: string, value: string) => {
    if (field === 'decision.body') return localised(bodies?.items.find((body) => body.code === value)?.name) || value;
    return field === 'decision.decidedOn' && value ? formatDate(value, language) : value;
  };

  if (stored && stored.etag !== draft.etag) {
    const saveResolved = (values: EventValues) => {
      const resolved = { ...draft, base: valuesOfEvent(stored.body), etag: stored.etag, values };
      if (changedEventFields(resolved.base, values).length === 0) return leave(false);
      change(() => resolved);
      save(resolved);
    };
    return (
      <>
        <ConflictScreen
          lead={t('correct.conflict', { moment: formatMoment(stored.body.recordedAt, language) })}
          fields={eventFields}
          base={draft.base}
          mine={draft.values}
          theirs={valuesOfEvent(stored.body)}
          name={name}
          words={words}
          saving={saving}
          onResolve={saveResolved}
          onKeepTheirs={() => leave(false)}
        />
        <LeaveGuard dirty={dirty} />
      </>
    );
  }

  const submit = (submitted: FormEvent) => {
    submitted.preventDefault();
    // A patch without changes would still make a version.
    if (dirty) save(draft);
    else leave(false);
  };
  const faults = problem ? placeFaults(problem.faults, eventFields, (fault) => faultWords(fault, t)) : noFaults;
  const called =
    localised(title) || t('correct.called', { kind: t(`reorganise.kind.${kind}`), date: formatDate(date, language) });
  return (
    <div className="page">
      <Crumbs
        trail={[
          <TextLink to="/organisasjon">{t('organisation.title')}</TextLink>,
          <TextLink to="/organisasjon/endringer/$code" params={{ code }}>
            {called}
          </TextLink>,
        ]}
      />
      <PageHeading title={t('correct.heading', { change: called })} lead={t('correct.lead')} />
      {restored && <DraftNotice onDiscard={discard} />}
      {problem && !saving && <FaultSummary problem={problem} faults={faults} name={name} />}
      <form onSubmit={submit} noValidate className="form">
        <EventFields
          values={draft.values}
          faults={faults}
          needsTitle={kind === 'REORGANISED'}
          onChange={(field, value) => change((now) => ({ ...now, values: { ...now.values, [field]: value } }))}
        />
        <div className="button-row">
          <Button type="submit" disabled={saving} loading={saving}>
            {t(saving ? 'form.saving' : 'form.save')}
          </Button>
          <TextLink to="/organisasjon/endringer/$code" params={{ code }}>
            {t('form.cancel')}
          </TextLink>
        </div>
      </form>
      <LeaveGuard dirty={dirty} />
    </div>
  );
}
