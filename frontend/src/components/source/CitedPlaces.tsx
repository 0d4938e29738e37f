import type { Citation } from '@/api/types';
import { SourceNote } from './SourceNote';

/** Every place that is cited, once, in the order in which they come. */
export function CitedPlaces({ sources }: { sources: readonly Citation[] }) {
  const places = new Map(sources.map((source) => [`${source.code} ${source.locator ?? ''}`, source]));
  return [...places].map(([key, source]) => <SourceNote key={key} source={source} />);
}
