import type { ClusterConflict, ClusterWork, RefusedLink } from "../../generated/schema-types.js";
import type { Locale } from "../../language/index.js";
import { replaceControls } from "../../message/index.js";
import { alignRows, type Card, type CardStyle, type Row } from "./card.js";
import { candidateLines } from "./catalogue-cards.js";
import { recordTerm } from "./record/index.js";

const plain = (text: string): string => replaceControls(text, " ");

function fieldName(field: ClusterConflict["field"], locale: Locale): string {
  return field === "director" ? recordTerm("roles", field, locale) : recordTerm("fields", field, locale);
}

function conflictLine({ field, values, verdict }: ClusterConflict, style: CardStyle): string {
  const { messages, paint } = style;
  const said = values.map(({ value, members }) => `${plain(value)} ${paint.faint(`(${plain(members.join(", "))})`)}`);
  const why = messages.say("terms", `cluster-verdict/${verdict}`);
  const brush = verdict === "contradiction" ? paint.bad : paint.warning;
  return `  ${messages.label(fieldName(field, messages.locale))} ${said.join(" ≠ ")}: ${brush(why)}\n`;
}

function refusedLine({ a, b, why, score }: RefusedLink, { messages, paint }: CardStyle): string {
  const said = { a: plain(a), b: plain(b), why: messages.say("terms", `refusal-reason/${why}`) };
  const sentence =
    score === undefined
      ? messages.say("cli", "cluster/refused-by-people", said)
      : messages.say("cli", "cluster/refused", { ...said, score: score.toFixed(1) });
  return `  ${paint.warning(sentence)}\n`;
}

function workCard({ members, titles, people, years, conflicts, refused }: ClusterWork, style: CardStyle): string {
  const { messages, paint } = style;
  const texts = [...new Set(titles.map(({ text }) => text))];
  const [head = "", ...others] = texts;
  const entries = members.map(({ source, id }) => `${source}:${id}`).join(", ");
  const names = people.map((person) => [...new Set(person.names.map(({ text }) => text))].join(" = "));
  const rows: Row[] = [
    [messages.say("cli", "cluster/entries"), entries],
    ...(others.length > 0 ? [[messages.say("cli", "card/titles"), others.join(" · ")] as const] : []),
    ...(names.length > 0 ? [[recordTerm("roles", "director", messages.locale), names.join(" · ")] as const] : []),
    ...(years.length > 0 ? [[recordTerm("fields", "year", messages.locale), years.join(", ")] as const] : []),
  ];
  return (
    `${paint.strong(plain(head))}\n` +
    alignRows(
      rows.map(([label, value]): Row => [label, plain(value)]),
      style,
    ) +
    conflicts
      // All spellings of a person stand side by side above.
      .filter(({ verdict }) => verdict !== "spelling")
      .map((conflict) => conflictLine(conflict, style))
      .join("") +
    refused.map((link) => refusedLine(link, style)).join("")
  );
}

/**
 * Films of several entries, and those from which a link was refused; then what people have to decide. Contradictions are told
 * when the decisions are read.
 */
export const clusterCard: Card<"catalogues/cluster"> = (_asked, { works, doubtful, stale }, style) => {
  const { messages, paint } = style;
  const shown = works.filter(({ members, refused }) => members.length > 1 || refused.length > 0);
  const alone = works.length - shown.length;
  const doubts = doubtful.map(({ a, b, score, evidence }) =>
    candidateLines({ id: `${a} · ${b}`, score, evidence }, style),
  );
  const head = `${paint.warning(messages.label(messages.say("terms", "match-decision/review")))}\n`;
  const talk = stale.map(({ a, b, line }) => messages.say("cli", "cluster/stale", { a: plain(a), b: plain(b), line }));
  return {
    data:
      shown.map((work) => workCard(work, style)).join("") +
      (alone > 0 ? `${messages.say("cli", "cluster/alone", { count: alone })}\n` : "") +
      (doubts.length > 0 ? head + doubts.join("") : ""),
    ...(talk.length > 0 && { talk: talk.map((sentence) => `${sentence}\n`).join("") }),
  };
};
