import type { Cue, Run } from "../../../model/index.js";
import { lostWhere } from "../../lost.js";
import { writeClock, type ClockForm } from "../clock-time.js";
import type { WritableDocument, WrittenText } from "../format.js";
import { taggedText, plainTags, type TagPair } from "../tagged-text.js";
import { runsOf } from "../run-gatherer.js";
import { arrowBroken, mayBeTiming, readTimingLine } from "../timing-lines/timing-line.js";
import { WORD_JOINER } from "../word-joiner.js";
import { SRT_DIALECT } from "./srt-dialect.js";
import { readSrtText } from "./srt-text.js";

const CLOCK: ClockForm = { separator: ",", digits: 3 };

function tagsOf(run: Run): readonly TagPair[] {
  const colour = run.colour === undefined || /["<>\s]/.test(run.colour) ? undefined : run.colour;
  return [...(colour === undefined ? [] : [{ open: `<font color="${colour}">`, close: "</font>" }]), ...plainTags(run)];
}

/** SRT cannot write a `<i>` or `{\\…}` that is meant: a word joiner, which no one sees, keeps it from being markup. */
function withoutMarkup(run: Run): Run {
  const { text } = run;
  if (readSrtText(text).text === text) return run;
  return { ...run, text: text.replace(/<(?=\/?\s?[a-z])|\{(?=\\)/gi, (sign) => sign + WORD_JOINER) };
}

/** Nor a line of text that looks like a timing. */
function withoutTimings(text: string): string {
  if (!mayBeTiming(text)) return text;
  return text
    .split("\n")
    .map((line) =>
      mayBeTiming(line) && readTimingLine(line, 1, 1, SRT_DIALECT) !== undefined ? arrowBroken(line) : line,
    )
    .join("\n");
}

/**
 * The text of a cue as it stands in SRT: `<i> <b> <u>` and `<font color>`. What would be read as markup or as a timing is kept
 * from it, and told in `lost`.
 */
export function srtCueText(cue: Pick<Cue, "text" | "runs">): WrittenText {
  const runs = runsOf(cue);
  const meant = runs.map(withoutMarkup);
  const tagged = taggedText(meant, tagsOf, (text) => text);
  const text = withoutTimings(tagged);
  const marked = text !== tagged || meant.some((run, at) => run !== runs[at]);
  return { text, lost: lostWhere({ "literal-marks": marked }) };
}

/** Writes SubRip, numbered from 1. */
export function writeSrt({ cues }: WritableDocument): WrittenText {
  const texts = cues.map(srtCueText);
  const blocks = cues.map(({ start, end }, at) => {
    const times = `${writeClock(start, 2, CLOCK)} --> ${writeClock(end, 2, CLOCK)}`;
    return `${at + 1}\n${times}\n${texts[at]!.text}\n`;
  });
  return { text: blocks.join("\n"), lost: texts.flatMap(({ lost }) => lost) };
}
