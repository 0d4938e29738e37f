import { changeKinds } from '@/components/change/kinds';
import { RadioGroup } from '@/components/form/RadioGroup';
import { useT } from '@/i18n';
import { withKind } from '../draft';
import type { ChangeFormParts } from '../form';

/** What is to happen, in words; everything else that is asked depends on it. */
export function ChangeKindField({ draft, change }: Pick<ChangeFormParts, 'draft' | 'change'>) {
  const t = useT();
  return (
    <RadioGroup
      name="endring"
      legend={t('reorganise.kind')}
      value={draft.kind || undefined}
      onChange={(kind) => change((now) => withKind(now, kind))}
      choices={changeKinds.map((kind) => ({
        value: kind,
        label: t(`reorganise.kind.${kind}`),
        hint: t(`reorganise.hint.${kind}`),
      }))}
    />
  );
}
