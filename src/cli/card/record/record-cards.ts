import { replaceControls } from "../../../message/index.js";
import { alignRows, type Card, type Row } from "../card.js";
import { findingLines } from "../findings.js";
import { recordTerm } from "./record-words.js";

/** The text as the house prints it; what it does not say is talk. */
export const writeRecordCard: Card<"records/write"> = (_asked, { text, lost }, { messages }) => {
  const lines = text === "" || text.endsWith("\n") ? text : `${text}\n`;
  const data = lines
    .split("\n")
    .map((line) => replaceControls(line, " "))
    .join("\n");
  const fields = replaceControls(lost.join(", "), " ");
  return { data, ...(lost.length > 0 && { talk: `${messages.say("cli", "card/lost", { fields })}\n` }) };
};

/** Whether the record is sound, and what was found in it, each with its place. */
export const validateRecordCard: Card<"records/validate"> = ({ subject }, { valid, findings }, style) => {
  const { messages, paint } = style;
  const verdict = messages.say("cli", valid ? "record-verdict/valid" : "record-verdict/invalid");
  const head = `${paint.strong(replaceControls(subject, " "))}  ${paint[valid ? "good" : "bad"](verdict)}\n`;
  return { data: head + findingLines(findings, undefined, style) };
};

/** The films one after the other, each with its records, titles and people in all spellings; then where records disagree. */
export const compareRecordsCard: Card<"records/compare"> = ({ subjects = [] }, { works, findings }, style) => {
  const { messages, paint } = style;
  const films = works.map(({ records, titles, people }) => {
    const [first] = titles;
    const head = first?.text ?? messages.say("cli", "card/no-title");
    const named = records.map((index) => subjects[index] ?? String(index)).join(", ");
    const rows: Row[] = [[messages.say("cli", "card/records"), named]];
    const others = titles.slice(1).map(({ text }) => text);
    if (others.length > 0) rows.push([messages.say("cli", "card/titles"), others.join(" · ")]);
    const roles = new Map<string, string[]>();
    for (const { role, names } of people) {
      const spelt = names.map(({ text }) => text).join(" = ");
      roles.set(role, [...(roles.get(role) ?? []), spelt]);
    }
    for (const [role, names] of roles) rows.push([recordTerm("roles", role, messages.locale), names.join(" · ")]);
    const shown = rows.map(([label, value]): Row => [label, replaceControls(value, " ")]);
    return `${paint.strong(replaceControls(head, " "))}\n${alignRows(shown, style)}`;
  });
  return { data: films.join("") + findingLines(findings, undefined, style) };
};

/** The houses by id, with their names and what is known of them. */
export const recordHousesCard: Card<"records/houses"> = (_asked, { houses }, { messages, paint }) => {
  const width = Math.max(...houses.map(({ id }) => id.length));
  const data = houses.map(({ id, name, languages, recognised, written }) => {
    const notes = [
      languages.join(" "),
      ...(recognised ? [messages.say("cli", "card/recognised")] : []),
      ...(written ? [messages.say("cli", "card/written")] : []),
    ];
    return `${paint.strong(id)}${" ".repeat(width - id.length)}  ${name}  ${paint.faint(notes.join(" · "))}\n`;
  });
  return { data: data.join("") };
};
