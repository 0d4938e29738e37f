/**
 * Which unit of a tree is in turn for the tab key, and which stand open. Each row listens for its own part of it, so that
 * a step in a tree of thousands draws two rows anew and not all.
 */
export interface TreeStore {
  subscribe: (listener: () => void) => () => void;
  active: () => string;
  open: () => ReadonlySet<string>;
  activate: (code: string) => void;
  expand: (codes: Iterable<string>) => void;
  collapse: (code: string) => void;
}

export function createTreeStore(firstActive: string, firstOpen: ReadonlySet<string>): TreeStore {
  const listeners = new Set<() => void>();
  let active = firstActive;
  let open = firstOpen;
  const tell = () => listeners.forEach((listener) => listener());
  return {
    subscribe: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    active: () => active,
    open: () => open,
    activate: (code) => {
      if (code === active) return;
      active = code;
      tell();
    },
    expand: (codes) => {
      open = new Set([...open, ...codes]);
      tell();
    },
    collapse: (code) => {
      open = new Set([...open].filter((one) => one !== code));
      tell();
    },
  };
}
