import { Heading } from '@digdir/designsystemet-react';
import { useId } from 'react';

import type { Attainment, Indicator, IndicatorSeries, Target } from '@/api/types';
import { useLocalised } from '@/components/LocalisedText';
import { EmptyState } from '@/components/page/EmptyState';
import { CitedPlaces } from '@/components/source/CitedPlaces';
import { useLanguage, useT } from '@/i18n';
import { changeSentence, headlineSentences, latestOf } from '../headline';
import type { IndicatorSearch } from '../search';
import { chartKind, inRange, measuredWhat } from '../seriesView';
import { AttainmentMark } from './AttainmentMark';
import styles from './IndicatorFigure.module.css';
import { PeriodRange } from './PeriodRange';
import { SeriesChart } from './SeriesChart';
import { SeriesTable } from './SeriesTable';
import { ViewSwitch } from './ViewSwitch';

interface IndicatorFigureProps {
  indicator: Indicator;
  series: IndicatorSeries;
  targets: readonly Target[];
  attainment: Attainment;
  search: IndicatorSearch;
}

/** The finding in words, then the same in a picture or a table, then where it stands. */
export function IndicatorFigure({ indicator, series, targets, attainment, search }: IndicatorFigureProps) {
  const t = useT();
  const language = useLanguage();
  const localised = useLocalised();
  const id = useId();
  const { unitOfMeasure: unit, direction } = series;
  const points = inRange(series.points, search.fra, search.til);
  const view = { points, targets, unit, direction, language, t };
  const title = localised(indicator.title);
  const drawn = chartKind(series.points, targets) !== 'alone';
  const asTable = drawn && search.visning === 'tabell';
  const latest = latestOf(series.points);
  const earlier = series.points[series.points.findIndex((point) => point === latest) - 1];
  const change = changeSentence(earlier, latest, unit, language, t);
  return (
    <section className={styles.figure} aria-labelledby={id}>
      <Heading level={2} id={id} className={styles.headline}>
        {headlineSentences({ title: indicator.title, unit, direction, latest, attainment }, language, t).map(
          (sentence, index) => (
            <span key={sentence}>
              {index > 0 && ' '}
              {sentence}
            </span>
          ),
        )}
      </Heading>
      {change && <p className={styles.change}>{change}</p>}
      <p className={styles.subtitle}>{measuredWhat(unit, indicator, language, t)}</p>
      {attainment.state !== 'NOT_ASSESSED' && (
        <p className={styles.mark}>
          <AttainmentMark state={attainment.state} />
        </p>
      )}
      {drawn && (
        <div className={styles.tools}>
          <ViewSwitch />
          <PeriodRange points={series.points} from={search.fra} to={search.til} />
        </div>
      )}
      <div className={styles.picture}>
        <div className={asTable ? styles.paperOnly : undefined}>
          {points.length > 0 ? (
            <SeriesChart view={view} title={title} breaks={series.breaks} />
          ) : (
            <EmptyState>{t('indicator.noFiguresInRange')}</EmptyState>
          )}
        </div>
        {drawn && (
          <div className={asTable ? undefined : styles.paperOnly}>
            <SeriesTable view={view} caption={title} />
          </div>
        )}
      </div>
      {!asTable && <CitedPlaces sources={points.map(({ source }) => source)} />}
    </section>
  );
}
