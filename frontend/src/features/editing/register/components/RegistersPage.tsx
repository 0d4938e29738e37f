import { useQuery } from '@tanstack/react-query';

import { useLocalised } from '@/components/LocalisedText';
import { ActionLink } from '@/components/page/ActionLink';
import { Crumbs } from '@/components/page/Crumbs';
import { PageHeading } from '@/components/page/PageHeading';
import { Section } from '@/components/page/Section';
import { TextLink } from '@/components/page/TextLink';
import { SavedNotice } from '@/components/SavedNotice';
import { useT } from '@/i18n';
import { NotAllowed } from '../../components/NotAllowed';
import { ProcessLinks } from '../../politics/components/ProcessLinks';
import { processesQuery } from '../../politics/phases';
import { bodyChoicesQuery } from '../../queries';
import {
  accountsToKeepQuery,
  electionsToKeepQuery,
  groupsToKeepQuery,
  partiesToKeepQuery,
  periodsQuery,
  principlesToKeepQuery,
} from '../queries';
import { useMayKeep } from '../useMayKeep';
import { RegisterLink } from './RegisterLink';
import { RegisterList } from './RegisterList';

/** Everything that the political secretariat keeps, each with the way to its form. */
export function RegistersPage() {
  const t = useT();
  const localised = useLocalised();
  const bodies = useQuery(bodyChoicesQuery()).data?.items ?? [];
  const periods = useQuery(periodsQuery()).data?.items;
  const elections = useQuery(electionsToKeepQuery()).data?.items;
  const parties = useQuery(partiesToKeepQuery()).data?.items;
  const processes = useQuery(processesQuery()).data?.items;
  const accounts = useQuery(accountsToKeepQuery()).data?.items;
  const principles = useQuery(principlesToKeepQuery()).data?.items;
  const groups = useQuery(groupsToKeepQuery()).data?.items;
  if (!useMayKeep()) return <NotAllowed />;
  return (
    <div className="page">
      <Crumbs trail={[<TextLink to="/politikk">{t('politics.title')}</TextLink>]} />
      <SavedNotice saved={t('seats.saved')} deleted={t('seats.deleted')} />
      <PageHeading title={t('register.title')} lead={t('register.lead')} />
      <Section title={t('bodies.title')} intro={t('register.bodiesIntro')}>
        <ul className="prose-list">
          {bodies.map(({ code, name }) => {
            const called = localised(name) || code;
            return (
              <li key={code}>
                <TextLink to="/rediger/politikk/$code" params={{ code }}>
                  {called}
                </TextLink>{' '}
                <RegisterLink kind="organ" search={{ kode: code }} label={t('seats.correct')} of={called} />
              </li>
            );
          })}
        </ul>
        <div className="button-row page-actions">
          <ActionLink to="/rediger/register/$kind" params={{ kind: 'organ' }}>
            {t('register.newBody')}
          </ActionLink>
        </div>
      </Section>
      <Section title={t('body.terms')}>
        <RegisterList
          kind="valgperiode"
          items={periods?.map(({ title, ...period }) => ({ ...period, name: title }))}
          add={t('register.newPeriod')}
        />
      </Section>
      <Section title={t('elections.title')} intro={t('register.electionsIntro')}>
        <RegisterList
          kind="valg"
          items={elections?.map(({ title, ...election }) => ({ ...election, name: title }))}
          add={t('register.newElection')}
        />
      </Section>
      <Section title={t('parties.title')}>
        <RegisterList kind="parti" items={parties} add={t('register.newParty')} />
      </Section>
      <Section title={t('register.groups')}>
        <RegisterList
          kind="partigruppe"
          items={groups?.map((group) => ({ ...group, name: `${localised(group.name)} ${group.period.code}` }))}
          add={t('register.newGroup')}
        />
      </Section>
      <Section title={t('timetable.title')}>
        <RegisterList
          kind="prosess"
          items={processes?.map(({ title, ...process }) => ({ ...process, name: title }))}
          add={t('register.newProcess')}
        />
        <ProcessLinks />
      </Section>
      <Section title={t('register.accounts')} intro={t('register.accountsIntro')}>
        <RegisterList
          kind="disposisjon"
          items={accounts?.map(({ title, ...account }) => ({ ...account, name: title }))}
          add={t('register.newAccount')}
        />
      </Section>
      <Section title={t('governance.title')}>
        <RegisterList
          kind="prinsipp"
          items={principles?.map(({ title, ...principle }) => ({ ...principle, name: title }))}
          add={t('register.newPrinciple')}
        />
      </Section>
    </div>
  );
}
