import { useSuspenseQuery } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';

import { AsOf } from '@/components/AsOf';
import { AsOfNotice } from '@/components/AsOfNotice';
import { formatDate, today } from '@/components/dates';
import { LocalisedText, useLocalised } from '@/components/LocalisedText';
import { ActionLink } from '@/components/page/ActionLink';
import { Crumbs } from '@/components/page/Crumbs';
import { EmptyState } from '@/components/page/EmptyState';
import { PageHeading } from '@/components/page/PageHeading';
import { Section } from '@/components/page/Section';
import { TextLink } from '@/components/page/TextLink';
import { FirstParagraph, FurtherParagraphs } from '@/components/Paragraphs';
import { SourceNote } from '@/components/source/SourceNote';
import { CatalogueList } from '@/features/indicators/components/CatalogueList';
import { indicatorsOfUnitQuery } from '@/features/indicators/queries';
import { ClosedNotice } from '@/features/organisation/components/ClosedNotice';
import { PlannedChanges } from '@/features/organisation/components/PlannedChanges';
import { SubUnits } from '@/features/organisation/components/SubUnits';
import { Succession } from '@/features/organisation/components/Succession';
import { TakenOver } from '@/features/organisation/components/TakenOver';
import { UnitFacts } from '@/features/organisation/components/UnitFacts';
import { UnitHistory } from '@/features/organisation/components/UnitHistory';
import { UnitLeader } from '@/features/organisation/components/UnitLeader';
import { UnitTimeline } from '@/features/organisation/components/UnitTimeline';
import {
  allEventsQuery,
  ancestorsQuery,
  levelsQuery,
  positionsOfUnitQuery,
  predecessorsQuery,
  responsibilitiesOfUnitQuery,
  subUnitsQuery,
  successorsQuery,
  unitByCodeQuery,
  unitHistoryQuery,
  unitVersionsQuery,
} from '@/features/organisation/queries';
import { dayOfUnit } from '@/features/organisation/unitDay';
import { MentionedInReport } from '@/features/reporting/components/MentionedInReport';
import { GoalList } from '@/features/strategy/components/GoalList';
import { goalsOfUnitQuery } from '@/features/strategy/queries';
import { useLanguage, useT } from '@/i18n';
import { unitRoute } from '../unit';

export function UnitPage() {
  const t = useT();
  const language = useLanguage();
  const localised = useLocalised();
  const navigate = useNavigate({ from: unitRoute.fullPath });
  const { code } = unitRoute.useParams();
  const { dato } = unitRoute.useSearch();
  const { data: unit } = useSuspenseQuery(unitByCodeQuery(code, dato));
  const day = dayOfUnit(unit, dato);
  const { data: ancestors } = useSuspenseQuery(ancestorsQuery(unit.id, day));
  const { data: below } = useSuspenseQuery(subUnitsQuery(unit.hierarchy, code, day));
  const { data: levels } = useSuspenseQuery(levelsQuery());
  const { data: versions } = useSuspenseQuery(unitVersionsQuery(unit.id));
  const { data: history } = useSuspenseQuery(unitHistoryQuery(unit.id));
  const { data: successors } = useSuspenseQuery(successorsQuery(unit.id));
  const { data: predecessors } = useSuspenseQuery(predecessorsQuery(unit.id));
  const { data: events } = useSuspenseQuery(allEventsQuery({ unit: code }));
  const { data: goals } = useSuspenseQuery(goalsOfUnitQuery(code, day));
  const { data: indicators } = useSuspenseQuery(indicatorsOfUnitQuery(code, day));
  const { data: positions } = useSuspenseQuery(positionsOfUnitQuery(code, day));
  const { data: responsibilities } = useSuspenseQuery(responsibilitiesOfUnitQuery(code));
  const ended = unit.closedOn !== undefined && unit.closedOn <= today();
  const goesOn = successors.items.length > 0 || predecessors.items.length > 0;
  return (
    <div className="page">
      <Crumbs
        trail={[
          <TextLink to="/organisasjon" search={{ dato: day, enhet: code }}>
            {t('organisation.title')}
          </TextLink>,
          ...ancestors.items.map((ancestor) => (
            <TextLink to="/organisasjon/$code" params={{ code: ancestor.code }} search={{ dato: day }}>
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
      <ClosedNotice unit={unit} />
      {unit.description && <FurtherParagraphs value={unit.description} />}
      {!ended && unit.allowedActions.includes('edit') && (
        <ActionLink to="/rediger/organisasjon/endring" search={{ enhet: code }}>
          {t('reorganise.linkUnit')}
        </ActionLink>
      )}
      {day && !dato && <p>{t('unit.shownOn', { date: formatDate(day, language) })}</p>}
      <UnitFacts unit={unit} levels={levels.items} />
      <SourceNote source={unit.source} />
      <PlannedChanges events={events} />
      <Section title={t('leader.title')}>
        <UnitLeader positions={positions.items} responsibilities={responsibilities.items} />
      </Section>
      <Section title={t(ended ? 'unit.goalsThen' : 'unit.goals')}>
        {goals.items.length > 0 ? (
          <GoalList goals={goals.items} asOf={day} />
        ) : (
          <EmptyState>{t('unit.noGoals')}</EmptyState>
        )}
        <TakenOver unit={code} types={['GOAL', 'PLAN']} day={day ?? today()} />
      </Section>
      <Section title={t(ended ? 'unit.indicatorsThen' : 'unit.indicators')}>
        {indicators.items.length > 0 ? (
          <CatalogueList indicators={indicators.items} />
        ) : (
          <EmptyState>{t('unit.noIndicators')}</EmptyState>
        )}
        <TakenOver unit={code} types={['INDICATOR']} day={day ?? today()} />
      </Section>
      <Section title={t('unit.children')}>
        <SubUnits units={below.root?.children ?? []} asOf={day} />
      </Section>
      <MentionedInReport type="organisation-unit" code={code} />
      <Section title={t('life.title')} intro={t('life.intro')}>
        <AsOf
          value={day}
          canReset={dato !== undefined}
          onChange={(date) => void navigate({ search: (now) => ({ ...now, dato: date }), resetScroll: false })}
        />
        <UnitTimeline code={code} history={history} />
        {goesOn && <Succession predecessors={predecessors} successors={successors} />}
      </Section>
      <Section title={t('history.title')} intro={t('history.intro')}>
        <UnitHistory code={code} versions={versions.items} />
      </Section>
    </div>
  );
}
