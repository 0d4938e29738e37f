import { Heading } from '@digdir/designsystemet-react';

import type { BodyComposition, CompositionDeputy } from '@/api/types';
import { LocalisedText, useLocalised } from '@/components/LocalisedText';
import { deputyLists } from '@/components/body/deputyLists';
import { EmptyState } from '@/components/page/EmptyState';
import { TextLink } from '@/components/page/TextLink';
import { useT } from '@/i18n';
import styles from './Deputies.module.css';

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
                  <Notes deputy={deputy} under={list && localised(list.name)} />
                </li>
              ))}
            </ol>
          </div>
        ))}
      </div>
    </>
  );
}

interface NotesProps {
  deputy: CompositionDeputy;
  /** The name of the list above, which a group of the same name need not repeat. */
  under: string | undefined;
}

function Notes({ deputy: { group, substitutesFor }, under }: NotesProps) {
  const t = useT();
  const localised = useLocalised();
  const groupName = group && (localised(group.name) || group.code);
  return (
    <>
      {groupName && groupName !== under && <span className={styles.note}>{groupName}</span>}
      {substitutesFor && (
        <span className={styles.note}>{t('deputies.meetsFor', { name: substitutesFor.person.name })}</span>
      )}
    </>
  );
}
