import { languageName } from "../../../language/index.js";
import type { Card, CardStyle } from "../card.js";
import { findingLines } from "../findings.js";
import type { Finding } from "../../../generated/schema-types.js";

const decoded = (content: string): string => Buffer.from(content, "base64").toString("utf8");

function lostLine(lost: readonly string[], { messages }: CardStyle): string {
  const names = lost.map((name) => messages.sayIfKnown("terms", `lost-subtitle/${name}`) ?? name);
  return lost.length > 0 ? `${messages.say("cli", "card/lost", { fields: names.join(", ") })}\n` : "";
}

/** What a person must know of a file that was read: errors and warnings. */
function graveLines(findings: readonly Finding[], style: CardStyle): string {
  return findingLines(
    findings.filter(({ severity }) => severity !== "info"),
    undefined,
    style,
  );
}

/** The written file for stdout, unless it is in a file already; what it lacks and what was repaired is talk. */
export const convertCard: Card<"subtitles/convert"> = (asked, { content, lost, findings, ...repairs }, style) => {
  const { fixed, fixedCounts } = repairs;
  const count = fixedCounts ? Object.values(fixedCounts).reduce((sum, of) => sum + of, 0) : fixed.length;
  const repaired = count > 0 ? `${style.messages.say("cli", "card/fixed", { count })}\n` : "";
  return {
    data: asked.written ? "" : decoded(content),
    talk: graveLines(findings, style) + repaired + lostLine(lost, style),
  };
};

/** The file in two languages for stdout; how many subtitles found no partner is talk. */
export const mergeCard: Card<"subtitles/merge"> = (_asked, { content, lost, alone, findings }, style) => {
  const single = alone > 0 ? `${style.messages.say("cli", "card/alone", { count: alone })}\n` : "";
  return { data: decoded(content), talk: graveLines(findings, style) + single + lostLine(lost, style) };
};

/** What the file was split into. */
export const splitCard: Card<"subtitles/split"> = (_asked, { parts, findings }, style) => {
  const { messages } = style;
  const lines = parts.map(
    ({ language, count }) =>
      `${languageName(language, messages.locale)}  ${messages.say("cli", "card/cue-count", { count })}\n`,
  );
  const lost = [...new Set(parts.flatMap((part) => part.lost))];
  return {
    data: lines.join(""),
    talk:
      (parts.length === 0 ? `${messages.say("cli", "card/one-language")}\n` : "") +
      graveLines(findings, style) +
      lostLine(lost, style),
  };
};
