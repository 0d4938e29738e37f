import { Table } from '@digdir/designsystemet-react';

import { Joined } from '@/components/Filled';
import { LocalisedText } from '@/components/LocalisedText';
import { formatDecimal, formatNumber } from '@/components/numbers';
import { TextLink } from '@/components/page/TextLink';
import { Blank } from '@/components/table/Blank';
import { CitedDocuments } from '@/components/source/CitedDocuments';
import { useLanguage, useT } from '@/i18n';
import { hasComputed, hasReported, type ListResult } from '../result';
import styles from './Results.module.css';

/** Votes and seats of each list; what the source says of seats stands beside what follows from the votes. */
export function Results({ results, title }: { results: readonly ListResult[]; title: string }) {
  const t = useT();
  const reported = hasReported(results);
  const computed = hasComputed(results);
  return (
    <>
      <Table className={styles.table}>
        <caption className="visually-hidden">{t('election.resultsOf', { title })}</caption>
        <Table.Head>
          <Table.Row>
            <Table.HeaderCell scope="col" rowSpan={2}>
              {t('election.list')}
            </Table.HeaderCell>
            <Table.HeaderCell scope="col" rowSpan={2} className={styles.figure}>
              {t('election.votes')}
            </Table.HeaderCell>
            <Table.HeaderCell scope="col" rowSpan={2} className={`${styles.figure} ${styles.share}`}>
              {t('election.share')}
            </Table.HeaderCell>
            {(computed || reported) && (
              <Table.HeaderCell scope="colgroup" colSpan={computed && reported ? 2 : 1} className={styles.figure}>
                {t('election.seats')}
              </Table.HeaderCell>
            )}
          </Table.Row>
          <Table.Row>
            {computed && (
              <Table.HeaderCell scope="col" className={styles.figure}>
                {t('election.seatsComputed')}
              </Table.HeaderCell>
            )}
            {reported && (
              <Table.HeaderCell scope="col" className={styles.figure}>
                {t('election.seatsReported')}
              </Table.HeaderCell>
            )}
          </Table.Row>
        </Table.Head>
        <Table.Body>
          {results.map((result) => (
            <Row key={result.list.id} result={result} computed={computed} reported={reported} />
          ))}
        </Table.Body>
      </Table>
      <CitedDocuments sources={results.map(({ list }) => list.source)} />
    </>
  );
}

function Row({ result, computed, reported }: { result: ListResult; computed: boolean; reported: boolean }) {
  const t = useT();
  const language = useLanguage();
  const { list, share, computedSeats, agrees } = result;
  const percent = share === undefined ? undefined : `${formatDecimal(share, 1, language)}\u00a0%`;
  const whole = (value: number | undefined) => (value == null ? <Blank /> : formatNumber(value, language));
  return (
    <Table.Row>
      <Table.HeaderCell scope="row" className={styles.name}>
        <ListName list={list} />
      </Table.HeaderCell>
      <Table.Cell className={styles.figure}>
        {whole(list.votes)}
        {percent && <span className={`${styles.note} ${styles.shareBelow}`}>{percent}</span>}
      </Table.Cell>
      <Table.Cell className={`${styles.figure} ${styles.share}`}>{percent ?? <Blank />}</Table.Cell>
      {computed && (
        <Table.Cell className={styles.figure}>
          {whole(computedSeats)}
          {agrees === false && <span className={styles.differs}>{t('election.differs')}</span>}
        </Table.Cell>
      )}
      {reported && <Table.Cell className={styles.figure}>{whole(list.reportedSeats)}</Table.Cell>}
    </Table.Row>
  );
}

/** A list is not a party: it may have several behind it, or none. With one, its name leads there. */
function ListName({ list: { name, code, parties } }: Pick<ListResult, 'list'>) {
  const t = useT();
  const [party, another] = parties;
  if (!party) {
    return (
      <>
        <LocalisedText value={name} fallback={code} />
        <span className={styles.note}>{t('election.noParty')}</span>
      </>
    );
  }
  if (!another) {
    return (
      <TextLink to="/partier/$code" params={{ code: party.code }}>
        <LocalisedText value={name} fallback={code} />
      </TextLink>
    );
  }
  return (
    <>
      <LocalisedText value={name} fallback={code} />
      <span className={styles.note}>
        <Joined
          members={parties.map((one) => (
            <TextLink key={one.code} to="/partier/$code" params={{ code: one.code }}>
              <LocalisedText value={one.name} fallback={one.code} />
            </TextLink>
          ))}
        />
      </span>
    </>
  );
}
