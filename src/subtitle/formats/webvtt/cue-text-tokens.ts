import { characterReference } from "./character-reference.js";

/** A piece of cue text, W3C WebVTT §6.4 "WebVTT cue text tokenizer". */
export type CueTextToken =
  | { readonly kind: "text"; readonly text: string }
  | { readonly kind: "start"; readonly name: string; readonly classes: readonly string[]; readonly annotation: string }
  | { readonly kind: "end"; readonly name: string }
  | { readonly kind: "timestamp"; readonly text: string };

function isBlank(char: string | undefined): boolean {
  return char === " " || char === "\t" || char === "\n" || char === "\f";
}

/** Replaces the references in a stretch of text. */
function resolved(text: string): string {
  let at = text.indexOf("&");
  if (at < 0) return text;
  const parts: string[] = [];
  let from = 0;
  while (at >= 0) {
    const reference = characterReference(text, at);
    if (reference !== undefined) {
      parts.push(text.slice(from, at), reference.text);
      from = reference.end;
    }
    at = text.indexOf("&", reference?.end ?? at + 1);
  }
  parts.push(text.slice(from));
  return parts.join("");
}

/** A start tag from what stands between `<` and `>`. */
function startTag(inner: string): CueTextToken {
  let nameEnd = 0;
  while (nameEnd < inner.length && inner[nameEnd] !== "." && !isBlank(inner[nameEnd])) nameEnd++;
  let classesEnd = nameEnd;
  while (classesEnd < inner.length && !isBlank(inner[classesEnd])) classesEnd++;
  const classes = inner
    .slice(nameEnd, classesEnd)
    .split(".")
    .filter((name) => name !== "");
  const annotation = resolved(inner.slice(classesEnd))
    .replace(/[ \t\n\f\r]+/g, " ")
    .trim();
  return { kind: "start", name: inner.slice(0, nameEnd), classes, annotation };
}

function tag(inner: string): CueTextToken {
  const first = inner.charCodeAt(0);
  if (first === 47) return { kind: "end", name: inner.slice(1) };
  if (first >= 48 && first <= 57) return { kind: "timestamp", text: inner };
  return startTag(inner);
}

/** The tokens of a cue's text, in order; a tag that is not closed reaches to the end, as the algorithm has it. Linear. */
export function* cueTextTokens(text: string): Generator<CueTextToken, void, undefined> {
  for (let at = 0; at < text.length;) {
    const open = text.indexOf("<", at);
    if (open !== at) {
      yield { kind: "text", text: resolved(text.slice(at, open < 0 ? text.length : open)) };
      if (open < 0) return;
    }
    const close = text.indexOf(">", open + 1);
    yield tag(text.slice(open + 1, close < 0 ? text.length : close));
    if (close < 0) return;
    at = close + 1;
  }
}
