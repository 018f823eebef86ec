import { finding } from "../../../check/index.js";
import type { Cue, CueRegion, Finding, UnkeptPart } from "../../../model/index.js";
import type { ReadFormat } from "../format.js";
import type { Dialect } from "../timing-lines/dialect.js";
import { evenText } from "../timing-lines/even-lines.js";
import { cueScanner } from "../timing-lines/scan-cues.js";
import { unkeptMember } from "../unkept-member.js";
import { shownText } from "../timing-lines/shown-text.js";
import { readCueSettings } from "./cue-settings.js";
import { readCueText } from "./cue-text.js";
import { readHeader } from "./header.js";
import { readRegion } from "./region.js";
import { unkeptInCueText } from "./unkept-cue-text.js";

/** How WebVTT writes cues; blocks that are no cues go to what is given. */
export function vttDialect(block: (kind: "note" | "style" | "region", content: string) => void): Dialect {
  return {
    separator: 46,
    hoursOptional: true,
    settings: true,
    heading: "id",
    blankEnds: true,
    takesBlock([first = "", ...rest]) {
      const kind = /^(NOTE|STYLE|REGION|\uFEFF?WEBVTT)(?:\s|$)/.exec(first)?.[1];
      if (kind === "STYLE") block("style", rest.join("\n"));
      else if (kind === "REGION") block("region", rest.join("\n"));
      else if (kind === "NOTE") block("note", [first, ...rest].join("\n"));
      return kind !== undefined;
    },
  };
}

/** Where a word of a timing line stands in its line, from 1. */
function columnOf(text: string, word: string, from: number): number {
  const at = text.indexOf(word, from);
  return at < 0 ? 1 : at - text.lastIndexOf("\n", at);
}

/**
 * Reads WebVTT as it is found in the world: what the W3C algorithm would drop is repaired where it can be, each repair a
 * finding with line and column. Cue text is read by the algorithm itself,
 * and what stands behind a blank line without a timing is left out and told, as no player shows it.
 */
export function readTolerant(written: string): ReadFormat {
  const { text, written: writtenOffset, findings: before } = evenText(written);
  const header = readHeader(text);
  const findings: Finding[] = [...before, ...header.findings];
  const cues: Cue[] = [];
  const regions: CueRegion[] = [];
  const styles: string[] = [];
  const unkept = new Set<UnkeptPart>();
  const dialect = vttDialect((kind, content) => {
    if (kind === "region") regions.push(readRegion(content));
    else if (kind === "note") unkept.add("notes");
    else styles.push(content);
  });
  const scanner = cueScanner(
    dialect,
    {
      cue(start, end, cueText, plain, line, offset, id, rest, timingLine) {
        const source = { line, offset: writtenOffset(offset) };
        if (plain && rest === "" && id === undefined) {
          cues.push({ start, end, text: cueText, source });
          return;
        }
        const { settings, unknown } = readCueSettings(rest, regions);
        if (unknown.length > 0) {
          const params = {
            line: timingLine,
            column: columnOf(text, unknown[0]!, offset),
            text: shownText(unknown.join(" ")),
          };
          findings.push(finding("parse/cue-settings", params, { cue: cues.length + 1 }));
        }
        const drawn = readCueText(cueText);
        for (const part of unkeptInCueText(cueText)) unkept.add(part);
        const name = id === undefined || id.trim() === "" ? {} : { id };
        cues.push({ start, end, ...drawn, ...name, ...(settings === undefined ? {} : { settings }), source });
      },
      finding: (found) => findings.push(found),
    },
    { line: header.line, offset: header.offset },
  );
  scanner.scan(header.offset === 0 ? text : text.slice(header.offset), true);
  const language = header.meta["Language"]?.trim() ?? "";
  return {
    document: {
      format: "webvtt",
      language: language === "" ? null : language,
      frameRate: null,
      cues,
      ...(regions.length === 0 ? {} : { regions }),
      meta: styles.length === 0 ? header.meta : { ...header.meta, STYLE: styles.join("\n\n") },
      ...unkeptMember(unkept),
    },
    findings,
  };
}
