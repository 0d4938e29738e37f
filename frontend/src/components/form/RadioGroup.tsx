import { Input } from '@digdir/designsystemet-react';
import type { ReactNode } from 'react';

import styles from './Form.module.css';

interface RadioGroupProps<Value extends string> {
  name: string;
  legend: ReactNode;
  value: Value | undefined;
  onChange: (value: Value) => void;
  choices: readonly { value: Value; label: ReactNode; hint?: ReactNode }[];
}

export function RadioGroup<Value extends string>({ name, legend, value, onChange, choices }: RadioGroupProps<Value>) {
  return (
    <fieldset className={styles.fieldset}>
      <legend>{legend}</legend>
      {choices.map((choice) => {
        const id = `${name}-${choice.value}`;
        return (
          <div key={choice.value} className={styles.choice}>
            <Input
              type="radio"
              id={id}
              name={name}
              value={choice.value}
              checked={value === choice.value}
              onChange={() => onChange(choice.value)}
              aria-describedby={choice.hint ? `${id}-hint` : undefined}
            />
            <label htmlFor={id}>{choice.label}</label>
            {choice.hint && (
              <p id={`${id}-hint`} className={styles.hint}>
                {choice.hint}
              </p>
            )}
          </div>
        );
      })}
    </fieldset>
  );
}
