import type { Locale } from "../../language/index.js";
import type { LostField, VersionTag } from "../../model/index.js";
import { slotsOf } from "./fill-pattern.js";
import { listedLosses, type Formatted } from "./loss.js";
import { writeSubtitles } from "./write-subtitles.js";
import { writeVersion } from "./write-version.js";
import type { Naming } from "./written-language.js";
import { WORDINGS, type StyleWording, type WordedStyle } from "./wording/index.js";

/** Facts for which no style has words. */
function unworded(tag: VersionTag): LostField[] {
  const losses: LostField[] = [];
  if (tag.live?.length) losses.push("live");
  if (Object.keys(tag.access ?? {}).length > 0) losses.push("access");
  if (tag.package) losses.push("package");
  if (tag.alternatives?.length) losses.push("alternatives");
  return losses;
}

/**
 * A version that is not said to be original or dubbed is worded by what is spoken, also in the long style; a film
 * without speech is worded the long way, also in the spoken style.
 */
function wordedAs(style: WordedStyle, tag: VersionTag): WordedStyle {
  if (style === "long" && tag.kind === "unknown") return "spoken";
  return style === "spoken" && (tag.kind === "silent" || tag.kind === "nodialogue") ? "long" : style;
}

function namingIn({ subtitles }: StyleWording): Naming {
  return subtitles.every((pattern) => slotsOf(pattern).every((slot) => slot.form === "code")) ? "codes" : "names";
}

/** "OmeU", "VOSTFR": one mark for an original with plain subtitles in one language. */
function compactMark(tag: VersionTag, { compactMarks }: StyleWording): string | undefined {
  const [only, ...others] = tag.subtitles ?? [];
  if (tag.kind !== "original" || !only || others.length > 0) return undefined;
  const plain =
    only.kind === "full" && only.medium !== "burned-in" && only.medium !== "live" && only.medium !== "closed";
  return plain && compactMarks && Object.hasOwn(compactMarks, only.language) ? compactMarks[only.language] : undefined;
}

/** Writes a tag in words or codes for readers of a language; what the style cannot say is listed as lost. */
export function writeProse(tag: VersionTag, style: WordedStyle, locale: Locale): Formatted {
  const wording = WORDINGS[locale];
  const words = wording.styles[wordedAs(style, tag)];
  const naming = namingIn(words);
  const version = writeVersion(tag, words, wording, locale, naming);
  const subtitles = writeSubtitles(tag.subtitles, words, wording, locale, naming);
  const text = version.text + (version.text === "" ? subtitles.text.replace(/^,? /, "") : subtitles.text);
  return {
    text: compactMark(tag, words) ?? (subtitles.text === "" ? text.replace(/,$/, "") : text),
    lost: listedLosses([...version.lost, ...subtitles.lost, ...unworded(tag)]),
  };
}
