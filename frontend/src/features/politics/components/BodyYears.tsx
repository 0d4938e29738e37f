import { Table } from '@digdir/designsystemet-react';

import type { BodyYear } from '@/api/types';
import { formatNumber } from '@/components/numbers';
import { EmptyState } from '@/components/page/EmptyState';
import { SourceNote } from '@/components/source/SourceNote';
import { Blank } from '@/components/table/Blank';
import { useLanguage, useT } from '@/i18n';
import { toldFigures, type BodyFigure } from '../yearFigures';
import styles from './BodyPage.module.css';

/** What is reported of each year beside what is counted, newest year first, each year with where it stands. */
export function BodyYears({ years, name }: { years: readonly BodyYear[]; name: string }) {
  const t = useT();
  if (years.length === 0) return <EmptyState>{t('body.noYears')}</EmptyState>;
  const figures = toldFigures(years);
  return (
    <Table className={`stacking-table ${styles.table}`}>
      <caption className="visually-hidden">{t('body.yearsCaption', { name })}</caption>
      <Table.Head>
        <Table.Row>
          <Table.HeaderCell scope="col">{t('body.year')}</Table.HeaderCell>
          {figures.map((figure) => (
            <Table.HeaderCell key={figure} scope="col" className={styles.figure}>
              {t(`body.${figure}`)}
            </Table.HeaderCell>
          ))}
          <Table.HeaderCell scope="col" className={styles.source}>
            {t('body.source')}
          </Table.HeaderCell>
        </Table.Row>
      </Table.Head>
      <Table.Body>
        {[...years]
          .sort((a, b) => b.year - a.year)
          .map((year) => (
            <Table.Row key={year.id}>
              <Table.HeaderCell scope="row" className={styles.row}>
                {year.year}
              </Table.HeaderCell>
              {figures.map((figure) => (
                <Table.Cell key={figure} className={styles.figure} data-label={t(`body.${figure}`)}>
                  <Figure year={year} figure={figure} />
                </Table.Cell>
              ))}
              <Table.Cell className={styles.source}>
                <SourceNote source={year.source} />
              </Table.Cell>
            </Table.Row>
          ))}
      </Table.Body>
    </Table>
  );
}

/** What the source reports, and what we have counted where there was something to count. */
function Figure({ year, figure }: { year: BodyYear; figure: BodyFigure }) {
  const t = useT();
  const language = useLanguage();
  const reported = year.reported[figure];
  const { value: counted, agrees } = year.computed[figure];
  return (
    <>
      {reported == null ? <Blank /> : formatNumber(reported, language)}
      {counted != null && (
        <span className={styles.counted}>
          {t('body.counted', { count: formatNumber(counted, language) })}
          {agrees === false && <strong> {t('body.countDiffers')}</strong>}
        </span>
      )}
    </>
  );
}
