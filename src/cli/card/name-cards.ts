import { replaceControls } from "../../message/index.js";
import { alignRows, type Card, type Row } from "./card.js";
import { LEAST_SHOWN } from "./least-shown.js";
import { reasonLines } from "./reasons.js";

/** The parts that a name has, one below the other; parts that it has not are left out. */
export const parseNameCard: Card<"names/parse"> = ({ subject }, { name }, style) => {
  const { messages, paint } = style;
  const { given, patronymic, particles, family, suffix, honorifics, nicknames, order } = name;
  const parts = {
    given,
    patronymic: patronymic === null ? [] : [patronymic],
    particles,
    family,
    suffix: suffix === null ? [] : [suffix],
    nicknames,
    honorifics,
  };
  const rows = (Object.keys(parts) as (keyof typeof parts)[])
    .filter((part) => parts[part].length > 0)
    .map((part): Row => [messages.say("terms", `name-part/${part}`), replaceControls(parts[part].join(" "), " ")]);
  rows.push([messages.say("terms", "name-part/order"), messages.say("terms", `name-order/${order}`)]);
  return { data: `${paint.strong(replaceControls(subject, " "))}\n${alignRows(rows, style)}` };
};

const BRUSHES = { same: "good", possible: "warning", different: "bad" } as const;

/** The verdict in a sentence, and what speaks for it and against it. */
export const compareNamesCard: Card<"names/compare"> = (_asked, { verdict, reasons }, style) => {
  const sentence = style.messages.say("cli", `names-verdict/${verdict}`);
  return { data: `${style.paint[BRUSHES[verdict]](sentence)}\n${reasonLines(reasons, style)}` };
};

/** The candidates of each name, best first. */
export const matchNamesCard: Card<"names/match"> = ({ input }, { results }, style) => {
  const { queries = [], candidates = [] } = input ?? {};
  const { messages, paint } = style;
  const cards = results.map((hits, at) => {
    const near = hits.filter(({ score }) => score >= LEAST_SHOWN);
    const rows = near.map(({ index, score }): Row => [score.toFixed(2), replaceControls(candidates[index] ?? "", " ")]);
    const body = rows.length > 0 ? alignRows(rows, style) : `  ${messages.say("cli", "card/no-match")}\n`;
    return `${paint.strong(replaceControls(queries[at] ?? "", " "))}\n${body}`;
  });
  return { data: cards.join("") };
};
