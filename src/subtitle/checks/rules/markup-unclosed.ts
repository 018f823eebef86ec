import type { Finding, SubtitleFormatId } from "../../../model/index.js";
import { cueFinding } from "../cue-finding.js";
import type { SubtitleRule } from "../subtitle-rule.js";

/** The tags that come in pairs, by format. In WebVTT `v` and `lang` may stay open to the end of the cue. */
const PAIRED: Readonly<Partial<Record<SubtitleFormatId, ReadonlySet<string>>>> = {
  srt: new Set(["i", "b", "u", "s", "font"]),
  webvtt: new Set(["i", "b", "u", "c", "ruby"]),
};
const TAG = /<(\/?)([a-z]{1,8})(?=[\s>./])[^<>\n]*>/gi;

/** Tags that are opened and not closed in a cue, or closed and not opened. Needs the source. */
export const unclosed: SubtitleRule = {
  rule: "markup/unclosed",
  check: (document, { text: source }) => {
    const paired = PAIRED[document.format];
    if (paired === undefined || source === undefined) return [];
    const { cues } = document;
    const findings: Finding[] = [];
    // Looked for once, and not again from every cue to the end of a file without any.
    let next = source.indexOf("<");
    for (const [at, cue] of cues.entries()) {
      const from = cue.source.offset;
      const to = cues[at + 1]?.source.offset ?? source.length;
      if (from < 0 || to <= from) continue;
      if (next >= 0 && next < from) next = source.indexOf("<", from);
      if (next < 0 || next >= to) continue;
      const tag = unpairedTag(source.slice(from, to), paired);
      if (tag !== undefined) findings.push(cueFinding("markup/unclosed", document, at, { text: tag }));
    }
    return findings;
  },
};

/** The first tag without its other half; tags that cross each other still pair. */
function unpairedTag(source: string, paired: ReadonlySet<string>): string | undefined {
  const open = new Map<string, string[]>();
  for (const { 0: tag, 1: slash, 2: name } of source.matchAll(TAG)) {
    const key = name!.toLowerCase();
    if (!paired.has(key) || tag.endsWith("/>")) continue;
    const waiting = open.get(key) ?? [];
    open.set(key, waiting);
    if (slash === "") waiting.push(tag);
    else if (waiting.pop() === undefined) return tag;
  }
  return [...open.values()].flat()[0];
}
