import { Table } from '@digdir/designsystemet-react';
import type { ReactNode } from 'react';

import type { ChangeEvent } from '@/api/types';
import { lastDay } from '@/components/dates';
import { LocalisedText } from '@/components/LocalisedText';
import { TextLink } from '@/components/page/TextLink';
import { useT } from '@/i18n';
import styles from './EventTables.module.css';
import { UnitNames } from './UnitNames';

type Affected = NonNullable<ChangeEvent['affected']>;

interface EventAffectedProps {
  affected: Affected;
  /** The day of the event. */
  date: string;
}

/** What units answered for, and who answers for it since; more than the table holds is counted. */
export function EventAffected({ affected, date }: EventAffectedProps) {
  const t = useT();
  const { items, total } = affected;
  return (
    <>
      <Table className={`stacking-table ${styles.table}`}>
        <caption>{t('event.affectedCaption')}</caption>
        <Table.Head>
          <Table.Row>
            <Table.HeaderCell scope="col">{t('event.thing')}</Table.HeaderCell>
            <Table.HeaderCell scope="col">{t('event.answeredBefore')}</Table.HeaderCell>
            <Table.HeaderCell scope="col">{t('event.answersAfter')}</Table.HeaderCell>
          </Table.Row>
        </Table.Head>
        <Table.Body>
          {items.map((item) => (
            <Table.Row key={`${item.type} ${item.code} ${item.from.code}`}>
              <Table.HeaderCell scope="row">
                <span className={styles.quiet}>{t(`event.thing.${item.type}`)}</span>{' '}
                <Thing item={item} asOf={date}>
                  <LocalisedText value={item.title} />
                </Thing>
              </Table.HeaderCell>
              <Table.Cell data-label={t('event.answeredBefore')}>
                <UnitNames units={[item.from]} asOf={lastDay(date)} />
              </Table.Cell>
              <Table.Cell data-label={t('event.answersAfter')}>
                {item.to ? (
                  <UnitNames units={[item.to]} asOf={date} />
                ) : (
                  t(item.type === 'FIGURES' ? 'event.figuresStay' : 'event.nobody')
                )}
              </Table.Cell>
            </Table.Row>
          ))}
        </Table.Body>
      </Table>
      {total > items.length && <p className="note">{t('event.affectedCut', { shown: items.length, total })}</p>}
    </>
  );
}

interface ThingProps {
  item: Affected['items'][number];
  asOf: string;
  children: ReactNode;
}

function Thing({ item: { type, code }, asOf, children }: ThingProps) {
  switch (type) {
    case 'GOAL':
      return (
        <TextLink to="/mal/$code" params={{ code }} search={{ dato: asOf }}>
          {children}
        </TextLink>
      );
    case 'PLAN':
      return (
        <TextLink to="/strategi/$plan" params={{ plan: code }} search={{ dato: asOf }}>
          {children}
        </TextLink>
      );
    case 'INDICATOR':
    case 'FIGURES':
      return (
        <TextLink to="/indikatorer/$code" params={{ code }}>
          {children}
        </TextLink>
      );
    case 'POSITION':
      return children;
  }
}
