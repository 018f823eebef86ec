import { evidence, proven } from "../evidence.js";
import { hardParts, readPremiere, readVersion } from "../fields/index.js";
import type { RecordDraft } from "../record-draft.js";
import { spanOf, sub, type Stretch } from "../stretch.js";
import type { FilmFacts } from "./facts.js";
import { isNoise } from "./noise.js";
import type { Page } from "./page.js";
import { factsOfLine } from "./remembered-readings.js";
import { sectionBefore, sectionScore } from "./section-words.js";

/** The part of the programme, from a heading above the facts, or before the colon of the first line of titles at `titleLine`. */
export function readSection(
  page: Page,
  draft: RecordDraft,
  used: ReadonlySet<number>,
  facts: FilmFacts,
  titleLine: number | undefined,
): void {
  if (draft.get("section") !== undefined) return;
  const end = facts.first >= 0 ? facts.first : 8;
  for (let at = 0; at < Math.min(page.lines.length, Math.max(end, 4)); at += 1) {
    const line = page.lines[at]!;
    if (page.prose[at] || page.labels.taken.has(at) || isNoise(line.text)) continue;
    // Below the title and the facts such a heading opens another film.
    const before = at > (titleLine ?? end) ? undefined : sectionBefore(line)?.section;
    if (before !== undefined) {
      draft.set("section", proven(before.text, evidence("housePosition", "high", spanOf(before))));
      return;
    }
    if (used.has(at)) continue;
    const section = hardParts(line).find(({ text }) => sectionScore(text) >= 0.8);
    if (section !== undefined) {
      const heading = readPremiere(line) === undefined ? line : section;
      draft.set("section", proven(heading.text, evidence("housePosition", "high", spanOf(heading))));
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

/** A version on a line of its own, away from the other facts. */
export function readVersionLine(page: Page, draft: RecordDraft, used: ReadonlySet<number>): void {
  if (draft.get("version") !== undefined) return;
  for (const [at, line] of page.lines.entries()) {
    if (used.has(at) || page.prose[at] || page.labels.taken.has(at) || line.text.length > 100) continue;
    const { version, kinds, share } = factsOfLine(line, page.context);
    if (version === undefined || kinds.length > 1 || share < 0.95) continue;
    if (version.value.audio === null && version.value.subtitles === null) continue;
    draft.set("version", proven(version.value, evidence("pattern", "high", version.span)));
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
