import { Tag } from '@digdir/designsystemet-react';

import { useT } from '@/i18n';

interface KindTagProps {
  kind: 'WHAT' | 'HOW';
  inferred: boolean;
}

/** What kind of goal it is, in words; «antatt» when the source does not say it. */
export function KindTag({ kind, inferred }: KindTagProps) {
  const t = useT();
  return (
    <Tag data-size="sm" data-color="neutral" variant="outline">
      {t(`goal.kind.${kind}`)}
      {inferred && ` (${t('inferred')})`}
    </Tag>
  );
}
