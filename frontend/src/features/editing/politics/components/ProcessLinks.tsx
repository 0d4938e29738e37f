import { useQuery } from '@tanstack/react-query';

import { useSession } from '@/api/session';
import { useLocalised } from '@/components/LocalisedText';
import { TextLink } from '@/components/page/TextLink';
import { useT } from '@/i18n';
import { processesQuery } from '../phases';

/** To the phases of each process, for those whom the API lets keep them. */
export function ProcessLinks() {
  const t = useT();
  const localised = useLocalised();
  const { status } = useSession();
  const { data } = useQuery({ ...processesQuery(), enabled: status === 'signed-in' });
  const kept = (data?.items ?? []).filter(({ allowedActions }) => allowedActions.includes('edit'));
  if (kept.length === 0) return null;
  return (
    <ul className="plain-list page-actions">
      {kept.map(({ code, title }) => (
        <li key={code}>
          <TextLink to="/rediger/prosess/$code" params={{ code }}>
            {t('phaseForm.link', { process: localised(title) || code })}
          </TextLink>
        </li>
      ))}
    </ul>
  );
}
