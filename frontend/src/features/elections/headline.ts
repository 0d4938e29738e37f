import type { Election, LanguageMap } from '@/api/types';
import { formatDecimal, formatNumber } from '@/components/numbers';
import type { Language, Translate } from '@/i18n';
import type { ListResult } from './result';

interface Manner {
  language: Language;
  t: Translate;
  localised: (value: LanguageMap | undefined) => string;
}

/** The finding of an election: who got most votes, what share, and how many seats. */
export function resultHeadline(
  results: readonly ListResult[],
  { seats }: Pick<Election, 'seats'>,
  { language, t, localised }: Manner,
): string | undefined {
  const [first, second] = results;
  if (first?.share === undefined || first.list.votes === second?.list.votes) return undefined;
  const won = first.computedSeats ?? first.list.reportedSeats;
  const parameters = { name: localised(first.list.name), share: formatDecimal(first.share, 1, language) };
  return won === undefined || seats === undefined
    ? t('election.most', parameters)
    : t('election.mostSeats', {
        ...parameters,
        won: formatNumber(won, language),
        seats: formatNumber(seats, language),
      });
}
