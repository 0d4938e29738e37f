import { LocalisedText } from '@/components/LocalisedText';
import { TextLink } from '@/components/page/TextLink';
import { useLanguage, useT } from '@/i18n';
import type { TimetableProcess } from '../timetable';
import { formatSpan } from '@/components/periodSpan';
import styles from './Timetable.module.css';

/** What the process is called, when the whole of it is planned for, and the plans that it leads to. */
export function ProcessName({ process: { title, code, plans, planned, plannedTo } }: { process: TimetableProcess }) {
  const t = useT();
  const language = useLanguage();
  return (
    <>
      <LocalisedText value={title} fallback={code} />
      {planned && <span className={styles.whole}>{formatSpan({ from: planned, to: plannedTo }, language, t)}</span>}
      {plans.length > 0 && (
        <span className={styles.plans}>
          {plans.map((plan) => (
            <TextLink key={plan.code} to="/strategi/$plan" params={{ plan: plan.code }}>
              <LocalisedText value={plan.title} fallback={plan.code} />
            </TextLink>
          ))}
        </span>
      )}
    </>
  );
}
