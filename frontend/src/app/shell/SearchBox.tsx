import { Button, Input } from '@digdir/designsystemet-react';
import { useNavigate, useRouterState } from '@tanstack/react-router';
import { useEffect, useId, useRef } from 'react';

import { searchShortcut, useSearchShortcut } from '@/components/searchShortcut';
import { useT } from '@/i18n';
import styles from './SearchBox.module.css';
import { useFocusShortcut } from './useFocusShortcut';

/** As long as the contract lets `q` be. */
const longest = 200;

/** The one search box: a form that leads to `/sok`, and nothing is asked before it is sent. */
export function SearchBox() {
  const t = useT();
  const id = useId();
  const navigate = useNavigate();
  const input = useRef<HTMLInputElement>(null);
  const hasShortcut = useSearchShortcut();
  const asked = useRouterState({ select: ({ location }) => askedFor(location) });
  useFocusShortcut(searchShortcut, hasShortcut, input);
  // The box shows what the page below it answers; what is being typed stays until another page is shown.
  useEffect(() => {
    if (input.current) input.current.value = asked;
  }, [asked]);
  return (
    <form
      role="search"
      action="/sok"
      className={styles.form}
      onSubmit={(event) => {
        event.preventDefault();
        const words = input.current?.value.trim();
        void navigate({ to: '/sok', search: words ? { q: words } : {} });
      }}
    >
      <label htmlFor={id}>{t('search.label')}</label>
      <Input
        ref={input}
        id={id}
        type="search"
        name="q"
        defaultValue={asked}
        maxLength={longest}
        autoComplete="off"
        aria-keyshortcuts={hasShortcut ? searchShortcut : undefined}
        className={styles.input}
      />
      <Button type="submit" data-size="sm">
        {t('search.submit')}
      </Button>
    </form>
  );
}

const askedFor = ({ pathname, search }: { pathname: string; search: unknown }) =>
  pathname === '/sok' ? String((search as { q?: string }).q ?? '') : '';
