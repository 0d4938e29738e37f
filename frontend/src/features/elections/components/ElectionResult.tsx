import type { Election, ElectionAllocation, ElectoralList } from '@/api/types';
import { useLocalised } from '@/components/LocalisedText';
import { EmptyState } from '@/components/page/EmptyState';
import { Section } from '@/components/page/Section';
import { joinWords } from '@/components/lists';
import { useLanguage, useT } from '@/i18n';
import { resultHeadline } from '../headline';
import { results } from '../result';
import { Allocation } from './Allocation';
import styles from './Allocation.module.css';
import { Results } from './Results';

interface ElectionResultProps {
  election: Election;
  lists: readonly ElectoralList[];
  allocation: ElectionAllocation;
}

/** How the lists did, and how votes became seats; what is not registered is said, and what is no question here is not asked. */
export function ElectionResult({ election, lists, allocation }: ElectionResultProps) {
  const t = useT();
  const language = useLanguage();
  const localised = useLocalised();
  const found = results(lists, allocation);
  const headline = resultHeadline(found, election, { language, t, localised });
  const own = election.kinds.some((kind) => kind === 'MUNICIPAL_COUNCIL' || kind === 'BODY');
  const names = new Map(lists.map(({ code, name }) => [code, localised(name) || code]));
  return (
    <>
      <Section title={t('election.results')}>
        {headline && <p className={styles.finding}>{headline}</p>}
        {lists.length > 0 ? (
          <Results results={found} title={localised(election.title)} />
        ) : (
          <EmptyState>
            {t('election.noLists')} {!own && t('election.nationwide')}
          </EmptyState>
        )}
      </Section>
      {own && (
        <Section title={t('allocation.title')} intro={allocation.allocation && t('allocation.intro')}>
          {allocation.allocation ? (
            <Allocation allocation={allocation.allocation} nameOf={(list) => names.get(list) ?? list} />
          ) : (
            <EmptyState>
              {t('allocation.notRegistered', {
                missing: joinWords(
                  allocation.missing.map((what) => t(`allocation.missing.${what}`)),
                  language,
                ),
              })}
            </EmptyState>
          )}
        </Section>
      )}
    </>
  );
}
