import { useT } from '@/i18n';
import styles from './ChangeMarks.module.css';
import { markShapes, type Mark } from './marks';

/** What happened to a unit: a shape and a word for each. */
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
