import { Button } from '@digdir/designsystemet-react';
import { Link } from '@tanstack/react-router';
import { useState } from 'react';

import { login, useSession } from '@/api/session';
import { useT } from '@/i18n';
import styles from './Header.module.css';

export function Account() {
  const t = useT();
  const session = useSession();
  const [failed, setFailed] = useState(false);

  if (session.status === 'signed-in') {
    return (
      <Link to="/min-side" className={styles.account} activeProps={{ 'aria-current': 'page' }}>
        {t('account.myPage', { name: session.name ?? '' })}
      </Link>
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
