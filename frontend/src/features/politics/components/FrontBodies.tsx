import { useSuspenseQuery } from '@tanstack/react-query';

import type { PoliticalBody } from '@/api/types';
import { LocalisedText, useLocalised } from '@/components/LocalisedText';
import { EmptyState } from '@/components/page/EmptyState';
import { Section } from '@/components/page/Section';
import { TextLink } from '@/components/page/TextLink';
import { CitedDocuments } from '@/components/source/CitedDocuments';
import { useT } from '@/i18n';
import { topBodies } from '../bodyGroups';
import { bodiesQuery } from '../queries';
import styles from './FrontBodies.module.css';

/** Who decides: the council and the executive board in one sentence each, and the way to the rest. */
export function FrontBodies() {
  const t = useT();
  const localised = useLocalised();
  const { data: bodies } = useSuspenseQuery(bodiesQuery());
  const top = topBodies(bodies.items, ({ name }) => localised(name));
  return (
    <Section title={t('front.bodies')}>
      {top.length === 0 && <EmptyState>{t('bodies.empty')}</EmptyState>}
      <ul className={styles.bodies}>
        {top.map((body) => (
          <li key={body.id}>
            <TextLink to="/politikk/$code" params={{ code: body.code }}>
              <LocalisedText value={body.name} fallback={body.code} />
            </TextLink>
            <InShort body={body} />
          </li>
        ))}
        <li>
          <TextLink to="/politikk">{t('front.allBodies')}</TextLink>
          <p>{t('front.allBodiesWhat', { count: bodies.items.length })}</p>
        </li>
      </ul>
      <CitedDocuments sources={top.map(({ source }) => source)} />
    </Section>
  );
}

function InShort({ body: { term, latestYear } }: { body: PoliticalBody }) {
  const t = useT();
  const work = [
    ...(latestYear?.meetings != null ? [t('body.meetingCount', { count: latestYear.meetings })] : []),
    ...(latestYear?.cases != null ? [t('body.caseCount', { count: latestYear.cases })] : []),
  ];
  return (
    <p>
      {term?.seats != null && t('body.seatCount', { count: term.seats })}{' '}
      {latestYear && work.length > 0 && t('body.workIn', { year: latestYear.year, work: work.join(t('list.and')) })}
    </p>
  );
}
