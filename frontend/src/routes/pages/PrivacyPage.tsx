import { PageHeading } from '@/components/page/PageHeading';
import { Section } from '@/components/page/Section';
import { TextLink } from '@/components/page/TextLink';
import { useT } from '@/i18n';

export function PrivacyPage() {
  const t = useT();
  return (
    <div className="page">
      <PageHeading title={t('privacy.title')} lead={t('privacy.lead')} />
      <Section title={t('privacy.browser')}>
        <ul className="prose-list">
          <li>{t('privacy.language')}</li>
          <li>{t('privacy.shortcut')}</li>
          <li>{t('privacy.drafts')}</li>
          <li>{t('privacy.scroll')}</li>
          <li>{t('privacy.login')}</li>
          <li>{t('privacy.history')}</li>
        </ul>
      </Section>
      <Section title={t('privacy.service')}>
        <ul className="prose-list">
          <li>{t('privacy.search')}</li>
          <li>{t('privacy.webServer')}</li>
          <li>{t('privacy.operator')}</li>
          <li>{t('privacy.audit')}</li>
        </ul>
      </Section>
      <Section title={t('privacy.people')}>
        <p>
          {t('privacy.peopleNone')} <TextLink to="/kilder">{t('sources.title')}</TextLink>
        </p>
      </Section>
    </div>
  );
}
