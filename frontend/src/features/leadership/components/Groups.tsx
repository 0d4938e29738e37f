import type { LeadershipGroup, LeadershipGroupMember, LeadershipGroupTask } from '@/api/types';
import { LocalisedText, useLocalised } from '@/components/LocalisedText';
import { DeepLink } from '@/components/page/DeepLink';
import { EmptyState } from '@/components/page/EmptyState';
import { Facts } from '@/components/page/Facts';
import { NotRegistered } from '@/components/page/NotRegistered';
import { TextLink } from '@/components/page/TextLink';
import { CitedPlaces } from '@/components/source/CitedPlaces';
import { useT } from '@/i18n';
import { groupTasks } from '../groups';
import styles from './Leadership.module.css';

interface GroupsProps {
  groups: readonly LeadershipGroup[];
  tasks: readonly LeadershipGroupTask[];
  members: readonly LeadershipGroupMember[];
}

/** The groups that lead together: what they see to, and who they are, as far as it is registered. */
export function Groups({ groups, tasks, members }: GroupsProps) {
  const t = useT();
  if (groups.length === 0) return <EmptyState>{t('groups.none')}</EmptyState>;
  return groups.map((group) => (
    <Group
      key={group.id}
      group={group}
      tasks={tasks.filter((task) => task.group.code === group.code)}
      members={members.filter((member) => member.group.code === group.code)}
    />
  ));
}

interface GroupProps {
  group: LeadershipGroup;
  tasks: readonly LeadershipGroupTask[];
  members: readonly LeadershipGroupMember[];
}

function Group({ group, tasks, members }: GroupProps) {
  const t = useT();
  const localised = useLocalised();
  return (
    <article id={group.code} className={styles.entry}>
      <h3 className={styles.name}>
        <LocalisedText value={group.name} />
        {group.abbreviation && ` (${group.abbreviation})`}
      </h3>
      {group.description && (
        <p>
          <LocalisedText value={group.description} />
        </p>
      )}
      <Facts
        facts={[
          {
            term: t('groups.stated'),
            value: group.members === undefined ? <NotRegistered /> : t('groups.members', { count: group.members }),
          },
          { term: t('groups.registered'), value: <Registered group={group} members={members} /> },
        ]}
      />
      {groupTasks(tasks).map(({ kind, items }) => (
        <div key={kind ?? 'other'} className={styles.kind}>
          <h4>{t(`groups.task.${kind ?? 'OTHER'}`)}</h4>
          <ul className="prose-list">
            {items.map((task) => (
              <li key={task.id} id={task.code}>
                <LocalisedText value={task.statement} />
              </li>
            ))}
          </ul>
        </div>
      ))}
      <CitedPlaces sources={[group, ...tasks].map(({ source }) => source)} />
      <DeepLink to={group.code} label={localised(group.name)} />
    </article>
  );
}

/** Nobody registered is not nobody there, and is said so. */
function Registered({ group, members }: Pick<GroupProps, 'group' | 'members'>) {
  const t = useT();
  if (members.length === 0) return <NotRegistered />;
  return (
    <>
      <ul className={styles.members}>
        {members.map((member) => (
          <li key={member.id}>
            <TextLink to="." search hash={member.position.code}>
              <LocalisedText value={member.position.title} />
            </TextLink>
          </li>
        ))}
      </ul>
      {group.registration === 'IN_PART' && (
        <p className={styles.quiet}>{t('groups.inPart', { registered: members.length, stated: group.members ?? 0 })}</p>
      )}
      {group.registration === 'BEYOND_STATED' && <p className={styles.quiet}>{t('groups.beyondStated')}</p>}
    </>
  );
}
