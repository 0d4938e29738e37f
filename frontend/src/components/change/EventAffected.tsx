import { Table } from '@digdir/designsystemet-react';
import type { ReactNode } from 'react';

import type { AffectedThing, ChangeEventAffected } from '@/api/types';
import { lastDay } from '@/components/dates';
import { LocalisedText } from '@/components/LocalisedText';
import { TextLink } from '@/components/page/TextLink';
import { UnitNames } from '@/components/unit/UnitNames';
import { useT } from '@/i18n';
import styles from './EventTables.module.css';

interface EventAffectedProps {
  affected: ChangeEventAffected;
  /** The day of the event. */
  date: string;
  links?: boolean;
  /** Something to choose for one of them, instead of the words on who answers for it after. */
  choice?: (thing: AffectedThing) => ReactNode;
}

/** What units answered for, and who answers for it since; more than the table holds is counted. */
export function EventAffected({ affected, date, links = true, choice }: EventAffectedProps) {
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
                <Thing item={item} asOf={date} links={links}>
                  <LocalisedText value={item.title} fallback={item.code} />
                </Thing>
              </Table.HeaderCell>
              <Table.Cell data-label={t('event.answeredBefore')}>
                <UnitNames units={[item.from]} asOf={lastDay(date)} links={links} />
              </Table.Cell>
              <Table.Cell data-label={t('event.answersAfter')}>
                {choice?.(item) || <Answering item={item} asOf={date} links={links} />}
              </Table.Cell>
            </Table.Row>
          ))}
        </Table.Body>
      </Table>
      {total > items.length && <p className="note">{t('event.affectedCut', { shown: items.length, total })}</p>}
    </>
  );
}

interface OneProps {
  item: AffectedThing;
  asOf: string;
  links: boolean;
}

function Answering({ item: { type, to }, asOf, links }: OneProps) {
  const t = useT();
  return to ? (
    <UnitNames units={[to]} asOf={asOf} links={links} />
  ) : (
    t(type === 'FIGURES' ? 'event.figuresStay' : 'event.nobody')
  );
}

function Thing({ item: { type, code }, asOf, links, children }: OneProps & { children: ReactNode }) {
  if (!links) return children;
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
