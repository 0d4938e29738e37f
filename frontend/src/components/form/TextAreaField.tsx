import { Textarea } from '@digdir/designsystemet-react';

import { describedBy, FieldShell, type FieldShellProps } from './FieldShell';

interface TextAreaFieldProps extends FieldShellProps {
  value: string;
  onChange: (value: string) => void;
  lang?: string;
}

export function TextAreaField({ value, onChange, lang, ...shell }: TextAreaFieldProps) {
  return (
    <FieldShell {...shell}>
      <Textarea
        id={shell.id}
        lang={lang}
        rows={3}
        value={value}
        onChange={(event) => onChange(event.target.value)}
        {...describedBy(shell)}
      />
    </FieldShell>
  );
}
