import { SkipLink } from '@digdir/designsystemet-react';

import { useT } from '@/i18n';

export function SkipToContent() {
  const t = useT();
  return <SkipLink href="#innhold">{t('shell.skip')}</SkipLink>;
}
