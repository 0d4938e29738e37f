import { useT } from '@/i18n';
import type { State } from '../catalogue';
import styles from './AttainmentMark.module.css';

/** How it goes with the target, by a shape and a word: a filled disc, a triangle, a broken ring. */
export function AttainmentMark({ state }: { state: State }) {
  const t = useT();
  if (state === 'none') return <span className="not-registered">{t('attainment.none')}</span>;
  return (
    <span className={styles.mark}>
      <svg viewBox="0 0 16 16" className={styles.shape} aria-hidden="true">
        <Shape state={state} />
      </svg>
      {t(`attainment.${state}`)}
    </span>
  );
}

function Shape({ state }: { state: Exclude<State, 'none'> }) {
  switch (state) {
    case 'ATTAINED':
      return (
        <>
          <circle cx="8" cy="8" r="8" className={styles.good} />
          <path d="M4 8.4l2.8 2.8L12 5.8" className={styles.tick} />
        </>
      );
    case 'NOT_ATTAINED':
      return (
        <>
          <path d="M8 0l8.5 15.5h-17z" className={styles.warn} />
          <path d="M8 5.2v5M8 11.8v2" className={styles.bang} />
        </>
      );
    case 'NOT_ASSESSED':
      return <circle cx="8" cy="8" r="7" className={styles.open} />;
  }
}
