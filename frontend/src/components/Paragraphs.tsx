import { pickText, useLanguage, type Localised } from '@/i18n';

/** A text may have paragraphs, with an empty line between them. */
function split(text: string) {
  return text.split(/\n\s*\n/);
}

/** What stands first of a text and sums it up. */
export function FirstParagraph({ value }: { value: Localised }) {
  const language = useLanguage();
  const picked = pickText(value, language);
  if (!picked) return null;
  const [first] = split(picked.text);
  return picked.language === language ? first : <span lang={picked.language}>{first}</span>;
}

/** The rest of a text, each paragraph by itself. */
export function FurtherParagraphs({ value }: { value: Localised }) {
  const language = useLanguage();
  const picked = pickText(value, language);
  if (!picked) return null;
  const lang = picked.language === language ? undefined : picked.language;
  return split(picked.text)
    .slice(1)
    .map((paragraph) => (
      <p key={paragraph} lang={lang}>
        {paragraph}
      </p>
    ));
}
