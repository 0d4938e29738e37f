import { useId } from 'react';

import { barHeight, barLayout, type BarRow, type PlacedRow } from './barLayout';
import styles from './Chart.module.css';
import { Hatch } from './Hatch';
import { useWidth } from './useWidth';

interface BarRowsProps {
  rows: readonly BarRow[];
  /** What the drawing shows, for those who do not see it. */
  label: string;
}

/** Bars lying one under the other, each with its name above it and its figure at its end. */
export function BarRows({ rows, label }: BarRowsProps) {
  const { ref, width } = useWidth<HTMLDivElement>(640);
  const hatch = useId();
  const { height, zero, rows: placed } = barLayout(rows, width);
  return (
    <div ref={ref} className={styles.frame}>
      <svg role="img" aria-label={label} viewBox={`0 0 ${width} ${height}`} className={styles.drawing}>
        <Hatch id={hatch} />
        {placed.map((row) => (
          <Row key={row.key} row={row} zero={zero} hatch={hatch} />
        ))}
      </svg>
    </div>
  );
}

function Row({ row, zero, hatch }: { row: PlacedRow; zero: number; hatch: string }) {
  const { barTop, labelLines, placedTarget: target } = row;
  const middle = barTop + barHeight / 2;
  return (
    <g>
      {labelLines.map(({ text, y }) => (
        <text key={y} x={0} y={y} className={styles.rowLabel}>
          {text}
        </text>
      ))}
      {row.value != null && (
        <rect
          x={row.x}
          y={barTop}
          width={Math.max(row.width, 1)}
          height={barHeight}
          className={row.firm ? styles.bar : styles.barLoose}
          fill={row.firm ? undefined : `url(#${hatch})`}
        />
      )}
      {row.open && (
        <path
          d={`M${row.x + row.width + 3} ${barTop + 4} l9 ${barHeight / 2 - 4} l-9 ${barHeight / 2 - 4}`}
          className={styles.goesOn}
        />
      )}
      <line x1={zero} x2={zero} y1={barTop - 3} y2={barTop + barHeight + 3} className={styles.zero} />
      <text x={row.wordsX} y={middle} dy="0.35em" textAnchor={row.wordsAnchor} className={styles.figure}>
        {row.words}
      </text>
      {target && (
        <>
          {[target.x, target.upperX].map(
            (x) =>
              x !== undefined && (
                <g key={x}>
                  <line x1={x} x2={x} y1={barTop - 1} y2={barTop + barHeight + 1} className={styles.targetHalo} />
                  <line x1={x} x2={x} y1={barTop - 6} y2={barTop + barHeight + 6} className={styles.target} />
                </g>
              ),
          )}
          <text x={target.wordsX} y={target.wordsY} textAnchor={target.anchor} className={styles.targetWords}>
            {target.words}
          </text>
        </>
      )}
    </g>
  );
}
