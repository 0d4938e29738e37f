import { PageHeading } from '@/components/page/PageHeading';
import { Section } from '@/components/page/Section';
import { useT } from '@/i18n';

export function AccessibilityPage() {
  const t = useT();
  return (
    <div className="page">
      <PageHeading title={t('accessibility.title')} lead={t('accessibility.lead')} />
      <Section title={t('accessibility.how')}>
        <ul className="prose-list">
          <li>{t('accessibility.keyboard')}</li>
          <li>{t('accessibility.screenReader')}</li>
          <li>{t('accessibility.zoom')}</li>
          <li>{t('accessibility.colour')}</li>
          <li>{t('accessibility.motion')}</li>
        </ul>
      </Section>
      <Section title={t('accessibility.tested')}>
        <p>{t('accessibility.testedHow')}</p>
      </Section>
      <Section title={t('accessibility.limits')}>
        <p>{t('accessibility.limitsWhat')}</p>
      </Section>
    </div>
  );
}
