import { useSuspenseQuery } from '@tanstack/react-query';

import { LocalisedText, useLocalised } from '@/components/LocalisedText';
import { ActionLink } from '@/components/page/ActionLink';
import { Crumbs } from '@/components/page/Crumbs';
import { PageHeading } from '@/components/page/PageHeading';
import { Section } from '@/components/page/Section';
import { TextLink } from '@/components/page/TextLink';
import { FirstParagraph, FurtherParagraphs } from '@/components/Paragraphs';
import { SourceNote } from '@/components/source/SourceNote';
import { ElectionFacts } from '@/features/elections/components/ElectionFacts';
import { ElectionResult } from '@/features/elections/components/ElectionResult';
import { allocationQuery, electionByCodeQuery, listsOfElectionQuery } from '@/features/elections/queries';
import { useT } from '@/i18n';
import { electionRoute } from '../election';

export function ElectionPage() {
  const t = useT();
  const localised = useLocalised();
  const { code } = electionRoute.useParams();
  const { data: election } = useSuspenseQuery(electionByCodeQuery(code));
  const { data: lists } = useSuspenseQuery(listsOfElectionQuery(code));
  const { data: allocation } = useSuspenseQuery(allocationQuery(election.id));
  return (
    <div className="page">
      <Crumbs
        trail={[
          <TextLink to="/politikk">{t('politics.title')}</TextLink>,
          <TextLink to="/valg">{t('elections.title')}</TextLink>,
        ]}
      />
      <PageHeading
        title={localised(election.title)}
        kicker={t('election.one')}
        lead={election.description && <FirstParagraph value={election.description} />}
      >
        <LocalisedText value={election.title} fallback={election.code} />
      </PageHeading>
      {election.description && <FurtherParagraphs value={election.description} />}
      <Section title={t('election.facts')}>
        <ElectionFacts election={election} />
        <SourceNote source={election.source} />
        {election.allowedActions.includes('edit') && (
          <p className="page-actions">
            <ActionLink to="/rediger/register/$kind" params={{ kind: 'valg' }} search={{ kode: code }}>
              {t('register.editElection')}
            </ActionLink>
          </p>
        )}
      </Section>
      <ElectionResult election={election} lists={lists.items} allocation={allocation} />
    </div>
  );
}
