import { Alert, Button, Paragraph } from '@digdir/designsystemet-react';
import { useEffect, useState } from 'react';

import { useStaleClient } from '@/api/contract';
import { login, useSession } from '@/api/session';
import { useT } from '@/i18n';

/** What concerns the whole client, whichever page is open. */
export function Banners() {
  const t = useT();
  const stale = useStaleClient();
  const online = useOnline();
  const { status } = useSession();
  return (
    <div className="banners" role="status">
      {!online && (
        <Alert data-color="warning" data-size="sm">
          <Paragraph>{t('banner.offline')}</Paragraph>
        </Alert>
      )}
      {stale && (
        <Alert data-color="warning" data-size="sm">
          <Paragraph>{t('banner.stale')}</Paragraph>
          <Button data-size="sm" variant="secondary" onClick={() => window.location.reload()}>
            {t('banner.reload')}
          </Button>
        </Alert>
      )}
      {status === 'expired' && (
        <Alert data-color="warning" data-size="sm">
          <Paragraph>{t('banner.expired')}</Paragraph>
          <Button data-size="sm" variant="secondary" onClick={() => void login()}>
            {t('account.loginAgain')}
          </Button>
        </Alert>
      )}
    </div>
  );
}

function useOnline(): boolean {
  const [online, setOnline] = useState(navigator.onLine);
  useEffect(() => {
    const update = () => setOnline(navigator.onLine);
    window.addEventListener('online', update);
    window.addEventListener('offline', update);
    return () => {
      window.removeEventListener('online', update);
      window.removeEventListener('offline', update);
    };
  }, []);
  return online;
}
