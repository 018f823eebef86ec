/** A piece of a SAMI file: a tag with its attributes, a remark, or the text between two. */
export type SamiPiece =
  | { readonly kind: "text" | "comment"; readonly text: string; readonly offset: number }
  | {
      readonly kind: "tag";
      /** Lower case, with the slash of a closing tag: `sync`, `/p`. */
      readonly name: string;
      /** By name in lower case. */
      readonly attributes: ReadonlyMap<string, string>;
      readonly offset: number;
    };

/** Attributes are looked for in tags of sensible length only; no player reads longer ones. */
const LONGEST_TAG = 2000;
const NAME = /^\/?[a-zA-Z][a-zA-Z0-9]{0,30}/;
const ATTRIBUTE = /\b([a-zA-Z][\w-]{0,40})\s{0,20}=\s{0,20}(?:"([^"]{0,500})"|'([^']{0,500})'|([^\s"'>]{1,500}))/g;

function attributesOf(tag: string): ReadonlyMap<string, string> {
  const attributes = new Map<string, string>();
  if (tag.length > LONGEST_TAG) return attributes;
  for (const [, name = "", double, single, bare] of tag.matchAll(ATTRIBUTE)) {
    const key = name.toLowerCase();
    if (!attributes.has(key)) attributes.set(key, double ?? single ?? bare ?? "");
  }
  return attributes;
}

/** Searches for one piece of text again and again, forward only; what is not there is not looked for twice. */
class Forward {
  #next = 0;

  constructor(
    readonly text: string,
    readonly searched: string,
  ) {}

  /** Where it stands at or behind an offset; -1 when it does not. */
  from(offset: number): number {
    if (this.#next >= 0 && this.#next < offset) this.#next = this.text.indexOf(this.searched, offset);
    else if (offset === 0) this.#next = this.text.indexOf(this.searched);
    return this.#next;
  }
}

/**
 * The tags of a SAMI file and the text between them. HTML as it is found, not as it should be: a `<` that begins no tag is
 * text, a tag that is not closed ends at the next `<`, comments may also begin with `<--`, as files have them. Linear.
 */
export function* samiPieces(text: string): Generator<SamiPiece, void, undefined> {
  const closings = new Forward(text, ">");
  const openings = new Forward(text, "<");
  const comments = new Forward(text, "-->");
  let from = 0;
  let at = openings.from(0);
  closings.from(0);
  comments.from(0);
  while (at >= 0) {
    // A comment that is never closed must not swallow the file.
    const ends = text.startsWith("<!--", at) || text.startsWith("<--", at) ? comments.from(at + 3) : -1;
    const comment = ends >= 0;
    const close = comment ? ends : closings.from(at + 1);
    const next = openings.from(at + 1);
    const name = comment ? "" : NAME.exec(text.slice(at + 1, at + 34))?.[0];
    const declaration = text[at + 1] === "!" || text[at + 1] === "?";
    if (name === undefined && !declaration) {
      at = next;
      continue;
    }
    if (at > from) yield { kind: "text", text: text.slice(from, at), offset: from };
    const closed = close >= 0 && (comment || next < 0 || close < next);
    const end = closed ? close : next < 0 ? text.length : next;
    if (comment) yield { kind: "comment", text: text.slice(at, end), offset: at };
    if (name) {
      yield { kind: "tag", name: name.toLowerCase(), attributes: attributesOf(text.slice(at + 1, end)), offset: at };
    }
    from = closed ? end + (comment ? 3 : 1) : end;
    at = from > text.length ? -1 : openings.from(from);
  }
  if (from < text.length) yield { kind: "text", text: text.slice(from), offset: from };
}
