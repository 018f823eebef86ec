import type { Lang } from "../../model/index.js";

/** Languages whose short lines are taken for each other. */
const KIN: readonly ReadonlySet<Lang>[] = [
  "no da sv",
  "nl af",
  "gl pt es ca",
  "cs sk",
  "bg mk",
  "sh sl",
  "tg kk ky mn",
].map((group) => new Set(group.split(" ")));

/** Whether a line in one of two languages may well be taken for the other. */
export function areKin(one: Lang, other: Lang): boolean {
  return KIN.some((group) => group.has(one) && group.has(other));
}

/** The languages whose short lines are taken for those of this one, without itself. */
export function kinOf(language: Lang): readonly Lang[] {
  return KIN.filter((group) => group.has(language)).flatMap((group) => [...group].filter((one) => one !== language));
}
