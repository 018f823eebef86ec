import type { Finding, Severity } from "../../generated/schema-types.js";
import { replaceControls } from "../../message/index.js";
import type { CardStyle } from "./card.js";

const BRUSHES = { error: "bad", warning: "warning", info: "faint" } as const satisfies Record<Severity, string>;

/** How much of a long text is shown around the place a finding speaks of. */
const MARGIN = 30;

/** The words a finding speaks of, in their line and underlined. */
function underlined(text: string, { start, end }: { readonly start: number; readonly end: number }): readonly string[] {
  const from = Math.max(0, start - MARGIN);
  const to = Math.min(text.length, Math.max(end, start + 1) + MARGIN, start + 3 * MARGIN);
  const before = replaceControls(text.slice(from, start), " ");
  const line = replaceControls(text.slice(from, to), " ");
  const marked = [...text.slice(start, Math.min(end, to))].length;
  const lead = from > 0 ? "…" : "";
  const tail = to < text.length ? "…" : "";
  return [`${lead}${line}${tail}`, " ".repeat([...lead, ...before].length) + "^".repeat(Math.max(1, marked))];
}

/** The findings as lines of a card, each with its rule and, where it points into `text`, the words it speaks of. */
export function findingLines(
  findings: readonly Finding[],
  text: string | undefined,
  { messages, paint }: CardStyle,
): string {
  return findings
    .map(({ rule, severity, message, span, pointer, cue, suggestions }) => {
      const word = paint[BRUSHES[severity]](messages.label(messages.say("terms", `severity/${severity}`)));
      const lines = [`  ${word} ${message} ${paint.faint(`[${rule}]${cue === undefined ? "" : ` #${cue}`}`)}`];
      if (span && text !== undefined) lines.push(...underlined(text, span).map((line) => `      ${line}`));
      else if (pointer) lines.push(`      ${paint.faint(replaceControls(pointer, " "))}`);
      if (suggestions?.length) {
        lines.push(
          `      ${messages.say("cli", "error/did-you-mean", { name: messages.choice(suggestions.map(messages.quote)) })}`,
        );
      }
      return `${lines.join("\n")}\n`;
    })
    .join("");
}
