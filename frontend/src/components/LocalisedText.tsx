import { pickText, useLanguage, type Localised } from '@/i18n';

interface LocalisedTextProps {
  value: Localised;
  fallback?: string;
}

/** A text in the reader's language, or in another one that is then marked with its `lang`. */
export function LocalisedText({ value, fallback = '' }: LocalisedTextProps) {
  const language = useLanguage();
  const picked = pickText(value, language);
  if (!picked) return fallback;
  return picked.language === language ? picked.text : <span lang={picked.language}>{picked.text}</span>;
}

/** The same as a plain string, for titles and attributes where no element can stand. */
export function useLocalised(): (value: Localised) => string {
  const language = useLanguage();
  return (value) => pickText(value, language)?.text ?? '';
}
