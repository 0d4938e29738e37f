import { LocalisedText } from '@/components/LocalisedText';
import { TextLink } from '@/components/page/TextLink';
import type { TimetableProcess } from '../timetable';
import styles from './Timetable.module.css';

/** What the process is called, and the plans that it leads to. */
export function ProcessName({ process: { title, code, plans } }: { process: TimetableProcess }) {
  return (
    <>
      <LocalisedText value={title} fallback={code} />
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
