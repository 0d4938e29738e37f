import { Table } from '@digdir/designsystemet-react';

import type { Source } from '@/api/types';
import { LocalisedText } from '@/components/LocalisedText';
import { TextLink } from '@/components/page/TextLink';
import { useT } from '@/i18n';
import { SourceDate } from './SourceFacts';

export function SourceTable({ sources }: { sources: readonly Source[] }) {
  const t = useT();
  return (
    <Table className="stacking-table">
      <caption className="visually-hidden">{t('sources.title')}</caption>
      <Table.Head>
        <Table.Row>
          <Table.HeaderCell>{t('source.title')}</Table.HeaderCell>
          <Table.HeaderCell>{t('source.publisher')}</Table.HeaderCell>
          <Table.HeaderCell>{t('source.date')}</Table.HeaderCell>
        </Table.Row>
      </Table.Head>
      <Table.Body>
        {sources.map((source) => (
          <Table.Row key={source.id}>
            <Table.Cell>
              <TextLink to="/kilder/$code" params={{ code: source.code }}>
                <LocalisedText value={source.title} fallback={source.code} />
              </TextLink>
            </Table.Cell>
            <Table.Cell data-label={t('source.publisher')}>{source.publisher}</Table.Cell>
            <Table.Cell data-label={t('source.date')}>
              <SourceDate source={source} />
            </Table.Cell>
          </Table.Row>
        ))}
      </Table.Body>
    </Table>
  );
}
