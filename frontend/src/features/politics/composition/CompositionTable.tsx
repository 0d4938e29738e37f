import { Table } from '@digdir/designsystemet-react';

import type { BodyComposition, CompositionPlace, ElectoralListRef } from '@/api/types';
import { formatDate } from '@/components/dates';
import { LocalisedText, useLocalised } from '@/components/LocalisedText';
import { TextLink } from '@/components/page/TextLink';
import { useLanguage, useT } from '@/i18n';
import styles from './CompositionTable.module.css';
import { electedOn, type SharedList } from './electedOn';
import { firstDay, placeNotes } from './placeNotes';
import { seating, seatSpans, type Block } from './seating';
import { blockName } from './words';

/** The hemicycle's twin: every seat, group by group, with who has it. Seats nobody knows of are told in one row. */
export function CompositionTable({ composition }: { composition: BodyComposition }) {
  const localised = useLocalised();
  const start = firstDay(composition.places);
  return (
    <div className={styles.blocks}>
      {seating(composition, (group) => localised(group.name)).map((block) => (
        <BlockTable key={block.key} block={block} start={start} />
      ))}
    </div>
  );
}

function BlockTable({ block, start }: { block: Block; start: string | undefined }) {
  const t = useT();
  const localised = useLocalised();
  const elected = electedOn(block, localised);
  return (
    <Table className={styles.table}>
      <caption>
        {block.group ? (
          <LocalisedText value={block.group.name} fallback={block.group.code} />
        ) : (
          blockName(block, localised, t)
        )}{' '}
        <span className={styles.count}>({block.places.length})</span>
        {elected.shared && <SharedListNote shared={elected.shared} />}
      </caption>
      <Table.Head className="visually-hidden">
        <Table.Row>
          <Table.HeaderCell scope="col">{t('composition.seatHeading')}</Table.HeaderCell>
          <Table.HeaderCell scope="col">{t('composition.member')}</Table.HeaderCell>
        </Table.Row>
      </Table.Head>
      <Table.Body>
        {block.kind === 'NOT_REGISTERED' ? (
          <Unknown block={block} />
        ) : (
          block.places.map((place) => (
            <Table.Row key={place.seat}>
              <Table.Cell className={styles.seat}>{place.seat}</Table.Cell>
              <Table.HeaderCell scope="row" className={styles.member}>
                <Occupant place={place} start={start} list={elected.of(place)} />
              </Table.HeaderCell>
            </Table.Row>
          ))
        )}
      </Table.Body>
    </Table>
  );
}

function Unknown({ block }: { block: Block }) {
  const t = useT();
  const spans = seatSpans(block.places).map(({ first, last }) => (first === last ? `${first}` : `${first}–${last}`));
  return (
    <Table.Row>
      <Table.Cell className={styles.seat}>{spans.join(', ')}</Table.Cell>
      <Table.HeaderCell scope="row" className={styles.member}>
        <span className="not-registered">{t('composition.unknownMembers', { count: block.places.length })}</span>
      </Table.HeaderCell>
    </Table.Row>
  );
}

function SharedListNote({ shared: { list, byAll } }: { shared: SharedList }) {
  const t = useT();
  const localised = useLocalised();
  const name = localised(list.name) || list.code;
  return (
    <span className={styles.note}>{t(byAll ? 'composition.listOfAll' : 'composition.listOfMost', { list: name })}</span>
  );
}

interface OccupantProps {
  place: CompositionPlace;
  start: string | undefined;
  /** Where it is to be told. */
  list: ElectoralListRef | undefined;
}

function Occupant({ place, start, list }: OccupantProps) {
  const t = useT();
  const language = useLanguage();
  const localised = useLocalised();
  const notes = placeNotes(place, start, { t, language, localised });
  const listName = list && (localised(list.name) || list.code);
  return (
    <>
      {place.person ? (
        <TextLink to="/personer/$code" params={{ code: place.person.code }}>
          {place.person.name}
        </TextLink>
      ) : (
        t('composition.vacantSeat')
      )}
      {place.state === 'VACANT' && place.since && (
        <span className={styles.note}>{t('office.since', { date: formatDate(place.since, language) })}</span>
      )}
      {listName && (
        <span className={styles.note}>
          {t(place.state === 'VACANT' ? 'composition.seatOfList' : 'composition.electedOn', { list: listName })}
        </span>
      )}
      {notes.length > 0 && <span className={styles.note}>{notes.join(' ')}</span>}
    </>
  );
}
