import { locales, type Language, type Translate } from '@/i18n';

/** A date as people say it: «1. september 2017». Dates are read as calendar days, never shifted by time zone. */
export function formatDate(isoDate: string, language: Language): string {
  return new Intl.DateTimeFormat(locales[language], { dateStyle: 'long', timeZone: 'UTC' }).format(
    new Date(`${isoDate.slice(0, 10)}T00:00:00Z`),
  );
}

/** Days that follow each other, as people say them: «17.–18. september 2017». */
export function formatDays(from: string, to: string, language: Language): string {
  return formatDateRange(from, to, { dateStyle: 'long' }, language);
}

export const formatDateRange = (from: string, to: string, manner: Intl.DateTimeFormatOptions, language: Language) =>
  new Intl.DateTimeFormat(locales[language], { ...manner, timeZone: 'UTC' }).formatRange(
    new Date(`${from}T00:00:00Z`),
    new Date(`${to}T00:00:00Z`),
  );

/** A moment in Norwegian time, to the minute. */
export function formatMoment(isoMoment: string, language: Language): string {
  return new Intl.DateTimeFormat(locales[language], {
    dateStyle: 'long',
    timeStyle: 'short',
    timeZone: 'Europe/Oslo',
  }).format(new Date(isoMoment));
}

export type DatePrecision = 'DAY' | 'MONTH' | 'QUARTER' | 'YEAR';

/** A date no more exact than its source: a year stays a year, a quarter a quarter. */
export function formatImpreciseDate(
  isoDate: string,
  precision: DatePrecision,
  approximate: boolean,
  language: Language,
  t: Translate,
): string {
  const exact = preciseTo(isoDate, precision, language, t);
  return approximate ? t('date.approximate', { date: exact }) : exact;
}

function preciseTo(isoDate: string, precision: DatePrecision, language: Language, t: Translate): string {
  const [year = '', month = '01'] = isoDate.split('-');
  switch (precision) {
    case 'YEAR':
      return year;
    case 'QUARTER':
      return t('date.quarter', { quarter: Math.ceil(Number(month) / 3), year });
    case 'MONTH':
      return new Intl.DateTimeFormat(locales[language], { month: 'long', year: 'numeric', timeZone: 'UTC' }).format(
        new Date(`${isoDate.slice(0, 7)}-01T00:00:00Z`),
      );
    case 'DAY':
      return formatDate(isoDate, language);
  }
}

function daysAfter(isoDate: string, days: number): string {
  const day = new Date(`${isoDate}T00:00:00Z`);
  day.setUTCDate(day.getUTCDate() + days);
  return day.toISOString().slice(0, 10);
}

/** The last day inside a half-open period: what ends «before 1 January» lasts to 31 December. */
export const lastDay = (validTo: string) => daysAfter(validTo, -1);

export const nextDay = (isoDate: string) => daysAfter(isoDate, 1);

export interface Validity {
  validFrom?: string | null;
  validTo?: string | null;
  attestedOn?: string | null;
  /** The source that attests; its date may be known to a year only, and then so is the attestation. */
  source?: { date?: string; datePrecision?: DatePrecision; dateQualifier?: 'EXACT' | 'APPROXIMATE' };
}

/** When something was so, in words; a bound that nobody knows is said to be unknown. */
export function describeValidity(validity: Validity, language: Language, t: Translate): string {
  const { validFrom, validTo } = validity;
  const from = validFrom ? formatDate(validFrom, language) : undefined;
  const to = validTo ? formatDate(lastDay(validTo), language) : undefined;
  if (from && to) return t('validity.fromTo', { from, to });
  if (from) return t('validity.from', { from });
  const attested = describeAttestation(validity, language, t);
  if (attested && to) return t('validity.attestedTo', { attested, to });
  if (attested) return t('validity.attested', { attested });
  if (to) return t('validity.to', { to });
  return t('validity.unknown');
}

function describeAttestation({ attestedOn, source }: Validity, language: Language, t: Translate): string | undefined {
  if (!attestedOn) return undefined;
  if (source?.date !== attestedOn) return t('validity.attestedOn', { date: formatDate(attestedOn, language) });
  const approximate = source.dateQualifier === 'APPROXIMATE';
  const date = formatImpreciseDate(attestedOn, source.datePrecision ?? 'DAY', approximate, language, t);
  return t('validity.attestedBySource', { date });
}

/** Today in Norway, as the API's dates are Norwegian calendar days. */
export function today(): string {
  return new Intl.DateTimeFormat('sv-SE', { timeZone: 'Europe/Oslo', dateStyle: 'short' }).format(new Date());
}

export function isIsoDate(value: unknown): value is string {
  if (typeof value !== 'string' || !/^\d{4}-\d{2}-\d{2}$/.test(value)) return false;
  const date = new Date(`${value}T00:00:00Z`);
  return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(value);
}
