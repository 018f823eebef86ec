import type { Cue, Run, SubtitleDocument } from "../../../model/index.js";
import type { LostPart } from "../../lost.js";
import { writeClock, type ClockForm } from "../clock-time.js";
import type { WrittenFormat, WrittenText } from "../format.js";
import { taggedText, plainTags, withoutBlankLines, type TagPair } from "../tagged-text.js";
import { runsOf } from "../run-gatherer.js";
import { mayBeTiming, readTimingLine } from "../timing-lines/timing-line.js";
import { SRT_DIALECT } from "./srt-dialect.js";
import { readSrtText } from "./srt-text.js";

const CLOCK: ClockForm = { separator: ",", digits: 3 };
const WORD_JOINER = "\u2060";

function tagsOf(run: Run): readonly TagPair[] {
  const colour = run.colour === undefined || /["<>\s]/.test(run.colour) ? undefined : run.colour;
  return [...(colour === undefined ? [] : [{ open: `<font color="${colour}">`, close: "</font>" }]), ...plainTags(run)];
}

/** SRT cannot write a `<i>` or `{\…}` that is meant: a word joiner, which no one sees, keeps it from being markup. */
function withoutMarkup(text: string, lost: Set<LostPart>): string {
  if (readSrtText(text).text === text) return text;
  lost.add("literal-marks");
  return text.replace(/<(?=\/?\s?[a-z])|\{(?=\\)/gi, (sign) => sign + WORD_JOINER);
}

/** Nor a line of text that looks like a timing. */
function withoutTimings(text: string, lost: Set<LostPart>): string {
  if (!mayBeTiming(text)) return text;
  return text
    .split("\n")
    .map((line) => {
      if (!mayBeTiming(line) || readTimingLine(line, 1, 1, SRT_DIALECT) === undefined) return line;
      lost.add("literal-marks");
      return line.replace(/>|[\u2192\u21D2\u2794\u27A1\u27F6]/, WORD_JOINER + "$&");
    })
    .join("\n");
}

/**
 * The text of a cue as it stands in SRT: `<i> <b> <u>` and `<font color>`, no blank lines. What would be read as markup or
 * as a timing is kept from it, and told in `lost`.
 */
export function srtCueText(cue: Pick<Cue, "text" | "runs">): WrittenText {
  const lost = new Set<LostPart>();
  const written = taggedText(runsOf(cue), tagsOf, (text) => withoutMarkup(text, lost));
  return { text: withoutTimings(withoutBlankLines(written.replace(/\r\n?/g, "\n")), lost), lost };
}

/** A time that SRT can hold. */
function clamped(time: number, lost: Set<LostPart>): number {
  if (time < 0) lost.add("negative-times");
  return Math.max(0, time);
}

/** Writes SubRip, numbered from 1. Negative times become 0, an open end is the start; blank lines in text go. Never throws. */
export function writeSrt(document: SubtitleDocument): WrittenFormat {
  const lost = new Set<LostPart>();
  const blocks = document.cues.map((cue, at) => {
    if (cue.end === null) lost.add("open-ends");
    const start = writeClock(clamped(cue.start, lost), 2, CLOCK);
    const end = writeClock(clamped(cue.end ?? cue.start, lost), 2, CLOCK);
    const written = srtCueText(cue);
    for (const part of written.lost) lost.add(part);
    return `${at + 1}\n${start} --> ${end}\n${written.text}\n`;
  });
  return { text: blocks.join("\n"), lost: [...lost] };
}
