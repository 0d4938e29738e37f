import { useLanguage, useT } from '@/i18n';
import { formatDate } from './dates';
import styles from './DaySteps.module.css';
import { neighbours } from './days';
import { ActionLink } from './page/ActionLink';

interface DayStepsProps {
  /** Days on which something changed, earliest first. */
  days: readonly string[];
  /** The day that is shown. */
  shown: string;
}

/** From the day that is shown to the nearest changes before and after it. */
export function DaySteps({ days, shown }: DayStepsProps) {
  const t = useT();
  const language = useLanguage();
  const { previous, next } = neighbours(days, shown);
  return (
    <nav aria-label={t('days.step')} className={styles.steps}>
      {previous ? (
        <ActionLink to="." search={(now) => ({ ...now, dato: previous })} resetScroll={false}>
          ← {t('days.previous', { date: formatDate(previous, language) })}
        </ActionLink>
      ) : (
        <p>{t('days.noPrevious')}</p>
      )}
      {next ? (
        <ActionLink to="." search={(now) => ({ ...now, dato: next })} resetScroll={false}>
          {t('days.next', { date: formatDate(next, language) })} →
        </ActionLink>
      ) : (
        <p>{t('days.noNext')}</p>
      )}
    </nav>
  );
}
