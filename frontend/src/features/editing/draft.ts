/** A draft lives in this tab only, until it is saved or thrown away, and survives a reload and a login. */
const prefix = 'veikart.draft.';

export function readDraft<Draft>(name: string): Draft | undefined {
  try {
    const stored = sessionStorage.getItem(prefix + name);
    return stored ? (JSON.parse(stored) as Draft) : undefined;
  } catch {
    return undefined;
  }
}

export function keepDraft(name: string, draft: unknown) {
  try {
    sessionStorage.setItem(prefix + name, JSON.stringify(draft));
  } catch {
    // A full or closed storage only costs the safety net, never what stands in the form.
  }
}

export function dropDraft(name: string) {
  sessionStorage.removeItem(prefix + name);
}
