import { describe, expect, it } from 'vitest';

import { changeLanguage, currentLanguage, pickText, preferredLanguage, translate } from '.';

describe('pickText', () => {
  it('gives the reader her own language where there is one', () => {
    expect(pickText({ nb: 'hva', nn: 'kva', en: 'what' }, 'nn')).toEqual({ text: 'kva', language: 'nn' });
  });

  it('falls back from nynorsk to bokmål, and from English to bokmål before nynorsk', () => {
    expect(pickText({ nb: 'hva', en: 'what' }, 'nn')).toEqual({ text: 'hva', language: 'nb' });
    expect(pickText({ nb: 'hva', nn: 'kva' }, 'en')).toEqual({ text: 'hva', language: 'nb' });
  });

  it('tells that the text is English when there is only English', () => {
    expect(pickText({ en: 'what' }, 'nb')).toEqual({ text: 'what', language: 'en' });
  });

  it('has nothing where nothing is given', () => {
    expect(pickText({ nb: '' }, 'nb')).toBeUndefined();
    expect(pickText(undefined, 'nb')).toBeUndefined();
  });
});

describe('the language of the page', () => {
  it('is the one in the address before the one kept', async () => {
    await changeLanguage('en');
    expect(preferredLanguage('?lang=nn')).toBe('nn');
    expect(preferredLanguage('')).toBe('en');
    expect(preferredLanguage('?lang=de')).toBe('en');
  });

  it('is told to the browser and used for every text', async () => {
    await changeLanguage('nn');
    expect(currentLanguage()).toBe('nn');
    expect(document.documentElement.lang).toBe('nn');
    expect(translate('notRegistered')).toBe('Ikkje registrert');
  });

  it('counts by its own rules', () => {
    expect(translate('tree.count', { count: 1 })).toMatch(/^1 enhet\./);
    expect(translate('tree.count', { count: 4 })).toMatch(/^4 enheter\./);
  });
});
