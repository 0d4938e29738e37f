import { Alert, Button, Link, Paragraph } from '@digdir/designsystemet-react';

import type { AnnualReport } from '@/api/types';
import { formatMoment } from '@/components/dates';
import { LocalisedText, useLocalised } from '@/components/LocalisedText';
import { PageHeading } from '@/components/page/PageHeading';
import { FirstParagraph, FurtherParagraphs } from '@/components/Paragraphs';
import { SourceNote } from '@/components/source/SourceNote';
import { useLanguage, useT } from '@/i18n';
import styles from './Report.module.css';

/** What the report is, as of when its figures are known, and how to take it home. */
export function ReportHead({ report }: { report: AnnualReport }) {
  const t = useT();
  const language = useLanguage();
  const localised = useLocalised();
  return (
    <>
      {report.publication !== 'PUBLISHED' && (
        <Alert data-color="warning" data-size="sm">
          <Paragraph>{t('report.notPublished', { state: t(`plan.publication.${report.publication}`) })}</Paragraph>
        </Alert>
      )}
      <PageHeading
        title={localised(report.title) || t('report.ofYear', { year: report.year })}
        lead={report.preface && <FirstParagraph value={report.preface} />}
      >
        <LocalisedText value={report.title} fallback={t('report.ofYear', { year: report.year })} />
      </PageHeading>
      {report.preface && <FurtherParagraphs value={report.preface} />}
      <SourceNote source={report.source} />
      {report.knownAt && (
        <p className={styles.quiet}>{t('report.knownAt', { moment: formatMoment(report.knownAt, language) })}</p>
      )}
      <p className={styles.provenance}>
        {t('report.printedFrom', { address: `${window.location.origin}${window.location.pathname}` })}
      </p>
      <div className={styles.actions}>
        <Button variant="secondary" onClick={() => window.print()}>
          {t('report.print')}
        </Button>
        <Link href={`/api/v1/annual-reports/${report.id}/document`}>{t('report.json')}</Link>
      </div>
    </>
  );
}
