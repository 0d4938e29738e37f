import { useNavigate, useRouterState } from '@tanstack/react-router';
import type { MouseEvent } from 'react';

import { changeLanguage, languageNames, languages, useLanguage, useT, type Language } from '@/i18n';
import styles from './LanguageSwitch.module.css';

/** Real links, so that a page can be opened or shared in a language; a plain click changes it without leaving. */
export function LanguageSwitch() {
  const t = useT();
  const current = useLanguage();
  const navigate = useNavigate();
  const location = useRouterState({ select: (state) => state.location });

  const addressIn = (language: Language) => {
    const search = new URLSearchParams(location.searchStr);
    search.set('lang', language);
    return `${location.pathname}?${search.toString()}${location.hash ? `#${location.hash}` : ''}`;
  };

  const choose = async (event: MouseEvent, language: Language) => {
    if (event.metaKey || event.ctrlKey || event.shiftKey || event.button !== 0) return;
    event.preventDefault();
    await changeLanguage(language);
    await navigate({ to: '.', search: (search) => ({ ...search, lang: language }), replace: true, resetScroll: false });
  };

  return (
    <ul className={styles.list} aria-label={t('shell.language')}>
      {languages.map((language) => (
        <li key={language}>
          <a
            href={addressIn(language)}
            lang={language}
            hrefLang={language}
            aria-current={language === current ? 'true' : undefined}
            onClick={(event) => void choose(event, language)}
          >
            {languageNames[language]}
          </a>
        </li>
      ))}
    </ul>
  );
}
