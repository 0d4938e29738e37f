import type { PoliticalBody } from '@/api/types';
import { ActionLink } from '@/components/page/ActionLink';
import { useT } from '@/i18n';

interface CompositionLinkProps {
  body: PoliticalBody;
  asOf: string | undefined;
}

/** To where the composition is kept, for those whom the API lets do so. */
export function CompositionLink({ body: { code, allowedActions }, asOf }: CompositionLinkProps) {
  const t = useT();
  if (!allowedActions.includes('edit')) return null;
  return (
    <p className="page-actions">
      <ActionLink to="/rediger/politikk/$code" params={{ code }} search={{ dato: asOf }}>
        {t('seats.link')}
      </ActionLink>
    </p>
  );
}
