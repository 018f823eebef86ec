import type { Reason } from "../../model/index.js";
import { builtInLexicon, type Lexicon } from "../lexicon/index.js";
import { bestTranslation } from "./best-translation.js";
import { unlessNumbersContradict } from "./contradicting-numbers.js";
import { inModernSpelling } from "./modern-spelling.js";
import { romanizationOf } from "./romanization-of.js";
import { sameTitle } from "./same-title.js";
import { sideOf, type Side } from "./side.js";
import type { TitleInLanguage } from "./titled.js";
import { unlikeTitles } from "./unlike-titles.js";
import { quoted, reasonAgainst, relation, type TitleRelation } from "./verdict.js";

/** A translation that says more than a spelling which follows no scheme: Доктор is Doctor because that is what it means. */
const SURE_TRANSLATION = 0.8;
/** A romanization that some scheme gives, marks and soft signs aside. */
const BY_A_SCHEME = 0.95;
/** What a title in modern spelling says of one printed before 1918. */
const OF_MODERN_SPELLING = 0.98;

/** How two titles are related when each is taken as one title: see `relateTitles`. */
export function relateWhole(
  first: TitleInLanguage,
  second: TitleInLanguage,
  lexicon: Lexicon = builtInLexicon(),
): TitleRelation {
  const printed = relatedAsPrinted(first, second, lexicon);
  if (printed.relation !== "unrelated" && printed.score >= BY_A_SCHEME) return printed;
  const [a, b] = [inModernSpelling(first), inModernSpelling(second)];
  if (a === first && b === second) return printed;
  const modern = relatedAsPrinted(a, b, lexicon);
  const score = modern.score * OF_MODERN_SPELLING;
  const isBetter = modern.relation === "unrelated" ? false : printed.relation === "unrelated" || score > printed.score;
  if (!isBetter) return printed;
  const reasons = modern.reasons.map((reason) => asPrinted(reason, [a.text, first.text], [b.text, second.text]));
  return relation(modern.relation, score, reasons);
}

/** Names the titles as they were given. */
function asPrinted(
  reason: Reason,
  [modernA, a]: readonly [string, string],
  [modernB, b]: readonly [string, string],
): Reason {
  const { params } = reason;
  return {
    ...reason,
    params: {
      ...params,
      ...(params["a"] === quoted(modernA) && { a: quoted(a) }),
      ...(params["b"] === quoted(modernB) && { b: quoted(b) }),
    },
  };
}

function relatedAsPrinted(first: TitleInLanguage, second: TitleInLanguage, lexicon: Lexicon): TitleRelation {
  const [a, b] = [sideOf(first, lexicon), sideOf(second, lexicon)];
  if (a.title.text.trim() === "" || b.title.text.trim() === "") {
    return relation("unrelated", 0, [reasonAgainst("title/empty", {})]);
  }
  const same = sameTitle(a.title, b.title);
  if (same !== undefined) return same;
  if (a.title.words.length === 0 || b.title.words.length === 0) {
    return relation("unrelated", 0, [reasonAgainst("title/no-words", {})]);
  }
  return unlessNumbersContradict(a, b, related(a, b));
}

function related(a: Side, b: Side): TitleRelation {
  const romanized = romanizationOf(a, b);
  if (romanized !== undefined && romanized.score >= BY_A_SCHEME) return romanized;
  if (romanized !== undefined && a.title.script === b.title.script) return romanized;
  const translated = bestTranslation(a, b, romanized === undefined);
  if (romanized === undefined) return translated ?? unlikeTitles(a.title, b.title);
  return translated?.relation === "translation" && translated.score >= SURE_TRANSLATION ? translated : romanized;
}
