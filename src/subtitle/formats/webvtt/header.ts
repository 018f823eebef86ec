import { finding } from "../../../check/index.js";
import type { Finding } from "../../../model/index.js";

/** What the head of a WebVTT file says, and where its blocks begin. */
export interface VttHeader {
  readonly meta: Readonly<Record<string, string>>;
  /** The offset at which the scan for cues begins, and the number of that line. */
  readonly offset: number;
  readonly line: number;
  readonly findings: readonly Finding[];
}

const SIGNATURE = /^(\s{0,64}?)(WEBVTT)([^\n\r]*)/i;
const LONGEST_HEADER = 100_000;

/** `Kind: captions`, `X-TIMESTAMP-MAP=…`. */
const FIELD = /^([A-Za-z][\w-]{0,40})\s?[:=]\s?(.*)$/;

/** The offset behind the line at an offset. */
function lineAfter(text: string, at: number): number {
  const end = text.indexOf("\n", at);
  return end < 0 ? text.length : end + 1;
}

function faultOf(text: string, before: string, signature: string, rest: string): Finding[] {
  const clean = before === "" && signature === "WEBVTT" && /^(?:[ \t]|$)/.test(rest);
  const line = before.split("\n").length;
  return clean || text === "" ? [] : [finding("parse/header-missing", { line, column: 1 })];
}

/**
 * Reads the head of a WebVTT file: the signature in any form (lower case, something glued to it, none at all), what stands
 * beside it, and the fields up to the first blank line. A head that runs into the first cue is reported.
 */
export function readHeader(text: string): VttHeader {
  const match = SIGNATURE.exec(text);
  if (match === null) {
    const findings = text.trim() === "" ? [] : [finding("parse/header-missing", { line: 1, column: 1 })];
    return { meta: {}, offset: 0, line: 1, findings };
  }
  const [, before = "", signature = "", rest = ""] = match;
  const findings = faultOf(text, before, signature, rest);
  let line = before.split("\n").length;
  const glued = before.length + signature.length;
  if (rest.includes("-->")) return { meta: {}, offset: glued, line, findings };
  const title = rest.replace(/^[\s:,–-]+/, "").trim();
  const meta: Record<string, string> = title === "" ? {} : { title };
  let at = lineAfter(text, glued);
  let previous: { readonly at: number; readonly field: boolean } | undefined;
  const limit = Math.min(text.length, LONGEST_HEADER);
  for (line++; at < limit; line++) {
    const next = lineAfter(text, at);
    const content = text.slice(at, next).trimEnd();
    if (content.trim() === "") break;
    const block = /^(?:NOTE|STYLE|REGION)(?:\s|$)/.test(content);
    if (block || content.includes("-->")) {
      findings.push(finding("parse/header-blank", { line, column: 1 }));
      // The line above the first timing may be the name of its cue.
      const named = !block && previous?.field === false;
      return { meta, offset: named ? previous!.at : at, line: named ? line - 1 : line, findings };
    }
    const [, name, value] = FIELD.exec(content) ?? [];
    if (name !== undefined && value !== undefined) meta[name] = value;
    previous = { at, field: name !== undefined };
    at = next;
  }
  return { meta, offset: at, line, findings };
}
