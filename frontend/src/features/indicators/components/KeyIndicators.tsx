import { useQuery, useSuspenseQuery } from '@tanstack/react-query';

import type { Indicator } from '@/api/types';
import { SparkLine } from '@/components/charts/SparkLine';
import { figureMarks, formatFigure } from '@/components/figures';
import { LocalisedText } from '@/components/LocalisedText';
import { Section } from '@/components/page/Section';
import { TextLink } from '@/components/page/TextLink';
import { formatPeriod } from '@/components/periods';
import { CitedDocuments } from '@/components/source/CitedDocuments';
import { useLanguage, useT } from '@/i18n';
import { byWeight, stateOf } from '../catalogue';
import { keyIndicatorsQuery, seriesQuery } from '../queries';
import { withMarks } from '../seriesView';
import { AttainmentMark } from './AttainmentMark';
import styles from './KeyIndicators.module.css';

/** The few figures that tell how it goes, on the front page. */
export function KeyIndicators() {
  const t = useT();
  const { data: indicators } = useSuspenseQuery(keyIndicatorsQuery());
  if (indicators.items.length === 0) return null;
  return (
    <Section id="slik-gar-det" title={t('front.indicators')} intro={<FromTo />}>
      <ul className={styles.list}>
        {byWeight(indicators.items).map((indicator) => (
          <li key={indicator.id}>
            <KeyIndicator indicator={indicator} />
          </li>
        ))}
      </ul>
      <CitedDocuments sources={indicators.items.map(({ source }) => source)} />
    </Section>
  );
}

function FromTo() {
  const t = useT();
  return (
    <>
      {t('front.indicatorsWhat')} <TextLink to="/indikatorer">{t('front.allIndicators')}</TextLink>
    </>
  );
}

function KeyIndicator({ indicator }: { indicator: Indicator }) {
  const t = useT();
  const language = useLanguage();
  const { latest, unitOfMeasure: unit } = indicator;
  const state = stateOf(indicator);
  return (
    <div className={styles.item}>
      <p className={styles.name}>
        <TextLink to="/indikatorer/$code" params={{ code: indicator.code }}>
          <LocalisedText value={indicator.title} />
        </TextLink>
      </p>
      {latest ? (
        <>
          <p className={styles.figure}>{formatFigure(latest, unit, { language, t })}</p>
          <p className={styles.meta}>{withMarks(formatPeriod(latest.period, language, t), figureMarks(latest, t))}</p>
          <Course indicator={indicator} />
        </>
      ) : (
        <p className="not-registered">{t('catalogue.noFigures')}</p>
      )}
      {state !== 'none' && indicator.direction !== 'CONTEXT_ONLY' && (
        <p className={styles.foot}>
          <AttainmentMark state={state} />
        </p>
      )}
    </div>
  );
}

/** The spark line comes when it comes: the page does not wait for it. */
function Course({ indicator }: { indicator: Indicator }) {
  const t = useT();
  const language = useLanguage();
  const { data: series } = useQuery(seriesQuery(indicator.id));
  const known = series?.points.filter(({ value }) => value != null) ?? [];
  const [first, last] = [known[0], known.at(-1)];
  if (!series || !first || !last || known.length < 2) return null;
  const tell = (point: typeof first) => formatFigure(point, series.unitOfMeasure, { language, t });
  return (
    <SparkLine
      values={series.points.map(({ value }) => value)}
      label={t('spark.label', {
        from: formatPeriod(first.period, language, t),
        to: formatPeriod(last.period, language, t),
        first: tell(first),
        last: tell(last),
      })}
    />
  );
}
