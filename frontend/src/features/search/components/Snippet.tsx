import type { SearchHit } from '@/api/types';
import styles from './SearchHits.module.css';

/** The place in the text that answers the question, with the words that match marked. */
export function Snippet({ segments }: { segments: SearchHit['snippet'] }) {
  const first = segments[0];
  const last = segments.at(-1);
  if (!first || !last) return null;
  return (
    <p className={styles.snippet}>
      {beginsInside(first.text) && '… '}
      {segments.map(({ text, match }, index) => (match ? <mark key={index}>{text}</mark> : text))}
      {endsInside(last.text) && ' …'}
    </p>
  );
}

/** The piece is cut out of a longer text, which shows where it does not begin or end like a sentence. */
const beginsInside = (text: string) => /^\s*\p{Ll}/u.test(text);
const endsInside = (text: string) => !/[.!?:…»”)]\s*$/u.test(text);
