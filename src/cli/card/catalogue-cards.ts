import type { DecidedMatch } from "../../catalogue/index.js";
import type { MatchCandidate, MatchEvidence } from "../../generated/schema-types.js";
import type { MessageKeys } from "../../generated/message-keys.js";
import { replaceControls } from "../../message/index.js";
import type { Card, CardStyle } from "./card.js";

const BRUSHES = { match: "good", review: "warning", none: "bad" } as const;

function written(value: MatchEvidence["a"]): string {
  return replaceControls(typeof value === "object" ? value.join(", ") : String(value), " ");
}

/** `+4.0  the same title in another script or spelling: Solianoi parom · Соляной паром` */
function evidenceLine({ field, level, weight, a, b }: MatchEvidence, { messages, paint }: CardStyle): string {
  const sentence = messages.say("terms", `match-evidence/${field}/${level}` as MessageKeys["terms"]);
  const number = `${weight < 0 ? "−" : "+"}${Math.abs(weight).toFixed(1)}`;
  const values = paint.faint(`${written(a)} · ${written(b)}`);
  return `    ${paint[weight < 0 ? "bad" : "good"](number.padStart(5))}  ${messages.label(sentence)} ${values}\n`;
}

/** A candidate with what speaks for and against it. */
export function candidateLines({ id, score, evidence }: MatchCandidate, style: CardStyle): string {
  const head = `  ${score.toFixed(1).padStart(5)}  ${style.paint.strong(replaceControls(id, " "))}\n`;
  return head + evidence.map((item) => evidenceLine(item, style)).join("");
}

/**
 * `decided by Vera on 2026-01-02`, where the first film is the same since somebody said so; and by its id every other film
 * that was decided of when the entries said something else.
 */
function decidedLines(result: object, first: MatchCandidate | undefined, { messages, paint }: CardStyle): string {
  const { decided = [] } = result as Partial<Pick<DecidedMatch, "decided">>;
  return decided
    .filter(({ id, verdict, stale }) => stale || (id === first?.id && verdict === "same"))
    .map(({ id, verdict, by, at, stale }) => {
      const said = { by: replaceControls(by, " "), date: at.slice(0, 10) };
      const sentence = messages.say("cli", stale ? "catalogue/decided-stale" : "catalogue/decided", said);
      const about = id === first?.id && verdict === "same" ? "" : `${replaceControls(id, " ")}: `;
      return `  ${paint[stale ? "warning" : "faint"](about + sentence)}\n`;
    })
    .join("");
}

/** What to do, in words, and the films that may be the one. */
export const matchCatalogueCard: Card<"catalogues/match"> = ({ subject }, result, style) => {
  const { decision, candidates } = result;
  const { messages, paint } = style;
  const verdict = paint[BRUSHES[decision]](messages.say("terms", `match-decision/${decision}`));
  const head = `${paint.strong(replaceControls(subject, " "))}\n  ${verdict}\n`;
  const decided = decidedLines(result, candidates[0], style);
  return { data: head + decided + candidates.map((candidate) => candidateLines(candidate, style)).join("") };
};
