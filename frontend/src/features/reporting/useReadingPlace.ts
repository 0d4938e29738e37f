import { useEffect, useState } from 'react';

/** The innermost of the chapters that the reader has in front of her, a little below the top of the window. */
export function useReadingPlace(codes: readonly string[]): string | undefined {
  const [place, setPlace] = useState<string>();
  const key = codes.join(' ');
  useEffect(() => {
    if (typeof IntersectionObserver === 'undefined') return;
    const inFront = new Set<string>();
    const observer = new IntersectionObserver(
      (entries) => {
        for (const { target, isIntersecting } of entries) {
          const code = (target as HTMLElement).dataset.chapter ?? '';
          if (isIntersecting) inFront.add(code);
          else inFront.delete(code);
        }
        // An inner chapter comes after the one around it.
        setPlace(key.split(' ').findLast((code) => inFront.has(code)));
      },
      { rootMargin: '-15% 0px -80% 0px' },
    );
    document.querySelectorAll('[data-chapter]').forEach((chapter) => observer.observe(chapter));
    return () => observer.disconnect();
  }, [key]);
  return place;
}
