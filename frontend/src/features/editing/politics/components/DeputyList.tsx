import { Table } from '@digdir/designsystemet-react';

import type { BodyComposition, CompositionDeputy } from '@/api/types';
import { deputyLists } from '@/components/body/deputyLists';
import { LocalisedText, useLocalised } from '@/components/LocalisedText';
import { useT } from '@/i18n';
import { FormLink } from './FormLink';
import styles from './Politics.module.css';

interface DeputyListProps {
  code: string;
  composition: BodyComposition;
}

/** Those in reserve, list by list in their order, with what can be done. */
export function DeputyList({ code, composition: { deputies, asOf: dato } }: DeputyListProps) {
  const t = useT();
  const localised = useLocalised();
  const lists = deputyLists(deputies, ({ name }) => localised(name));
  return lists.map(({ key, list, deputies: ranked }) => (
    <Table key={key} className={`stacking-table ${styles.table}`}>
      <caption className={list || lists.length > 1 ? styles.list : 'visually-hidden'}>
        {list ? (
          <LocalisedText value={list.name} fallback={list.code} />
        ) : (
          t(lists.length > 1 ? 'deputies.noList' : 'seats.deputies')
        )}
      </caption>
      <Table.Head>
        <Table.Row>
          <Table.HeaderCell scope="col">{t('seats.rank')}</Table.HeaderCell>
          <Table.HeaderCell scope="col">{t('seats.holder')}</Table.HeaderCell>
          <Table.HeaderCell scope="col">{t('seats.actions')}</Table.HeaderCell>
        </Table.Row>
      </Table.Head>
      <Table.Body>
        {ranked.map((deputy) => (
          <DeputyRow key={deputy.membership.id} code={code} deputy={deputy} dato={dato} />
        ))}
      </Table.Body>
    </Table>
  ));
}

interface DeputyRowProps {
  code: string;
  deputy: CompositionDeputy;
  dato: string;
}

function DeputyRow({ code, deputy, dato }: DeputyRowProps) {
  const t = useT();
  const { membership, person, rank, group, substitutesFor } = deputy;
  const link = { code, of: person.name };
  return (
    <Table.Row>
      <Table.HeaderCell scope="row">{t('seats.rankNumber', { rank })}</Table.HeaderCell>
      <Table.Cell>
        <strong>{person.name}</strong>
        <span className={styles.quiet}>
          {group ? <LocalisedText value={group.name} fallback={group.code} /> : t('seats.noGroupRegistered')}
        </span>
        {substitutesFor && (
          <span className={styles.quiet}>{t('seats.meetsFor', { name: substitutesFor.person.name })}</span>
        )}
      </Table.Cell>
      <Table.Cell>
        <ul className={styles.actions} aria-label={`${t('seats.actions')}: ${person.name}`}>
          <li>
            <FormLink {...link} form="medlem" search={{ dato, kode: membership.code }} label={t('seats.correct')} />
          </li>
          <li>
            <FormLink {...link} form="slutt" search={{ dato, kode: membership.code }} label={t('seats.endIt')} />
          </li>
          <li>
            <FormLink {...link} form="gruppe" search={{ dato, person: person.code }} label={t('seats.group')} />
          </li>
        </ul>
      </Table.Cell>
    </Table.Row>
  );
}
