import type { GroupAffiliation, ParliamentaryGroup } from '@/api/types';
import { describeValidity } from '@/components/dates';
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
}

/** The groups that its members sat in, period by period, and who sits there now. */
export function PartyGroups({ groups, affiliations }: PartyGroupsProps) {
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
            {members.length > 0 && (
              <ul className={styles.members} aria-label={t('party.membersNow')}>
                {members.map((person) => (
                  <li key={person.code}>
                    <TextLink to="/personer/$code" params={{ code: person.code }}>
                      {person.name}
                    </TextLink>
                  </li>
                ))}
              </ul>
            )}
          </li>
        ))}
      </ol>
      <CitedDocuments sources={groups.map(({ source }) => source)} />
    </>
  );
}
