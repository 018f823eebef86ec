import { UnknownValueError } from "../model/index.js";
import { textDamage } from "../text/index.js";
import { readArteCode } from "./notation/arte/index.js";
import { readLuxembourgCode } from "./notation/cinematheque-lu/index.js";
import { looksLikeSubtitleFile, readSubtitleFileName } from "./notation/filename/index.js";
import { readContentTitle } from "./notation/isdcf/index.js";
import { readProse } from "./notation/prose/index.js";
import { looksLikeReleaseName, readReleaseName } from "./notation/release/index.js";
import { readSwissNotation } from "./notation/swiss/index.js";
import { NO_TAG, type Notation, type NotationReader, type ParseContext, type Reading } from "./reading.js";

/** Prose with the code tables of houses and regions in front of it. */
const readWritten: NotationReader = (text, context) =>
  readArteCode(text, context) ??
  readLuxembourgCode(text, context) ??
  readSwissNotation(text, context) ??
  readProse(text, context);

/** Tries the notations that can be told by their form, the strictest first; what is left is prose. */
const readAnyNotation: NotationReader = (text, context) => {
  const title = readContentTitle(text, context);
  if (title) return title;
  if (looksLikeSubtitleFile(text)) return readSubtitleFileName(text, context);
  if (looksLikeReleaseName(text)) return readReleaseName(text, context);
  return readWritten(text, context);
};

/** The reader of each notation that a caller may name. */
const READERS: Readonly<Record<Notation, NotationReader>> = {
  auto: readAnyNotation,
  isdcf: readContentTitle,
  release: readReleaseName,
  filename: readSubtitleFileName,
  prose: readWritten,
};

/**
 * Reads what a text states of the language version of a copy: a digital cinema content title, a release name, a subtitle
 * file's name, or prose, in the notation the context names or in whichever the form shows.
 *
 * The tag is null when the text states no version, with findings only for damage in the text. Spans are UTF-16 offsets
 * into the text as given. Any text is answered, in time that grows with its length. Audio is never filled in from
 * `originalLanguages`: `resolveVersionTag` does that.
 *
 * @throws UnknownValueError for a notation that there is not: the caller's mistake, never the text's.
 *
 * @example
 * parseVersionTag("RU OV with FR & NL subt.").tag?.audio; // ["ru"]
 */
export function parseVersionTag(text: string, context: ParseContext = {}): Reading {
  const notation = context.notation ?? "auto";
  if (typeof text !== "string") throw new TypeError("text must be a string");
  if (!Object.hasOwn(READERS, notation)) throw new UnknownValueError("notation", notation, Object.keys(READERS));
  const reading = READERS[notation](text, context) ?? NO_TAG;
  const damage = textDamage(text);
  return damage.length > 0 ? { ...reading, findings: [...damage, ...reading.findings] } : reading;
}
