import { readFileSync } from "node:fs";
import type { Cue, SubtitleDocument } from "../../../src/model/index.js";

const SOURCE = new URL("../../golden/subtitles/film-talk.json", import.meta.url);

/** One scene in our own words, fourteen lines in each language; lines of one number say the same. */
export const FILM_TALK = (
  JSON.parse(readFileSync(SOURCE, "utf8")) as { readonly lines: Readonly<Record<string, readonly string[]>> }
).lines;

/** The scene in one language. */
export function scene(language: string): readonly string[] {
  const lines = FILM_TALK[language];
  if (lines === undefined) throw new Error(`no film talk in ${language}`);
  return lines;
}

/** Cues of three seconds, one every four. */
export function cuesOf(texts: readonly string[]): readonly Cue[] {
  return texts.map((text, at) => ({
    start: at * 4000,
    end: at * 4000 + 3000,
    text,
    source: { line: at + 1, offset: 0 },
  }));
}

/** A document of such cues. */
export function documentOf(texts: readonly string[], more: Partial<SubtitleDocument> = {}): SubtitleDocument {
  const cues = cuesOf(texts);
  return { format: "srt", encoding: null, newline: null, language: null, frameRate: null, meta: {}, cues, ...more };
}

/** Two languages on top of each other in each cue. */
export function stacked(upper: string, lower: string): readonly string[] {
  return scene(upper).map((text, at) => `${text}\n${scene(lower)[at] ?? ""}`);
}
