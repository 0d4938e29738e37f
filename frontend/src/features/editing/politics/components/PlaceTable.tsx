import { Table } from '@digdir/designsystemet-react';
import type { ReactNode } from 'react';

import type { BodyComposition, CompositionPlace } from '@/api/types';
import { formatDate, lastDay } from '@/components/dates';
import { LocalisedText } from '@/components/LocalisedText';
import { useLanguage, useT } from '@/i18n';
import { placeRows } from '../places';
import { FormLink } from './FormLink';
import styles from './Politics.module.css';

interface PlaceTableProps {
  code: string;
  composition: BodyComposition;
}

/** Each place, who has it, and what can be done; those that nothing is registered of are told in one. */
export function PlaceTable({ code, composition: { places, deputies, asOf: dato } }: PlaceTableProps) {
  const t = useT();
  const empty = { code, dato, mayMoveUp: deputies.length > 0 };
  return (
    <Table className={`stacking-table ${styles.table}`}>
      <caption className="visually-hidden">{t('seats.places')}</caption>
      <Table.Head>
        <Table.Row>
          <Table.HeaderCell scope="col">{t('seats.seat')}</Table.HeaderCell>
          <Table.HeaderCell scope="col">{t('seats.holder')}</Table.HeaderCell>
          <Table.HeaderCell scope="col">{t('seats.actions')}</Table.HeaderCell>
        </Table.Row>
      </Table.Head>
      <Table.Body>
        {placeRows(places).map((row) => {
          if (row.state === 'NOT_REGISTERED') {
            const seat =
              row.first === row.last
                ? t('composition.seat', { seat: row.first })
                : t('seats.seatNumbers', { first: row.first, last: row.last });
            return (
              <Row key={row.first} seat={seat} holder={<span className="not-registered">{t('notRegistered')}</span>}>
                <EmptyActions {...empty} seat={row.first} of={seat} />
              </Row>
            );
          }
          const { place } = row;
          const seat = t('composition.seat', { seat: place.seat });
          return row.state === 'VACANT' ? (
            <Row key={place.seat} seat={seat} holder={t('composition.vacantSeat')}>
              <EmptyActions {...empty} seat={place.seat} of={seat} vacancy={place.membership?.code} />
            </Row>
          ) : (
            <Row key={place.seat} seat={seat} holder={<Holder place={place} />}>
              <MemberActions code={code} place={place} dato={dato} />
            </Row>
          );
        })}
      </Table.Body>
    </Table>
  );
}

function Row({ seat, holder, children }: { seat: string; holder: ReactNode; children: ReactNode }) {
  const t = useT();
  return (
    <Table.Row>
      <Table.HeaderCell scope="row">{seat}</Table.HeaderCell>
      <Table.Cell>{holder}</Table.Cell>
      <Table.Cell>
        <ul className={styles.actions} aria-label={`${t('seats.actions')}: ${seat}`}>
          {children}
        </ul>
      </Table.Cell>
    </Table.Row>
  );
}

function Holder({ place: { person, roles, group, leave } }: { place: CompositionPlace }) {
  const t = useT();
  const language = useLanguage();
  return (
    <>
      <strong>{person?.name}</strong>
      {roles.map((role) => (
        <span key={role}>, {t(`office.role.${role}`).toLowerCase()}</span>
      ))}
      <span className={styles.quiet}>
        {group ? <LocalisedText value={group.name} fallback={group.code} /> : t('seats.noGroupRegistered')}
      </span>
      {leave && (
        <span className={styles.quiet}>
          {t(`composition.leave.${leave.reason}`)}
          {leave.to && ` ${t('seats.until', { date: formatDate(lastDay(leave.to), language) })}`}
          {leave.substitute && `. ${t('seats.meets', { name: leave.substitute.person.name })}`}
        </span>
      )}
    </>
  );
}

function MemberActions({ code, place, dato }: { code: string; place: CompositionPlace; dato: string }) {
  const t = useT();
  const { membership, person, leave } = place;
  const link = { code, of: person?.name };
  const medlem = membership?.code;
  return (
    <>
      <li>
        <FormLink {...link} form="medlem" search={{ dato, kode: medlem }} label={t('seats.correct')} />
      </li>
      <li>
        <FormLink {...link} form="slutt" search={{ dato, kode: medlem }} label={t('seats.endIt')} />
      </li>
      <li>
        {leave ? (
          <FormLink {...link} form="fravaer" search={{ dato, kode: leave.code }} label={t('seats.correctLeave')} />
        ) : (
          <FormLink {...link} form="fravaer" search={{ dato, medlem }} label={t('seats.leave')} />
        )}
      </li>
      <li>
        <FormLink {...link} form="gruppe" search={{ dato, person: person?.code }} label={t('seats.group')} />
      </li>
      <li>
        <FormLink {...link} form="verv" search={{ dato, medlem }} label={t('seats.role')} />
      </li>
    </>
  );
}

interface EmptyActionsProps {
  code: string;
  dato: string;
  seat: number;
  of: string;
  mayMoveUp: boolean;
  /** The membership that says that it is vacant. */
  vacancy?: string;
}

function EmptyActions({ code, dato, seat: plass, of, mayMoveUp, vacancy }: EmptyActionsProps) {
  const t = useT();
  const link = { code, of };
  return (
    <>
      <li>
        <FormLink {...link} form="medlem" search={{ dato, plass }} label={t('seats.fill')} />
      </li>
      {mayMoveUp && (
        <li>
          <FormLink {...link} form="opprykk" search={{ dato, plass }} label={t('seats.moveUp')} />
        </li>
      )}
      <li>
        {vacancy ? (
          <FormLink {...link} form="medlem" search={{ dato, kode: vacancy }} label={t('seats.correct')} />
        ) : (
          <FormLink {...link} form="ledig" search={{ dato, plass }} label={t('seats.newVacancy')} />
        )}
      </li>
    </>
  );
}
