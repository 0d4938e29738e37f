import type { SearchHit } from '@/api/types';
import styles from './SearchHits.module.css';

/** The place in the text that answers the question, with the words that match marked. */
export function Snippet({ segments }: { segments: SearchHit['snippet'] }) {
  if (segments.length === 0) return null;
  return (
    <p className={styles.snippet}>
      {segments.map(({ text, match }, index) => (match ? <mark key={index}>{text}</mark> : text))}
    </p>
  );
}
