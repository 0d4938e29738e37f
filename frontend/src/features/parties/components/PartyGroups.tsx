import type { GroupAffiliation, ParliamentaryGroup } from '@/api/types';
import { describeValidity, formatDate } from '@/components/dates';
import { LocalisedText } from '@/components/LocalisedText';
import { TextLink } from '@/components/page/TextLink';
import { CitedDocuments } from '@/components/source/CitedDocuments';
import { useLanguage, useT } from '@/i18n';
import { groupsWithMembers } from '../parties';
import styles from './Parties.module.css';

interface PartyGroupsProps {
  groups: readonly ParliamentaryGroup[];
  /** Who sits with them on the day that is shown. */
  affiliations: readonly GroupAffiliation[];
  /** The day that is shown; today where none is chosen. */
  asOf: string | undefined;
}

/** The groups that its members sat in, period by period, and who sits there now. */
export function PartyGroups({ groups, affiliations, asOf }: PartyGroupsProps) {
  const t = useT();
  const language = useLanguage();
  return (
    <>
      <ol className={styles.groups}>
        {groupsWithMembers(groups, affiliations).map(({ group, members }) => (
          <li key={group.id} id={group.code}>
            <h3 className={styles.groupName}>
              <LocalisedText value={group.name} fallback={group.code} />
            </h3>
            <p className={styles.meta}>
              <LocalisedText value={group.period.title} fallback={group.period.code} />
              {(group.validFrom || group.validTo) && `. ${describeValidity(group, language, t)}`}
            </p>
            {members.length > 0 ? (
              <ul className={styles.members} aria-label={t('party.membersNow')}>
                {members.map((person) => (
                  <li key={person.code}>
                    <TextLink to="/personer/$code" params={{ code: person.code }}>
                      {person.name}
                    </TextLink>
                  </li>
                ))}
              </ul>
            ) : (
              <p className={styles.meta}>
                {t('party.nobodyThen')} <ToItsFirstDay group={group} asOf={asOf} />
              </p>
            )}
          </li>
        ))}
      </ol>
      <CitedDocuments sources={groups.map(({ source }) => source)} />
    </>
  );
}

/** A group of another time is empty on the day that is shown; its first day shows who sat there. */
function ToItsFirstDay({
  group: { validFrom, attestedOn },
  asOf,
}: {
  group: ParliamentaryGroup;
  asOf: string | undefined;
}) {
  const t = useT();
  const language = useLanguage();
  const day = validFrom ?? attestedOn;
  if (!day || day === asOf) return null;
  return (
    <TextLink to="." search={(now) => ({ ...now, dato: day })} resetScroll={false}>
      {t('party.seeThen', { date: formatDate(day, language) })}
    </TextLink>
  );
}
