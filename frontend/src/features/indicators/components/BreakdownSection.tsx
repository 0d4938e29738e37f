import { Table } from '@digdir/designsystemet-react';

import type { Indicator } from '@/api/types';
import { BarRows } from '@/components/charts/BarRows';
import { figureMarks, formatFigure, formatFigureShort, isFirm, sharedDecimals } from '@/components/figures';
import { useLocalised } from '@/components/LocalisedText';
import { Section } from '@/components/page/Section';
import { formatPeriod } from '@/components/periods';
import { CitedPlaces } from '@/components/source/CitedPlaces';
import { Blank } from '@/components/table/Blank';
import { useLanguage, useT } from '@/i18n';
import type { Breakdown } from '../breakdown';
import { withMarks } from '../seriesView';

interface BreakdownSectionProps {
  breakdown: Breakdown;
  unit: Indicator['unitOfMeasure'];
  /** The period that the picture shows; the table has them all. */
  period: string | undefined;
}

/** The newest figures by what they are split into, and the table of all periods. */
export function BreakdownSection({ breakdown, unit, period: asked }: BreakdownSectionProps) {
  const t = useT();
  const language = useLanguage();
  const localised = useLocalised();
  const { groups, periods } = breakdown;
  const period = asked && periods.includes(asked) ? asked : periods[0];
  if (!period) return null;
  const decimals = sharedDecimals(
    groups.flatMap(({ figures }) => [...figures.values()].map(({ value }) => value)),
    unit,
  );
  const manner = { language, t, decimals };
  const what = breakdown.title ? localised(breakdown.title).toLocaleLowerCase('nb') : t('breakdown.units');
  const rows = groups.flatMap(({ code, title, figures }) => {
    const figure = figures.get(period);
    return figure
      ? [
          {
            key: code,
            label: localised(title),
            value: figure.value,
            words: withMarks(formatFigureShort(figure, unit, manner), figureMarks(figure, t)),
            firm: isFirm(figure),
            open: figure.qualifier === 'AT_LEAST',
          },
        ]
      : [];
  });
  const label = [
    t('chart.bars'),
    ...rows.map(({ label: name, words }) => t('chart.point', { period: name, figure: words })),
    t('chart.seeTable'),
  ].join(' ');
  return (
    <Section title={t('breakdown.title', { what, period: formatPeriod(period, language, t) })}>
      <BarRows rows={rows} label={label} />
      <details>
        <summary>{t('breakdown.table')}</summary>
        <Table className="stacking-table">
          <caption className="visually-hidden">{t('breakdown.caption', { what })}</caption>
          <Table.Head>
            <Table.Row>
              <Table.HeaderCell>{breakdown.title ? localised(breakdown.title) : t('unit.one')}</Table.HeaderCell>
              {periods.map((one) => (
                <Table.HeaderCell key={one}>{formatPeriod(one, language, t)}</Table.HeaderCell>
              ))}
            </Table.Row>
          </Table.Head>
          <Table.Body>
            {groups.map(({ code, title, figures }) => (
              <Table.Row key={code}>
                <Table.HeaderCell scope="row">{localised(title)}</Table.HeaderCell>
                {periods.map((one) => {
                  const figure = figures.get(one);
                  return (
                    <Table.Cell key={one} data-label={formatPeriod(one, language, t)}>
                      {figure ? withMarks(formatFigure(figure, unit, manner), figureMarks(figure, t)) : <Blank />}
                    </Table.Cell>
                  );
                })}
              </Table.Row>
            ))}
          </Table.Body>
        </Table>
      </details>
      <CitedPlaces sources={groups.flatMap(({ figures }) => [...figures.values()].map(({ source }) => source))} />
    </Section>
  );
}
