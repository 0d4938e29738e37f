import { PageHeading } from '@/components/page/PageHeading';
import { Section } from '@/components/page/Section';
import { useT } from '@/i18n';

export function PrivacyPage() {
  const t = useT();
  return (
    <div className="page">
      <PageHeading title={t('privacy.title')} lead={t('privacy.lead')} />
      <Section title={t('privacy.browser')}>
        <ul className="prose-list">
          <li>{t('privacy.language')}</li>
          <li>{t('privacy.drafts')}</li>
          <li>{t('privacy.login')}</li>
        </ul>
      </Section>
      <Section title={t('privacy.service')}>
        <p>{t('privacy.audit')}</p>
      </Section>
    </div>
  );
}
