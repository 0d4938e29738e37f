import { Button } from '@digdir/designsystemet-react';

import { useRouterState } from '@tanstack/react-router';

import { asProblem } from '@/api/problem';
import { login } from '@/api/session';
import { useT } from '@/i18n';
import { ActionLink } from '../page/ActionLink';
import { PageHeading } from '../page/PageHeading';
import { mayPass, problemAdvice, problemKind, problemTitle } from './explain';
import { ProblemDetails } from './ProblemDetails';
import styles from './Problem.module.css';

interface ProblemPageProps {
  error: unknown;
  onRetry?: () => void;
}

/** A whole page that could not be shown: what happened, what to do, and what to quote when asking for help. */
export function ProblemPage({ error, onRetry }: ProblemPageProps) {
  const t = useT();
  const problem = asProblem(error);
  const kind = problemKind(problem);
  const atAnotherTime = useRouterState({ select: ({ location }) => /[?&](dato|kjent)=/.test(location.searchStr) });
  return (
    <div className="page">
      <PageHeading
        title={t(problemTitle[kind])}
        kicker={problem && problem.status > 0 ? t('problem.code', { status: problem.status }) : undefined}
        lead={t(problemAdvice[kind])}
      />
      <div className={styles.actions}>
        {kind === 'login' && <Button onClick={() => void login()}>{t('account.login')}</Button>}
        {mayPass(kind) && onRetry && <Button onClick={onRetry}>{t('problem.retry')}</Button>}
        {kind === 'notFound' && atAnotherTime && (
          <ActionLink to="." search={{}}>
            {t('problem.today')}
          </ActionLink>
        )}
        <ActionLink to="/">{t('problem.home')}</ActionLink>
      </div>
      <ProblemDetails problem={problem} />
    </div>
  );
}
