import { useQuery } from '@tanstack/react-query';

import { FormGroup } from '@/components/form/FormGroup';
import { SelectField } from '@/components/form/SelectField';
import { TextField } from '@/components/form/TextField';
import { useLocalised } from '@/components/LocalisedText';
import { useT } from '@/i18n';
import { fieldId, type FieldFaults } from '../faults';
import type { NewGoalDraft } from '../goalDraft';
import { goalChoicesQuery, planChoicesQuery } from '../queries';

interface NewGoalPlaceProps {
  draft: NewGoalDraft;
  faults: FieldFaults<string>;
  onChange: (part: Partial<NewGoalDraft>) => void;
}

/** Where a new goal belongs and what it is called in addresses; neither can be changed afterwards. */
export function NewGoalPlace({ draft, faults, onChange }: NewGoalPlaceProps) {
  const t = useT();
  const localised = useLocalised();
  const { data: plans } = useQuery(planChoicesQuery());
  const { data: goals } = useQuery(goalChoicesQuery(draft.plan));
  return (
    <FormGroup legend={t('newGoal.place')}>
      <SelectField
        id={fieldId('plan')}
        label={t('goal.plan')}
        empty={t('newGoal.choosePlan')}
        value={draft.plan}
        error={faults.byField.plan}
        choices={(plans?.items ?? []).map((plan) => ({ value: plan.code, label: localised(plan.title) }))}
        onChange={(plan) => onChange({ plan, parent: '' })}
      />
      <SelectField
        id={fieldId('parent')}
        label={t('newGoal.parent')}
        hint={t('newGoal.parentHint')}
        empty={t('newGoal.noParent')}
        value={draft.parent}
        error={faults.byField.parent}
        choices={(goals?.items ?? []).map((goal) => ({ value: goal.code, label: localised(goal.title) }))}
        onChange={(parent) => onChange({ parent })}
      />
      <TextField
        id={fieldId('code')}
        label={t('newGoal.code')}
        hint={t('newGoal.codeHint')}
        value={draft.code}
        error={faults.byField.code}
        onChange={(code) => onChange({ code })}
      />
      <TextField
        id={fieldId('validFrom')}
        type="date"
        label={t('newGoal.validFrom')}
        hint={t('newGoal.validFromHint')}
        value={draft.validFrom}
        error={faults.byField.validFrom}
        onChange={(validFrom) => onChange({ validFrom })}
      />
      <TextField
        id={fieldId('attestedOn')}
        type="date"
        label={t('newGoal.attestedOn')}
        hint={t('newGoal.attestedOnHint')}
        value={draft.attestedOn}
        error={faults.byField.attestedOn}
        onChange={(attestedOn) => onChange({ attestedOn })}
      />
    </FormGroup>
  );
}
