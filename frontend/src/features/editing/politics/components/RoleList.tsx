import type { MemberRole } from '@/api/types';
import { describeValidity } from '@/components/dates';
import { useLanguage, useT } from '@/i18n';
import { FormLink } from './FormLink';

interface RoleListProps {
  code: string;
  day: string;
  roles: readonly MemberRole[];
}

/** Who leads the body on the day. */
export function RoleList({ code, day, roles }: RoleListProps) {
  const t = useT();
  const language = useLanguage();
  return (
    <ul className="plain-list">
      {leaderFirst(roles).map((role) => {
        const name = role.membership.person?.name ?? '';
        return (
          <li key={role.id}>
            {t(`office.role.${role.role}`)}: <strong>{name}</strong>. {describeValidity(role, language, t)}.{' '}
            <FormLink
              code={code}
              form="verv"
              search={{ dato: day, kode: role.code }}
              label={t('seats.correct')}
              of={name}
            />
          </li>
        );
      })}
    </ul>
  );
}

const leaderFirst = (roles: readonly MemberRole[]) =>
  [...roles].sort((a, b) => Number(b.role === 'LEADER') - Number(a.role === 'LEADER'));
