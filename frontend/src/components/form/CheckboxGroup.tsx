import { Input, ValidationMessage } from '@digdir/designsystemet-react';

import { describedBy, type FieldShellProps } from './FieldShell';
import styles from './Form.module.css';
import type { Choice } from './SelectField';

interface CheckboxGroupProps extends FieldShellProps {
  value: readonly string[];
  onChange: (value: string[]) => void;
  choices: readonly Choice[];
}

/** Any number of a few choices. A fault leads to the whole of it. */
export function CheckboxGroup({ id, label, hint, error, value, onChange, choices }: CheckboxGroupProps) {
  return (
    <fieldset
      id={id}
      tabIndex={-1}
      className={`${styles.fieldset} ${styles.small}`}
      aria-describedby={describedBy({ id, hint, error })['aria-describedby']}
    >
      <legend>{label}</legend>
      {hint && (
        <p id={`${id}-hint`} className={styles.hint}>
          {hint}
        </p>
      )}
      <div className={styles.choices}>
        {choices.map((choice) => (
          <div key={choice.value} className={styles.choice}>
            <Input
              type="checkbox"
              id={`${id}-${choice.value}`}
              checked={value.includes(choice.value)}
              onChange={(event) =>
                onChange(
                  event.target.checked ? [...value, choice.value] : value.filter((chosen) => chosen !== choice.value),
                )
              }
            />
            <label htmlFor={`${id}-${choice.value}`}>{choice.label}</label>
          </div>
        ))}
      </div>
      {error && (
        <ValidationMessage id={`${id}-error`} data-size="sm">
          {error}
        </ValidationMessage>
      )}
    </fieldset>
  );
}
