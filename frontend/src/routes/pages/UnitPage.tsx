import { useSuspenseQuery } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';

import { AsOf } from '@/components/AsOf';
import { AsOfNotice } from '@/components/AsOfNotice';
import { LocalisedText, useLocalised } from '@/components/LocalisedText';
import { Crumbs } from '@/components/page/Crumbs';
import { EmptyState } from '@/components/page/EmptyState';
import { PageHeading } from '@/components/page/PageHeading';
import { Section } from '@/components/page/Section';
import { TextLink } from '@/components/page/TextLink';
import { FirstParagraph, FurtherParagraphs } from '@/components/Paragraphs';
import { SourceNote } from '@/components/source/SourceNote';
import { SubUnits } from '@/features/organisation/components/SubUnits';
import { UnitFacts } from '@/features/organisation/components/UnitFacts';
import { UnitHistory } from '@/features/organisation/components/UnitHistory';
import { levelsQuery, treeQuery, unitByCodeQuery, unitVersionsQuery } from '@/features/organisation/queries';
import { ancestorsOf, findNode } from '@/features/organisation/treeModel';
import { MentionedInReport } from '@/features/reporting/components/MentionedInReport';
import { GoalList } from '@/features/strategy/components/GoalList';
import { goalsOfUnitQuery } from '@/features/strategy/queries';
import { useT } from '@/i18n';
import { unitRoute } from '../unit';

export function UnitPage() {
  const t = useT();
  const localised = useLocalised();
  const navigate = useNavigate({ from: unitRoute.fullPath });
  const { code } = unitRoute.useParams();
  const { dato } = unitRoute.useSearch();
  const { data: unit } = useSuspenseQuery(unitByCodeQuery(code, dato));
  const { data: tree } = useSuspenseQuery(treeQuery(unit.hierarchy, dato));
  const { data: levels } = useSuspenseQuery(levelsQuery());
  const { data: versions } = useSuspenseQuery(unitVersionsQuery(unit.id));
  const { data: goals } = useSuspenseQuery(goalsOfUnitQuery(code, dato));
  return (
    <div className="page">
      <Crumbs
        trail={[
          <TextLink to="/organisasjon" search={{ dato }}>
            {t('organisation.title')}
          </TextLink>,
          ...ancestorsOf(tree.root, code).map((ancestor) => (
            <TextLink to="/organisasjon/$code" params={{ code: ancestor.code }} search={{ dato }}>
              <LocalisedText value={ancestor.name} />
            </TextLink>
          )),
        ]}
      />
      <AsOfNotice date={dato} />
      <PageHeading
        title={localised(unit.name)}
        kicker={t('unit.one')}
        lead={unit.description && <FirstParagraph value={unit.description} />}
      >
        <LocalisedText value={unit.name} />
      </PageHeading>
      {unit.description && <FurtherParagraphs value={unit.description} />}
      <UnitFacts unit={unit} levels={levels.items} />
      <SourceNote source={unit.source} />
      <Section title={t('unit.goals')}>
        {goals.items.length > 0 ? (
          <GoalList goals={goals.items} asOf={dato} />
        ) : (
          <EmptyState>{t('unit.noGoals')}</EmptyState>
        )}
      </Section>
      <Section title={t('unit.children')}>
        <SubUnits units={findNode(tree.root, code)?.children ?? []} asOf={dato} />
      </Section>
      <MentionedInReport type="organisation-unit" code={code} />
      <Section title={t('history.title')} intro={t('history.intro')}>
        <AsOf
          value={dato}
          onChange={(date) => void navigate({ search: (now) => ({ ...now, dato: date }), resetScroll: false })}
        />
        <UnitHistory code={code} versions={versions.items} />
      </Section>
    </div>
  );
}
