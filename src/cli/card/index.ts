import type { LostField, SchemaTypes } from "../../generated/schema-types.js";
import { replaceControls, type Messages } from "../../message/index.js";
import type { OperationId } from "../../operation/index.js";
import type { Printed } from "../output/output.js";
import { alignRows, type CardStyle } from "./card.js";
import { findingLines } from "./findings.js";
import { tagRows } from "./tag-rows.js";

type OutputOf<Id extends OperationId> = Id extends `${infer Area}/${infer Verb}`
  ? SchemaTypes[Extract<keyof SchemaTypes, `operations/${Area}.${Verb}.output`>]
  : never;

type Card<Id extends OperationId> = (subject: string, output: OutputOf<Id>, style: CardStyle) => Printed;

const VERDICT_BRUSHES = { yes: "good", "yes-with-notes": "warning", unknown: "warning", no: "bad" } as const;

function lostWords(fields: readonly LostField[], messages: Messages): string {
  return fields.map((field) => messages.say("terms", `lost-field/${field}`)).join(", ");
}

/** How each operation's output is shown to people. */
const CARDS: { readonly [Id in OperationId]: Card<Id> } = {
  "version-tags/parse": (subject, { tag, findings }, style) => {
    const head = `${style.paint.strong(replaceControls(subject, " "))}\n`;
    const body = tag
      ? alignRows(tagRows(tag, style.messages), style)
      : `  ${style.messages.say("cli", "card/no-tag")}\n`;
    return { data: head + body + findingLines(findings, subject, style) };
  },
  "version-tags/format": (_subject, { text, lost }, { messages }) => ({
    data: `${text}\n`,
    ...(lost.length > 0 && { talk: `${messages.say("cli", "card/lost", { fields: lostWords(lost, messages) })}\n` }),
  }),
  "version-tags/compare": (_subject, { verdict, findings }, style) => {
    const sentence = style.messages.say("cli", `verdict/${verdict}`);
    return { data: `${style.paint[VERDICT_BRUSHES[verdict]](sentence)}\n${findingLines(findings, undefined, style)}` };
  },
  "version-tags/styles": (_subject, { styles }, { messages, paint }) => ({
    data: styles
      .map(({ id, locales, loses, example }) => {
        const notes = [...(locales.length > 0 ? [locales.join(" ")] : [])];
        if (loses.length > 0)
          notes.push(`${messages.label(messages.say("cli", "card/loses"))} ${lostWords(loses, messages)}`);
        return `${paint.strong(id)}\n  ${example}\n${notes.length > 0 ? `  ${paint.faint(notes.join(" · "))}\n` : ""}`;
      })
      .join(""),
  }),
  "languages/lookup": (subject, { languages }, { messages, paint }) =>
    languages.length > 0
      ? {
          data: languages
            .map(({ tag, name, dcnc }) => `${tag}\t${name}${dcnc ? `\t${paint.faint(dcnc)}` : ""}\n`)
            .join(""),
        }
      : { data: "", talk: `${messages.say("cli", "card/no-language", { text: messages.quote(subject) })}\n` },
};

/** The output of an operation as a card. */
export function cardOf(operation: OperationId, subject: string, output: unknown, style: CardStyle): Printed {
  const card = CARDS[operation] as (subject: string, output: unknown, style: CardStyle) => Printed;
  return card(subject, output, style);
}
