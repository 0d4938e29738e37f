import { Tag } from '@digdir/designsystemet-react';

import type { Indicator, Target } from '@/api/types';
import { formatAmount } from '@/components/figures';
import { LocalisedText } from '@/components/LocalisedText';
import { formatPeriod, parsePeriod } from '@/components/periods';
import { SourceNote } from '@/components/source/SourceNote';
import { useLanguage, useT } from '@/i18n';
import { targetAmount } from '../headline';
import styles from './TargetList.module.css';

interface TargetListProps {
  targets: readonly Target[];
  indicator: Pick<Indicator, 'unitOfMeasure' | 'direction'>;
  /** Shared with the figures that they are held against, so that 7,5 and 7,0 can be compared. */
  decimals: number;
}

/** Every target there has been; one that was replaced stays in sight, with the reason. */
export function TargetList({ targets, indicator, decimals }: TargetListProps) {
  const t = useT();
  const language = useLanguage();
  const { unitOfMeasure: unit, direction } = indicator;
  const manner = { language, t, decimals };
  const deadline = (period: string | undefined) => {
    if (!period) return t('target.open');
    const words = formatPeriod(period, language, t);
    return parsePeriod(period)?.type === 'DATE' ? words : t('target.by', { period: words });
  };
  return (
    <ul className={styles.list}>
      {targets.map((target) => {
        const { baseline } = target;
        return (
          <li key={target.id} id={`mal-${target.code}`} className={target.supersededBy ? styles.superseded : undefined}>
            <p className={styles.title}>
              <span className={styles.amount}>{targetAmount(target, unit, direction, manner)}</span>{' '}
              <span>{deadline(target.period)}</span>
              {target.supersededBy && (
                <Tag data-size="sm" data-color="neutral" variant="outline">
                  {t('target.superseded')}
                </Tag>
              )}
            </p>
            {target.reason && (
              <p>
                <LocalisedText value={target.reason} />
              </p>
            )}
            {baseline?.value != null && (
              <p className={styles.quiet}>
                {t('target.baseline', {
                  amount: formatAmount(baseline.value, unit, manner),
                  period: baseline.period ? ` (${formatPeriod(baseline.period, language, t)})` : '',
                })}{' '}
                {target.path !== 'NONE' && t(`target.path.${target.path}`)}{' '}
                {baseline.note && <LocalisedText value={baseline.note} />}
              </p>
            )}
            <SourceNote source={target.source} />
          </li>
        );
      })}
    </ul>
  );
}
