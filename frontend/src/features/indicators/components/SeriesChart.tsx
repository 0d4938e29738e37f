import { BarRows } from '@/components/charts/BarRows';
import { LineChart } from '@/components/charts/LineChart';
import { formatAmount, isFirm } from '@/components/figures';
import type { Localised } from '@/i18n';
import { barRows, chartInWords, chartKind, lineInput, marksIn, type View } from '../seriesView';
import styles from './IndicatorFigure.module.css';
import { LoneFigure } from './LoneFigure';

interface SeriesChartProps {
  view: View;
  title: string;
  breaks: readonly { on: string; note?: Localised }[];
}

/** A series as the simplest picture that tells it: a number, a few bars, or a line. */
export function SeriesChart({ view, title, breaks }: SeriesChartProps) {
  const { points, targets, unit, language, t } = view;
  const kind = chartKind(points, targets);
  if (kind === 'none') return null;
  const [lone] = points.filter(({ value }) => value != null);
  if (kind === 'alone' && lone) return <LoneFigure point={lone} unit={unit} />;
  const label = chartInWords(title, kind, view);
  const loose = points.filter((point) => point.value != null && !isFirm(point));
  return (
    <>
      {kind === 'line' ? (
        <LineChart
          {...lineInput(view, breaks)}
          label={label}
          axisNote={(start) =>
            t('chart.axisStart', { amount: formatAmount(start, { ...unit, decimals: 6 }, { language, t }) })
          }
        />
      ) : (
        <BarRows rows={barRows(view)} label={label} />
      )}
      {loose.length > 0 && (
        <p className={styles.legend}>
          {t(kind === 'line' ? 'chart.looseLine' : 'chart.looseBars', { marks: marksIn(loose, t).join(', ') })}
        </p>
      )}
    </>
  );
}
