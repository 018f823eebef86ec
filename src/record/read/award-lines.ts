import type { Award } from "../../model/index.js";
import { evidence, proven, type Proven } from "../evidence.js";
import { readAwards } from "../fields/index.js";
import type { Page } from "./page.js";
import { isBirth } from "./texts.js";

const PRIZE =
  /(?:\b(?:prize|award|prix|preis|löwe|bär|palme|lion|bear|leopard|mention|nominat|winner|oscar|césar|felix|premio|premi|nagroda|nagrody|cena|ceny|trophy|grand prix|gewinner|auszeichnung|best \p{Lu}|prijs|lobende erwähnung|publikumspreis)|preis\b|приз|наград|нагород|премі|премия|гран-при)/iu;
const YEAR = /\b(?:19|20)\d\d\b/u;
const LENGTH = /\d\s?(?:min|mn|['′’]|хв|мин)/iu;
const LONGEST = 300;
const MOST_LINES = 150;

/** Lines of prizes without a label: bullets, or single lines with a prize and a year. */
export function awardLines(
  page: Page,
  used: ReadonlySet<number>,
): { readonly awards: Proven<Award>[]; readonly lines: ReadonlySet<number> } {
  const awards: Proven<Award>[] = [];
  const lines = new Set<number>();
  page.lines.forEach((line, at) => {
    if (
      lines.size >= MOST_LINES ||
      used.has(at) ||
      page.prose[at] ||
      page.labels.taken.has(at) ||
      line.text.length > LONGEST ||
      isBirth(line.text)
    )
      return;
    const listed = line.bullet !== "" && page.profile?.awardForm === "commas";
    if (!listed && (!PRIZE.test(line.text) || !YEAR.test(line.text) || LENGTH.test(line.text))) return;
    const found = readAwards(line).awards;
    if (found.length === 0) return;
    lines.add(at);
    for (const { value, span, confidence } of found)
      awards.push(proven(value, evidence("pattern", confidence ?? "high", span)));
  });
  return { awards, lines };
}
