import { Table } from '@digdir/designsystemet-react';

import type { ElectoralList } from '@/api/types';
import { LocalisedText } from '@/components/LocalisedText';
import { formatNumber } from '@/components/numbers';
import { TextLink } from '@/components/page/TextLink';
import { CitedDocuments } from '@/components/source/CitedDocuments';
import { Blank } from '@/components/table/Blank';
import { useLanguage, useT } from '@/i18n';
import { newestLists } from '../parties';
import styles from './Parties.module.css';

/** How the party did, election by election. */
export function PartyLists({ lists, name }: { lists: readonly ElectoralList[]; name: string }) {
  const t = useT();
  const language = useLanguage();
  const count = (value: number | undefined) => (value == null ? <Blank /> : formatNumber(value, language));
  return (
    <>
      <Table className={styles.table}>
        <caption className="visually-hidden">{t('party.listsOf', { name })}</caption>
        <Table.Head>
          <Table.Row>
            <Table.HeaderCell scope="col">{t('election.one')}</Table.HeaderCell>
            <Table.HeaderCell scope="col" className={styles.listColumn}>
              {t('election.list')}
            </Table.HeaderCell>
            <Table.HeaderCell scope="col" className={styles.figure}>
              {t('election.votes')}
            </Table.HeaderCell>
            <Table.HeaderCell scope="col" className={styles.figure}>
              {t('election.seats')}
            </Table.HeaderCell>
          </Table.Row>
        </Table.Head>
        <Table.Body>
          {newestLists(lists).map((list) => (
            <Table.Row key={list.id}>
              <Table.HeaderCell scope="row" className={styles.name}>
                <TextLink to="/valg/$code" params={{ code: list.election.code }}>
                  <LocalisedText value={list.election.title} fallback={list.election.code} />
                </TextLink>
                <span className={styles.listBelow}>
                  <LocalisedText value={list.name} fallback={list.code} />
                </span>
              </Table.HeaderCell>
              <Table.Cell className={styles.listColumn}>
                <LocalisedText value={list.name} fallback={list.code} />
              </Table.Cell>
              <Table.Cell className={styles.figure}>{count(list.votes)}</Table.Cell>
              <Table.Cell className={styles.figure}>{count(list.reportedSeats)}</Table.Cell>
            </Table.Row>
          ))}
        </Table.Body>
      </Table>
      <CitedDocuments sources={lists.map(({ source }) => source)} />
    </>
  );
}
