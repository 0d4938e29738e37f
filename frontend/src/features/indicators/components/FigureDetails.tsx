import type { Observation } from '@/api/types';
import { figureMarks, formatFigure } from '@/components/figures';
import { formatMoment } from '@/components/dates';
import { LocalisedText } from '@/components/LocalisedText';
import { Facts } from '@/components/page/Facts';
import { SourceNote } from '@/components/source/SourceNote';
import { useLanguage, useT } from '@/i18n';
import { meaningsOf } from '../meanings';

/** One figure at length: what it is, how firmly it stands, how it came about, and where it is written. */
export function FigureDetails({ observation }: { observation: Observation }) {
  const t = useT();
  const language = useLanguage();
  const { unitOfMeasure: unit, derivation, note, source } = observation;
  const marks = figureMarks(observation, t);
  const meanings = meaningsOf(observation);
  return (
    <>
      <Facts
        facts={[
          { term: t('figure.value'), value: formatFigure(observation, unit, { language, t }) },
          {
            term: t('figure.firmness'),
            value:
              meanings.length > 0
                ? [marks.join(', '), ...meanings.map((key) => t(key))]
                    .filter(Boolean)
                    .join('. ')
                    .replace(/^./, (first) => first.toUpperCase())
                : t('figure.firm'),
          },
          ...(derivation ? [{ term: t('figure.derivation'), value: <LocalisedText value={derivation} /> }] : []),
          ...(note ? [{ term: t('figure.note'), value: <LocalisedText value={note} /> }] : []),
          { term: t('source.recordedAt'), value: formatMoment(observation.recordedAt, language) },
        ]}
      />
      <SourceNote source={source} />
    </>
  );
}
