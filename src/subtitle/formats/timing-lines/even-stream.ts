import { finding } from "../../../check/index.js";
import type { Finding } from "../../../model/index.js";
import { evenText } from "./even-lines.js";

/** Evens a text that comes in pieces, as `evenText` does for a whole one. */
export interface EvenStream {
  /** The piece with its lines made even; a "\r" at its end waits for the next. `line` gives the line on which it begins, if asked. */
  readonly piece: (text: string, last: boolean, line: () => number) => string;
  /** What was seen; columns of a line that two pieces share count from where the second begins. */
  readonly findings: () => readonly Finding[];
}

/** An evening of pieces. Line ends are told once, NUL with the number of all there were. */
export function evenStream(): EvenStream {
  let rest = "";
  let ends: "crlf" | "lf" | undefined;
  let uneven: Finding | undefined;
  let nul: { readonly line: number; readonly column: number } | undefined;
  let nuls = 0;
  return {
    piece(text, last, line) {
      let whole = rest + text;
      rest = "";
      if (!last && whole.endsWith("\r")) {
        rest = "\r";
        whole = whole.slice(0, -1);
      }
      const even = evenText(whole);
      for (const { rule, params } of even.findings) {
        const at = { line: line() - 1 + Number(params["line"]), column: Number(params["column"]) };
        if (rule === "parse/newline") uneven ??= finding("parse/newline", at);
        else {
          nul ??= at;
          nuls += Number(params["count"]);
        }
      }
      const { text: clean } = even;
      const first = clean.indexOf("\n");
      if (first >= 0) {
        const kind = clean.charCodeAt(first - 1) === 13 ? "crlf" : "lf";
        if (ends !== undefined && ends !== kind)
          uneven ??= finding("parse/newline", { line: line(), column: first + 1 });
        ends = kind;
      }
      return clean;
    },
    findings: () => [
      ...(uneven === undefined ? [] : [uneven]),
      ...(nul === undefined ? [] : [finding("parse/nul", { ...nul, count: nuls })]),
    ],
  };
}
