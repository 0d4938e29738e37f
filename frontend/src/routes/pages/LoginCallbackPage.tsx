import { useRouter } from '@tanstack/react-router';
import { useEffect, useRef, useState } from 'react';

import { completeLogin, login } from '@/api/session';
import { ActionLink } from '@/components/page/ActionLink';
import { PageHeading } from '@/components/page/PageHeading';
import { Button } from '@digdir/designsystemet-react';
import { useT } from '@/i18n';

/** Where Keycloak sends the reader back: finishes the login once, and goes on to the page they came from. */
export function LoginCallbackPage() {
  const t = useT();
  const router = useRouter();
  const started = useRef(false);
  const [failed, setFailed] = useState(false);

  useEffect(() => {
    if (started.current) return;
    started.current = true;
    completeLogin()
      .then((returnTo) => router.history.replace(returnTo))
      .catch(() => setFailed(true));
  }, [router]);

  if (!failed) {
    return (
      <div className="page" role="status">
        <PageHeading title={t('login.working')} />
      </div>
    );
  }
  return (
    <div className="page">
      <PageHeading title={t('login.failed.title')} lead={t('login.failed.advice')} />
      <p className="button-row">
        <Button onClick={() => void login('/')}>{t('account.loginAgain')}</Button>
        <ActionLink to="/">{t('problem.home')}</ActionLink>
      </p>
    </div>
  );
}
