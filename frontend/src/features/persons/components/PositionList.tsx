import type { PositionHolder } from '@/api/types';
import { describeValidity } from '@/components/dates';
import styles from '@/components/history/History.module.css';
import { LocalisedText } from '@/components/LocalisedText';
import { CitedPlaces } from '@/components/source/CitedPlaces';
import { useLanguage, useT } from '@/i18n';

/** What a person is and was in the administration. */
export function PositionList({ positions }: { positions: readonly PositionHolder[] }) {
  const t = useT();
  const language = useLanguage();
  return (
    <>
      <ol className={styles.history}>
        {positions.map((holder) => (
          <li key={holder.id} className={styles.entry}>
            <p className={styles.when}>{describeValidity(holder, language, t)}</p>
            <p className={styles.title}>
              <LocalisedText value={holder.position.title} fallback={holder.position.code} />
              {holder.acting && ` (${t('positions.acting')})`}
            </p>
          </li>
        ))}
      </ol>
      <CitedPlaces sources={positions.map(({ source }) => source)} />
    </>
  );
}
