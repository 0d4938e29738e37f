import { Skeleton } from '@digdir/designsystemet-react';

import { useT } from '@/i18n';

/** The shape of a page that is on its way. Said once to a screen reader, drawn for everybody else. */
export function PageSkeleton() {
  const t = useT();
  return (
    <div className="page skeleton-page">
      <p role="status" className="visually-hidden">
        {t('page.loading')}
      </p>
      <div aria-hidden="true">
        <Skeleton variant="text" width={12} />
        <Skeleton variant="rectangle" height={56} width="70%" />
        <Skeleton variant="text" width={90} />
        <Skeleton variant="text" width={60} />
        <Skeleton variant="rectangle" height={180} />
      </div>
    </div>
  );
}

export function LinesSkeleton({ lines = 3 }: { lines?: number }) {
  const t = useT();
  return (
    <div>
      <p role="status" className="visually-hidden">
        {t('page.loading')}
      </p>
      <div aria-hidden="true">
        {Array.from({ length: lines }, (_, index) => (
          <Skeleton key={index} variant="text" width={50 + ((index * 17) % 40)} />
        ))}
      </div>
    </div>
  );
}
