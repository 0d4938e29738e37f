import { useSuspenseQuery } from '@tanstack/react-query';

import { configQuery } from '@/api/config';
import { formatDate, today } from '@/components/dates';
import { useLocalised } from '@/components/LocalisedText';
import { CodeBlock } from '@/components/page/CodeBlock';
import { EmptyState } from '@/components/page/EmptyState';
import { OnThisPage } from '@/components/page/OnThisPage';
import { PageHeading } from '@/components/page/PageHeading';
import { Section } from '@/components/page/Section';
import { TextLink } from '@/components/page/TextLink';
import { DataSetList } from '@/features/openData/components/DataSetList';
import { dataFilesQuery } from '@/features/openData/queries';
import { useLanguage, useT } from '@/i18n';

export function OpenDataPage() {
  const t = useT();
  const { data: files } = useSuspenseQuery(dataFilesQuery());
  return (
    <div className="page">
      <PageHeading title={t('openData.title')} lead={t('openData.lead')} />
      <OnThisPage
        parts={[
          ['datasett', t('openData.files')],
          ['formater', t('openData.formats')],
          ['inn-igjen', t('openData.again')],
          ['lisens', t('openData.licence')],
          ['kilde', t('openData.cite')],
        ]}
      />
      <Section id="datasett" title={t('openData.files')} intro={t('openData.filesIntro')}>
        {files.items.length > 0 ? <DataSetList files={files.items} /> : <EmptyState>{t('openData.empty')}</EmptyState>}
      </Section>
      <Section id="formater" title={t('openData.formats')}>
        <ul className="prose-list">
          <li>{t('openData.formatCsv')}</li>
          <li>{t('openData.formatExcel')}</li>
          <li>{t('openData.formatLanguages')}</li>
          <li>{t('openData.formatApostrophe')}</li>
        </ul>
      </Section>
      <Section id="inn-igjen" title={t('openData.again')}>
        <p>
          {t('openData.againHow')} <TextLink to="/for-utviklere">{t('developers.title')}</TextLink>
        </p>
      </Section>
      <Section id="lisens" title={t('openData.licence')}>
        <ul className="prose-list">
          <li>{t('openData.licenceUndecided')}</li>
          <li>{t('openData.licenceCode')}</li>
        </ul>
      </Section>
      <HowToCite />
    </div>
  );
}

/** A reference made from the first data set that there is, as it would be written today. */
function HowToCite() {
  const t = useT();
  const language = useLanguage();
  const localised = useLocalised();
  const { data: config } = useSuspenseQuery(configQuery);
  const { data: files } = useSuspenseQuery(dataFilesQuery());
  const example = files.items.find(({ file }) => file === 'goals.csv') ?? files.items[0];
  return (
    <Section id="kilde" title={t('openData.cite')} intro={t('openData.citeHow')}>
      {example && (
        <CodeBlock label={t('openData.citeExample')} copies wraps>
          {t('openData.citation', {
            municipality: config.municipality.name,
            title: localised(example.title),
            file: example.file,
            date: formatDate(today(), language),
            address: `${window.location.origin}/api/v1/exports/${example.file}`,
          })}
        </CodeBlock>
      )}
    </Section>
  );
}
