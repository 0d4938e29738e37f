import { Table } from '@digdir/designsystemet-react';

import type { BodyYear } from '@/api/types';
import { formatNumber } from '@/components/numbers';
import { EmptyState } from '@/components/page/EmptyState';
import { SourceNote } from '@/components/source/SourceNote';
import { Blank } from '@/components/table/Blank';
import { useLanguage, useT } from '@/i18n';
import styles from './BodyPage.module.css';

/** Reported meetings and cases, newest year first, each year with where it stands. */
export function BodyYears({ years, name }: { years: readonly BodyYear[]; name: string }) {
  const t = useT();
  const language = useLanguage();
  if (years.length === 0) return <EmptyState>{t('body.noYears')}</EmptyState>;
  const figure = (value: number | null | undefined) => (value == null ? <Blank /> : formatNumber(value, language));
  return (
    <Table className={styles.table}>
      <caption className="visually-hidden">{t('body.yearsCaption', { name })}</caption>
      <Table.Head>
        <Table.Row>
          <Table.HeaderCell scope="col">{t('body.year')}</Table.HeaderCell>
          <Table.HeaderCell scope="col" className={styles.figure}>
            {t('body.meetings')}
          </Table.HeaderCell>
          <Table.HeaderCell scope="col" className={styles.figure}>
            {t('body.cases')}
          </Table.HeaderCell>
          <Table.HeaderCell scope="col" className={styles.source}>
            {t('body.source')}
          </Table.HeaderCell>
        </Table.Row>
      </Table.Head>
      <Table.Body>
        {[...years]
          .sort((a, b) => b.year - a.year)
          .map(({ id, year, reported, source }) => (
            <Table.Row key={id}>
              <Table.HeaderCell scope="row" className={styles.row}>
                {year}
              </Table.HeaderCell>
              <Table.Cell className={styles.figure}>{figure(reported.meetings)}</Table.Cell>
              <Table.Cell className={styles.figure}>{figure(reported.cases)}</Table.Cell>
              <Table.Cell className={styles.source}>
                <SourceNote source={source} />
              </Table.Cell>
            </Table.Row>
          ))}
      </Table.Body>
    </Table>
  );
}
