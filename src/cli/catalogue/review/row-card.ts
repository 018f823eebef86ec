import type { LoggedDecision } from "../../../catalogue/index.js";
import type { MessageKeys } from "../../../generated/message-keys.js";
import { countryName, type Locale } from "../../../language/index.js";
import { replaceControls } from "../../../message/index.js";
import type { CatalogueFilm, CatalogueQuery, EvidenceField } from "../../../model/index.js";
import { EVIDENCE_FIELDS } from "../../../model/index.js";
import type { CardStyle } from "../../card/card.js";
import { recordTerm } from "../../card/record/index.js";
import type { DoubtfulRow, ReviewCandidate, StaleVerdict } from "./doubtful-row.js";

/** So wide are two columns side by side on a common terminal. */
const WIDEST = 34;

type Fields = Readonly<Record<EvidenceField, string>>;

const plain = (text: string): string => replaceControls(text, " ");

/** What an entry says, field by field; empty for what it does not say. */
function fieldsOf(
  { titles, year, runtimeMinutes, directors = [], countries = [] }: CatalogueQuery,
  style: CardStyle,
): Fields {
  const { locale } = style.messages;
  return {
    title: [...new Set(titles.map(({ text }) => text))].join(" · "),
    year: year === undefined ? "" : String(year),
    runtime: runtimeMinutes === undefined ? "" : minutes(runtimeMinutes, locale),
    director: directors.join(", "),
    country: countries.map((code) => countryName(code, locale)).join(", "),
  };
}

function minutes(count: number, locale: Locale): string {
  return new Intl.NumberFormat(locale, { style: "unit", unit: "minute", unitDisplay: "short" }).format(count);
}

function label(field: EvidenceField, { messages: { locale } }: CardStyle): string {
  switch (field) {
    case "title":
      return recordTerm("titles", "unstated", locale);
    case "director":
      return recordTerm("roles", "director", locale);
    case "country":
      return recordTerm("fields", "countries", locale);
    case "year":
    case "runtime":
      return recordTerm("fields", field, locale);
  }
}

/** A film beside the one that is asked about, with what each field says for and against it. */
function candidateCard(
  number: number,
  { name, score, evidence }: ReviewCandidate,
  [ours, theirs]: readonly [Fields, Fields],
  style: CardStyle,
): string {
  const { messages, paint } = style;
  const shown = EVIDENCE_FIELDS.filter((field) => ours[field] !== "" || theirs[field] !== "");
  const labels = Math.max(...shown.map((field) => label(field, style).length));
  const width = Math.min(WIDEST, Math.max(...shown.map((field) => ours[field].length)));
  const width2 = Math.min(WIDEST, Math.max(...shown.map((field) => theirs[field].length)));
  const rows = shown.map((field) => {
    const item = evidence.find((one) => one.field === field);
    const sentence = item && messages.say("terms", `match-evidence/${field}/${item.level}` as MessageKeys["terms"]);
    const words =
      item && sentence ? paint[item.weight < 0 ? "bad" : "good"](`${item.weight < 0 ? "−" : "+"} ${sentence}`) : "";
    const head = paint.faint(label(field, style).padEnd(labels));
    return `    ${head}  ${plain(ours[field]).padEnd(width)} │ ${plain(theirs[field]).padEnd(width2)}  ${words}`.trimEnd();
  });
  return `${paint.strong(`${number}  ${plain(name)}`)}  ${score.toFixed(1)}\n${rows.join("\n")}\n`;
}

function staleLine({ name, by, at, verdict }: StaleVerdict, { messages, paint }: CardStyle): string {
  const said = {
    by: plain(by),
    date: at.slice(0, 10),
    verdict: messages.say("terms", `decision-verdict/${verdict}`),
  };
  return `  ${paint.warning(`${plain(name)} – ${messages.say("cli", "review/stale", said)}`)}\n`;
}

/** What somebody else decided of a film while the row was waiting. */
export function meanwhileLine(
  name: string,
  { by, at, verdict }: LoggedDecision,
  { messages, paint }: CardStyle,
): string {
  if (verdict === "unsure") return "";
  const said = {
    by: plain(by),
    date: at.slice(0, 10),
    verdict: messages.say("terms", `decision-verdict/${verdict}`),
  };
  return `  ${paint.warning(`${plain(name)} – ${messages.say("cli", "review/meanwhile", said)}`)}\n`;
}

/** An entry and the films it may be, for a person to compare. */
export function rowCard(
  place: { readonly at: number; readonly all: number },
  { ref, query, candidates, stale }: DoubtfulRow,
  films: readonly (CatalogueFilm | undefined)[],
  style: CardStyle,
): string {
  const { messages, paint } = style;
  const ours = fieldsOf(query, style);
  const head = `\n${paint.faint(messages.say("cli", "review/row", place))}  ${paint.strong(plain(ref))}\n`;
  const cards = candidates.map((candidate, at) => {
    const film = films[at];
    return candidateCard(at + 1, candidate, [ours, fieldsOf(film ?? { titles: [] }, style)], style);
  });
  return head + stale.map((film) => staleLine(film, style)).join("") + cards.join("");
}
