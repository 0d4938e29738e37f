import { Heading } from '@digdir/designsystemet-react';
import type { Ref } from 'react';

import { LocalisedText } from '@/components/LocalisedText';
import { TextLink } from '@/components/page/TextLink';
import { useT } from '@/i18n';
import { addressOf } from '../hits';
import type { SearchHit } from '@/api/types';
import styles from './SearchHits.module.css';
import { Snippet } from './Snippet';

interface SearchHitsProps {
  hits: readonly SearchHit[];
  ref?: Ref<HTMLOListElement>;
}

/** Hits in the order of how well they answer: what it is, its name as a link, where it belongs, the words that match. */
export function SearchHits({ hits, ref }: SearchHitsProps) {
  return (
    <ol ref={ref} className={styles.hits}>
      {hits.map((hit) => (
        <li key={`${hit.type} ${hit.id}`}>
          <Hit hit={hit} />
        </li>
      ))}
    </ol>
  );
}

function Hit({ hit }: { hit: SearchHit }) {
  const t = useT();
  const type = t(`search.type.${hit.type}`);
  // The router knows patterns of addresses and takes the year and the place on the page apart; this is an address.
  const { pathname, searchParams, hash } = new URL(addressOf(hit), window.location.origin);
  return (
    <article>
      <p className={styles.type}>{hit.year ? t('search.typeInYear', { type, year: hit.year }) : type}</p>
      <Heading level={2} className={styles.title}>
        <TextLink to={pathname as '/'} search={Object.fromEntries(searchParams)} hash={hash.slice(1)}>
          <LocalisedText value={hit.title} fallback={hit.code} />
        </TextLink>
      </Heading>
      <Snippet segments={hit.snippet} />
      {/* A report's part names its report by the year already. */}
      {hit.within && !hit.year && (
        <p className={styles.within}>
          {t('search.within')} <LocalisedText value={hit.within.title} fallback={hit.within.code} />
        </p>
      )}
    </article>
  );
}
