import { Heading, Link } from '@digdir/designsystemet-react';

import type { DataFile } from '@/api/types';
import { LocalisedText, useLocalised } from '@/components/LocalisedText';
import { formatNumber } from '@/components/numbers';
import { useLanguage, useT } from '@/i18n';
import { dataSetsByArea, type DataSet } from '../dataSets';
import styles from './DataSetList.module.css';

/** Every file there is to take home, by area. */
export function DataSetList({ files }: { files: readonly DataFile[] }) {
  const t = useT();
  return dataSetsByArea(files).map(({ area, dataSets }) => (
    <section key={area} className="sub-section">
      <Heading level={3} data-size="xs">
        {t(`openData.area.${area}`)}
      </Heading>
      <ul className={styles.list}>
        {dataSets.map((dataSet) => (
          <li key={dataSet.file} id={dataSet.file.replace(/\.csv$/, '')}>
            <OneDataSet dataSet={dataSet} />
          </li>
        ))}
      </ul>
    </section>
  ));
}

function OneDataSet({ dataSet }: { dataSet: DataSet }) {
  const t = useT();
  const language = useLanguage();
  const localised = useLocalised();
  const { file, title, rows, columns, holds, apiPath } = dataSet;
  const address = `/api/v1/exports/${file}`;
  const of = <span className="visually-hidden">: {localised(title)}</span>;
  return (
    <article>
      <Heading level={4} data-size="2xs">
        <LocalisedText value={title} fallback={file} />
      </Heading>
      <p className={styles.what}>
        {holds && <>{t(holds)} </>}
        <span className={styles.rows}>{t('openData.rows', { count: rows, shown: formatNumber(rows, language) })}</span>
      </p>
      <ul className={styles.ways}>
        <li>
          <Link href={`${address}?profile=machine`} download={file}>
            {t('openData.csv')}
            {of}
          </Link>
        </li>
        <li>
          <Link href={`${address}?profile=excel-nb`} download={file}>
            {t('openData.excel')}
            {of}
          </Link>
        </li>
        {apiPath && (
          <li>
            <Link href={apiPath}>
              {t('openData.api')}
              {of}
            </Link>
          </li>
        )}
      </ul>
      <details className={styles.columns}>
        <summary>
          {t('openData.columns')}
          {of}
        </summary>
        <p>
          {columns.map((column, index) => (
            <span key={column}>
              {index > 0 && ', '}
              <code>{column}</code>
            </span>
          ))}
        </p>
      </details>
    </article>
  );
}
