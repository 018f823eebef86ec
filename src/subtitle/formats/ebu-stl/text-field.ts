import type { Run } from "../../../model/index.js";
import { decodeText, normalized } from "../../../text/index.js";
import { RunGatherer, type RunStyle } from "../run-gatherer.js";
import type { CharacterTable } from "./general-block.js";
import { latinCharacter, markOf } from "./latin-characters.js";

const NEWLINE = 0x8a;
const FILL = 0x8f;
/** Teletext colours by their control code (ETS 300 706 §12.2); white is how everything is drawn. */
const COLOURS = ["black", "red", "lime", "yellow", "blue", "magenta", "cyan", undefined] as const;
/** Control codes of open subtitles (EBU Tech 3264 §5, field TF): what they switch, and to what. */
const SWITCHES: Readonly<Record<number, RunStyle>> = {
  0x80: { italic: true },
  0x82: { underline: true },
};
const SWITCHES_OFF: Readonly<Record<number, keyof RunStyle>> = { 0x81: "italic", 0x83: "underline" };

interface Piece {
  readonly text: string;
  readonly style: RunStyle;
}

function without(style: RunStyle, key: keyof RunStyle): RunStyle {
  return Object.fromEntries(Object.entries(style).filter(([name]) => name !== key));
}

function withColour(style: RunStyle, colour: string | undefined): RunStyle {
  return colour === undefined ? without(style, "colour") : { ...style, colour };
}

/** Bytes of one style as text; a mark goes behind the letter that it stands before. */
function decodeBytes(bytes: readonly number[], table: CharacterTable): string {
  if (table !== "latin") return decodeText(Uint8Array.from(bytes), { encoding: table }).text;
  let text = "";
  for (let at = 0; at < bytes.length; at++) {
    const mark = markOf(bytes[at]!);
    if (mark === undefined) text += latinCharacter(bytes[at]!);
    else if (at + 1 < bytes.length && markOf(bytes[at + 1]!) === undefined) text += latinCharacter(bytes[++at]!) + mark;
    else text += "\ufffd";
  }
  return normalized(text, "NFC");
}

interface StyledRow {
  readonly pieces: readonly Piece[];
  /** What is switched on at its end. */
  readonly style: RunStyle;
}

/** One row as pieces of one style each. Codes of teletext take the place of a character: a blank. */
function styledRow(row: readonly number[], table: CharacterTable, styleBefore: RunStyle): StyledRow {
  const pieces: Piece[] = [];
  let style = styleBefore;
  let held: number[] = [];
  const flush = (next: RunStyle): void => {
    if (held.length > 0) pieces.push({ text: decodeBytes(held, table), style });
    held = [];
    style = next;
  };
  for (const byte of row) {
    if (byte < 0x20) {
      held.push(0x20);
      if (byte < COLOURS.length) flush(withColour(style, COLOURS[byte]));
    } else if (byte < 0x80 || byte >= 0xa0) held.push(byte);
    else if (SWITCHES[byte] !== undefined) flush({ ...style, ...SWITCHES[byte] });
    else if (SWITCHES_OFF[byte] !== undefined) flush(without(style, SWITCHES_OFF[byte]));
  }
  flush(style);
  return { pieces, style };
}

/** Blanks at the ends of a row go, and of several within it one stays; across pieces too. */
function tidied(pieces: readonly Piece[]): readonly Piece[] {
  const tidy: Piece[] = [];
  let blank = true;
  for (const { text, style } of pieces) {
    const squeezed = text.replace(/ +/gu, " ");
    const joined: string = blank && squeezed.startsWith(" ") ? squeezed.slice(1) : squeezed;
    if (joined === "") continue;
    blank = joined.endsWith(" ");
    tidy.push({ text: joined, style });
  }
  while (tidy.at(-1)?.text.endsWith(" ")) {
    const { text, style } = tidy.pop()!;
    if (text !== " ") tidy.push({ text: text.slice(0, -1), style });
  }
  return tidy;
}

/**
 * The text field of a subtitle, all its blocks joined: rows parted by 8A, of which empty ones only keep distance; 8F fills up.
 * Colours end with their row, italics and underlining go on until they are switched off.
 */
export function readTextField(
  bytes: readonly number[],
  table: CharacterTable,
): { readonly text: string; readonly runs?: readonly Run[] } {
  const styled = new RunGatherer();
  let style: RunStyle = {};
  let row: number[] = [];
  let begun = false;
  const endRow = (): void => {
    const { pieces, style: after } = styledRow(row, table, style);
    style = without(after, "colour");
    row = [];
    const tidy = tidied(pieces);
    if (tidy.length === 0) return;
    if (begun) styled.newline();
    begun = true;
    for (const piece of tidy) styled.append(piece.text, piece.style);
  };
  for (const byte of bytes) {
    if (byte === NEWLINE) endRow();
    else if (byte !== FILL) row.push(byte);
  }
  endRow();
  return styled.cueText;
}
