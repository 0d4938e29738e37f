import { Button } from '@digdir/designsystemet-react';
import { useEffect, useState, type FormEvent } from 'react';

import { PageHeading } from '@/components/page/PageHeading';
import { useT } from '@/i18n';
import { findDifferences, isDecided, proposedChoices, resolve, type Choices } from '../conflict';
import { ConflictField } from './ConflictField';
import styles from './Conflict.module.css';

interface ConflictScreenProps<Field extends string> {
  lead: string;
  fields: readonly Field[];
  /** What the edit started from, what it has become, and what is stored now. */
  base: Record<Field, string>;
  mine: Record<Field, string>;
  theirs: Record<Field, string>;
  name: (field: string) => string;
  words: (field: string, value: string) => string;
  saving: boolean;
  onResolve: (values: Record<Field, string>) => void;
  onKeepTheirs: () => void;
}

/** Somebody else saved first: both versions side by side, and one choice for each field where they differ. */
export function ConflictScreen<Field extends string>(properties: ConflictScreenProps<Field>) {
  const { lead, fields, base, mine, theirs, name, words, saving, onResolve, onKeepTheirs } = properties;
  const t = useT();
  const differences = findDifferences(fields, base, mine, theirs);
  const [choices, setChoices] = useState<Choices<Field>>(() => proposedChoices(differences));
  const [asked, setAsked] = useState(false);

  // The screen takes the form's place: focus goes to what it says.
  useEffect(() => document.querySelector<HTMLElement>('main h1')?.focus(), []);

  const submit = (event: FormEvent) => {
    event.preventDefault();
    setAsked(true);
    if (isDecided(differences, choices)) onResolve(resolve(theirs, mine, choices));
  };

  return (
    <div className="page page-wide">
      <PageHeading title={t('conflict.title')} lead={lead} />
      <form onSubmit={submit} className="form">
        {differences.length === 0 && <p>{t('conflict.same')}</p>}
        <div className={styles.fields}>
          {differences.map((difference) => (
            <ConflictField
              key={difference.field}
              difference={difference}
              choice={choices[difference.field]}
              missing={asked && !choices[difference.field]}
              name={name}
              words={words}
              onChoose={(side) => setChoices((now) => ({ ...now, [difference.field]: side }))}
            />
          ))}
        </div>
        <div className="button-row">
          <Button type="submit" disabled={saving} loading={saving}>
            {t('conflict.save')}
          </Button>
          <Button type="button" variant="secondary" onClick={onKeepTheirs}>
            {t('conflict.keepTheirs')}
          </Button>
        </div>
      </form>
    </div>
  );
}
