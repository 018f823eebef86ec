import type { Terminal } from "../terminal.js";

type Brush = (text: string) => string;

/** Emphasis for people; plain where nobody would see it. */
export interface Paint {
  readonly strong: Brush;
  readonly faint: Brush;
  readonly good: Brush;
  readonly warning: Brush;
  readonly bad: Brush;
}

const brush =
  (on: number, off: number): Brush =>
  (text) =>
    `\u001b[${on}m${text}\u001b[${off}m`;

const plain: Brush = (text) => text;

const COLOURED: Paint = {
  strong: brush(1, 22),
  faint: brush(2, 22),
  good: brush(32, 39),
  warning: brush(33, 39),
  bad: brush(31, 39),
};

const PLAIN: Paint = { strong: plain, faint: plain, good: plain, warning: plain, bad: plain };

/** Colour for a terminal that can show it, unless `NO_COLOR` is set (no-color.org). */
export function choosePaint({ stdout, env }: Terminal): Paint {
  return stdout.isTTY === true && !env["NO_COLOR"] && env["TERM"] !== "dumb" ? COLOURED : PLAIN;
}

/** The text without its emphasis, for a stream that is no terminal. */
export function withoutPaint(text: string): string {
  return text.replace(/\p{Cc}\[\d{1,2}m/gu, "");
}
