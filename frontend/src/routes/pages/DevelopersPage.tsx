import { Link } from '@digdir/designsystemet-react';
import { useQuery } from '@tanstack/react-query';

import { configQuery } from '@/api/config';
import { CodeBlock } from '@/components/page/CodeBlock';
import { PageHeading } from '@/components/page/PageHeading';
import { Section } from '@/components/page/Section';
import { useT } from '@/i18n';

const address = () => window.location.origin;

export function DevelopersPage() {
  const t = useT();
  const { data: config } = useQuery(configQuery);
  return (
    <div className="page">
      <PageHeading title={t('developers.title')} lead={t('developers.lead')} />
      <Section title={t('developers.contract')}>
        <ul className="prose-list">
          <li>
            <Link href="/docs">{t('developers.docs')}</Link>
          </li>
          <li>
            <Link href="/openapi.yaml">openapi.yaml</Link>, <Link href="/openapi.json">openapi.json</Link>
            {config && ` (${t('developers.version', { version: config.contractVersion })})`}
          </li>
          <li>
            <Link href="/problems">{t('developers.problems')}</Link>
          </li>
        </ul>
      </Section>
      <Section title={t('developers.read')} intro={t('developers.readIntro')}>
        <CodeBlock label={t('developers.example.goals')}>{`curl '${address()}/api/v1/goals?limit=3'`}</CodeBlock>
        <CodeBlock label={t('developers.example.tree')}>
          {`curl '${address()}/api/v1/organisation-hierarchies/administration/tree'`}
        </CodeBlock>
        <CodeBlock label={t('developers.example.problem')}>{`curl '${address()}/api/v1/goals?limt=3'`}</CodeBlock>
      </Section>
      <Section title={t('developers.write')} intro={t('developers.writeIntro')}>
        <p>{t('developers.writeHow')}</p>
      </Section>
    </div>
  );
}
