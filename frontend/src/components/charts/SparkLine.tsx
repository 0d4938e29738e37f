import styles from './Chart.module.css';

interface SparkLineProps {
  /** From the earliest on; where a figure is missing the line is cut. */
  values: readonly (number | null | undefined)[];
  label: string;
}

const [width, height, edge] = [120, 36, 5];

/** The course of a series in a word's space. It has no axis; the figures stand beside it. */
export function SparkLine({ values, label }: SparkLineProps) {
  const known = values.filter((value) => value != null);
  if (known.length < 2) return null;
  const [low, high] = [Math.min(...known), Math.max(...known)];
  const x = (index: number) => edge + (index * (width - 2 * edge)) / (values.length - 1);
  const y = (value: number) =>
    high === low ? height / 2 : height - edge - ((value - low) * (height - 2 * edge)) / (high - low);
  const d = values
    .map((value, index) => (value == null ? '' : `${values[index - 1] == null ? 'M' : 'L'}${x(index)} ${y(value)}`))
    .join('');
  const last = values.findLastIndex((value) => value != null);
  return (
    <svg role="img" aria-label={label} viewBox={`0 0 ${width} ${height}`} className={styles.spark}>
      <path d={d} className={styles.line} />
      <circle cx={x(last)} cy={y(values[last] ?? 0)} r={4} className={styles.point} />
    </svg>
  );
}
