import { Link } from '@tanstack/react-router';

import type { OrganisationNode } from '@/api/types';
import { markShapes } from '@/components/change/marks';
import { textWidth } from '@/components/charts/text';
import { useWidth } from '@/components/charts/useWidth';
import { Filled } from '@/components/Filled';
import { useLocalised, LocalisedText } from '@/components/LocalisedText';
import { TextLink } from '@/components/page/TextLink';
import { useT } from '@/i18n';
import { chartLayout, fontSize, lineHeight, padding, type PlacedBox } from '../chartLayout';
import { pathTo } from '../treeModel';
import styles from './OrganisationChart.module.css';
import type { TreeShow } from './TreeItem';

interface OrganisationChartProps {
  root: OrganisationNode;
  /** The unit that the chart is drawn around; the root where the tree does not hold it. */
  chosen: string;
  show: TreeShow;
}

/** The chosen unit, the way up from it and two levels below. Each box moves the chart; the tree beside it is its table. */
export function OrganisationChart({ root, chosen, show }: OrganisationChartProps) {
  const t = useT();
  const localised = useLocalised();
  const { ref, width } = useWidth<HTMLDivElement>(640);
  const marksOf = (unit: OrganisationNode) => show.marksOf?.(unit.code) ?? [];
  const way = pathTo(root, chosen);
  const unit = way.at(-1) ?? root;
  const parent = way.at(-2);
  const layout = chartLayout({
    root,
    chosen: unit.code,
    width,
    name: ({ name }) => localised(name),
    extraLines: (one, hidden) => (hidden > 0 ? 1 : 0) + (marksOf(one).length > 0 ? 1 : 0),
  });
  const words = t(parent ? 'chart.describe' : 'chart.describeRoot', {
    unit: localised(unit.name),
    parent: localised(parent?.name),
    count: unit.children.length,
  });
  return (
    <figure className={styles.figure}>
      <figcaption>
        <p className={styles.finding}>{words}</p>
        <p className={styles.hint}>
          <span className={styles.doing}>{t('chart.hint')} </span>
          <Filled
            text="chart.page"
            parts={{
              unit: (
                <TextLink
                  to="/organisasjon/$code"
                  params={{ code: unit.code }}
                  search={{ dato: show.dayOf(unit.code) }}
                >
                  <LocalisedText value={unit.name} />
                </TextLink>
              ),
            }}
          />
        </p>
      </figcaption>
      <div ref={ref}>
        <svg
          role="group"
          aria-label={t('chart.label', { unit: localised(unit.name) })}
          viewBox={`0 0 ${layout.width} ${layout.height}`}
          className={styles.drawing}
        >
          {layout.lines.map((d) => (
            <path key={d} d={d} className={styles.line} />
          ))}
          {layout.boxes.map((box) => (
            <Box key={box.key} box={box} show={show} name={localised(box.unit.name)} />
          ))}
        </svg>
      </div>
    </figure>
  );
}

function Box({ box, show, name }: { box: PlacedBox; show: TreeShow; name: string }) {
  const t = useT();
  const { code } = box.unit;
  const marks = box.role === 'more' || box.role === 'above' ? [] : (show.marksOf?.(code) ?? []);
  const hidden =
    box.hidden > 0 ? t(box.role === 'more' ? 'chart.more' : 'chart.below', { count: box.hidden }) : undefined;
  const drawing = (
    <>
      <rect x={box.x} y={box.y} width={box.width} height={box.height} rx={4} className={styles.box} />
      <text x={box.x + padding} y={box.y + padding} className={styles.name}>
        {box.lines.map((line, index) => (
          <tspan key={index} x={box.x + padding} dy={index === 0 ? fontSize : lineHeight}>
            {/* The space is for those who hear it, or search for it: lines would else run into each other. */}
            {`${line} `}
          </tspan>
        ))}
      </text>
      {marks.length > 0 && <Marks box={box} marks={marks.map((mark) => [markShapes[mark], t(`mark.${mark}`)])} />}
      {hidden && (
        <text x={box.x + padding} y={box.y + box.height - padding - (lineHeight - fontSize)} className={styles.quiet}>
          {hidden}
        </text>
      )}
    </>
  );
  const words = [name, ...marks.map((mark) => t(`mark.${mark}`)), hidden].filter(Boolean).join(', ');
  const shared = {
    'aria-label': words,
    className: `${styles.link} ${styles[box.role] ?? ''} ${marks.includes('ENDED') ? styles.ended : ''}`,
  };
  if (box.role === 'chosen')
    return (
      <Link
        to="/organisasjon/$code"
        params={{ code }}
        search={{ dato: show.dayOf(code) }}
        {...shared}
        aria-current="location"
      >
        {drawing}
      </Link>
    );
  return (
    <Link to="." search={(now) => ({ ...now, enhet: code })} resetScroll={false} {...shared} aria-current={undefined}>
      {drawing}
    </Link>
  );
}

function Marks({ box, marks }: { box: PlacedBox; marks: (readonly [shape: string, word: string])[] }) {
  const y = box.y + padding + box.lines.length * lineHeight;
  let x = box.x + padding;
  return marks.map(([shape, word]) => {
    const left = x;
    x += 16 + textWidth(word, fontSize) + 10;
    return (
      <g key={word}>
        <path d={shape} transform={`translate(${left} ${y + 5})`} className={styles.shape} />
        <text x={left + 16} y={y + fontSize} className={styles.markWord}>
          {`${word} `}
        </text>
      </g>
    );
  });
}
