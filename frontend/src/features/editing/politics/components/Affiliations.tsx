import { useParams } from '@tanstack/react-router';

import type { GroupAffiliation } from '@/api/types';
import { describeValidity } from '@/components/dates';
import { LocalisedText } from '@/components/LocalisedText';
import { Section } from '@/components/page/Section';
import { TextLink } from '@/components/page/TextLink';
import { useLanguage, useT } from '@/i18n';
import type { BodyFormSearch } from '../search';

interface AffiliationsProps {
  affiliations: readonly GroupAffiliation[];
  search: BodyFormSearch;
}

/** The groups that somebody has sat with in the period, each to be corrected. */
export function Affiliations({ affiliations, search }: AffiliationsProps) {
  const t = useT();
  const language = useLanguage();
  const { code = '' } = useParams({ strict: false });
  if (affiliations.length === 0) return null;
  return (
    <Section title={t('seats.groupsSoFar')}>
      <ul className="plain-list">
        {affiliations.map((affiliation) => (
          <li key={affiliation.id}>
            <strong>
              <LocalisedText value={affiliation.group.name} fallback={affiliation.group.code} />
            </strong>
            : {describeValidity(affiliation, language, t)}{' '}
            {affiliation.allowedActions.includes('edit') && (
              <TextLink
                to="/rediger/politikk/$code/$form"
                params={{ code, form: 'gruppe' }}
                search={{ dato: search.dato, kode: affiliation.code }}
              >
                {t('seats.correct')}
              </TextLink>
            )}
          </li>
        ))}
      </ul>
    </Section>
  );
}
