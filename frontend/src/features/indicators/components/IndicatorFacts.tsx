import type { Indicator } from '@/api/types';
import { describeValidity } from '@/components/dates';
import { formatAmount } from '@/components/figures';
import { LocalisedText, useLocalised } from '@/components/LocalisedText';
import { Explained } from '@/components/page/Explained';
import { Facts } from '@/components/page/Facts';
import { NotRegistered } from '@/components/page/NotRegistered';
import { TextLink } from '@/components/page/TextLink';
import { Handovers } from '@/components/unit/Handovers';
import { useLanguage, useT } from '@/i18n';

interface IndicatorFactsProps {
  indicator: Indicator;
  /** The page has already told what it is. */
  withoutDefinition?: boolean;
}

/** How the indicator is measured, so that nobody needs to guess. */
export function IndicatorFacts({ indicator, withoutDefinition = false }: IndicatorFactsProps) {
  const t = useT();
  const language = useLanguage();
  const localised = useLocalised();
  const { definition, direction, frequency, unitOfMeasure: unit, dimensions, minimum, maximum } = indicator;
  const bound = (value: number | null | undefined) =>
    value == null ? '' : formatAmount(value, { ...unit, decimals: 6 }, { language, t });
  return (
    <Facts
      facts={[
        ...(withoutDefinition
          ? []
          : [
              {
                term: t('indicator.definition'),
                value: definition ? <LocalisedText value={definition} /> : <NotRegistered />,
              },
            ]),
        { term: t('indicator.unitOfMeasure'), value: <LocalisedText value={unit.name} /> },
        {
          term: t('indicator.direction'),
          value:
            direction === 'CONTEXT_ONLY' ? (
              <Explained word={t('direction.CONTEXT_ONLY')}>{t('direction.meaning.CONTEXT_ONLY')}</Explained>
            ) : (
              t(`direction.${direction}`)
            ),
        },
        { term: t('indicator.frequency'), value: t(`frequency.${frequency}`) },
        {
          term: t('indicator.owner'),
          value: indicator.ownerUnit ? (
            <>
              <TextLink to="/organisasjon/$code" params={{ code: indicator.ownerUnit.code }}>
                <LocalisedText value={indicator.ownerUnit.name} />
              </TextLink>
              <Handovers handovers={indicator.handovers} />
            </>
          ) : (
            <NotRegistered />
          ),
        },
        ...(dimensions.length > 0
          ? [{ term: t('indicator.dimensions'), value: dimensions.map(({ title }) => localised(title)).join(', ') }]
          : []),
        {
          term: t('indicator.aggregation'),
          value: `${t(`aggregation.units.${indicator.unitAggregation}`)} ${t(`aggregation.time.${indicator.timeAggregation}`)}`,
        },
        ...(minimum != null || maximum != null
          ? [
              {
                term: t('indicator.bounds'),
                value:
                  minimum != null && maximum != null
                    ? t('indicator.boundsBoth', { minimum: bound(minimum), maximum: bound(maximum) })
                    : t(minimum != null ? 'indicator.boundsFrom' : 'indicator.boundsTo', {
                        amount: bound(minimum ?? maximum),
                      }),
              },
            ]
          : []),
        ...(indicator.suppressBelow != null
          ? [
              {
                term: t('indicator.suppression'),
                value: t('indicator.suppressBelow', { amount: bound(indicator.suppressBelow) }),
              },
            ]
          : []),
        { term: t('indicator.licence'), value: indicator.licence ?? <NotRegistered /> },
        { term: t('indicator.validity'), value: describeValidity(indicator, language, t) },
        { term: t('indicator.code'), value: <code>{indicator.code}</code> },
      ]}
    />
  );
}
