import type { ReactNode } from 'react';

import { figureMarks, formatFigureShort, sharedDecimals } from '@/components/figures';
import { LocalisedText } from '@/components/LocalisedText';
import { formatDecimal } from '@/components/numbers';
import { TextLink } from '@/components/page/TextLink';
import { Blank } from '@/components/table/Blank';
import { useLanguage, useT } from '@/i18n';
import type { ReportCell } from '../reportTable';
import styles from './Report.module.css';

interface FigureProps {
  cell: ReportCell;
  decimals: number;
  /** What stands close to the figure: the marks of its footnotes. */
  children?: ReactNode;
}

/** As many as a figure may have at all. */
const mostDecimals = 6;

/** One cell: a figure that leads to its indicator and says what must be said about it, or what stands there instead. */
export function Figure({ cell, decimals, children }: FigureProps) {
  const t = useT();
  const language = useLanguage();
  const { observation } = cell;
  if (observation) {
    const marks = [...figureMarks(observation, t), ...(cell.revisedSince ? [t('report.revisedSince')] : [])];
    return (
      <>
        <TextLink to="/indikatorer/$code" params={{ code: observation.indicator.code }}>
          {formatFigureShort(observation, observation.unitOfMeasure, { language, t, decimals })}
        </TextLink>
        {children}
        {marks.map((mark) => (
          <span key={mark} className={styles.figureMark}>
            {mark}
          </span>
        ))}
      </>
    );
  }
  if (cell.number != null) {
    const exact = sharedDecimals([cell.number], { decimals: mostDecimals });
    return (
      <>
        {formatDecimal(cell.number, Math.max(decimals, exact), language)}
        {children}
      </>
    );
  }
  return (
    <>
      {cell.text ? <LocalisedText value={cell.text} /> : <Blank />}
      {children}
    </>
  );
}
