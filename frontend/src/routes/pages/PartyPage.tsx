import { useSuspenseQuery } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';

import { AsOf } from '@/components/AsOf';
import { today } from '@/components/dates';
import { LocalisedText, useLocalised } from '@/components/LocalisedText';
import { Crumbs } from '@/components/page/Crumbs';
import { EmptyState } from '@/components/page/EmptyState';
import { PageHeading } from '@/components/page/PageHeading';
import { Section } from '@/components/page/Section';
import { TextLink } from '@/components/page/TextLink';
import { SourceNote } from '@/components/source/SourceNote';
import { PartyGroups } from '@/features/parties/components/PartyGroups';
import { PartyLists } from '@/features/parties/components/PartyLists';
import { affiliationsQuery, groupsOfPartyQuery, listsOfPartyQuery, partyByCodeQuery } from '@/features/parties/queries';
import { useT } from '@/i18n';
import { partyRoute } from '../party';

export function PartyPage() {
  const t = useT();
  const localised = useLocalised();
  const navigate = useNavigate({ from: partyRoute.fullPath });
  const { code } = partyRoute.useParams();
  const { dato } = partyRoute.useSearch();
  const { data: party } = useSuspenseQuery(partyByCodeQuery(code));
  const { data: lists } = useSuspenseQuery(listsOfPartyQuery(code));
  const { data: groups } = useSuspenseQuery(groupsOfPartyQuery(code));
  const codes = groups.items.map((group) => group.code);
  const { data: affiliations } = useSuspenseQuery(affiliationsQuery(codes, dato ?? today()));
  const name = localised(party.name) || party.code;
  return (
    <div className="page">
      <Crumbs
        trail={[
          <TextLink to="/politikk">{t('politics.title')}</TextLink>,
          <TextLink to="/partier">{t('parties.title')}</TextLink>,
        ]}
      />
      <PageHeading
        title={name}
        kicker={t('party.one')}
        lead={party.abbreviation && t('party.abbreviation', { abbreviation: party.abbreviation })}
      >
        <LocalisedText value={party.name} fallback={party.code} />
      </PageHeading>
      <SourceNote source={party.source} />
      <Section title={t('party.lists')} intro={t('party.listsIntro')}>
        {lists.items.length > 0 ? (
          <PartyLists lists={lists.items} name={name} />
        ) : (
          <EmptyState>{t('party.noLists')}</EmptyState>
        )}
      </Section>
      <Section title={t('party.groups')} intro={t('party.groupsIntro')}>
        {groups.items.length > 0 ? (
          <>
            <AsOf
              value={dato}
              onChange={(date) => void navigate({ search: (now) => ({ ...now, dato: date }), resetScroll: false })}
            />
            <PartyGroups groups={groups.items} affiliations={affiliations} asOf={dato} />
          </>
        ) : (
          <EmptyState>{t('party.noGroups')}</EmptyState>
        )}
      </Section>
    </div>
  );
}
