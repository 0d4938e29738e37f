import { Alert, Button, Paragraph } from '@digdir/designsystemet-react';
import type { FormEvent, ReactNode } from 'react';

import type { ProblemError } from '@/api/problem';
import { Crumbs } from '@/components/page/Crumbs';
import { PageHeading } from '@/components/page/PageHeading';
import { useT } from '@/i18n';
import { DraftNotice } from '../../components/DraftNotice';
import { FaultSummary } from '../../components/FaultSummary';
import { LeaveGuard } from '../../components/LeaveGuard';
import { noFaults, placeFaults } from '../../faults';
import { faultWords } from '../../faultWords';
import { askedNames, fieldsOf, type FieldGroup, type Values } from '../fields';
import { HalfStored } from '../steps';
import { useFieldWords } from '../useFieldWords';
import { FactFields } from './FactFields';

/** What a form says of itself, and where it leads back to. */
export interface FactPageWords {
  title: string;
  kicker?: string;
  lead?: string;
  trail: readonly ReactNode[];
  save: string;
  cancel: ReactNode;
}

interface FactPageProps {
  page: FactPageWords;
  groups: readonly FieldGroup[];
  values: Values;
  onChange: (name: string, value: string) => void;
  problem: ProblemError | undefined;
  saving: boolean;
  onSave: () => void;
  restored: boolean;
  onDiscard: () => void;
  dirty: boolean;
  /** Between the heading and the form: what there is to know before one writes. */
  before?: ReactNode;
  /** After the form: what else can be done. */
  after?: ReactNode;
}

/** The page of a form for a small fact, new or stored. */
export function FactPage({ page, groups, values, onChange, problem, saving, ...parts }: FactPageProps) {
  const t = useT();
  const fields = fieldsOf(groups);
  const { name } = useFieldWords(fields);
  const faults = problem
    ? placeFaults(problem.faults, askedNames(fields, values), (fault) => faultWords(fault, t))
    : noFaults;
  const submit = (event: FormEvent) => {
    event.preventDefault();
    parts.onSave();
  };
  return (
    <div className="page">
      <Crumbs trail={page.trail} />
      <PageHeading title={page.title} kicker={page.kicker} lead={page.lead} />
      {parts.restored && <DraftNotice onDiscard={parts.onDiscard} />}
      {problem && !saving && <FaultSummary problem={problem} faults={faults} name={name} />}
      {problem instanceof HalfStored && !saving && (
        <Alert data-color="warning" data-size="sm">
          <Paragraph>{t('facts.halfStored')}</Paragraph>
        </Alert>
      )}
      {parts.before}
      <form onSubmit={submit} noValidate className="form">
        <FactFields groups={groups} values={values} faults={faults} onChange={onChange} />
        <div className="button-row">
          <Button type="submit" disabled={saving} loading={saving}>
            {saving ? t('form.saving') : page.save}
          </Button>
          {page.cancel}
        </div>
      </form>
      {parts.after}
      <LeaveGuard dirty={parts.dirty} />
    </div>
  );
}
