import { useSuspenseQuery } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';

import { AsOf } from '@/components/AsOf';
import { AsOfNotice } from '@/components/AsOfNotice';
import { LocalisedText, useLocalised } from '@/components/LocalisedText';
import { Crumbs } from '@/components/page/Crumbs';
import { EmptyState } from '@/components/page/EmptyState';
import { OnThisPage } from '@/components/page/OnThisPage';
import { PageHeading } from '@/components/page/PageHeading';
import { Section } from '@/components/page/Section';
import { TextLink } from '@/components/page/TextLink';
import { FirstParagraph, FurtherParagraphs } from '@/components/Paragraphs';
import { SourceNote } from '@/components/source/SourceNote';
import { ActivityList } from '@/features/activities/components/ActivityList';
import { CalendarLink } from '@/features/activities/components/CalendarLink';
import { activitiesOfBodyQuery } from '@/features/activities/queries';
import { CompositionLink } from '@/features/editing/politics/components/CompositionLink';
import { BodyFacts } from '@/features/politics/components/BodyFacts';
import { BodyTerms } from '@/features/politics/components/BodyTerms';
import { BodyYears } from '@/features/politics/components/BodyYears';
import { Members } from '@/features/politics/components/Members';
import { bodyByCodeQuery, termsOfBodyQuery, yearsOfBodyQuery } from '@/features/politics/queries';
import { shownTerm } from '@/features/politics/terms';
import { MentionedInReport } from '@/features/reporting/components/MentionedInReport';
import { useT } from '@/i18n';
import { bodyRoute } from '../body';

export function BodyPage() {
  const t = useT();
  const localised = useLocalised();
  const navigate = useNavigate({ from: bodyRoute.fullPath });
  const { code } = bodyRoute.useParams();
  const { dato } = bodyRoute.useSearch();
  const { data: body } = useSuspenseQuery(bodyByCodeQuery(code, dato));
  const { data: terms } = useSuspenseQuery(termsOfBodyQuery(code));
  const { data: years } = useSuspenseQuery(yearsOfBodyQuery(code));
  const { data: activities } = useSuspenseQuery(activitiesOfBodyQuery(code));
  const term = shownTerm(body, terms.items);
  const name = localised(body.name) || body.code;
  return (
    <div className="page">
      <Crumbs
        trail={[
          <TextLink to="/politikk" search={{ dato }}>
            {t('politics.title')}
          </TextLink>,
        ]}
      />
      <AsOfNotice date={dato} />
      <PageHeading
        title={name}
        kicker={t('body.one')}
        lead={body.description && <FirstParagraph value={body.description} />}
      >
        <LocalisedText value={body.name} fallback={body.code} />
      </PageHeading>
      {body.description && <FurtherParagraphs value={body.description} />}
      <SourceNote source={body.source} />
      <BodyFacts body={body} term={term} asOf={dato} />
      {term && <SourceNote source={term.source} />}
      <OnThisPage
        parts={[
          ['medlemmer', t('body.members')],
          ['moter-og-saker', t('body.years')],
          ['turer', t('activities.ofBody')],
          ['valgperioder', t('body.terms')],
        ]}
      />
      <Section id="medlemmer" title={t('body.members')}>
        <AsOf
          value={dato}
          onChange={(date) => void navigate({ search: (now) => ({ ...now, dato: date }), resetScroll: false })}
        />
        <Members body={body} asOf={dato} />
        <CompositionLink body={body} asOf={dato} />
      </Section>
      <Section
        id="moter-og-saker"
        title={t('body.years')}
        intro={years.items.length > 0 ? t('body.yearsIntro') : undefined}
      >
        <BodyYears years={years.items} name={name} />
      </Section>
      <Section id="turer" title={t('activities.ofBody')}>
        {activities.items.length > 0 ? (
          <>
            <ActivityList activities={activities.items} of={code} />
            <CalendarLink address={body._links.calendar} activities={activities.items} />
          </>
        ) : (
          <EmptyState>{t('activities.ofBodyEmpty')}</EmptyState>
        )}
      </Section>
      <MentionedInReport type="political-body" code={code} />
      <Section id="valgperioder" title={t('body.terms')}>
        <BodyTerms terms={terms.items} shown={term?.id} />
      </Section>
    </div>
  );
}
