import { Button } from '@digdir/designsystemet-react';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';

import { configQuery } from '@/api/config';
import type { Attainment, Indicator, IndicatorSeries } from '@/api/types';
import { formatDate, today } from '@/components/dates';
import { useLocalised } from '@/components/LocalisedText';
import { Section } from '@/components/page/Section';
import { useLanguage, useT } from '@/i18n';
import { headline, latestOf } from '../headline';
import styles from './TakeHome.module.css';

interface TakeHomeProps {
  indicator: Indicator;
  series: IndicatorSeries;
  attainment: Attainment;
}

/** The figures as files, how to quote them, and the page's address. */
export function TakeHome({ indicator, series, attainment }: TakeHomeProps) {
  const t = useT();
  const language = useLanguage();
  const file = (profile: string) =>
    `/api/v1/indicators/${indicator.id}/observations.csv?profile=${profile}&lang=${language}`;
  return (
    <Section title={t('take.title')} intro={t('take.intro')}>
      <ul className={styles.files}>
        <li>
          <Button asChild variant="secondary">
            <a href={file('excel-nb')} download>
              {t('take.excel')}
            </a>
          </Button>
        </li>
        <li>
          <Button asChild variant="secondary">
            <a href={file('machine')} download>
              {t('take.machine')}
            </a>
          </Button>
        </li>
      </ul>
      <Quote indicator={indicator} series={series} attainment={attainment} />
    </Section>
  );
}

function Quote({ indicator, series, attainment }: TakeHomeProps) {
  const t = useT();
  const language = useLanguage();
  const localised = useLocalised();
  const { data: config } = useQuery(configQuery);
  const [copied, setCopied] = useState('');
  const latest = latestOf(series.points);
  const { source } = latest ?? indicator;
  const address = window.location.href;
  const quote = `${t('take.quote', {
    municipality: config?.municipality.name ?? '',
    headline: headline({ ...indicator, unit: series.unitOfMeasure, latest, attainment }, language, t),
    source: [localised(source.title) || source.code, source.locator].filter(Boolean).join(', '),
    date: formatDate(today(), language),
  })} ${address}`;
  const copy = async (text: string, said: string) => {
    try {
      await navigator.clipboard.writeText(text);
      setCopied(said);
    } catch {
      setCopied(t('take.notCopied'));
    }
  };
  return (
    <>
      <p className={styles.cite}>{quote}</p>
      <div className={styles.copies}>
        <Button variant="tertiary" onClick={() => void copy(quote, t('take.quoteCopied'))}>
          {t('take.copyQuote')}
        </Button>
        <Button variant="tertiary" onClick={() => void copy(address, t('take.linkCopied'))}>
          {t('take.copyLink')}
        </Button>
        <p role="status">{copied}</p>
      </div>
    </>
  );
}
