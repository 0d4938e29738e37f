import type { CompositionPlace } from '@/api/types';
import styles from './Hemicycle.module.css';
import type { Block } from './seating';

interface SeatProps {
  block: Block;
  place: Pick<CompositionPlace, 'leave'>;
  radius: number;
  pointedAt?: boolean;
}

/** Each state has a shape of its own: filled, half filled, a ring, a ring with a cross, a dotted ring. */
export function Seat({ block, place, radius, pointedAt }: SeatProps) {
  return (
    <>
      <Shape block={block} place={place} radius={radius} />
      {pointedAt && <circle r={radius + 2.5} className={styles.pointer} />}
    </>
  );
}

function Shape({ block: { kind, tone, mark }, place: { leave }, radius }: SeatProps) {
  const inner = radius - 1;
  const cross = inner * 0.5;
  switch (kind) {
    case 'NOT_REGISTERED':
      return <circle r={inner} className={styles.unknown} />;
    case 'VACANT':
      return (
        <>
          <circle r={inner} className={styles.ring} />
          <path
            d={`M${-cross} ${-cross}L${cross} ${cross}M${cross} ${-cross}L${-cross} ${cross}`}
            className={styles.cross}
          />
        </>
      );
    case 'NO_GROUP':
    case 'GROUP':
      if (leave) {
        return (
          <>
            <circle r={inner} className={styles.ring} />
            {leave.substitute ? (
              <path d={`M0 ${-inner}A${inner} ${inner} 0 0 0 0 ${inner}Z`} className={styles.half} data-tone={tone} />
            ) : (
              <path d={`M${-cross} 0H${cross}`} className={styles.cross} />
            )}
          </>
        );
      }
      if (kind === 'NO_GROUP') return <circle r={inner} className={styles.ring} />;
      return (
        <>
          <circle r={inner} className={styles.seat} data-tone={tone} />
          <Mark mark={mark} tone={tone} radius={radius} />
        </>
      );
  }
}

const [smallestMark, largestMark] = [9, 15];

/** About how wide a mark is, in letters' heights: capitals are wider than the text they usually begin. */
const markWidth = (mark: string) =>
  [...mark].reduce((sum, letter) => sum + (letter === letter.toLocaleLowerCase('nb') ? 0.56 : 0.74), 0);

/** The group's mark inside the seat, where it can be read. */
function Mark({ mark, tone, radius }: { mark: string; tone: Block['tone']; radius: number }) {
  const size = Math.min(largestMark, radius * 0.95, (radius * 1.65) / markWidth(mark));
  if (!mark || size < smallestMark) return null;
  return (
    <text textAnchor="middle" dy="0.36em" style={{ fontSize: size }} className={styles.mark} data-tone={tone}>
      {mark}
    </text>
  );
}
