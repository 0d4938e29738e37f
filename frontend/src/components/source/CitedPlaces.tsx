import type { Citation } from '@/api/types';
import { SourceNote } from './SourceNote';

/** Every document that is cited, once, with all the places in it, in the order in which they come. */
export function CitedPlaces({ sources }: { sources: readonly Citation[] }) {
  const documents = new Map<string, { source: Citation; locators: Set<string> }>();
  for (const source of sources) {
    const found = documents.get(source.code) ?? { source, locators: new Set() };
    if (source.locator) found.locators.add(source.locator);
    documents.set(source.code, found);
  }
  return [...documents.values()].map(({ source, locators }) => (
    <SourceNote key={source.code} source={{ ...source, locator: [...locators].join('; ') || undefined }} />
  ));
}
