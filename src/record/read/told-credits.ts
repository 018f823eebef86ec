import type { Credit, CreditRole } from "../../model/index.js";
import type { Proven } from "../evidence.js";
import { PhraseTable, tokensOf } from "../fields/index.js";
import { sub, trimmed, type Stretch } from "../stretch.js";
import { creditsOf, peopleIn } from "./credits/people-of-label.js";
import type { FilmFacts } from "./facts.js";
import { looksLikeName } from "./likeness.js";
import type { Page } from "./page.js";

const WORDS = new PhraseTable("credit-words");
/** Words with capitals and what stands between the names of a list. */
const NAMES =
  /^(?:(?:\p{Lu}\.|\p{Lu}[\p{L}\p{M}'’-]+|d['’]\p{Lu}[\p{L}'’-]+|(?:de|da|di|del|van|von|der|den|du|la|le|ter|ten|zu|af)(?=\s)|(?:und|and|et|en|sowie|и)(?=\s))(?:,?\s+|(?=[,.;:)]|$)))+/u;
const LONGEST_LIST = 200;
const LONGEST_LINE = 1500;
const MOST = 24;

/** The names that a text begins with, without the small words and the comma left over at the end. */
function namesAt(text: Stretch): Stretch {
  const list = NAMES.exec(text.text.slice(0, LONGEST_LIST))?.[0] ?? "";
  return trimmed(sub(text, 0, list.replace(/(?:,?\s+\p{Ll}+|,)*\s*$/u, "").length));
}

/** What one line says: `Regie führte Anna Nova, die Musik komponierte Ivan Stary.` */
function creditsIn(line: Stretch, page: Page): Proven<Credit>[] {
  const tokens = tokensOf(line);
  return WORDS.all(line)
    .slice(0, MOST)
    .flatMap(({ meanings: [role], to }) => {
      const next = tokens[to];
      const names = next === undefined ? undefined : namesAt(sub(line, next.start));
      if (names === undefined || !/\s/u.test(names.text)) return [];
      const people = peopleIn([names], { ...page.context, cast: false });
      const sure = people.every(({ value: { name } }) => looksLikeName(name.printed) >= 0.6);
      return sure ? creditsOf(people, role as CreditRole, "cue", "high") : [];
    });
}

/**
 * The credits that sentences tell, where no label does: on a line that states the facts of the film too, or in the first
 * running text when it says who directed.
 */
export function toldCredits(page: Page, facts: FilmFacts): Proven<Credit>[] {
  const stated = new Set(facts.lines.map(({ line }) => line));
  const first = page.prose.indexOf(true);
  return page.lines
    .filter(({ index, text }) => !page.labels.taken.has(index) && text.length <= LONGEST_LINE)
    .filter(({ index }) => stated.has(index) || index === first)
    .flatMap((line) => {
      const credits = creditsIn(line, page);
      const counts = stated.has(line.index) || credits.some(({ value }) => value.role === "director");
      return counts ? credits : [];
    });
}
