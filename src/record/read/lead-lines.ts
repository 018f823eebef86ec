import type { Credit } from "../../model/index.js";
import type { Proven } from "../evidence.js";
import { readGenres } from "../fields/index.js";
import { sub, trimmed, type Stretch } from "../stretch.js";
import { creditsOf, peopleIn } from "./credits/people-of-label.js";
import { isNameList } from "./labels/name-list.js";
import { looksLikeCompany, looksLikeName } from "./likeness.js";
import type { Page } from "./page.js";
import { factsOfLine } from "./remembered-readings.js";

/** Credits of lines that name the director and the cast as a sentence does. */
export interface LeadLines {
  readonly credits: readonly Proven<Credit>[];
  readonly lines: ReadonlySet<number>;
}

const LONGEST = 240;
/** Words that say by themselves that the director follows. */
const STATED =
  /^(?:(?:un|ein|a|een|um|uno)\s+film\s+(?:de\s|di\s|von\s|by\s|van\s|d['’])|film\s+(?:de\s|di\s|von\s|by\s|d['’])|regia\s+di\s|regie\s+(?:von|van)\s|réalis(?:é|ée|ation)\s+(?:par|de)\s|directed\s+by\s|dirigid[oa]\s+por\s|reżyseria\s)\s*/iu;
const PREPOSITION = /^(?:(?:de|di|von|van|by)\s+|d['’](?=\p{L}))/iu;
const ELIDED = /^d['’](?=\p{Lu})/u;
const CAST = /,?\s(?:avec|mit|with|con|met|com|z|с)\s+(?=\p{Lu})/u;
const GENRE = /^([\p{L}\p{M}' ’-]{4,60}?)\s+(?=(?:de\s|di\s|von\s|van\s|by\s|d['’])\s*\p{Lu})/u;

function areNames({ text }: Stretch): boolean {
  if (text.length < 4 || /[\d:@]/u.test(text) || !isNameList(text) || looksLikeCompany(text) >= 0.5) return false;
  const names = text.split(/\s*(?:[,;/&]|\s(?:and|und|et|en|и|e|y|i)\s)\s*/u).filter((name) => name !== "");
  return names.length > 0 && names.every((name) => /\s/u.test(name) && looksLikeName(name) >= 0.45);
}

/** Where the names of directors begin; undefined when the line does not say that it holds any. */
function namesFrom(line: Stretch, page: Page, hasCast: boolean, first: boolean): number | undefined {
  const stated = STATED.exec(line.text);
  if (stated !== null) return stated[0].length;
  if (!first && ELIDED.test(line.text)) return 2;
  const bare = PREPOSITION.exec(line.text);
  if (bare !== null) return hasCast ? bare[0].length : undefined;
  const genre = GENRE.exec(line.text);
  if (genre === null) return undefined;
  const kind = sub(line, 0, genre[1]!.length);
  if (readGenres(kind).length === 0 && factsOfLine(kind, page.context).form === undefined) return undefined;
  const rest = line.text.slice(genre[0].length);
  return genre[0].length + (PREPOSITION.exec(rest)?.[0].length ?? 0);
}

/** Reads `Comédie dramatique de Anna Nova, avec Ivan Stary`, `Regia di Anna Nova`, `d'Anna Nova` above or below the facts. */
export function leadLines(page: Page, used: ReadonlySet<number>): LeadLines {
  const credits: Proven<Credit>[] = [];
  const lines = new Set<number>();
  for (const line of page.lines.slice(0, 20)) {
    if (line.text.length > LONGEST || used.has(line.index) || page.labels.taken.has(line.index)) continue;
    const cast = CAST.exec(line.text);
    const head = trimmed(cast === null ? line : sub(line, 0, cast.index));
    const from = namesFrom(head, page, cast !== null, line.index === 0);
    if (from === undefined) continue;
    const names = trimmed(sub(head, from, head.text.replace(/[.,]$/u, "").length));
    if (!areNames(names)) continue;
    lines.add(line.index);
    credits.push(...creditsOf(peopleIn([names], page.context), "director", "pattern", "high"));
    if (cast === null) continue;
    const actors = sub(line, cast.index + cast[0].length);
    if (isNameList(actors.text.replace(/[.…]+$/u, "")))
      credits.push(...creditsOf(peopleIn([actors], page.context), "actor", "pattern", "high"));
  }
  return { credits, lines };
}
