import { ValidationMessage } from '@digdir/designsystemet-react';

import { useT } from '@/i18n';
import type { Difference, Side } from '../conflict';
import styles from './Conflict.module.css';

interface ConflictFieldProps {
  difference: Difference;
  choice: Side | undefined;
  missing: boolean;
  /** What the field is called, and what a value in it means. */
  name: (field: string) => string;
  words: (field: string, value: string) => string;
  onChoose: (side: Side) => void;
}

/** One field in two versions, side by side, each chosen by its own radio button. */
export function ConflictField({ difference, choice, missing, name, words, onChoose }: ConflictFieldProps) {
  const t = useT();
  const id = `konflikt-${difference.field.replaceAll('.', '-')}`;
  return (
    <fieldset className={styles.field} aria-describedby={missing ? `${id}-mangler` : undefined}>
      <legend>
        {name(difference.field)} <span className={styles.who}>{t(`conflict.by.${difference.changedBy}`)}</span>
      </legend>
      <div className={styles.sides}>
        {(['mine', 'theirs'] as const).map((side) => (
          <label key={side} htmlFor={`${id}-${side}`} className={styles.side}>
            <input
              type="radio"
              className="ds-input"
              id={`${id}-${side}`}
              name={id}
              value={side}
              checked={choice === side}
              onChange={() => onChoose(side)}
            />
            <span>
              <span className={styles.whose}>{t(`conflict.${side}`)}</span>
              <span className={styles.text}>{words(difference.field, difference[side]) || t('conflict.empty')}</span>
            </span>
          </label>
        ))}
      </div>
      {missing && (
        <ValidationMessage id={`${id}-mangler`} data-size="sm">
          {t('conflict.choose')}
        </ValidationMessage>
      )}
    </fieldset>
  );
}
