import { Table } from '@digdir/designsystemet-react';

import { figureMarks, formatFigure } from '@/components/figures';
import { LocalisedText } from '@/components/LocalisedText';
import { TextLink } from '@/components/page/TextLink';
import { formatPeriod } from '@/components/periods';
import { Blank } from '@/components/table/Blank';
import { targetAmount } from '../headline';
import { targetOf, viewDecimals, type View } from '../seriesView';

interface SeriesTableProps {
  view: View;
  caption: string;
}

/** The chart's twin: the same figures, newest first, each with what must be said about it and where it stands. */
export function SeriesTable({ view, caption }: SeriesTableProps) {
  const { points, targets, unit, direction, language, t } = view;
  const manner = { language, t, decimals: viewDecimals(view) };
  return (
    <Table className="stacking-table">
      <caption className="visually-hidden">{caption}</caption>
      <Table.Head>
        <Table.Row>
          <Table.HeaderCell>{t('table.period')}</Table.HeaderCell>
          <Table.HeaderCell>{t('table.figure')}</Table.HeaderCell>
          <Table.HeaderCell>{t('table.remark')}</Table.HeaderCell>
          <Table.HeaderCell>{t('table.target')}</Table.HeaderCell>
          <Table.HeaderCell>{t('source.one')}</Table.HeaderCell>
        </Table.Row>
      </Table.Head>
      <Table.Body>
        {points.toReversed().map((point) => {
          const target = targetOf(point.period, targets);
          const remarks = [...figureMarks(point, t), ...(point.revision > 1 ? [t('figure.revised')] : [])];
          return (
            <Table.Row key={point.period}>
              <Table.HeaderCell scope="row">
                <TextLink
                  to="."
                  search={(now) => ({ ...now, tall: point.period })}
                  hash="tallet"
                  resetScroll={false}
                  activeProps={{}}
                >
                  {formatPeriod(point.period, language, t)}
                </TextLink>
              </Table.HeaderCell>
              <Table.Cell data-label={t('table.figure')}>{formatFigure(point, unit, manner)}</Table.Cell>
              <Table.Cell data-label={t('table.remark')}>{remarks.join(', ') || <Blank />}</Table.Cell>
              <Table.Cell data-label={t('table.target')}>
                {target ? targetAmount(target, unit, direction, manner) : <Blank />}
              </Table.Cell>
              <Table.Cell data-label={t('source.one')}>
                <TextLink to="/kilder/$code" params={{ code: point.source.code }}>
                  <LocalisedText value={point.source.title} fallback={point.source.code} />
                </TextLink>
                {point.source.locator && `, ${point.source.locator}`}
              </Table.Cell>
            </Table.Row>
          );
        })}
      </Table.Body>
    </Table>
  );
}
