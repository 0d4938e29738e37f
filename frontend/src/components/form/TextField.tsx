import { Input } from '@digdir/designsystemet-react';

import { describedBy, FieldShell, type FieldShellProps } from './FieldShell';

interface TextFieldProps extends FieldShellProps {
  value: string;
  onChange: (value: string) => void;
  type?: 'text' | 'date';
  /** The language of what is typed, for spelling and speech. */
  lang?: string;
  required?: boolean;
  maxLength?: number;
}

export function TextField({ value, onChange, type = 'text', lang, required, maxLength, ...shell }: TextFieldProps) {
  return (
    <FieldShell {...shell}>
      <Input
        id={shell.id}
        type={type}
        lang={lang}
        value={value}
        aria-required={required}
        maxLength={maxLength}
        autoComplete="off"
        onChange={(event) => onChange(event.target.value)}
        {...describedBy(shell)}
      />
    </FieldShell>
  );
}
