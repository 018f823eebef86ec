import { finding } from "../check/index.js";
import type { Finding } from "../model/index.js";
import { isPlainText } from "./plain-text.js";
import { inOneScript } from "./one-script.js";

const SUSPECT =
  // eslint-disable-next-line no-control-regex
  /[\u0000-\u0008\u000e-\u001f\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069\ud800-\udfff]|[\p{Script=Latin}][\p{Script=Cyrillic}]|[\p{Script=Cyrillic}][\p{Script=Latin}]/u;
const MIXED_WORD = /[\p{L}\p{M}]+/gu;

function unpairedSurrogates(text: string): { count: number; first: number } {
  let count = 0;
  let first = -1;
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (code < 0xd800 || code > 0xdfff) continue;
    const next = text.charCodeAt(at + 1);
    if (code < 0xdc00 && next >= 0xdc00 && next <= 0xdfff) at++;
    else {
      count++;
      if (first < 0) first = at;
    }
  }
  return { count, first };
}

function codePoint(char: string): string {
  return `U+${char.codePointAt(0)!.toString(16).toUpperCase().padStart(4, "0")}`;
}

function controlFindings(text: string): Finding[] {
  const seen = new Map<string, { count: number; first: number }>();
  for (let at = 0; at < text.length; at++) {
    const char = text[at]!;
    const code = text.charCodeAt(at);
    const control = code < 9 || (code > 13 && code < 32);
    const bidi =
      code === 0x61c ||
      code === 0x200e ||
      code === 0x200f ||
      (code >= 0x202a && code <= 0x202e) ||
      (code >= 0x2066 && code <= 0x2069);
    if (!control && !bidi) continue;
    const known = seen.get(char);
    if (known) known.count++;
    else seen.set(char, { count: 1, first: at });
  }
  return [...seen].map(([char, { count, first }]) => {
    const rule = char.charCodeAt(0) < 32 ? "text/control-character" : "text/bidi-control";
    return finding(rule, { code: codePoint(char), count }, { span: { start: first, end: first + 1 } });
  });
}

function mixedScriptFindings(text: string): Finding[] {
  const findings: Finding[] = [];
  for (const match of text.matchAll(MIXED_WORD)) {
    const word = match[0];
    const suggestion = inOneScript(word);
    if (suggestion === word) continue;
    const span = { start: match.index, end: match.index + word.length };
    findings.push(finding("text/mixed-script", { text: word, suggestion }, { span, suggestions: [suggestion] }));
  }
  return findings;
}

/**
 * What is damaged in a text whatever it says: halves of surrogate pairs, controls, marks that turn the writing direction,
 * Latin letters inside Cyrillic words and the reverse. One finding for each kind of character, at its first place.
 */
export function textDamage(text: string): Finding[] {
  if (isPlainText(text) || !SUSPECT.test(text)) return [];
  const findings = controlFindings(text);
  const surrogates = unpairedSurrogates(text);
  if (surrogates.count > 0) {
    const span = { start: surrogates.first, end: surrogates.first + 1 };
    findings.push(finding("text/unpaired-surrogate", { count: surrogates.count }, { span }));
  }
  return [...findings, ...mixedScriptFindings(text)];
}
