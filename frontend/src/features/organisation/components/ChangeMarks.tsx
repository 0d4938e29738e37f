import { useT } from '@/i18n';
import type { Mark } from '../difference';
import { markShapes } from '../markShapes';
import styles from './ChangeMarks.module.css';

/** What happened to a unit between two days: a shape and a word for each. */
export function ChangeMarks({ marks }: { marks: readonly Mark[] }) {
  const t = useT();
  return marks.map((mark) => (
    <span key={mark} className={styles.mark}>
      <svg aria-hidden="true" viewBox="0 0 12 12" className={styles.shape}>
        <path d={markShapes[mark]} />
      </svg>
      {t(`mark.${mark}`)}
    </span>
  ));
}
