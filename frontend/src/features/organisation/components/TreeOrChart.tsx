import { TextLink } from '@/components/page/TextLink';
import { useT } from '@/i18n';
import styles from './TreeOrChart.module.css';

const views = [undefined, 'tre', 'kart'] as const;

/** The tree and the chart beside each other, or one of them alone. What is chosen stands in the address. */
export function TreeOrChart() {
  const t = useT();
  return (
    <nav aria-label={t('treeView.label')} className={styles.switch}>
      <ul>
        {views.map((view) => (
          <li key={view ?? 'both'}>
            <TextLink
              to="."
              search={(now) => ({ ...now, visning: view })}
              resetScroll={false}
              activeOptions={{ exact: true }}
            >
              {t(`treeView.${view ?? 'both'}`)}
            </TextLink>
          </li>
        ))}
      </ul>
    </nav>
  );
}
