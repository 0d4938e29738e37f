import { describe, expect, it } from 'vitest';

import { parseSearch, stringifySearch } from './searchString';

describe('what stands after the question mark of an address', () => {
  it.each(['?q=115', '?q=true', '?q=%22gode+bysamfunn%22', '?q=b%C3%A6rum&type=goal', '?dato=2020-06-01&lang=nn'])(
    'is text, and is written as it was read: %s',
    (address) => {
      const search = parseSearch(address);
      expect(Object.values(search).every((value) => typeof value === 'string')).toBe(true);
      expect(stringifySearch(search)).toBe(address);
    },
  );

  it('holds a list where a name is repeated', () => {
    expect(parseSearch('?unit=a&unit=b')).toEqual({ unit: ['a', 'b'] });
    expect(stringifySearch({ unit: ['a', 'b'], dato: undefined })).toBe('?unit=a&unit=b');
  });

  it('is nothing where nothing is chosen', () => {
    expect(stringifySearch({ dato: undefined })).toBe('');
  });
});
