import { useSuspenseQuery } from '@tanstack/react-query';

import { EventAffected } from '@/components/change/EventAffected';
import { EventEffects } from '@/components/change/EventEffects';
import { lastDay } from '@/components/dates';
import { Crumbs } from '@/components/page/Crumbs';
import { EmptyState } from '@/components/page/EmptyState';
import { PageHeading } from '@/components/page/PageHeading';
import { Section } from '@/components/page/Section';
import { TextLink } from '@/components/page/TextLink';
import { FirstParagraph, FurtherParagraphs } from '@/components/Paragraphs';
import { SourceNote } from '@/components/source/SourceNote';
import { ChangeActions } from '@/features/editing/change/components/ChangeActions';
import { StoredNotice } from '@/features/editing/change/components/ChangeNotice';
import { EventFacts } from '@/features/organisation/components/EventFacts';
import { EventSentences } from '@/features/organisation/components/EventSentences';
import { PlannedNotice } from '@/features/organisation/components/PlannedNotice';
import { eventTitle } from '@/features/organisation/eventWords';
import { eventByCodeQuery } from '@/features/organisation/queries';
import { useLanguage, useT } from '@/i18n';
import { changeEventRoute } from '../changeEvent';

export function ChangeEventPage() {
  const t = useT();
  const language = useLanguage();
  const { code } = changeEventRoute.useParams();
  const { data: event } = useSuspenseQuery(eventByCodeQuery(code));
  return (
    <div className="page">
      <Crumbs
        trail={[
          <TextLink to="/organisasjon">{t('organisation.title')}</TextLink>,
          <TextLink to="/organisasjon/endringer">{t('events.title')}</TextLink>,
        ]}
      />
      <StoredNotice event={event} />
      <PageHeading
        title={eventTitle(event, language, t)}
        kicker={t('event.one')}
        lead={event.description && <FirstParagraph value={event.description} />}
      />
      <PlannedNotice event={event} />
      <ChangeActions event={event} />
      {event.description && <FurtherParagraphs value={event.description} />}
      <EventSentences event={event} />
      <EventFacts event={event} />
      <SourceNote source={event.source} />
      <Section title={t('event.effects')}>
        {event.effects && event.effects.length > 0 ? (
          <>
            <EventEffects event={event} />
            <p className="page-actions">
              <TextLink to="/organisasjon" search={{ fra: lastDay(event.date), til: event.date }}>
                {t('event.difference')}
              </TextLink>
            </p>
          </>
        ) : (
          <EmptyState>{t('event.noEffects')}</EmptyState>
        )}
      </Section>
      {event.affected && event.affected.total > 0 && (
        <Section title={t('event.affected')} intro={t('event.affectedWhat')}>
          <EventAffected affected={event.affected} date={event.date} />
        </Section>
      )}
    </div>
  );
}
