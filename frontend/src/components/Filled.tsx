import { Fragment, type ReactNode } from 'react';

import { useLanguage, useT, type MessageKey } from '@/i18n';
import { listFormat } from './lists';

interface FilledProps {
  text: MessageKey;
  /** What goes into the places of the text, by name; a link or a list may stand there. */
  parts: Readonly<Record<string, ReactNode>>;
}

/** A text of the catalogue with more than words in its places. */
export function Filled({ text, parts }: FilledProps) {
  const t = useT();
  const places = Object.fromEntries(Object.keys(parts).map((name) => [name, `\u0000${name}\u0000`]));
  return t(text, places)
    .split('\u0000')
    .map((piece, index) => <Fragment key={index}>{index % 2 === 0 ? piece : parts[piece]}</Fragment>);
}

/** «A, B og C» where the members are more than words. */
export function Joined({ members }: { members: readonly ReactNode[] }) {
  const language = useLanguage();
  const places = listFormat(language).formatToParts(members.map((_, index) => String(index)));
  return places.map(({ type, value }, index) => (
    <Fragment key={index}>{type === 'element' ? members[Number(value)] : value}</Fragment>
  ));
}
