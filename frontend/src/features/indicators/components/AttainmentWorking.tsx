import type { Attainment, Indicator } from '@/api/types';
import { formatAmount } from '@/components/figures';
import { formatDecimal } from '@/components/numbers';
import { Facts } from '@/components/page/Facts';
import { useLanguage, useT } from '@/i18n';
import { differenceUnit } from '../headline';
import { tellStep } from '../working';
import { AttainmentMark } from './AttainmentMark';

interface AttainmentWorkingProps {
  attainment: Attainment;
  unit: Indicator['unitOfMeasure'];
}

/** How it was found out whether the target was met, step by step, so that anyone can do it again. */
export function AttainmentWorking({ attainment, unit }: AttainmentWorkingProps) {
  const t = useT();
  const language = useLanguage();
  const { state, reasons, trend, progress, distance, expected, onTrack, working, rule } = attainment;
  const manner = { language, t };
  return (
    <>
      <Facts
        facts={[
          {
            term: t('attainment.state'),
            value: (
              <>
                <AttainmentMark state={state} />
                {reasons.length > 0 && <>. {reasons.map((reason) => t(`attainment.reason.${reason}`)).join(' ')}</>}
              </>
            ),
          },
          ...(trend ? [{ term: t('attainment.trend'), value: t(`attainment.trend.${trend}`) }] : []),
          ...(distance != null
            ? [{ term: t('attainment.distance'), value: formatAmount(distance, differenceUnit(unit, t), manner) }]
            : []),
          ...(progress != null
            ? [
                {
                  term: t('attainment.progress'),
                  value: t(progress < 0 ? 'attainment.progress.backwards' : 'attainment.progress.of', {
                    share: formatDecimal(Math.abs(progress) * 100, 0, language),
                  }),
                },
              ]
            : []),
          ...(expected != null
            ? [
                {
                  term: t('attainment.expected'),
                  value: `${formatAmount(expected, unit, manner)}${onTrack == null ? '' : `. ${t(onTrack ? 'attainment.onTrack' : 'attainment.offTrack')}`}`,
                },
              ]
            : []),
        ]}
      />
      {working.length > 0 && (
        <>
          <p>{t('working.words', { rule })}</p>
          <ol className="prose-list">
            {working.map((step) => (
              <li key={step}>{tellStep(step, language, t)}</li>
            ))}
          </ol>
        </>
      )}
    </>
  );
}
