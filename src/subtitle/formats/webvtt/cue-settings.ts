import type { CueRegion, CueSettings } from "../../../model/index.js";
import { percentage } from "./percentage.js";

/** Settings that were understood, and the words that were not. */
export interface ReadCueSettings {
  readonly settings: CueSettings | undefined;
  readonly unknown: readonly string[];
}

type Writable = { -readonly [Name in keyof CueSettings]: CueSettings[Name] };

const LINE_ALIGN = ["start", "center", "end"] as const;
const POSITION_ALIGN = ["line-left", "center", "line-right"] as const;
const ALIGN = ["start", "center", "end", "left", "right"] as const;

/** The member of a list that a word is. */
function oneOf<Word extends string>(words: readonly Word[], word: string | undefined): Word | undefined {
  return words.find((one) => one === word);
}

/** `80%,center`: what is before the first comma and what is behind it. */
function aligned(value: string): readonly [string, string | undefined] {
  const comma = value.indexOf(",");
  return comma < 0 ? [value, undefined] : [value.slice(0, comma), value.slice(comma + 1)];
}

function setLine(settings: Writable, value: string): boolean {
  const [place, alignment] = aligned(value);
  const percent = place.endsWith("%");
  const number = percent ? percentage(place) : /^-?\d+(?:\.\d+)?$/.test(place) ? Number(place) : undefined;
  const lineAlign = oneOf(LINE_ALIGN, alignment);
  if (number === undefined || !Number.isFinite(number) || (alignment !== undefined && lineAlign === undefined))
    return false;
  if (lineAlign !== undefined) settings.lineAlign = lineAlign;
  // A minus before a zero says nothing.
  settings.line = number === 0 ? 0 : number;
  if (percent) settings.snapToLines = false;
  else delete settings.snapToLines;
  return true;
}

function setPosition(settings: Writable, value: string): boolean {
  const [place, alignment] = aligned(value);
  const position = percentage(place);
  const positionAlign = oneOf(POSITION_ALIGN, alignment);
  if (position === undefined || (alignment !== undefined && positionAlign === undefined)) return false;
  if (positionAlign !== undefined) settings.positionAlign = positionAlign;
  settings.position = position;
  return true;
}

function setOne(settings: Writable, name: string, value: string, regions: readonly CueRegion[]): boolean {
  switch (name) {
    case "region":
      if (regions.some(({ id }) => id === value)) settings.region = value;
      else delete settings.region;
      return settings.region !== undefined;
    case "vertical":
      if (value !== "rl" && value !== "lr") return false;
      settings.vertical = value;
      return true;
    case "line":
      return setLine(settings, value);
    case "position":
      return setPosition(settings, value);
    case "size": {
      const size = percentage(value);
      if (size !== undefined) settings.size = size;
      return size !== undefined;
    }
    case "align": {
      const align = oneOf(ALIGN, value);
      if (align !== undefined) settings.align = align;
      return align !== undefined;
    }
    default:
      return false;
  }
}

/**
 * Reads what stands behind the times of a WebVTT cue (W3C WebVTT §6.3 "parse the WebVTT cue settings"): what is not
 * understood is passed over. A cue that says itself where it stands is in no region.
 */
export function readCueSettings(text: string, regions: readonly CueRegion[]): ReadCueSettings {
  const settings: Writable = {};
  const unknown: string[] = [];
  for (const word of text.split(/[ \t\n\f\r]+/)) {
    if (word === "") continue;
    const colon = word.indexOf(":");
    const whole = colon > 0 && colon < word.length - 1;
    if (!whole || !setOne(settings, word.slice(0, colon), word.slice(colon + 1), regions)) unknown.push(word);
  }
  const placed = settings.line !== undefined || (settings.size ?? 100) !== 100 || settings.vertical !== undefined;
  if (placed) delete settings.region;
  return { settings: Object.keys(settings).length === 0 ? undefined : settings, unknown };
}
