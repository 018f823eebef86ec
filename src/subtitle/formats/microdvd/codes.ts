import type { UnkeptPart } from "../../../model/index.js";
import { swappedColour } from "../rgb-colour.js";
import { RunGatherer, type RunStyle } from "../run-gatherer.js";

/** `{y:i}` and its like: a letter, a colon, a value. Everything else in braces is text. */
const CODE = /\{([a-zA-Z]):([^{}|]{0,64})\}/g;
const COLOUR = /^\$?([0-9a-f]{6})$/i;

/** What codes say that a cue does not keep: `f` `s` `h` fonts, `o` `p` places. */
export function unkeptCodes(written: string): readonly UnkeptPart[] {
  if (!written.includes("{")) return [];
  const names = [...written.matchAll(CODE)].map(([, name = ""]) => name.toLowerCase());
  return [
    ...(names.some((name) => "fsh".includes(name)) ? (["styles"] as const) : []),
    ...(names.some((name) => "op".includes(name)) ? (["position"] as const) : []),
  ];
}

/** What codes say of a stretch: `y` styles, `c` a colour. Fonts, sizes and places are left out. */
function coded(style: RunStyle, name: string, value: string): RunStyle {
  if (name === "y") {
    const letters = value
      .toLowerCase()
      .split(",", 8)
      .map((letter) => letter.trim());
    return {
      ...style,
      ...(letters.includes("i") && { italic: true }),
      ...(letters.includes("b") && { bold: true }),
      ...(letters.includes("u") && { underline: true }),
    };
  }
  const digits = name === "c" ? COLOUR.exec(value.trim())?.[1]?.toLowerCase() : undefined;
  return digits === undefined ? style : { ...style, colour: `#${swappedColour(digits)}` };
}

/**
 * The text of a MicroDVD line: `|` is a line end, a code in lower case holds to the end of its line, one in capitals to the
 * end of the cue; a slash at the start of a line is italics, as players have it.
 */
export function microdvdText(text: string): RunGatherer {
  const styled = new RunGatherer();
  let whole: RunStyle = {};
  for (const [at, part] of text.split("|").entries()) {
    if (at > 0) styled.newline();
    let style = whole;
    let line = part;
    if (line.startsWith("/")) {
      style = { ...style, italic: true };
      line = line.slice(1);
    }
    let from = 0;
    for (const code of line.matchAll(CODE)) {
      styled.append(line.slice(from, code.index), style);
      from = code.index + code[0].length;
      const name = code[1]!.toLowerCase();
      style = coded(style, name, code[2]!);
      if (code[1] !== name) whole = coded(whole, name, code[2]!);
    }
    styled.append(line.slice(from), style);
  }
  return styled;
}
