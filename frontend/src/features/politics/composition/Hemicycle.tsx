import { useState } from 'react';

import type { BodyComposition } from '@/api/types';
import { useWidth } from '@/components/charts/useWidth';
import { useLocalised } from '@/components/LocalisedText';
import { useLanguage, useT } from '@/i18n';
import { BlockList } from './BlockList';
import { drawHemicycle } from './drawing';
import styles from './Hemicycle.module.css';
import { Seat } from './Seat';
import { seating } from './seating';
import { blockName, compositionHeadline, hasMembers, seatSentence } from './words';

/** Seats in a half circle by group. Whoever points at one is told about it; the table below tells all of them. */
export function Hemicycle({ composition }: { composition: BodyComposition }) {
  const t = useT();
  const language = useLanguage();
  const localised = useLocalised();
  const manner = { t, language, localised };
  const { ref, width: room } = useWidth<HTMLDivElement>(560);
  const [pointedAt, setPointedAt] = useState<number>();
  const blocks = seating(composition, ({ name }) => localised(name));
  const { width, height, centre, seatRadius, innerRadius, seats, labels } = drawHemicycle(blocks, room);
  const total = composition.places.length;
  if (total === 0) return null;
  const told = seats.find(({ block, index }) => block.places[index]?.seat === pointedAt);
  const place = told?.block.places[told.index];
  const summary = blocks
    .filter(({ kind }) => kind === 'GROUP' || kind === 'NO_GROUP')
    .map((block) => `${blockName(block, localised, t)} ${block.places.length}`);
  return (
    <figure className={styles.figure}>
      <div ref={ref} className={styles.frame}>
        <svg
          role="img"
          aria-label={[compositionHeadline(composition, manner), ...summary].join(' ')}
          viewBox={`0 0 ${width} ${height}`}
          width={width}
          className={styles.drawing}
          onPointerOver={({ target }) => {
            const seat = (target as Element).closest('[data-seat]')?.getAttribute('data-seat');
            if (seat) setPointedAt(Number(seat));
          }}
        >
          {seats.map(({ block, index, x, y }) => {
            const of = block.places[index];
            return (
              of && (
                <g key={of.seat} data-seat={of.seat} transform={`translate(${x} ${y})`}>
                  <title>{seatSentence(of, block, manner)}</title>
                  <Seat block={block} place={of} radius={seatRadius} pointedAt={of.seat === pointedAt} />
                </g>
              )
            );
          })}
          {labels.map(({ key, words, x, y }) => (
            <text key={key} x={x} y={y} dy="0.35em" textAnchor="middle" className={styles.label}>
              {words}
            </text>
          ))}
          <Total count={total} x={centre.x} y={centre.y} room={innerRadius} />
        </svg>
      </div>
      {hasMembers(composition) && (
        <>
          <p className={styles.told} aria-hidden="true">
            {told && place ? seatSentence(place, told.block, manner) : t('composition.point')}
          </p>
          <BlockList blocks={blocks} />
        </>
      )}
    </figure>
  );
}

interface TotalProps {
  count: number;
  x: number;
  y: number;
  room: number;
}

/** How many seats there are, in the empty half circle where it has room for that. */
function Total({ count, x, y, room }: TotalProps) {
  const t = useT();
  const withWord = room > 64;
  const size = Math.min(44, room * (withWord ? 0.6 : 0.75));
  if (room < 28) return null;
  return (
    <g aria-hidden="true">
      <text x={x} y={withWord ? y - 20 : y + 2} textAnchor="middle" className={styles.total} style={{ fontSize: size }}>
        {count}
      </text>
      {withWord && (
        <text x={x} y={y} textAnchor="middle" className={styles.unit}>
          {t('composition.seatWord', { count })}
        </text>
      )}
    </g>
  );
}
