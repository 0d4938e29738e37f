import { useSuspenseQuery } from '@tanstack/react-query';

import { formatFigure } from '@/components/figures';
import { LocalisedText } from '@/components/LocalisedText';
import { TextLink } from '@/components/page/TextLink';
import { formatPeriod } from '@/components/periods';
import { useLanguage, useT } from '@/i18n';
import { isJudged, stateOf } from '../catalogue';
import { keyIndicatorsQuery } from '../queries';
import { AttainmentMark } from './AttainmentMark';
import styles from './InShort.module.css';

/** More than these are read where the figures are told about at length. */
const most = 3;

/** How it goes, in the time that a glance takes: the key figures that can be held against a target. */
export function InShort() {
  const t = useT();
  const language = useLanguage();
  const { data: indicators } = useSuspenseQuery(keyIndicatorsQuery());
  const judged = indicators.items.filter(isJudged).slice(0, most);
  if (judged.length === 0) return null;
  return (
    <div className={styles.short}>
      <ul>
        {judged.map((indicator) => (
          <li key={indicator.id}>
            <span>
              <TextLink to="/indikatorer/$code" params={{ code: indicator.code }}>
                <LocalisedText value={indicator.title} />
              </TextLink>
              {indicator.latest &&
                `: ${t('inShort.figure', {
                  figure: formatFigure(indicator.latest, indicator.unitOfMeasure, { language, t }),
                  period: formatPeriod(indicator.latest.period, language, t),
                })}`}
            </span>{' '}
            <AttainmentMark state={stateOf(indicator)} />
          </li>
        ))}
      </ul>
      <p>
        <TextLink to="." search hash="slik-gar-det">
          {t('inShort.more')}
        </TextLink>
      </p>
    </div>
  );
}
