import { useT } from '@/i18n';
import styles from './OnThisPage.module.css';
import { TextLink } from './TextLink';

interface OnThisPageProps {
  /** The ids of the page's parts, and what they are called. */
  parts: readonly (readonly [id: string, title: string])[];
}

/** The parts of a long page, so that nobody must scroll to learn what is there. */
export function OnThisPage({ parts }: OnThisPageProps) {
  const t = useT();
  return (
    <nav aria-label={t('page.parts')} className={styles.parts}>
      <p aria-hidden="true">{t('page.parts')}</p>
      <ul>
        {parts.map(([id, title]) => (
          <li key={id}>
            <TextLink to="." search hash={id}>
              {title}
            </TextLink>
          </li>
        ))}
      </ul>
    </nav>
  );
}
