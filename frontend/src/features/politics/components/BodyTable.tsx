import { Table } from '@digdir/designsystemet-react';

import type { PoliticalBody } from '@/api/types';
import { useLocalised, LocalisedText } from '@/components/LocalisedText';
import { TextLink } from '@/components/page/TextLink';
import { CitedDocuments } from '@/components/source/CitedDocuments';
import { Blank } from '@/components/table/Blank';
import { formatNumber } from '@/components/numbers';
import { useLanguage, useT } from '@/i18n';
import { groupBodies } from '../bodyGroups';
import { comparedYear, periodYears, sharedPeriod } from '../comparison';
import styles from './BodyTable.module.css';

interface BodyTableProps {
  bodies: readonly PoliticalBody[];
  asOf?: string;
}

/** All bodies side by side: seats, and how much they met and treated in the newest year with figures. */
export function BodyTable({ bodies, asOf }: BodyTableProps) {
  const t = useT();
  const localised = useLocalised();
  const year = comparedYear(bodies);
  const period = sharedPeriod(bodies);
  return (
    <>
      <Table className={styles.table}>
        <caption>
          {t('bodies.caption')} {t('bodies.captionBlank')}
        </caption>
        <Table.Head>
          <Table.Row>
            <Table.HeaderCell scope="col">{t('body.one')}</Table.HeaderCell>
            <Table.HeaderCell scope="col" className={styles.figure}>
              {period ? t('bodies.seatsIn', { years: periodYears(period) }) : t('body.seats')}
            </Table.HeaderCell>
            <Table.HeaderCell scope="col" className={styles.figure}>
              {year ? t('bodies.meetingsIn', { year }) : t('body.meetings')}
            </Table.HeaderCell>
            <Table.HeaderCell scope="col" className={styles.figure}>
              {year ? t('bodies.casesIn', { year }) : t('body.cases')}
            </Table.HeaderCell>
          </Table.Row>
        </Table.Head>
        {groupBodies(bodies, ({ name }) => localised(name)).map((group) => (
          <Table.Body key={group.name}>
            <Table.Row>
              <Table.HeaderCell scope="rowgroup" colSpan={4} className={styles.group}>
                {t(`bodies.group.${group.name}`)}
              </Table.HeaderCell>
            </Table.Row>
            {group.bodies.map((body) => (
              <BodyRow key={body.id} body={body} asOf={asOf} year={year} tellPeriod={!period} />
            ))}
          </Table.Body>
        ))}
      </Table>
      <CitedDocuments sources={bodies.map(({ source }) => source)} />
    </>
  );
}

interface BodyRowProps {
  body: PoliticalBody;
  asOf: string | undefined;
  /** The year in the table's headings; a figure of another year has to say so. */
  year: number | undefined;
  tellPeriod: boolean;
}

function BodyRow({ body, asOf, year, tellPeriod }: BodyRowProps) {
  const t = useT();
  const { term, latestYear } = body;
  const otherYear = latestYear && latestYear.year !== year ? String(latestYear.year) : undefined;
  const period = tellPeriod && term ? periodYears(term.period) : undefined;
  return (
    <Table.Row>
      <Table.HeaderCell scope="row" className={styles.name}>
        <TextLink to="/politikk/$code" params={{ code: body.code }} search={{ dato: asOf }}>
          <LocalisedText value={body.name} fallback={body.code} />
        </TextLink>
      </Table.HeaderCell>
      <Table.Cell className={styles.figure}>
        <Count value={term?.seats} />
        {term?.deputySeats !== undefined && (
          <span className={styles.small}>{t('bodies.deputies', { count: term.deputySeats })}</span>
        )}
        {period && <span className={styles.small}>{period}</span>}
      </Table.Cell>
      <Table.Cell className={styles.figure}>
        <Count value={latestYear?.meetings} note={otherYear} />
      </Table.Cell>
      <Table.Cell className={styles.figure}>
        <Count value={latestYear?.cases} note={otherYear} />
      </Table.Cell>
    </Table.Row>
  );
}

function Count({ value, note }: { value: number | null | undefined; note?: string }) {
  const language = useLanguage();
  if (value === undefined || value === null) return <Blank />;
  return (
    <>
      {formatNumber(value, language)}
      {note && <span className={styles.small}>{note}</span>}
    </>
  );
}
