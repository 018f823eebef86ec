import { evidence, proven } from "../evidence.js";
import { readPremiere, readVersion } from "../fields/index.js";
import type { RecordDraft } from "../record-draft.js";
import { spanOf, sub, type Stretch } from "../stretch.js";
import type { FilmFacts } from "./facts.js";
import { isNoise } from "./noise.js";
import type { Page } from "./page.js";
import { sectionScore } from "./section-words.js";

/** The part of the programme, from a heading above the facts. */
export function readSection(page: Page, draft: RecordDraft, used: ReadonlySet<number>, facts: FilmFacts): void {
  if (draft.get("section") !== undefined) return;
  const end = facts.first >= 0 ? facts.first : 8;
  for (let at = 0; at < Math.min(page.lines.length, Math.max(end, 4)); at += 1) {
    const line = page.lines[at]!;
    if (used.has(at) || page.prose[at] || page.labels.taken.has(at) || isNoise(line.text)) continue;
    if (sectionScore(line.text) >= 0.8) {
      draft.set("section", proven(line.text, evidence("housePosition", "high", spanOf(line))));
      return;
    }
  }
}

/** A premiere on a line of its own. */
export function readPremiereLine(page: Page, draft: RecordDraft): void {
  if (draft.get("premiere") !== undefined) return;
  const empty = new Set(page.labels.empty.map(({ span: { start } }) => start));
  for (const [at, line] of page.lines.entries()) {
    const labelled = page.labels.taken.has(at) && !empty.has(line.start);
    if (page.prose[at] || labelled || line.text.length > 100) continue;
    const found = readPremiere(line);
    if (found === undefined) continue;
    draft.set("premiere", proven(found.value, evidence("pattern", "high", found.span)));
    return;
  }
}

const LAST_BRACKET = /\(([^()]{2,40})\)\W{0,2}$/u;

/** A version in brackets: behind the title, or behind the running text. */
export function readBracketedVersion(page: Page, draft: RecordDraft, tags: readonly Stretch[]): void {
  if (draft.get("version") !== undefined) return;
  const behind = page.lines.flatMap((line, at): Stretch[] => {
    if (!page.prose[at]) return [];
    const match = LAST_BRACKET.exec(line.text.slice(-60));
    return match === null
      ? []
      : [sub(line, line.text.lastIndexOf(match[1]!), line.text.lastIndexOf(match[1]!) + match[1]!.length)];
  });
  for (const tag of [...tags, ...behind]) {
    const found = readVersion(tag, page.context);
    if (found === undefined) continue;
    draft.set("version", proven(found.value, evidence("pattern", "certain", found.span)));
    return;
  }
}
