import type { CuePosition, Run } from "../../../model/index.js";
import type { XmlElement } from "../../../xml/index.js";
import { RunGatherer, type RunStyle } from "../run-gatherer.js";
import { looseAttribute } from "./timed-text-xml.js";

/** One `Text` or `Image` of an event. */
export interface TimedTextLine {
  readonly kind: "text" | "image";
  readonly position: CuePosition;
  /** What is read; of an image, its reference. */
  readonly text: string;
  /** Only where some of the text is drawn in a way of its own. */
  readonly runs?: readonly Run[];
  readonly element: XmlElement;
}

const VERTICAL = { top: "top", center: "center", bottom: "bottom" } as const;
const HORIZONTAL = { left: "left", center: "center", right: "right" } as const;

/** What nobody calls a colour of its own: white, opaque, as AARRGGBB. */
const WHITE = /^(?:ff)?f{6}$/i;

/** A gap below this is spacing between letters; a blank is about a quarter of an em. */
const SMALLEST_BLANK = 0.2;
const DEFAULT_SPACE = 0.5;

/** What stands above or below its base as a gloss, and is not part of the line (ST 428-7 §5.15). */
const GLOSS = new Set(["Rt", "Rp"]);

function number(text: string | undefined): number {
  const value = text === undefined || text.length > 40 ? 0 : Number(text.trim().replace(/%$/, ""));
  return Number.isFinite(value) ? value : 0;
}

/** Where a `Text` or `Image` stands; what is not said is in the centre, as both standards have it. */
export function linePosition(element: XmlElement): CuePosition {
  const valign = looseAttribute(element, "Valign")?.trim().toLowerCase() as keyof typeof VERTICAL | undefined;
  const halign = looseAttribute(element, "Halign")?.trim().toLowerCase() as keyof typeof HORIZONTAL | undefined;
  return {
    valign: valign !== undefined && Object.hasOwn(VERTICAL, valign) ? VERTICAL[valign] : "center",
    vposition: number(looseAttribute(element, "Vposition")),
    halign: halign !== undefined && Object.hasOwn(HORIZONTAL, halign) ? HORIZONTAL[halign] : "center",
    hposition: number(looseAttribute(element, "Hposition")),
  };
}

/** The style inside a `Font`, given the one around it. */
export function fontStyle(font: XmlElement, around: RunStyle): RunStyle {
  const { italic, bold, underline, colour, ...rest } = around;
  const said = (name: string, yes: string, before: true | undefined, ...other: readonly string[]): boolean => {
    const value = looseAttribute(font, name, ...other)
      ?.trim()
      .toLowerCase();
    return value === undefined ? before === true : value === yes;
  };
  const written = looseAttribute(font, "Color")?.trim() ?? colour;
  return {
    ...rest,
    ...(said("Italic", "yes", italic) && { italic: true }),
    ...(said("Weight", "bold", bold) && { bold: true }),
    ...(said("Underline", "yes", underline, "Underlined") && { underline: true }),
    ...(written !== undefined && written !== "" && !WHITE.test(written) && { colour: written }),
  };
}

function append(parent: XmlElement, style: RunStyle, into: RunGatherer): void {
  for (const node of parent.children) {
    if (node.kind === "text") into.append(oneLine(node.text), style);
    else if (node.local === "Font") append(node, fontStyle(node, style), into);
    else if (node.local === "Space") {
      const size = looseAttribute(node, "Size");
      const wide = size === undefined ? DEFAULT_SPACE : number(size.replace(/em$/, ""));
      if (wide >= SMALLEST_BLANK) into.append(" ", style);
    } else if (!GLOSS.has(node.local)) append(node, style, into);
  }
}

/** A `Text` is one line: line ends and tabs in it come from the layout of the XML. */
function oneLine(text: string): string {
  return /[\t\n\r]/.test(text)
    ? text.replace(/[ \t\n\r]+/g, (blanks) => (/[\t\n\r]/.test(blanks) ? "\n" : blanks))
    : text;
}

/** The blanks at one end of a text, walked from there, when the layout of the XML is among them; else 0. */
function layoutAt(text: string, end: "start" | "end"): number {
  const at = (count: number): string => text.charAt(end === "start" ? count : text.length - 1 - count);
  let blanks = 0;
  let layout = false;
  while (blanks < text.length && (at(blanks) === " " || at(blanks) === "\n")) layout = at(blanks++) === "\n" || layout;
  return layout ? blanks : 0;
}

/** Takes the layout of the XML off the ends of a line; blanks that were written as such stay. */
function withoutLayout(runs: readonly Run[]): readonly Run[] {
  const whole = runs.map(({ text }) => text).join("");
  if (!whole.includes("\n")) return runs;
  const start = layoutAt(whole, "start");
  const end = Math.max(start, whole.length - layoutAt(whole, "end"));
  const kept: Run[] = [];
  let at = 0;
  for (const run of runs) {
    const from = Math.max(start - at, 0);
    const text = run.text.slice(from, Math.max(from, end - at)).replaceAll("\n", " ");
    at += run.text.length;
    if (text !== "") kept.push({ ...run, text });
  }
  return kept;
}

/** Reads a `Text` inside fonts of a style. Ruby annotation is left out, a `Space` is a blank. */
export function textLine(element: XmlElement, style: RunStyle): TimedTextLine {
  const styled = new RunGatherer();
  append(element, style, styled);
  const { text, runs } = styled.cueText;
  const kept = withoutLayout(runs ?? [{ text }]);
  return {
    kind: "text",
    position: linePosition(element),
    text: kept.map((run) => run.text).join(""),
    ...(runs !== undefined && { runs: kept }),
    element,
  };
}

const VERTICAL_ORDER = { top: 0, center: 1, bottom: 2 } as const;

/**
 * Orders lines as they stand on the screen, highest first: positions are per cent from the top edge, from the centre
 * downward, or from the bottom edge (ST 428-7 §5.10). Lines of one height stay in document order.
 */
export function screenOrder<Line extends { readonly position: CuePosition }>(lines: readonly Line[]): readonly Line[] {
  return [...lines].sort(({ position: a }, { position: b }) => {
    if (a.valign !== b.valign) return VERTICAL_ORDER[a.valign] - VERTICAL_ORDER[b.valign];
    return a.valign === "bottom" ? b.vposition - a.vposition : a.vposition - b.vposition;
  });
}
