import styles from './Chart.module.css';

/** What is drawn with it does not stand as firmly as a full colour would say. */
export function Hatch({ id }: { id: string }) {
  return (
    <defs>
      <pattern id={id} width="7" height="7" patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
        <rect width="7" height="7" className={styles.hatchGround} />
        <line x1="0" y1="0" x2="0" y2="7" className={styles.hatchLine} />
      </pattern>
    </defs>
  );
}
