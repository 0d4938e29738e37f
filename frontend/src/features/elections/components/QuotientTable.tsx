import { Table } from '@digdir/designsystemet-react';

import type { SeatAllocation } from '@/api/types';
import { formatDecimal, formatNumber } from '@/components/numbers';
import { useWideScreen } from '@/components/useWideScreen';
import { useLanguage, useT } from '@/i18n';
import { divisorRows, tableDecimals } from '../allocation';
import styles from './Allocation.module.css';

interface QuotientTableProps {
  allocation: SeatAllocation;
  nameOf: (list: string) => string;
}

type Quotient = SeatAllocation['lists'][number]['quotients'][number];

/** As many lists as stand side by side on a wide screen. */
const fitting = 9;

/** Votes divided by each divisor; a quotient that won is framed and says which seat. On a narrow screen list by list. */
export function QuotientTable({ allocation, nameOf }: QuotientTableProps) {
  const wide = useWideScreen();
  return wide && allocation.lists.length <= fitting ? (
    <SideBySide allocation={allocation} nameOf={nameOf} />
  ) : (
    <ListByList allocation={allocation} nameOf={nameOf} />
  );
}

function SideBySide({ allocation, nameOf }: QuotientTableProps) {
  const t = useT();
  const language = useLanguage();
  const decimals = tableDecimals(allocation);
  return (
    <div className={styles.scroller} role="region" tabIndex={0} aria-label={t('allocation.quotients')}>
      <Table className={styles.quotients}>
        <caption>{t('allocation.quotientCaption')}</caption>
        <Table.Head>
          <Table.Row>
            <Table.HeaderCell scope="col">{t('allocation.divisor')}</Table.HeaderCell>
            {allocation.lists.map(({ name }) => (
              <Table.HeaderCell key={name} scope="col" className={styles.figure}>
                {nameOf(name)}
              </Table.HeaderCell>
            ))}
          </Table.Row>
        </Table.Head>
        <Table.Body>
          {divisorRows(allocation).map(({ divisor, cells }) => (
            <Table.Row key={divisor}>
              <Table.HeaderCell scope="row" className={styles.divisor}>
                {formatDivisor(divisor, language)}
              </Table.HeaderCell>
              {cells.map((cell, index) => (
                <Table.Cell key={allocation.lists[index]?.name} className={styles.figure}>
                  {cell && <Won quotient={cell} decimals={decimals} />}
                </Table.Cell>
              ))}
            </Table.Row>
          ))}
        </Table.Body>
        <tfoot>
          <Table.Row>
            <Table.HeaderCell scope="row" className={styles.divisor}>
              {t('election.seats')}
            </Table.HeaderCell>
            {allocation.lists.map(({ name, seats }) => (
              <Table.Cell key={name} className={`${styles.figure} ${styles.sum}`}>
                {formatNumber(seats, language)}
              </Table.Cell>
            ))}
          </Table.Row>
        </tfoot>
      </Table>
    </div>
  );
}

function ListByList({ allocation, nameOf }: QuotientTableProps) {
  const t = useT();
  const language = useLanguage();
  return (
    <div className={styles.lists}>
      <p className={styles.caption}>{t('allocation.quotientCaption')}</p>
      {allocation.lists.map(({ name, seats, quotients }) => (
        <details key={name} className={styles.list}>
          <summary>{t('allocation.listSeats', { name: nameOf(name), count: seats })}</summary>
          <Table>
            <caption className="visually-hidden">{nameOf(name)}</caption>
            <Table.Head>
              <Table.Row>
                <Table.HeaderCell scope="col">{t('allocation.divisor')}</Table.HeaderCell>
                <Table.HeaderCell scope="col" className={styles.figure}>
                  {t('allocation.quotient')}
                </Table.HeaderCell>
              </Table.Row>
            </Table.Head>
            <Table.Body>
              {quotients.map((quotient) => (
                <Table.Row key={quotient.divisor}>
                  <Table.HeaderCell scope="row" className={styles.divisor}>
                    {formatDivisor(quotient.divisor, language)}
                  </Table.HeaderCell>
                  <Table.Cell className={styles.figure}>
                    <Won quotient={quotient} decimals={tableDecimals(allocation)} />
                  </Table.Cell>
                </Table.Row>
              ))}
            </Table.Body>
          </Table>
        </details>
      ))}
    </div>
  );
}

/** A quotient, and the seat that it won. */
function Won({ quotient: { quotient, seat }, decimals }: { quotient: Quotient; decimals: number }) {
  const t = useT();
  const language = useLanguage();
  const digits = formatDecimal(quotient, decimals, language);
  if (seat === undefined) return <span className={styles.lost}>{digits}</span>;
  return (
    <span className={styles.won}>
      {digits}
      <span className={styles.ordinal}>
        <span className="visually-hidden">{t('allocation.wonSeat')} </span>
        {seat}
      </span>
    </span>
  );
}

const formatDivisor = (divisor: number, language: Parameters<typeof formatDecimal>[2]) =>
  formatDecimal(divisor, Number.isInteger(divisor) ? 0 : 1, language);
