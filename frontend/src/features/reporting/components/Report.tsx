import { Alert, Paragraph } from '@digdir/designsystemet-react';
import { useLocation } from '@tanstack/react-router';

import type { ReportDocument } from '@/api/types';
import { EmptyState } from '@/components/page/EmptyState';
import { useT } from '@/i18n';
import { anchorsOf } from '../reportParts';
import { Chapter } from './Chapter';
import { Contents } from './Contents';
import styles from './Report.module.css';
import { ReportHead } from './ReportHead';

/** The whole report as one document that is read from top to bottom, entered anywhere, and printed. */
export function Report({ document }: { document: ReportDocument }) {
  const t = useT();
  const hash = useLocation({ select: (location) => location.hash });
  return (
    <>
      {hash && !anchorsOf(document).has(hash) && hash !== 'innhold' && (
        <Alert data-color="warning" data-size="sm">
          <Paragraph>{t('report.noSuchPart')}</Paragraph>
        </Alert>
      )}
      <ReportHead report={document.report} />
      {document.chapters.length === 0 ? (
        <EmptyState>{t('report.empty')}</EmptyState>
      ) : (
        <div className={styles.layout}>
          <Contents chapters={document.chapters} />
          <article>
            {document.chapters.map((chapter) => (
              <Chapter key={chapter.id} chapter={chapter} />
            ))}
          </article>
        </div>
      )}
    </>
  );
}
