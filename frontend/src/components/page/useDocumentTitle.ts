import { useQuery } from '@tanstack/react-query';
import { useEffect } from 'react';

import { configQuery } from '@/api/config';
import { useT } from '@/i18n';

/** The title of the window, which also heads a printed page: what is invented says so there too. The shell asks for the configuration. */
export function useDocumentTitle(title: string) {
  const t = useT();
  const { data: config } = useQuery({ ...configQuery, enabled: false });
  const site = config?.fictional ? t('fictional.title') : 'Veikart';
  useEffect(() => {
    document.title = `${title} – ${site}`;
  }, [title, site]);
}
