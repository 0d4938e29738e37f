import { useId } from 'react';

import { CheckboxField } from '@/components/form/CheckboxField';
import { PageHeading } from '@/components/page/PageHeading';
import { Section } from '@/components/page/Section';
import { setSearchShortcut, useSearchShortcut } from '@/components/searchShortcut';
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
          <li>{t('accessibility.charts')}</li>
          <li>{t('accessibility.colour')}</li>
          <li>{t('accessibility.motion')}</li>
        </ul>
      </Section>
      <Section title={t('accessibility.shortcut')} intro={t('accessibility.shortcutHow')}>
        <ShortcutChoice />
      </Section>
      <Section title={t('accessibility.tested')}>
        <ul className="prose-list">
          <li>{t('accessibility.testedAxe')}</li>
          <li>{t('accessibility.testedWidth')}</li>
          <li>{t('accessibility.testedKeyboard')}</li>
        </ul>
      </Section>
      <Section title={t('accessibility.limits')}>
        <ul className="prose-list">
          <li>{t('accessibility.limitsUsers')}</li>
          <li>{t('accessibility.limitsStatement')}</li>
          <li>{t('accessibility.limitsLanguage')}</li>
          <li>{t('accessibility.limitsSwagger')}</li>
        </ul>
      </Section>
    </div>
  );
}

function ShortcutChoice() {
  const t = useT();
  const id = useId();
  const isOn = useSearchShortcut();
  return <CheckboxField id={id} label={t('accessibility.shortcutOn')} checked={isOn} onChange={setSearchShortcut} />;
}
