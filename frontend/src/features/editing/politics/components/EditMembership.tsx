import type { Membership } from '@/api/types';
import { TextLink } from '@/components/page/TextLink';
import { useT } from '@/i18n';
import { EditFact } from '../../facts/components/EditFact';
import { memberships } from '../api';
import type { BodyFormProps } from '../form';
import { kindOf } from '../places';
import { useMembershipGroups } from '../useMembershipGroups';

/** Corrects what is registered of a place, or deletes what never was so. */
export function EditMembership({ body, search, page, done }: BodyFormProps) {
  const t = useT();
  const groups = {
    member: useMembershipGroups('member', true),
    deputy: useMembershipGroups('deputy', true),
    vacancy: useMembershipGroups('vacancy', true),
  };
  const called = ({ person, seat }: Membership) => person?.name ?? t('composition.seat', { seat: seat ?? '' });
  return (
    <EditFact
      api={memberships}
      code={search.kode ?? ''}
      page={(membership) => page(t('seats.edit', { what: called(membership) }), t('seats.editLead'))}
      groups={(membership) => groups[kindOf(membership)]}
      after={({ person }) =>
        person && (
          <p className="page-actions">
            <TextLink
              to="/rediger/politikk/$code/$form"
              params={{ code: body.code, form: 'person' }}
              search={{ kode: person.code, dato: search.dato }}
            >
              {t('seats.editPerson', { name: person.name })}
            </TextLink>
          </p>
        )
      }
      removal={{
        action: t('seats.delete'),
        title: t('seats.deleteTitle'),
        text: t('seats.deleteWhen'),
      }}
      onDone={(saved, deleted) => done(saved ? 'saved' : deleted ? 'deleted' : 'left')}
    />
  );
}
