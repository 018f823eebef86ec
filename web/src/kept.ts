/** Where the browser may keep nothing, it is known until the window is closed. */
const known = new Map<string, string | undefined>();

/** What was kept at this visit or an earlier one. */
export function kept(key: string): string | undefined {
  if (known.has(key)) return known.get(key);
  try {
    return localStorage.getItem(key) ?? undefined;
  } catch {
    return undefined;
  }
}

/** Keeps a value for the next visit; undefined takes it away. */
export function keep(key: string, value: string | undefined): void {
  known.set(key, value);
  try {
    if (value === undefined) localStorage.removeItem(key);
    else localStorage.setItem(key, value);
  } catch {
    // Forbidden, or full.
  }
}
