import { useSession } from '@/api/session';

/**
 * Whether this reader may register something new in politics. Of what is there the API tells that itself; of what is not there yet
 * only the roles tell it, and the API has the last word.
 */
export function useMayKeep(): boolean {
  const { status, roles } = useSession();
  return (
    status === 'signed-in' &&
    ['political-secretariat', 'administrator'].some((role) => roles.some((own) => own === role))
  );
}
