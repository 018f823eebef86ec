/** As many marks as UAX #15 §12 (stream-safe text) lets follow each other; living text has three. */
const LONG_RUN = /\p{M}{31}/u;
const SAFE_PIECE = /\P{M}*\p{M}{0,30}/gu;

/**
 * A text in a Unicode normalization form, in linear time. The built-in method sorts a run of combining marks in quadratic
 * time, so that a megabyte of them would take minutes; runs longer than any writing has are normalized in pieces of thirty.
 */
export function normalized(text: string, form: "NFC" | "NFD"): string {
  if (!LONG_RUN.test(text)) return withMethod(text, form);
  return (text.match(SAFE_PIECE) ?? []).map((piece) => withMethod(piece, form)).join("");
}

function withMethod(text: string, form: "NFC" | "NFD"): string {
  // eslint-disable-next-line no-restricted-properties -- the one place where it is bounded
  return text.normalize(form);
}
