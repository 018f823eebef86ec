import type { Run } from "../../model/index.js";

/** A pair of tags around a stretch of text. */
export interface TagPair {
  readonly open: string;
  readonly close: string;
}

/**
 * Runs as text with tags: `tagsOf` gives the tags of a run, outermost first, and always in one order. Tags are closed where
 * the drawing changes, and never cross.
 */
export function taggedText(
  runs: readonly Run[],
  tagsOf: (run: Run) => readonly TagPair[],
  escape: (text: string) => string,
): string {
  const parts: string[] = [];
  let open: readonly TagPair[] = [];
  for (const run of runs) {
    const wanted = tagsOf(run);
    let same = 0;
    while (same < open.length && open[same]!.open === wanted[same]?.open) same++;
    for (const { close } of open.slice(same).reverse()) parts.push(close);
    for (const tag of wanted.slice(same)) parts.push(tag.open);
    parts.push(escape(run.text));
    open = wanted;
  }
  for (const { close } of [...open].reverse()) parts.push(close);
  return parts.join("");
}

/** Tags that SRT, WebVTT and the markup of cues share, in the order in which they nest. */
export function plainTags({ italic, bold, underline }: Run): readonly TagPair[] {
  const names = [...(italic ? ["i"] : []), ...(bold ? ["b"] : []), ...(underline ? ["u"] : [])];
  return names.map((name) => ({ open: `<${name}>`, close: `</${name}>` }));
}

const ESCAPES: Readonly<Record<string, string>> = { "&": "&amp;", "<": "&lt;", ">": "&gt;" };

/** `& < >` as references: no tag, no reference and no arrow can then come about by accident. */
export function escapedText(text: string): string {
  return text.replace(/[&<>]/g, (sign) => ESCAPES[sign]!);
}
