import styles from './Chart.module.css';
import { lineLayout, type LineInput } from './lineLayout';
import { useWidth } from './useWidth';

interface LineChartProps extends LineInput {
  /** What the drawing shows, for those who do not see it. */
  label: string;
  /** Says where the axis begins, when that is not at zero. */
  axisNote: (start: number) => string;
}

const height = 340;

/** A series over time with its targets, the way to them, and the places where it must not be read across. */
export function LineChart({ label, axisNote, ...input }: LineChartProps) {
  const { ref, width } = useWidth<HTMLDivElement>(640);
  const layout = lineLayout(input, width, height);
  const { left, right, bottom, axisStart } = layout;
  const dense = layout.points.length * 24 > right - left;
  return (
    <div ref={ref} className={styles.frame}>
      <svg role="img" aria-label={label} viewBox={`0 0 ${width} ${height}`} className={styles.drawing}>
        {layout.yTicks.map(({ y, words }) => (
          <g key={y}>
            <line x1={left} x2={right} y1={y} y2={y} className={styles.grid} />
            <text x={left - 8} y={y} dy="0.35em" textAnchor="end" className={styles.tick}>
              {words}
            </text>
          </g>
        ))}
        {layout.xTicks.map(({ x, words, anchor }) => (
          <text key={words} x={x} y={bottom + 24} textAnchor={anchor} className={styles.tick}>
            {words}
          </text>
        ))}
        <Targets layout={layout} />
        {layout.breaks.map(({ x, words }) => (
          <g key={x}>
            <line x1={x} x2={x} y1={layout.top - 12} y2={bottom} className={styles.break} />
            <text x={x + 5} y={layout.top - 4} className={styles.quiet}>
              {words}
            </text>
          </g>
        ))}
        {layout.strokes.map(({ d, firm }) => (
          <path key={d} d={d} className={firm ? styles.line : styles.lineLoose} />
        ))}
        {layout.points.map(({ key, x, y, firm }) => (
          <circle key={key} cx={x} cy={y} r={dense ? 3.5 : 5} className={firm ? styles.point : styles.pointLoose} />
        ))}
        {layout.labels.map(({ key, x, y, words, anchor }) => (
          <text key={key} x={x} y={y} textAnchor={anchor} className={`${styles.figure} ${styles.halo}`}>
            {words}
          </text>
        ))}
      </svg>
      {axisStart !== undefined && <p className={styles.note}>{axisNote(axisStart)}</p>}
    </div>
  );
}

function Targets({ layout: { targets } }: { layout: ReturnType<typeof lineLayout> }) {
  return targets.map(({ key, x1, x2, y, upperY, path, superseded, words, wordsY }) => {
    const stroke = superseded ? styles.targetSuperseded : styles.targetLine;
    return (
      <g key={key}>
        {path && <path d={path} className={styles.path} />}
        {upperY !== undefined && (
          <>
            <rect x={x1} width={x2 - x1} y={upperY} height={y - upperY} className={styles.targetRange} />
            <line x1={x1} x2={x2} y1={upperY} y2={upperY} className={stroke} />
          </>
        )}
        <line x1={x1} x2={x2} y1={y} y2={y} className={stroke} />
        <text
          x={x2}
          y={wordsY}
          textAnchor="end"
          className={`${superseded ? styles.quiet : styles.targetWords} ${styles.halo}`}
        >
          {words}
        </text>
      </g>
    );
  });
}
