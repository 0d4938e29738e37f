import { describe, expect, it } from 'vitest';

import { en } from './en';
import { nb } from './nb';
import { nn } from './nn';

const placeholders = (text: string) => [...text.matchAll(/\{\{(\w+)\}\}/g)].map(([, name]) => name).sort();

describe.each([
  ['nynorsk', nn],
  ['English', en],
])('the %s catalogue', (_, catalogue) => {
  it('has every text that bokmål has, and no other', () => {
    expect(Object.keys(catalogue).sort()).toEqual(Object.keys(nb).sort());
  });

  it('has no empty text', () => {
    expect(Object.entries(catalogue).filter(([, text]) => text.trim() === '')).toEqual([]);
  });

  it('fills in the same values', () => {
    const different = Object.keys(nb).filter(
      (key) =>
        placeholders(nb[key as keyof typeof nb]).join() !== placeholders(catalogue[key as keyof typeof nb]).join(),
    );
    expect(different).toEqual([]);
  });

  it('is translated: long texts are not bokmål', () => {
    const untranslated = Object.entries(nb)
      .filter(([, text]) => text.length > 60)
      .filter(([key, text]) => catalogue[key as keyof typeof nb] === text)
      .map(([key]) => key);
    expect(untranslated).toEqual([]);
  });
});
