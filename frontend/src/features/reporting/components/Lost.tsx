import type { LanguageMap, ReportSection } from '@/api/types';
import { LocalisedText, useLocalised } from '@/components/LocalisedText';
import { useT } from '@/i18n';
import { hasCells } from '../reportTable';
import { Footnotes } from './Footnotes';
import styles from './Report.module.css';

/** What the source has lost, said plainly: nothing is made up in its place. What survives of it is shown. */
export function Lost({ section, missing }: { section: ReportSection; missing: LanguageMap }) {
  const t = useT();
  const { table } = section;
  const remains = table && !hasCells(table) ? table : undefined;
  return (
    <div className={styles.lost}>
      <p className={styles.lostTitle}>{t('report.lost')}</p>
      <p>
        <LocalisedText value={missing} />
      </p>
      {remains && remains.columns.length > 0 && <Names label={t('report.lostColumns')} of={remains.columns} />}
      {remains && remains.rows.length > 0 && <Names label={t('report.lostRows')} of={remains.rows} />}
      {remains && <Footnotes section={section.code} table={remains} />}
    </div>
  );
}

function Names({ label, of }: { label: string; of: readonly { key: string; title: LanguageMap }[] }) {
  const localised = useLocalised();
  return (
    <p className={styles.quiet}>
      {label} {of.map(({ title, key }) => localised(title) || key).join(', ')}
    </p>
  );
}
