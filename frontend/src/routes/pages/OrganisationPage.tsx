import { useNavigate } from '@tanstack/react-router';

import { useSession } from '@/api/session';
import { ActionLink } from '@/components/page/ActionLink';
import { PageHeading } from '@/components/page/PageHeading';
import { ComparedHierarchies, Hierarchies } from '@/features/organisation/components/Hierarchies';
import { Levels } from '@/features/organisation/components/Levels';
import { OrganisationTime } from '@/features/organisation/components/OrganisationTime';
import { OrganisationWays } from '@/features/organisation/components/OrganisationWays';
import { TreeOrChart } from '@/features/organisation/components/TreeOrChart';
import { useT } from '@/i18n';
import { organisationRoute } from '../organisation';

/** No unit is at hand to say what may be done with it: the way in is shown by role, and the API decides. */
const writers: readonly string[] = ['editor', 'administrator'];

export function OrganisationPage() {
  const t = useT();
  const navigate = useNavigate({ from: organisationRoute.fullPath });
  const { dato, fra, til, visning, enhet } = organisationRoute.useSearch();
  const { roles } = useSession();
  return (
    <div className="page">
      <PageHeading title={t('organisation.title')} lead={t('organisation.lead')} />
      <OrganisationWays asOf={dato} />
      {roles.some((role) => writers.includes(role)) && (
        <ActionLink to="/rediger/organisasjon/endring" variant="primary">
          {t('reorganise.link')}
        </ActionLink>
      )}
      <OrganisationTime
        day={dato}
        compared={fra && til ? { from: fra, to: til } : undefined}
        onDay={(day) =>
          void navigate({
            search: (now) => ({ ...now, dato: day, fra: undefined, til: undefined }),
            resetScroll: false,
          })
        }
        onCompare={({ from, to }) =>
          void navigate({
            search: (now) => ({ ...now, dato: undefined, fra: from, til: to }),
            resetScroll: false,
          })
        }
      />
      <TreeOrChart />
      {fra && til ? (
        <ComparedHierarchies from={fra} to={til} view={visning} chosen={enhet} />
      ) : (
        <Hierarchies asOf={dato} view={visning} chosen={enhet} />
      )}
      <Levels />
    </div>
  );
}
