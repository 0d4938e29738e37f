import type { Indicator } from '@/api/types';
import { figureMarks, formatFigure } from '@/components/figures';
import { LocalisedText } from '@/components/LocalisedText';
import { TextLink } from '@/components/page/TextLink';
import { formatPeriod } from '@/components/periods';
import { useLanguage, useT } from '@/i18n';
import { stateOf } from '../catalogue';
import { withMarks } from '../seriesView';
import { AttainmentMark } from './AttainmentMark';
import styles from './Catalogue.module.css';

/** Indicators one under the other: name, newest figure, and how it goes with the target where there is one. */
export function CatalogueList({ indicators }: { indicators: readonly Indicator[] }) {
  const t = useT();
  const language = useLanguage();
  return (
    <ul className={styles.list}>
      {indicators.map((indicator) => {
        const { latest, unitOfMeasure: unit } = indicator;
        const state = stateOf(indicator);
        return (
          <li key={indicator.id} className={styles.row}>
            <p className={styles.name}>
              <TextLink to="/indikatorer/$code" params={{ code: indicator.code }}>
                <LocalisedText value={indicator.title} />
              </TextLink>
            </p>
            {latest ? (
              <p>
                <span className={styles.figure}>{formatFigure(latest, unit, { language, t })}</span>{' '}
                <span className={styles.meta}>
                  {withMarks(formatPeriod(latest.period, language, t), figureMarks(latest, t))}
                </span>
              </p>
            ) : (
              <p className="not-registered">{t('catalogue.noFigures')}</p>
            )}
            <p>
              {state === 'none' || indicator.direction === 'CONTEXT_ONLY' ? (
                <span className={styles.meta}>
                  {t(indicator.direction === 'CONTEXT_ONLY' ? 'direction.CONTEXT_ONLY' : 'attainment.none')}
                </span>
              ) : (
                <AttainmentMark state={state} />
              )}
            </p>
          </li>
        );
      })}
    </ul>
  );
}
