import { EXPERIMENTAL_Suggestion as Suggestion } from '@digdir/designsystemet-react';

import { useT } from '@/i18n';
import { describedBy, FieldShell, type FieldShellProps } from './FieldShell';
import type { Choice } from './SelectField';

interface SearchableSelectProps extends FieldShellProps {
  value: string;
  onChange: (value: string) => void;
  choices: readonly Choice[];
}

/** One choice among many, found by typing. The only place that knows the design system's experimental component. */
export function SearchableSelect({ value, onChange, choices, ...shell }: SearchableSelectProps) {
  const t = useT();
  const chosen = choices.find((choice) => choice.value === value) ?? (value ? { value, label: value } : null);
  return (
    <FieldShell {...shell}>
      <Suggestion selected={chosen} onSelectedChange={(item) => onChange(item?.value ?? '')}>
        <Suggestion.Input id={shell.id} {...describedBy(shell)} />
        <Suggestion.Clear aria-label={t('form.clear')} />
        <Suggestion.List>
          <Suggestion.Empty>{t('form.noMatch')}</Suggestion.Empty>
          {choices.map((choice) => (
            <Suggestion.Option key={choice.value} value={choice.value} label={choice.label}>
              {choice.label}
            </Suggestion.Option>
          ))}
        </Suggestion.List>
      </Suggestion>
    </FieldShell>
  );
}
