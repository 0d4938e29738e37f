import type { ReactNode } from 'react';

import { useT } from '@/i18n';

/** What to do when nothing is asked, or nothing was found. */
export function SearchHints({ children }: { children?: ReactNode }) {
  const t = useT();
  return (
    <ul className="prose-list">
      {children && <li>{children}</li>}
      <li>{t('search.hint.prefix')}</li>
      <li>{t('search.hint.typo')}</li>
      <li>{t('search.hint.letters')}</li>
      <li>{t('search.hint.code')}</li>
    </ul>
  );
}
