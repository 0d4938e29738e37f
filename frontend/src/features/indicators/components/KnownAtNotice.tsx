import { Alert, Paragraph } from '@digdir/designsystemet-react';

import { formatMoment } from '@/components/dates';
import { TextLink } from '@/components/page/TextLink';
import { useLanguage, useT } from '@/i18n';

/** Says that the page shows what was known then, and leads back to what is known now. */
export function KnownAtNotice({ knownAt }: { knownAt: string }) {
  const t = useT();
  const language = useLanguage();
  return (
    <Alert data-color="info" data-size="sm">
      <Paragraph>
        {t('history.showingKnown', { moment: formatMoment(knownAt, language) })}{' '}
        <TextLink to="." search={(now) => ({ ...now, kjent: undefined })}>
          {t('history.showNow')}
        </TextLink>
      </Paragraph>
    </Alert>
  );
}
