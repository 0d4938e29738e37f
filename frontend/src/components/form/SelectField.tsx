import { Select } from '@digdir/designsystemet-react';

import { describedBy, FieldShell, type FieldShellProps } from './FieldShell';

export interface Choice {
  value: string;
  label: string;
}

interface SelectFieldProps extends FieldShellProps {
  value: string;
  onChange: (value: string) => void;
  choices: readonly Choice[];
  /** What the empty choice is called; left out where something must be chosen and already is. */
  empty?: string;
}

export function SelectField({ value, onChange, choices, empty, ...shell }: SelectFieldProps) {
  return (
    <FieldShell {...shell}>
      <Select id={shell.id} value={value} onChange={(event) => onChange(event.target.value)} {...describedBy(shell)}>
        {empty !== undefined && <Select.Option value="">{empty}</Select.Option>}
        {choices.map((choice) => (
          <Select.Option key={choice.value} value={choice.value}>
            {choice.label}
          </Select.Option>
        ))}
      </Select>
    </FieldShell>
  );
}
