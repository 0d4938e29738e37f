import { TextLink } from '@/components/page/TextLink';
import { useT } from '@/i18n';
import styles from './ViewSwitch.module.css';

/** The same figures as a chart or as a table. What is chosen stands in the address. */
export function ViewSwitch() {
  const t = useT();
  return (
    <nav aria-label={t('view.label')} className={styles.switch}>
      <ul>
        <li>
          <TextLink
            to="."
            search={(now) => ({ ...now, visning: undefined })}
            resetScroll={false}
            activeOptions={{ exact: true }}
          >
            {t('view.chart')}
          </TextLink>
        </li>
        <li>
          <TextLink
            to="."
            search={(now) => ({ ...now, visning: 'tabell' })}
            resetScroll={false}
            activeOptions={{ exact: true }}
          >
            {t('view.table')}
          </TextLink>
        </li>
      </ul>
    </nav>
  );
}
