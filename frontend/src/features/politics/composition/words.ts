import type { BodyComposition, CompositionLeave, CompositionPlace, LanguageMap } from '@/api/types';
import { formatDate, lastDay } from '@/components/dates';
import { joinWords } from '@/components/lists';
import type { Language, Translate } from '@/i18n';
import type { Block } from './seating';

export interface Manner {
  language: Language;
  t: Translate;
  localised: (value: LanguageMap | undefined) => string;
}

/** Whether anybody has registered who sits where: seats alone are no composition. */
export const hasMembers = ({ reconciliation: { members, vacancies } }: BodyComposition) => members + vacancies > 0;

/** The finding: «51 plasser: 48 medlemmer, 1 ledig og 2 ikke registrert.» */
export function compositionHeadline(composition: BodyComposition, { language, t }: Manner): string {
  const { seats, members, vacancies, notRegistered } = composition.reconciliation;
  if (!hasMembers(composition)) {
    return seats == null ? t('composition.nothing') : t('composition.onlySeats', { seats: seatCount(seats, t) });
  }
  const parts = [
    t('composition.members', { count: members }),
    ...(vacancies > 0 ? [t('composition.vacancies', { count: vacancies })] : []),
    ...(notRegistered ? [t('composition.notRegistered', { count: notRegistered })] : []),
  ];
  if (seats == null) return t('composition.unknownSeats', { parts: joinWords(parts, language) });
  return t('composition.headline', { seats: seatCount(seats, t), parts: joinWords(parts, language) });
}

export const seatCount = (count: number, t: Translate) => t('composition.seats', { count });

/** Who is away on the day, and how many meet for them; nothing where nobody is. */
export function absenceSentences({ places }: BodyComposition, t: Translate): string[] {
  const away = places.filter(({ leave }) => leave);
  const substituted = away.filter(({ leave }) => leave?.substitute);
  if (away.length === 0) return [];
  return [
    t('composition.away', { count: away.length }),
    substituted.length > 0
      ? t('composition.substituted', { count: substituted.length })
      : t('composition.noSubstitutes'),
  ];
}

/** What a block of seats is called, in the list and in the table. */
export function blockName({ kind, group }: Block, localised: Manner['localised'], t: Translate): string {
  return kind === 'GROUP' ? localised(group?.name) || group?.code || '' : t(`composition.block.${kind}`);
}

/** Everything about a seat in one breath, for who points at it. */
export function seatSentence(place: CompositionPlace, block: Block, manner: Manner): string {
  const { t, localised } = manner;
  const seat = t('composition.seat', { seat: place.seat });
  if (place.state !== 'HELD') return `${seat}: ${t(`composition.state.${place.state}`)}.`;
  const who = [place.person?.name, blockName(block, localised, t)].filter(Boolean).join(', ');
  return [
    `${seat}: ${who}.`,
    ...place.roles.map((role) => `${t(`office.role.${role}`)}.`),
    ...(place.leave ? [leaveSentence(place.leave, manner)] : []),
  ].join(' ');
}

/** «Permisjon fra 1. mars 2022 til og med 31. mai 2022. Kari Nordmann møter.» */
export function leaveSentence({ reason, from, to, substitute }: CompositionLeave, { language, t }: Manner): string {
  const away = t(`composition.leave.${reason}`);
  const day = from && formatDate(from, language);
  const until = to && formatDate(lastDay(to), language);
  const when =
    day && until
      ? t('composition.leaveFromUntil', { from: day, to: until })
      : day
        ? t('composition.leaveFrom', { from: day })
        : until && t('composition.leaveUntil', { to: until });
  const sentence = when ? `${away} ${when}.` : `${away}.`;
  return substitute ? `${sentence} ${t('composition.meets', { name: substitute.person.name })}` : sentence;
}

/** How the seats add up: «51 plasser = 48 medlemmer + 1 ledig + 2 ikke registrert». */
export function reconciliationSum({ reconciliation }: BodyComposition, t: Translate): string | undefined {
  const { seats, members, vacancies, notRegistered = 0 } = reconciliation;
  if (seats == null) return undefined;
  const terms = [
    t('composition.members', { count: members }),
    t('composition.vacancies', { count: vacancies }),
    t('composition.notRegistered', { count: notRegistered }),
  ];
  return `${seatCount(seats, t)} = ${terms.join(' + ')}`;
}
