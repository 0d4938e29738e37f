import type { ProblemError } from '@/api/problem';
import { useT } from '@/i18n';
import styles from './Problem.module.css';

/** The API's own words and the request id, for those who help. */
export function ProblemDetails({ problem }: { problem: ProblemError | undefined }) {
  const t = useT();
  if (!problem || (!problem.detail && !problem.requestId && problem.faults.length === 0)) return null;
  return (
    <div className={styles.details}>
      {problem.title && <p className={styles.title}>{problem.title}</p>}
      {problem.detail && <p>{problem.detail}</p>}
      {problem.faults.length > 0 && (
        <ul>
          {problem.faults.map((fault, index) => (
            <li key={index}>
              {(fault.pointer ?? fault.parameter) && <code>{fault.pointer ?? fault.parameter}</code>} {fault.message}
            </li>
          ))}
        </ul>
      )}
      {problem.requestId && (
        <p className={styles.requestId}>
          {t('problem.requestId')} <code>{problem.requestId}</code>
        </p>
      )}
    </div>
  );
}
