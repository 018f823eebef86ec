import { isTimedTextNamespace } from "./ttml-names.js";

/** What may stand before the first element: declaration, comments, document type. */
const PROLOG = /(?:\s+|<\?[^>]*>|<!--(?:[^-]|-(?!->))*-->|<![^<>]*(?:\[[^\]]*\]\s*>|>))*/y;
const ROOT = /<(?:[\w.-]{1,40}:)?tt(?=[\s/>])/y;
const NAMESPACE = /xmlns(?::[\w.-]{1,40})?\s*=\s*["'](http:\/\/www\.w3\.org\/[^"']{1,40})["']/g;
const PARAGRAPH = /<(?:[\w.-]{1,40}:)?p\s[^<>]{0,400}\b(?:begin|end|dur)\s*=/;

function namesTimedText(head: string): boolean {
  for (const [, namespace = ""] of head.matchAll(NAMESPACE)) if (isTimedTextNamespace(namespace)) return true;
  return false;
}

/** How sure the first characters of a text are those of timed text: by the root element and its namespace. */
export function sniffTtml(head: string): number {
  PROLOG.lastIndex = 0;
  ROOT.lastIndex = PROLOG.exec(head)?.[0].length ?? 0;
  const known = namesTimedText(head);
  if (ROOT.test(head)) return known ? 1 : 0.9;
  if (!known) return 0;
  // Damaged at the beginning, or timed text inside other XML.
  return /<(?:[\w.-]{1,40}:)?tt[\s>]/.test(head) || PARAGRAPH.test(head) ? 0.85 : 0;
}
