import { TextLink } from '@/components/page/TextLink';
import { useT } from '@/i18n';
import styles from './OrganisationWays.module.css';

/** From the tree to what stands beside it: why it changed, who leads it together, and what the municipality owns. */
export function OrganisationWays({ asOf }: { asOf?: string }) {
  const t = useT();
  return (
    <nav aria-label={t('organisation.ways')}>
      <ul className={styles.ways}>
        <li>
          <TextLink to="/organisasjon/ledelse" search={{ dato: asOf }}>
            {t('leadership.title')}
          </TextLink>
        </li>
        <li>
          <TextLink to="/organisasjon/selskaper" search={{ dato: asOf }}>
            {t('companies.title')}
          </TextLink>
        </li>
        <li>
          <TextLink to="/organisasjon/endringer">{t('organisation.toEvents')}</TextLink>
        </li>
      </ul>
    </nav>
  );
}
