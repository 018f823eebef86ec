/** Named parts of patterns of one map, as regular expressions. */
export type Aliases = Map<string, string>;

const LETTER = "\\p{L}\\p{M}";
/** A place between a letter and something else, as Ruby's \b. */
const BOUNDARY = `(?:(?<![${LETTER}])(?=[${LETTER}])|(?<=[${LETTER}])(?![${LETTER}]))`;
/** Parts that interscript keeps in libraries of its own. */
const BUILT_IN: Readonly<Record<string, string>> = {
  boundary: BOUNDARY,
  none: "",
  line_end: "$",
  not_word: `[^${LETTER}\\p{N}_]`,
  any_character: ".",
  upper: "\\p{Lu}",
  cyrl_upper: "[\\p{Lu}]",
  bel_consonant: "[бвгджзйклмнпрстфхцчш]",
};
const CALL = /^(any|capture|maybe)\((.*)\)$/s;
const RANGE = /^("[^"]*")\.\.("[^"]*")$/;

/** A pattern of interscript (`any("еи") + boundary`) as the source of a regular expression. */
export function patternOf(text: string, aliases: Aliases): string {
  return termsOf(text)
    .map((term) => termPattern(term, aliases))
    .join("");
}

/** The right side of a substitution as a replacement for `String.replace`. */
export function replacementOf(text: string): string {
  return termsOf(text)
    .map((term) => {
      // Of several outputs the first is the usual one.
      if (CALL.test(term)) return firstOf(term).replaceAll("$", "$$$$");
      const part = /^ref\( *(\d+) *\)$/.exec(term);
      if (part) return `$${part[1]}`;
      return term === "none" ? "" : literal(term).replaceAll("$", "$$$$");
    })
    .join("");
}

function termPattern(term: string, aliases: Aliases): string {
  const call = CALL.exec(term);
  if (!call) return quoted(term) ? escaped(literal(term)) : (aliases.get(term) ?? BUILT_IN[term] ?? unknown(term));
  const [, name, inner] = call as unknown as [string, string, string];
  if (name === "capture") return `(${patternOf(inner, aliases)})`;
  if (name === "maybe") return `(?:${patternOf(inner, aliases)})?`;
  const range = RANGE.exec(inner.trim());
  if (range) return `[${escaped(literal(range[1]!))}-${escaped(literal(range[2]!))}]`;
  if (quoted(inner)) return `[${[...literal(inner)].map(escaped).join("")}]`;
  const alternatives = inner.match(/"[^"]*"|any\([^)]*\)/g) ?? [];
  return `(?:${alternatives.map((part) => patternOf(part, aliases)).join("|")})`;
}

/** `any(["a", "ə"])` and `any("əä")`: one of several texts, or of several letters. */
function firstOf(term: string): string {
  const first = literal(/"[^"]*"/.exec(term)?.[0] ?? '""');
  return term.includes("[") ? first : [...first].slice(0, 1).join("");
}

function unknown(term: string): never {
  throw new RangeError(`a part of an interscript pattern that is not known: ${term}`);
}

function quoted(term: string): boolean {
  return /^\s*(?:"[^]*"|'[^]*')\s*$/.test(term);
}

/** The text between quotes, `\u0435` and `\"` resolved; a text in single quotes stands as it is. */
function literal(term: string): string {
  const inner = term.trim().slice(1, -1);
  if (term.trim().startsWith("'")) return inner;
  return inner.replace(/\\u([0-9a-f]{4})|\\(.)/gi, (_, code: string | undefined, char: string) =>
    code === undefined ? char : String.fromCharCode(parseInt(code, 16)),
  );
}

function escaped(text: string): string {
  return text.replace(/[\\^$.*+?()[\]{}|/-]/g, "\\$&");
}

/** The parts between `+` signs that stand in no brackets and quotes. */
function termsOf(text: string): string[] {
  return (
    text.match(/(?:"(?:\\.|[^"\\])*"|'[^']*'|\w+\((?:[^()"]|"[^"]*"|\((?:[^()"]|"[^"]*")*\))*\)|[^+\s])+/g) ?? []
  ).filter((term) => term !== "+");
}
