import type { Party } from '@/api/types';
import { LocalisedText, useLocalised } from '@/components/LocalisedText';
import { TextLink } from '@/components/page/TextLink';
import { useT } from '@/i18n';
import styles from './Parties.module.css';

/** Parties in the order of the alphabet, each with its abbreviation. */
export function PartyList({ parties }: { parties: readonly Party[] }) {
  const t = useT();
  const localised = useLocalised();
  const alphabet = new Intl.Collator('nb-NO');
  const name = (party: Party) => localised(party.name) || party.code;
  return (
    <ul className={styles.list} aria-label={t('parties.title')}>
      {[...parties]
        .sort((a, b) => alphabet.compare(name(a), name(b)))
        .map((party) => (
          <li key={party.id}>
            <TextLink to="/partier/$code" params={{ code: party.code }}>
              <LocalisedText value={party.name} fallback={party.code} />
            </TextLink>
            {party.abbreviation && <span className={styles.abbreviation}> ({party.abbreviation})</span>}
          </li>
        ))}
    </ul>
  );
}
