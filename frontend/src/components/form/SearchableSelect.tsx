import { EXPERIMENTAL_Suggestion as Suggestion } from '@digdir/designsystemet-react';
import { useState } from 'react';

import { useT } from '@/i18n';
import { describedBy, FieldShell, type FieldShellProps } from './FieldShell';
import styles from './Form.module.css';
import type { Choice } from './SelectField';
import { matching } from './matching';

/** One of many, with what tells it from others of the same name, and what else it is found by. */
export interface SearchableChoice extends Choice {
  detail?: string;
}

interface SearchableSelectProps extends FieldShellProps {
  value: string;
  onChange: (value: string) => void;
  choices: readonly SearchableChoice[];
  /** What is said when nothing matches; that no unit does, when it is left out. */
  noMatch?: string;
  /** Told of what is typed, where the choices are searched for elsewhere. */
  onType?: (typed: string) => void;
}

/** One choice among many, found by typing. The only place that knows the design system's experimental component. */
export function SearchableSelect({ value, onChange, choices, noMatch, onType, ...shell }: SearchableSelectProps) {
  const t = useT();
  const [typed, setTyped] = useState('');
  const chosen = choices.find((choice) => choice.value === value) ?? (value ? { value, label: value } : null);
  // The input holds the chosen one's name: that is no search, and whoever opens the list sees what else there is.
  const shown = matching(choices, typed === chosen?.label ? '' : typed);
  return (
    <FieldShell {...shell}>
      <Suggestion filter={false} selected={chosen} onSelectedChange={(item) => onChange(item?.value ?? '')}>
        <Suggestion.Input
          id={shell.id}
          {...describedBy(shell)}
          onInput={(event) => {
            setTyped(event.currentTarget.value);
            onType?.(event.currentTarget.value);
          }}
        />
        <Suggestion.Clear aria-label={t('form.clear')} />
        <Suggestion.List>
          {shown.length === 0 && <Suggestion.Empty>{noMatch ?? t('form.noMatch')}</Suggestion.Empty>}
          {shown.map((choice) => (
            <Suggestion.Option key={choice.value} value={choice.value} label={choice.label}>
              {choice.label}
              {choice.detail && <span className={styles.detail}>{choice.detail}</span>}
            </Suggestion.Option>
          ))}
        </Suggestion.List>
      </Suggestion>
    </FieldShell>
  );
}
