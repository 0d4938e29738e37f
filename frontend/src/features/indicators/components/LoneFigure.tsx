import { figureMarks, formatFigure, type Figure, type FigureUnit } from '@/components/figures';
import { formatPeriod } from '@/components/periods';
import { useLanguage, useT } from '@/i18n';
import { withMarks } from '../seriesView';
import styles from './IndicatorFigure.module.css';

/** One figure with nothing to hold it against: set large, since a lone bar tells no more than its number. */
export function LoneFigure({ point, unit }: { point: Figure & { period: string }; unit: FigureUnit }) {
  const t = useT();
  const language = useLanguage();
  return (
    <p className={styles.lone}>
      <span className={styles.loneFigure}>{formatFigure(point, unit, { language, t })}</span>
      <span className={styles.lonePeriod}>
        {withMarks(formatPeriod(point.period, language, t), figureMarks(point, t))}
      </span>
    </p>
  );
}
