import type { OwnedCompany } from '@/api/types';
import { describeValidity } from '@/components/dates';
import { LocalisedText } from '@/components/LocalisedText';
import { formatNumber } from '@/components/numbers';
import { DeepLink } from '@/components/page/DeepLink';
import { EmptyState } from '@/components/page/EmptyState';
import { Facts } from '@/components/page/Facts';
import { NotRegistered } from '@/components/page/NotRegistered';
import { TextLink } from '@/components/page/TextLink';
import { SourceNote } from '@/components/source/SourceNote';
import { useLanguage, useT } from '@/i18n';
import styles from './Leadership.module.css';

/** What the municipality owns, how much of it, and by which strategy; what no source tells is said to be missing. */
export function Companies({ companies }: { companies: readonly OwnedCompany[] }) {
  const t = useT();
  if (companies.length === 0) return <EmptyState>{t('companies.none')}</EmptyState>;
  return (
    <div>
      {companies.map((company) => (
        <Company key={company.id} company={company} />
      ))}
    </div>
  );
}

function Company({ company }: { company: OwnedCompany }) {
  const t = useT();
  const language = useLanguage();
  const { code, name, legalForm, organisationNumber, share, ownershipStrategy, description } = company;
  const missing = <NotRegistered />;
  return (
    <article id={code} className={styles.entry}>
      <h2 className={styles.name}>{name}</h2>
      {description && (
        <p>
          <LocalisedText value={description} />
        </p>
      )}
      <Facts
        facts={[
          {
            term: t('companies.share'),
            value: share === undefined ? missing : t('companies.percent', { share: formatNumber(share, language) }),
          },
          {
            term: t('companies.strategy'),
            value: ownershipStrategy ? (
              <TextLink to="/strategi/$plan" params={{ plan: ownershipStrategy.code }}>
                <LocalisedText value={ownershipStrategy.title} fallback={ownershipStrategy.code} />
              </TextLink>
            ) : (
              missing
            ),
          },
          { term: t('companies.form'), value: legalForm ?? missing },
          { term: t('companies.number'), value: organisationNumber ?? missing },
          { term: t('companies.validity'), value: describeValidity(company, language, t) },
        ]}
      />
      <SourceNote source={company.source} />
      <DeepLink to={code} label={name} />
    </article>
  );
}
