import { useCallback, useEffect, useRef, useState } from 'react';

import { dropDraft, keepDraft, readDraft } from './draft';

interface DraftHandle<Draft> {
  draft: Draft;
  /** True when the form opened with something that was kept from before. */
  restored: boolean;
  change: (step: (draft: Draft) => Draft) => void;
  /** Back to the start, and nothing kept. */
  discard: () => void;
  /** Saved: nothing to keep any more. */
  finish: () => void;
}

/** State that outlives a reload. Nothing is kept until something has been changed. */
export function useDraft<Draft>(name: string, initial: Draft): DraftHandle<Draft> {
  const [kept] = useState(() => readDraft<Draft>(name));
  const [draft, setDraft] = useState<Draft>(kept ?? initial);
  const [restored, setRestored] = useState(kept !== undefined);
  const changed = useRef(false);

  useEffect(() => {
    if (changed.current) keepDraft(name, draft);
  }, [name, draft]);

  const change = useCallback((step: (draft: Draft) => Draft) => {
    changed.current = true;
    setDraft(step);
  }, []);
  const finish = useCallback(() => {
    changed.current = false;
    dropDraft(name);
  }, [name]);
  const discard = useCallback(() => {
    finish();
    setRestored(false);
    setDraft(initial);
  }, [finish, initial]);
  return { draft, restored, change, discard, finish };
}
