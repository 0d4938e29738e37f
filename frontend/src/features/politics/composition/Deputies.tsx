import { Heading } from '@digdir/designsystemet-react';

import type { BodyComposition, CompositionDeputy } from '@/api/types';
import { LocalisedText, useLocalised } from '@/components/LocalisedText';
import { EmptyState } from '@/components/page/EmptyState';
import { TextLink } from '@/components/page/TextLink';
import { useT } from '@/i18n';
import styles from './Deputies.module.css';
import { deputyLists } from './deputyLists';

/** Deputies in the order in which they are called in, list by list where they were elected on lists. */
export function Deputies({ composition: { deputies, deputyReconciliation } }: { composition: BodyComposition }) {
  const t = useT();
  const localised = useLocalised();
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
  const lists = deputyLists(deputies, ({ name }) => localised(name));
  return (
    <>
      {notRegistered != null && notRegistered > 0 && <p>{t('deputies.missing', { count: notRegistered })}</p>}
      <div className={styles.lists}>
        {lists.map(({ key, list, deputies: ranked }) => (
          <div key={key}>
            {(list || lists.length > 1) && (
              <Heading level={4} className={styles.heading}>
                {list ? <LocalisedText value={list.name} fallback={list.code} /> : t('deputies.noList')}
              </Heading>
            )}
            <ol className={styles.list}>
              {ranked.map((deputy) => (
                <li key={deputy.membership.id} value={deputy.rank}>
                  <TextLink to="/personer/$code" params={{ code: deputy.person.code }}>
                    {deputy.person.name}
                  </TextLink>
                  <Notes deputy={deputy} />
                </li>
              ))}
            </ol>
          </div>
        ))}
      </div>
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
