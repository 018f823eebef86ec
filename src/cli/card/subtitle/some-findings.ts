import type { Finding } from "../../../generated/schema-types.js";
import type { CardStyle } from "../card.js";
import { findingLines } from "../findings.js";

/** Of a rule that fires again and again, so many findings are shown; the other forms of output give all. */
const MOST_OF_A_RULE = 5;

/** Findings as lines of a card; the pointer to a file is left out, since they stand below it. */
export function someFindings(findings: readonly Finding[], style: CardStyle): string {
  const { messages, paint } = style;
  const byRule = new Map<string, Finding[]>();
  for (const { pointer: _, ...one } of findings) {
    const others = byRule.get(one.rule);
    if (others) others.push(one);
    else byRule.set(one.rule, [one]);
  }
  return [...byRule]
    .map(([rule, all]) => {
      const rest = all.length - MOST_OF_A_RULE;
      const more = rest > 0 ? `      ${paint.faint(messages.say("cli", "card/more", { count: rest, rule }))}\n` : "";
      return findingLines(all.slice(0, MOST_OF_A_RULE), undefined, style) + more;
    })
    .join("");
}
