import { Heading, Tag } from '@digdir/designsystemet-react';

import type { Office } from '@/api/types';
import { Filled } from '@/components/Filled';
import styles from '@/components/history/History.module.css';
import { LocalisedText, useLocalised } from '@/components/LocalisedText';
import { TextLink } from '@/components/page/TextLink';
import { CitedPlaces } from '@/components/source/CitedPlaces';
import { useLanguage, useT } from '@/i18n';
import { byPeriod, dayOf, whenHeld } from '../offices';

/** What a person is and was in politics, period by period, the latest first. */
export function OfficeList({ offices }: { offices: readonly Office[] }) {
  const t = useT();
  const language = useLanguage();
  return (
    <>
      {byPeriod(offices).map(({ period, offices: ofPeriod }) => (
        <section key={period.code} className="sub-section" aria-label={period.code}>
          <Heading level={3} data-size="xs">
            <LocalisedText value={period.title} fallback={period.code} />
          </Heading>
          <ol className={styles.history}>
            {ofPeriod.map((office) => (
              <li key={`${office.type} ${office.id}`} className={styles.entry}>
                <p className={styles.when}>
                  {whenHeld(office, language, t)}
                  {office.present && (
                    <Tag data-size="sm" data-color="accent">
                      {t('office.present')}
                    </Tag>
                  )}
                </p>
                <p className={styles.title}>
                  <What office={office} />
                </p>
                <Notes office={office} />
              </li>
            ))}
          </ol>
        </section>
      ))}
      <CitedPlaces sources={offices.map(({ source }) => source)} />
    </>
  );
}

function What({ office }: { office: Office }) {
  const { type, term, group, insteadOf, seat = '', rank = '' } = office;
  const body = term && (
    <TextLink to="/politikk/$code" params={{ code: term.body.code }} search={{ dato: dayOf(office) }}>
      <LocalisedText value={term.body.name} fallback={term.body.code} />
    </TextLink>
  );
  switch (type) {
    case 'MEMBERSHIP':
      return office.capacity === 'DEPUTY' ? (
        <Filled text="office.deputy" parts={{ body, rank }} />
      ) : (
        <Filled text="office.member" parts={{ body, seat }} />
      );
    case 'ROLE':
      return <Filled text={`office.roleIn.${office.role ?? 'LEADER'}`} parts={{ body }} />;
    case 'SUBSTITUTION':
      return (
        <Filled
          text={office.present ? 'office.substitutes' : 'office.substituted'}
          parts={{
            body,
            seat,
            name: insteadOf && (
              <TextLink to="/personer/$code" params={{ code: insteadOf.code }}>
                {insteadOf.name}
              </TextLink>
            ),
          }}
        />
      );
    case 'AFFILIATION':
      return (
        <Filled text="office.inGroup" parts={{ group: <LocalisedText value={group?.name} fallback={group?.code} /> }} />
      );
  }
}

/** How the person came to it, and why it ended. */
function Notes({ office: { list, appointment, endReason, affiliationEndReason, leaveReason } }: { office: Office }) {
  const t = useT();
  const localised = useLocalised();
  const notes = [
    ...(list ? [t('composition.electedOn', { list: localised(list.name) || list.code })] : []),
    ...(appointment && appointment !== 'ELECTED' ? [`${t(`office.appointment.${appointment}`)}.`] : []),
    ...(leaveReason ? [t(`office.because.${leaveReason}`)] : []),
    ...(endReason ? [t(`office.end.${endReason}`)] : []),
    ...(affiliationEndReason ? [t(`office.groupEnd.${affiliationEndReason}`)] : []),
  ];
  return notes.length > 0 ? <p className={styles.quiet}>{notes.join(' ')}</p> : null;
}
