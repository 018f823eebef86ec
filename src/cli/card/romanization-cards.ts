import { findingLines } from "./findings.js";
import { alignRows, type Card, type CardStyle, type Row } from "./card.js";
import { LEAST_SHOWN } from "./least-shown.js";

/** How many schemes a card shows of those that fit. */
const MOST_RANKED = 5;

/** A text in other letters: the text is data, what is to be said of it is talk. */
export const letteredCard: Card<"romanization/romanize" | "romanization/transcribe"> = (
  { subject },
  { text, findings },
  style,
) => ({ data: `${text}\n`, talk: findingLines(findings, subject, style) });

/** The text in its first letters; each kind of open place is told once, with how often it occurs, and each word that was not read. */
export const deromanizeCard: Card<"romanization/deromanize"> = (
  { subject },
  { text, ambiguities, findings },
  style,
) => {
  const { messages } = style;
  const counts = new Map<string, number>();
  for (const { span, options } of ambiguities) {
    const sentence = messages.say("cli", "card/may-be", {
      text: messages.quote(subject.slice(span.start, span.end)),
      options: messages.choice(options.map(messages.quote)),
    });
    counts.set(sentence, (counts.get(sentence) ?? 0) + 1);
  }
  const lines = [...counts].map(([sentence, count]) => `  ${sentence}${count > 1 ? ` × ${count}` : ""}\n`);
  return { data: `${text}\n`, talk: lines.join("") + findingLines(findings, subject, style) };
};

const shownScore = (score: number): string => score.toFixed(2);

/** The schemes that explain everything, those that come near, and the words that break the best. */
export const identifyCard: Card<"romanization/identify"> = (
  _asked,
  { consistent, ranked, deviations },
  style: CardStyle,
) => {
  const { messages } = style;
  const near = ranked.filter(({ score }) => score >= LEAST_SHOWN).slice(0, MOST_RANKED);
  const fits = near.map(({ scheme, score }): Row => [shownScore(score), scheme]);
  const others = deviations.map(({ token, expected, scheme }): Row => [token, `${expected} (${scheme})`]);
  const section = (key: "consistent" | "ranked" | "deviations", body: string): string =>
    body === "" ? "" : `${messages.label(messages.say("cli", `card/${key}`))}\n${body}`;
  const all = consistent.map((scheme) => `  ${scheme}\n`).join("");
  return {
    data:
      section("consistent", all || `  ${messages.say("cli", "card/no-scheme")}\n`) +
      section("ranked", alignRows(fits, style)) +
      section("deviations", alignRows(others, style)),
  };
};

/** The candidates with their scores, best first. */
export const restoreCard: Card<"romanization/restore"> = ({ subject }, { candidates }, { messages, paint }) =>
  candidates.length > 0
    ? { data: candidates.map(({ text, score }) => `${text}\t${paint.faint(shownScore(score))}\n`).join("") }
    : { data: "", talk: `${messages.say("cli", "card/no-candidate", { text: messages.quote(subject) })}\n` };

/** Each scheme with its title and what else it is called. */
export const schemesCard: Card<"romanization/schemes"> = ({ subject }, { schemes }, { messages, paint }) =>
  schemes.length > 0
    ? {
        data: schemes
          .map(({ id, title, language, reversible, aliases }) => {
            const notes = [language, ...(reversible ? [messages.say("cli", "card/reversible")] : []), ...aliases];
            return `${paint.strong(id)}\n  ${title}\n  ${paint.faint(notes.join(" · "))}\n`;
          })
          .join(""),
      }
    : { data: "", talk: `${messages.say("cli", "card/no-scheme-for", { text: messages.quote(subject) })}\n` };
