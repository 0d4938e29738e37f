import { Section } from '@/components/page/Section';
import { TextLink } from '@/components/page/TextLink';
import { useT } from '@/i18n';
import styles from './WaysIn.module.css';

/** From the front page into the rest, with a word about what waits there. */
export function WaysIn() {
  const t = useT();
  return (
    <Section title={t('front.more')}>
      <ul className={styles.ways}>
        <li>
          <TextLink to="/strategi">{t('plans.title')}</TextLink>
          <p>{t('front.plansWhat')}</p>
        </li>
        <li>
          <TextLink to="/organisasjon">{t('organisation.title')}</TextLink>
          <p>{t('front.organisationWhat')}</p>
        </li>
        <li>
          <TextLink to="/kilder">{t('sources.title')}</TextLink>
          <p>{t('front.sourcesWhat')}</p>
        </li>
        <li>
          <TextLink to="/apne-data">{t('openData.title')}</TextLink>
          <p>{t('front.openDataWhat')}</p>
        </li>
      </ul>
    </Section>
  );
}
