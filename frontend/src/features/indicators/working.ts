import type { Language, MessageKey, Translate } from '@/i18n';

const results: Record<string, MessageKey> = {
  true: 'working.true',
  false: 'working.false',
  IMPROVED: 'working.IMPROVED',
  WORSENED: 'working.WORSENED',
  UNCHANGED: 'working.UNCHANGED',
};

/** A step of the working as the reader's language writes it: «7,5 ≤ 7: stemmer ikke». */
export function tellStep(step: string, language: Language, t: Translate): string {
  const localised = (text: string) =>
    (language === 'en' ? text : text.replace(/(\d)\.(\d)/g, '$1,$2')).replace(/-(?=\d)/g, '−');
  const split = step.lastIndexOf(' = ');
  const [expression, result] = split < 0 ? [step, ''] : [step.slice(0, split), step.slice(split + 3)];
  const word = results[result];
  if (word) return `${localised(expression)}: ${t(word)}`;
  // Progress is told with four decimals, also where they are noughts.
  const shortened = result.replace(/(\.\d*?)0+$/, '$1').replace(/\.$/, '');
  return result ? `${localised(expression)} = ${localised(shortened)}` : localised(expression);
}
