import { replaceControls, type Messages } from "../../../message/index.js";
import type { FilmRecord } from "../../../model/index.js";
import { alignRows, type Card, type Row } from "../card.js";
import { findingLines } from "../findings.js";
import { factRows } from "./fact-rows.js";
import { proofOf } from "./proof.js";
import { recordTerm } from "./record-words.js";

/** What everybody looks for in an entry, and by which field or role it is called when it is not there. */
function missing({ titles, year, countries, runtime, version, credits }: FilmRecord, { locale }: Messages): string {
  const term = (id: string): string => recordTerm("fields", id, locale);
  const absent = [
    ...(titles.length === 0 ? [recordTerm("titles", "unstated", locale)] : []),
    ...(credits.some(({ role }) => role === "director") ? [] : [recordTerm("roles", "director", locale)]),
    ...(countries.length === 0 ? [term("country")] : []),
    ...(year === null ? [term("year")] : []),
    ...(runtime === null ? [term("runtime")] : []),
    ...(version === null ? [term("version")] : []),
  ];
  return absent.join(", ");
}

/** The facts of an entry, each with the line in which it was found and how sure it is; then what the entry does not say. */
export const readRecordCard: Card<"records/read"> = ({ subject, input }, { record, findings }, style) => {
  const { messages, paint } = style;
  const text = input?.text ?? "";
  const rows = factRows(record, messages.locale).map(({ label, facts }): Row => {
    const values = replaceControls(facts.map(({ value }) => value).join(" · "), " ");
    const proof = proofOf(
      facts.map(({ pointer }) => pointer),
      record.evidence,
      text,
      style,
    );
    return [label, proof === "" ? values : `${values}  ${proof}`];
  });
  const absent = missing(record, messages);
  if (absent !== "") rows.push([messages.say("cli", "card/not-stated/fact"), absent]);
  const { house: id } = record.source;
  const house =
    id === "unknown" ? messages.say("cli", "card/no-house") : messages.say("cli", "card/house", { house: id });
  const head = `${paint.strong(replaceControls(subject, " "))}  ${paint.faint(replaceControls(house, " "))}\n`;
  return { data: head + alignRows(rows, style) + findingLines(findings, text, style) };
};
