/** Deeper JSON is refused before anything walks it: no record of the trade comes near. */
export const DEEPEST_NESTING = 64;

/** Whether a JSON value nests deeper than `limit` arrays and objects. Never looks deeper than that itself. */
export function isDeeperThan(limit: number, value: unknown): boolean {
  if (typeof value !== "object" || value === null) return false;
  if (limit === 0) return true;
  // Naming the members of a long array takes ten times as long as going through it.
  if (Array.isArray(value)) return value.some((item) => isDeeperThan(limit - 1, item));
  for (const key in value) if (isDeeperThan(limit - 1, (value as Record<string, unknown>)[key])) return true;
  return false;
}
