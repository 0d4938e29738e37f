import type { ChangeEvent } from '@/api/types';
import { formatDate } from '@/components/dates';
import { LocalisedText } from '@/components/LocalisedText';
import { Facts } from '@/components/page/Facts';
import { NotRegistered } from '@/components/page/NotRegistered';
import { TextLink } from '@/components/page/TextLink';
import { UnitNames } from '@/components/unit/UnitNames';
import { useLanguage, useT } from '@/i18n';

/** The day, the kind, and the decision behind an event. */
export function EventFacts({ event }: { event: ChangeEvent }) {
  const t = useT();
  const language = useLanguage();
  const { decision } = event;
  return (
    <Facts
      facts={[
        { term: t('event.date'), value: <time dateTime={event.date}>{formatDate(event.date, language)}</time> },
        { term: t('event.kind'), value: t(`event.kind.${event.kind}`) },
        {
          term: t('event.decision'),
          value: decision?.statement ? <LocalisedText value={decision.statement} /> : <NotRegistered />,
        },
        ...(decision?.body
          ? [
              {
                term: t('event.decidedBy'),
                value: (
                  <TextLink to="/politikk/$code" params={{ code: decision.body.code }}>
                    <LocalisedText value={decision.body.name} />
                  </TextLink>
                ),
              },
            ]
          : []),
        ...(decision?.decidedOn
          ? [{ term: t('event.decidedOn'), value: formatDate(decision.decidedOn, language) }]
          : []),
        ...(decision?.caseReference ? [{ term: t('event.caseReference'), value: decision.caseReference }] : []),
        ...(event.takenOverBy
          ? [{ term: t('event.takenOverBy'), value: <UnitNames units={[event.takenOverBy]} asOf={event.date} /> }]
          : []),
      ]}
    />
  );
}
