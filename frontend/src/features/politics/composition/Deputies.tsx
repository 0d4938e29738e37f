import type { BodyComposition, CompositionDeputy } from '@/api/types';
import { useLocalised } from '@/components/LocalisedText';
import { EmptyState } from '@/components/page/EmptyState';
import { TextLink } from '@/components/page/TextLink';
import { useT } from '@/i18n';
import styles from './Deputies.module.css';

/** Deputies in the order in which they are called in. */
export function Deputies({ composition: { deputies, deputyReconciliation } }: { composition: BodyComposition }) {
  const t = useT();
  const { deputySeats, notRegistered } = deputyReconciliation;
  if (deputies.length === 0) {
    return (
      <EmptyState>
        {deputySeats == null
          ? t('deputies.nothing')
          : `${t('body.deputyCount', { count: deputySeats })} ${t('deputies.none')}`}
      </EmptyState>
    );
  }
  return (
    <>
      {notRegistered != null && notRegistered > 0 && <p>{t('deputies.missing', { count: notRegistered })}</p>}
      <ol className={styles.list}>
        {deputies.map((deputy) => (
          <li key={deputy.membership.id} value={deputy.rank}>
            <TextLink to="/personer/$code" params={{ code: deputy.person.code }}>
              {deputy.person.name}
            </TextLink>
            <Notes deputy={deputy} />
          </li>
        ))}
      </ol>
    </>
  );
}

function Notes({ deputy: { group, substitutesFor } }: { deputy: CompositionDeputy }) {
  const t = useT();
  const localised = useLocalised();
  return (
    <>
      {group && <span className={styles.note}>{localised(group.name) || group.code}</span>}
      {substitutesFor && (
        <span className={styles.note}>{t('deputies.meetsFor', { name: substitutesFor.person.name })}</span>
      )}
    </>
  );
}
