import { TextLink } from '@/components/page/TextLink';
import { useT } from '@/i18n';
import styles from './PoliticsWays.module.css';

/** From the bodies to what belongs to them: who was elected, how, and how they work. */
export function PoliticsWays() {
  const t = useT();
  return (
    <nav aria-label={t('politics.ways')}>
      <ul className={styles.ways}>
        <li>
          <TextLink to="/valg">{t('elections.title')}</TextLink>
          <p>{t('politics.electionsWhat')}</p>
        </li>
        <li>
          <TextLink to="/partier">{t('parties.title')}</TextLink>
          <p>{t('politics.partiesWhat')}</p>
        </li>
        <li>
          <TextLink to="/prosess">{t('timetable.title')}</TextLink>
          <p>{t('politics.processesWhat')}</p>
        </li>
        <li>
          <TextLink to="/politikk/aktiviteter">{t('activities.title')}</TextLink>
          <p>{t('politics.activitiesWhat')}</p>
        </li>
        <li>
          <TextLink to="/politikk/samspill">{t('governance.title')}</TextLink>
          <p>{t('politics.governanceWhat')}</p>
        </li>
      </ul>
    </nav>
  );
}
