import { Heading, Link } from '@digdir/designsystemet-react';
import { useSuspenseQuery } from '@tanstack/react-query';

import { configQuery } from '@/api/config';
import { CodeBlock } from '@/components/page/CodeBlock';
import { OnThisPage } from '@/components/page/OnThisPage';
import { PageHeading } from '@/components/page/PageHeading';
import { Section } from '@/components/page/Section';
import { TextLink } from '@/components/page/TextLink';
import { RunnableExample } from '@/features/developers/components/RunnableExample';
import { exampleGroups, manners } from '@/features/developers/examples';
import { writeExamples, type WriteExample } from '@/features/developers/writing';
import { useT } from '@/i18n';

export function DevelopersPage() {
  const t = useT();
  const { data: config } = useSuspenseQuery(configQuery);
  const { authentication, contractVersion, limits } = config;
  const { machine, file } = writeExamples(window.location.origin, authentication);
  return (
    <div className="page">
      <PageHeading title={t('developers.title')} lead={t('developers.lead')} />
      <OnThisPage
        parts={[
          ['kontrakten', t('developers.contract')],
          ['prov', t('developers.try')],
          ['slik', t('developers.manners')],
          ['skriv', t('developers.write')],
        ]}
      />
      <Section id="kontrakten" title={t('developers.contract')}>
        <ul className="prose-list">
          <li>
            <Link href="/docs">{t('developers.docs')}</Link>
          </li>
          <li>
            {t('developers.contractFiles')} <Link href="/openapi.yaml">openapi.yaml</Link>,{' '}
            <Link href="/openapi.json">openapi.json</Link>
          </li>
          <li>
            <Link href="/problems">{t('developers.problems')}</Link>
          </li>
          <li>
            <Link href="/api/v1">{t('developers.entry')}</Link>
          </li>
          <li>
            <Link href="/api/v1/config">{t('developers.config')}</Link>
          </li>
          <li>{t('developers.version', { version: contractVersion })}</li>
        </ul>
      </Section>
      <Section id="prov" title={t('developers.try')} intro={t('developers.tryIntro')}>
        {exampleGroups.map(({ title, examples }) => (
          <section key={title} className="sub-section">
            <Heading level={3} data-size="xs">
              {t(title)}
            </Heading>
            {examples.map((example) => (
              <RunnableExample key={example.path} example={example} />
            ))}
          </section>
        ))}
      </Section>
      <Section id="slik" title={t('developers.manners')}>
        {manners.map(({ title, how, example }) => (
          <section key={title} className="sub-section">
            <Heading level={3} data-size="xs">
              {t(title)}
            </Heading>
            <p>{t(how, { default: limits.defaultPageSize, maximum: limits.maximumPageSize })}</p>
            {example && <RunnableExample example={example} />}
          </section>
        ))}
      </Section>
      <Section id="skriv" title={t('developers.write')} intro={t('developers.writeIntro')}>
        <section className="sub-section">
          <Heading level={3} data-size="xs">
            {t('developers.people')}
          </Heading>
          <p>{t('developers.peopleHow', { clientId: authentication.clientId })}</p>
        </section>
        <section className="sub-section">
          <Heading level={3} data-size="xs">
            {t('developers.machines')}
          </Heading>
          <p>{t('developers.machinesHow')}</p>
          <Commands commands={machine} />
        </section>
        <section className="sub-section">
          <Heading level={3} data-size="xs">
            {t('developers.files')}
          </Heading>
          <p>
            {t('developers.filesHow')} <TextLink to="/apne-data">{t('openData.title')}</TextLink>
          </p>
          <Commands commands={file} />
        </section>
      </Section>
    </div>
  );
}

function Commands({ commands }: { commands: readonly WriteExample[] }) {
  const t = useT();
  return commands.map(({ purpose, command }) => (
    <CodeBlock key={purpose} label={t(purpose)} copies>
      {command}
    </CodeBlock>
  ));
}
