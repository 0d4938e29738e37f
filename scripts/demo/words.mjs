/** One text in bokmål, nynorsk and English. */
export const text = (nb, nn = nb, en = nb) => ({ nb, nn, en });

/** A text around names: each language gets the names in its own words. */
export const about = (write, ...names) => ({
  nb: write.nb(...names.map(({ nb }) => nb)),
  nn: write.nn(...names.map(({ nn }) => nn)),
  en: write.en(...names.map(({ en }) => en)),
});

/** The code of a Norwegian name. */
export const codeOf = (name) =>
  name
    .toLowerCase()
    .replaceAll('æ', 'ae')
    .replaceAll('ø', 'o')
    .replaceAll('å', 'a')
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '');
