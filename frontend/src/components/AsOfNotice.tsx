import { Alert, Paragraph } from '@digdir/designsystemet-react';

import { useLanguage, useT } from '@/i18n';
import { formatDate } from './dates';
import { TextLink } from './page/TextLink';

/** On top of a page that shows another day than today, so that nobody takes the past for the present. */
export function AsOfNotice({ date }: { date: string | undefined }) {
  const t = useT();
  const language = useLanguage();
  if (!date) return null;
  return (
    <Alert data-color="info" data-size="sm">
      <Paragraph>
        {t('asOf.showing', { date: formatDate(date, language) })}{' '}
        <TextLink to="." search={(now) => ({ ...now, dato: undefined })}>
          {t('asOf.reset')}
        </TextLink>
      </Paragraph>
    </Alert>
  );
}
