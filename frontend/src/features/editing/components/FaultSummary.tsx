import { Heading } from '@digdir/designsystemet-react';
import { useEffect, useRef } from 'react';

import type { ProblemError } from '@/api/problem';
import { problemAdvice, problemKind, problemTitle } from '@/components/problem/explain';
import { ProblemDetails } from '@/components/problem/ProblemDetails';
import { useT } from '@/i18n';
import { fieldId, type FieldFaults } from '../faults';
import styles from './Editing.module.css';

interface FaultSummaryProps {
  problem: ProblemError;
  faults: FieldFaults<string>;
  /** What a field is called on the form. */
  name: (field: string) => string;
}

/** Why the form was not saved. Gets focus when it appears, and each fault leads to its field. */
export function FaultSummary({ problem, faults, name }: FaultSummaryProps) {
  const t = useT();
  const box = useRef<HTMLDivElement>(null);
  useEffect(() => box.current?.focus(), [problem]);
  const kind = problemKind(problem);
  return (
    <div ref={box} tabIndex={-1} role="alert" className={styles.summary}>
      <Heading level={2} data-size="xs">
        {faults.all.length > 0 ? t('form.faults', { count: faults.all.length }) : t(problemTitle[kind])}
      </Heading>
      {faults.all.length > 0 ? (
        <ul>
          {faults.all.map(({ field, message }, index) => (
            <li key={index}>
              {field ? (
                <a href={`#${fieldId(field)}`}>
                  {name(field)}: {message}
                </a>
              ) : (
                message
              )}
            </li>
          ))}
        </ul>
      ) : (
        <>
          <p>{t(problemAdvice[kind])}</p>
          <ProblemDetails problem={problem} />
        </>
      )}
    </div>
  );
}
