import { Table } from '@digdir/designsystemet-react';

import type { SeatAllocation } from '@/api/types';
import { formatDecimal, formatNumber } from '@/components/numbers';
import { useLanguage, useT } from '@/i18n';
import styles from './Allocation.module.css';

interface SeatStepsProps {
  allocation: SeatAllocation;
  nameOf: (list: string) => string;
}

/** Seat by seat, in the order in which they are given. */
export function SeatSteps({ allocation, nameOf }: SeatStepsProps) {
  const t = useT();
  const language = useLanguage();
  const { steps, lists } = allocation;
  if (steps.length === 0) return null;
  const votesOf = new Map(lists.map(({ name, votes }) => [name, votes]));
  return (
    <details className={styles.steps}>
      <summary>{t('allocation.stepByStep')}</summary>
      <Table>
        <caption className="visually-hidden">{t('allocation.stepByStep')}</caption>
        <Table.Head>
          <Table.Row>
            <Table.HeaderCell scope="col">{t('allocation.seat')}</Table.HeaderCell>
            <Table.HeaderCell scope="col">{t('allocation.list')}</Table.HeaderCell>
            <Table.HeaderCell scope="col" className={styles.figure}>
              {t('allocation.quotient')}
            </Table.HeaderCell>
          </Table.Row>
        </Table.Head>
        <Table.Body>
          {steps.map((step) => {
            const votes = step.list === undefined ? undefined : votesOf.get(step.list);
            return (
              <Table.Row key={step.seat}>
                <Table.HeaderCell scope="row" className={styles.divisor}>
                  {step.seat}
                </Table.HeaderCell>
                <Table.Cell>
                  {step.list === undefined ? t('allocation.byLot') : nameOf(step.list)}
                  {step.decidedBy === 'MOST_VOTES' && <span className={styles.note}>{t('allocation.mostVotes')}</span>}
                </Table.Cell>
                <Table.Cell className={styles.figure}>
                  {votes !== undefined && (
                    <span className={styles.sumWorking}>
                      {formatNumber(votes, language)} :{' '}
                      {formatDecimal(step.divisor, Number.isInteger(step.divisor) ? 0 : 1, language)} ={' '}
                    </span>
                  )}
                  {formatDecimal(step.quotient, 3, language)}
                </Table.Cell>
              </Table.Row>
            );
          })}
        </Table.Body>
      </Table>
    </details>
  );
}
