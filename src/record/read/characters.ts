import type { Credit } from "../../model/index.js";
import { evidence, proven, type Proven } from "../evidence.js";
import type { Page } from "./page.js";

const BEFORE = /((?:\p{Lu}[\p{L}\p{M}'’-]+\s?){1,3})\s?\($/u;
const MOST = 40;

/** Characters that the running text names with the actor in brackets: `Anton Remizov (Evgenii Antropov)`. */
export function withCharacters(credits: readonly Proven<Credit>[], page: Page): Proven<Credit>[] {
  let left = MOST;
  return credits.map((credit) => {
    const { role, name, character } = credit.value;
    if (role !== "actor" || character !== undefined || name.printed.length < 5 || left <= 0) return credit;
    left -= 1;
    for (const [at, line] of page.lines.entries()) {
      if (!page.prose[at] || line.text.length > 20_000) continue;
      const index = line.text.indexOf(`(${name.printed})`);
      if (index < 1) continue;
      const match = BEFORE.exec(line.text.slice(Math.max(0, index - 60), index + 1));
      const found = match?.[1]?.trim();
      if (found === undefined || found.length < 2) continue;
      const start = line.start + line.text.lastIndexOf(found, index);
      const span = { start, end: start + found.length };
      return proven({ ...credit.value, character: found }, credit.evidence, {
        ...credit.parts,
        "/character": evidence("cue", "high", span),
      });
    }
    return credit;
  });
}
