import type { LanguageMap, SeatAllocation } from '@/api/types';
import { LocalisedText } from '@/components/LocalisedText';
import { joinWords } from '@/components/lists';
import { formatDecimal } from '@/components/numbers';
import { useLanguage, useT } from '@/i18n';
import styles from './Allocation.module.css';
import { QuotientTable } from './QuotientTable';
import { SeatSteps } from './SeatSteps';

interface AllocationProps {
  allocation: SeatAllocation;
  /** What a list is called, in full and where there is little room, by the name it has in the allocation. */
  nameOf: (list: string) => string;
}

/** From votes to seats with the whole working: what decides, what a lot is left to decide, and every step. */
export function Allocation({ allocation, nameOf }: AllocationProps) {
  const t = useT();
  const language = useLanguage();
  const { method, seats, decided, firstDivisor, legalBasis, ties } = allocation;
  return (
    <>
      <p className={styles.finding}>
        {ties.length === 0
          ? t('allocation.decided', { count: seats })
          : t('allocation.partlyDecided', { decided, seats })}
      </p>
      <Ties allocation={allocation} nameOf={nameOf} />
      <p>
        {t(`allocation.how.${method}`, { first: formatDecimal(firstDivisor, method === 'D_HONDT' ? 0 : 1, language) })}
      </p>
      <LegalBasis value={legalBasis} />
      <QuotientTable allocation={allocation} nameOf={nameOf} />
      <SeatSteps allocation={allocation} nameOf={nameOf} />
    </>
  );
}

function LegalBasis({ value }: { value: LanguageMap }) {
  return (
    <p className={styles.law}>
      <LocalisedText value={value} />
    </p>
  );
}

function Ties({ allocation: { ties }, nameOf }: AllocationProps) {
  const t = useT();
  const language = useLanguage();
  return ties.map((tie) => (
    <p key={tie.reason} className={styles.tie}>
      {tie.reason === 'NO_VOTES'
        ? t('allocation.noVotes', { count: tie.seats })
        : t('allocation.tie', {
            count: tie.seats,
            lists: joinWords(tie.lists.map(nameOf), language),
            quotient: formatDecimal(tie.quotient, 3, language),
          })}
    </p>
  ));
}
