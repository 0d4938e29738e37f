import { useLayoutEffect, useRef, useState } from 'react';

/** The width that a drawing has on this screen; the given one until it is measured, and where nothing can be. */
export function useWidth<Element extends HTMLElement>(before: number) {
  const ref = useRef<Element>(null);
  const [width, setWidth] = useState(before);
  useLayoutEffect(() => {
    const element = ref.current;
    if (!element) return undefined;
    // Hidden, and in a simulated browser, an element has no width; the drawing keeps the one it had.
    const measure = () => element.clientWidth > 0 && setWidth(Math.round(element.clientWidth));
    measure();
    const observer = new ResizeObserver(measure);
    observer.observe(element);
    return () => observer.disconnect();
  }, []);
  return { ref, width };
}
