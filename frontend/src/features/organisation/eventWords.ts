import type { ChangeEvent, UnitRef } from '@/api/types';
import { joinWords } from '@/components/lists';
import { lastDay } from '@/components/dates';
import { mostNamed } from '@/components/unit/UnitNames';
import { pickText, type Language, type MessageKey, type Translate } from '@/i18n';

/** Units in a sentence, and the day that their pages are opened on: the day before for what was, the day itself for what is. */
export interface NamedUnits {
  units: readonly UnitRef[];
  asOf: string;
}

type SentenceName =
  | 'created'
  | 'renamed'
  | 'renamedTo'
  | 'restated'
  | 'moved'
  | 'movedTo'
  | 'movedAway'
  | 'merged'
  | 'mergedInto'
  | 'continued'
  | 'split'
  | 'splitOff'
  | 'partsTo'
  | 'closed'
  | 'takenOver';

/** A sentence of the catalogue with the units that go into its places. */
export interface Sentence {
  text: Extract<MessageKey, `event.was.${SentenceName}` | `event.willBe.${SentenceName}`>;
  places: Readonly<Record<string, NamedUnits>>;
}

/**
 * What happened, in sentences, with as much as the event tells: in a list it does not tell what each unit was before. None where the
 * source names no units and only the title tells.
 */
export function eventSentences(event: ChangeEvent): Sentence[] {
  const [before, on] = [lastDay(event.date), event.date];
  const sentence = (name: SentenceName, places: Record<string, [readonly UnitRef[], string]>): Sentence => ({
    text: `event.${event.planned ? 'willBe' : 'was'}.${name}`,
    places: Object.fromEntries(Object.entries(places).map(([place, [units, asOf]]) => [place, { units, asOf }])),
  });
  const from = event.from.map(({ unit }) => unit);
  const to = event.to.map(({ unit }) => unit);
  const ended = event.from.filter((part) => part.ended).map(({ unit }) => unit);
  const takenOver = event.takenOverBy
    ? [sentence('takenOver', { by: [[event.takenOverBy], on], from: [ended.length > 0 ? ended : from, before] })]
    : [];
  switch (event.kind) {
    case 'CREATED':
      return [sentence('created', { to: [to, on] })];
    case 'RENAMED':
      return to.map((unit) => {
        if (!event.effects) return sentence('renamedTo', { to: [[unit], on] });
        const effect = event.effects.find((one) => one.effect === 'RENAMED' && one.unit.code === unit.code);
        const former = effect?.before?.name;
        return former && JSON.stringify(former) !== JSON.stringify(unit.name)
          ? sentence('renamed', { from: [[{ ...unit, name: former }], before], to: [[unit], on] })
          : sentence('restated', { to: [[unit], on] });
      });
    case 'MOVED':
      if (!event.effects) return [sentence('movedAway', { units: [to, on] })];
      return movesOf(event, to).map(({ units, parentBefore, parentAfter }) =>
        parentBefore
          ? sentence('moved', { units: [units, on], from: [[parentBefore], before], to: [[parentAfter], on] })
          : sentence('movedTo', { units: [units, on], to: [[parentAfter], on] }),
      );
    case 'MERGED': {
      const isNew = event.to.some(({ began }) => began);
      if (isNew && from.length === 1) return [sentence('continued', { from: [from, before], to: [to, on] })];
      if (isNew) return [sentence('merged', { from: [from, before], to: [to, on] })];
      return [sentence('mergedInto', { from: [ended, before], to: [to, on] })];
    }
    case 'SPLIT': {
      if (ended.length > 0) return [sentence('split', { from: [from, before], to: [to, on] }), ...takenOver];
      const others = event.to.filter(({ unit }) => unit.code !== from[0]?.code);
      const name = others.some(({ began }) => began) ? 'splitOff' : 'partsTo';
      return [sentence(name, { from: [from, before], to: [others.map(({ unit }) => unit), on] })];
    }
    case 'CLOSED':
      return [sentence('closed', { from: [from, before] }), ...takenOver];
    case 'REORGANISED':
      return [];
  }
}

/** Units that went the same way are told of together. */
function movesOf(event: ChangeEvent, moved: readonly UnitRef[]) {
  const moves = new Map<string, { units: UnitRef[]; parentBefore?: UnitRef; parentAfter: UnitRef }>();
  for (const unit of moved) {
    const effect = event.effects?.find((one) => one.effect === 'MOVED' && one.unit.code === unit.code);
    const [parentBefore, parentAfter] = [effect?.before?.parent, effect?.after?.parent];
    if (!parentAfter) continue;
    const key = `${parentBefore?.code} ${parentAfter.code}`;
    const move = moves.get(key) ?? { units: [], parentBefore, parentAfter };
    move.units.push(unit);
    moves.set(key, move);
  }
  return [...moves.values()];
}

/** A sentence as plain words, for titles and choices where no link can stand. */
export function sentenceText({ text, places }: Sentence, language: Language, t: Translate): string {
  return t(
    text,
    Object.fromEntries(
      Object.entries(places).map(([place, { units }]) => {
        const named = units.length > mostNamed ? units.slice(0, mostNamed - 1) : units;
        const words = named.map(({ name, code }) => pickText(name, language)?.text ?? code);
        const rest = units.length - named.length;
        return [place, joinWords(rest > 0 ? [...words, t('event.others', { count: rest })] : words, language)];
      }),
    ),
  );
}

/** What an event is called: its own title, or else what happened. */
export function eventTitle(event: ChangeEvent, language: Language, t: Translate): string {
  const title = pickText(event.title, language)?.text;
  return title ?? eventSentences(event).map((sentence) => sentenceText(sentence, language, t))[0] ?? event.code;
}
