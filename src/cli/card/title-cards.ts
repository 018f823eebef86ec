import { replaceControls } from "../../message/index.js";
import { alignRows, type Card, type Row } from "./card.js";
import { reasonLines } from "./reasons.js";

/** The titles of a line one below the other, then the year and the remarks. */
export const splitTitlesCard: Card<"titles/split"> = ({ subject }, { titles, year, remarks }, style) => {
  const { messages, paint } = style;
  const label = (part: "title" | "year" | "remark") => messages.say("terms", `title-line/${part}`);
  const rows: Row[] = [
    ...titles.map(({ text }): Row => [label("title"), replaceControls(text, " ")]),
    ...(year === undefined ? [] : [[label("year"), String(year)] as const]),
    ...remarks.map(({ text }): Row => [label("remark"), replaceControls(text, " ")]),
  ];
  return { data: `${paint.strong(replaceControls(subject, " "))}\n${alignRows(rows, style)}` };
};

/** The key of a title, how it is filed, and the numbers it holds. */
export const titleKeyCard: Card<"titles/key"> = ({ subject }, { key, filing, numbers }, style) => {
  const { messages, paint } = style;
  const rows: Row[] = [
    [messages.say("terms", "title-key/key"), replaceControls(key, " ")],
    [messages.say("terms", "title-key/filing"), replaceControls(filing, " ")],
    ...(numbers.length > 0 ? [[messages.say("terms", "title-key/numbers"), numbers.join(", ")] as const] : []),
  ];
  return { data: `${paint.strong(replaceControls(subject, " "))}\n${alignRows(rows, style)}` };
};

/** How the titles are related, in a sentence, and what shows it. */
export const relateTitlesCard: Card<"titles/relate"> = (_asked, { relation, reasons }, style) => {
  const sentence = style.messages.say("cli", `relation/${relation}`);
  const brush = relation === "unrelated" ? "bad" : "good";
  return { data: `${style.paint[brush](sentence)}\n${reasonLines(reasons, style)}` };
};
