import { finding } from "../../../check/index.js";
import type { Finding } from "../../../model/index.js";
import type { ReadFormat } from "../format.js";
import { excerpt, type SourceLine } from "../source-lines.js";
import { RunGatherer, type RunStyle } from "../run-gatherer.js";
import { transcriptBlocks } from "../transcript-blocks.js";

/** hh:mm:ss.cc */
const SUBVIEWER_CLOCK = { separator: ".", digits: 2 } as const;

const HEAD_LINE = /^\s*\[([A-Za-z ]{1,40})\](.*)$/s;
/** Lines of the head that frame it and say nothing. */
const FRAME = new Set(["information", "end information", "subtitle"]);
const MARK = /\[br\]|<(\/?)([ibu])>/gi;
const FLAGS = { i: "italic", b: "bold", u: "underline" } as const;

/** Text with `[br]` for line ends and `<i> <b> <u>`, which hold until they are closed or the cue ends. */
function styledText(text: string): RunGatherer {
  const styled = new RunGatherer();
  let style: RunStyle = {};
  let from = 0;
  for (const mark of text.matchAll(MARK)) {
    styled.append(text.slice(from, mark.index), style);
    from = mark.index + mark[0].length;
    const tag = mark[2]?.toLowerCase() as keyof typeof FLAGS | undefined;
    if (tag === undefined) styled.newline();
    else style = mark[1] === "" ? { ...style, [FLAGS[tag]]: true } : without(style, FLAGS[tag]);
  }
  styled.append(text.slice(from), style);
  return styled;
}

function without(style: RunStyle, flag: keyof RunStyle): RunStyle {
  const { [flag]: _, ...rest } = style;
  return rest;
}

function readHead(lines: readonly SourceLine[], findings: Finding[]): Record<string, string> {
  const meta = new Map<string, string>();
  for (const line of lines) {
    const [, key, value = ""] = HEAD_LINE.exec(line.text) ?? [];
    if (key === undefined) {
      findings.push(finding("parse/line-unreadable", { line: line.line, column: 1, text: excerpt(line.text) }));
    } else if (!FRAME.has(key.toLowerCase()) && value.trim() !== "") {
      meta.set(key.toLowerCase(), value.trim());
    }
  }
  return Object.fromEntries(meta);
}

/** Reads SubViewer 2: a head of `[KEY]value` lines, then `start,end` in hundredths and a line of text. */
export function readSubviewer(text: string): ReadFormat {
  const { blocks, head, findings } = transcriptBlocks(text, SUBVIEWER_CLOCK);
  const told: Finding[] = [];
  const meta = readHead(head, told);
  const cues = blocks.map(({ start, end, lines, source }) => {
    return { start, end, ...styledText(lines.join("\n")).cueText, source };
  });
  return {
    document: { format: "subviewer", language: null, frameRate: null, cues, meta },
    findings: [...told, ...findings],
  };
}
