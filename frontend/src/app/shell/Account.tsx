import { Button } from '@digdir/designsystemet-react';
import { Link } from '@tanstack/react-router';
import { useState } from 'react';

import { login, useSession } from '@/api/session';
import { useT } from '@/i18n';

export function Account() {
  const t = useT();
  const session = useSession();
  const [failed, setFailed] = useState(false);

  if (session.status === 'signed-in') {
    return (
      <Button asChild variant="tertiary" data-size="sm">
        <Link to="/min-side">{t('account.myPage', { name: session.name ?? '' })}</Link>
      </Button>
    );
  }
  return (
    <>
      <Button variant="secondary" data-size="sm" onClick={() => void login().catch(() => setFailed(true))}>
        {t('account.login')}
      </Button>
      <span role="status" className={failed ? 'note' : 'visually-hidden'}>
        {failed ? t('account.loginUnavailable') : ''}
      </span>
    </>
  );
}
