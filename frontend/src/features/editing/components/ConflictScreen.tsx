import { Button } from '@digdir/designsystemet-react';
import { useEffect, useState, type FormEvent } from 'react';

import type { Tagged } from '@/api/client';
import type { Goal } from '@/api/types';
import { formatMoment } from '@/components/dates';
import { PageHeading } from '@/components/page/PageHeading';
import { useLanguage, useT } from '@/i18n';
import { findDifferences, isDecided, proposedChoices, resolve, type Choices } from '../conflict';
import { valuesOf, type GoalValues } from '../fields';
import type { GoalDraft } from '../goalDraft';
import { ConflictField } from './ConflictField';
import styles from './Conflict.module.css';

interface ConflictScreenProps {
  draft: GoalDraft;
  stored: Tagged<Goal>;
  saving: boolean;
  onResolve: (values: GoalValues) => void;
  onKeepTheirs: () => void;
}

/** Somebody else saved first: both versions side by side, and one choice for each field where they differ. */
export function ConflictScreen({ draft, stored, saving, onResolve, onKeepTheirs }: ConflictScreenProps) {
  const t = useT();
  const language = useLanguage();
  const theirs = valuesOf(stored.body);
  const differences = findDifferences(draft.base, draft.values, theirs);
  const [choices, setChoices] = useState<Choices>(() => proposedChoices(differences));
  const [asked, setAsked] = useState(false);

  // The screen takes the form's place: focus goes to what it says.
  useEffect(() => document.querySelector<HTMLElement>('main h1')?.focus(), []);

  const submit = (event: FormEvent) => {
    event.preventDefault();
    setAsked(true);
    if (isDecided(differences, choices)) onResolve(resolve(theirs, draft.values, choices));
  };

  return (
    <div className="page page-wide">
      <PageHeading
        title={t('conflict.title')}
        lead={t('conflict.lead', { moment: formatMoment(stored.body.recordedAt, language) })}
      />
      <form onSubmit={submit} className="form">
        {differences.length === 0 && <p>{t('conflict.same')}</p>}
        <div className={styles.fields}>
          {differences.map((difference) => (
            <ConflictField
              key={difference.field}
              difference={difference}
              choice={choices[difference.field]}
              missing={asked && !choices[difference.field]}
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
