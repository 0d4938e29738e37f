import { describe, expect, it } from 'vitest';

import { translate } from '@/i18n';
import {
  describeValidity,
  formatDate,
  formatDays,
  formatImpreciseDate,
  formatMoment,
  isIsoDate,
  lastDay,
} from './dates';

const say = (validity: Parameters<typeof describeValidity>[0]) => describeValidity(validity, 'nb', translate);

describe('dates as people say them', () => {
  it('writes a calendar day without shifting it by time zone', () => {
    expect(formatDate('2017-09-01', 'nb')).toBe('1. september 2017');
    expect(formatDate('2017-09-01', 'nn')).toBe('1. september 2017');
    expect(formatDate('2017-09-01', 'en')).toBe('1 September 2017');
  });

  it('says what is common to days only once', () => {
    expect(formatDays('2017-09-17', '2017-09-18', 'nb')).toBe('17.–18. september 2017');
    expect(formatDays('2017-12-31', '2018-01-01', 'nb')).toBe('31. desember 2017–1. januar 2018');
  });

  it('writes a moment in Norwegian time', () => {
    expect(formatMoment('2026-07-01T22:30:00Z', 'nb')).toContain('2. juli 2026');
  });

  it('is never more exact than the source', () => {
    const imprecise = (precision: 'DAY' | 'MONTH' | 'QUARTER' | 'YEAR', approximate = false) =>
      formatImpreciseDate('2020-04-15', precision, approximate, 'nb', translate);
    expect(imprecise('YEAR', true)).toBe('omtrent 2020');
    expect(imprecise('QUARTER')).toBe('2. kvartal 2020');
    expect(imprecise('MONTH')).toBe('april 2020');
    expect(imprecise('DAY')).toBe('15. april 2020');
  });
});

describe('validity in words', () => {
  it('ends on the last day that is inside the half-open period', () => {
    expect(lastDay('2021-01-01')).toBe('2020-12-31');
    expect(say({ validFrom: '2020-01-01', validTo: '2021-01-01' })).toBe(
      'Fra 1. januar 2020 til og med 31. desember 2020',
    );
  });

  it('says that an unknown start is unknown, and when a source shows that it was so', () => {
    expect(say({ attestedOn: '2020-01-01' })).toBe('Starten er ukjent. Kilden viser at det var slik 1. januar 2020.');
  });

  it('is no more exact about an attestation than the source is about its own date', () => {
    const source = { date: '2020-01-01', datePrecision: 'YEAR', dateQualifier: 'APPROXIMATE' } as const;
    expect(say({ attestedOn: '2020-01-01', source })).toBe(
      'Starten er ukjent. Kilden fra omtrent 2020 viser at det var slik.',
    );
    expect(say({ attestedOn: '2020-03-01', validTo: '2021-01-01', source })).toBe(
      'Starten er ukjent. Kilden viser at det var slik 1. mars 2020. Gjaldt til og med 31. desember 2020',
    );
  });

  it('says so when nothing is known', () => {
    expect(say({})).toBe('Tiden er ikke kjent');
  });
});

describe('a date in an address', () => {
  it.each(['2020-02-30', '2020-1-1', 'i går', '', undefined, 20200101])('refuses %s', (value) => {
    expect(isIsoDate(value)).toBe(false);
  });

  it('accepts a day that exists', () => {
    expect(isIsoDate('2020-02-29')).toBe(true);
  });
});
