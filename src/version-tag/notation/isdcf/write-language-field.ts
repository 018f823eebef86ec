import { dcncCodeFor } from "../../../language/index.js";
import type { Lang, LostField, Subtitle, VersionTag } from "../../../model/index.js";
import { NO_LANGUAGE, UNKNOWN_LANGUAGE } from "./content-title-words.js";
import { withoutScript } from "./language-code.js";

/** A language field and what it leaves out. */
export interface WrittenLanguageField {
  readonly text: string;
  readonly lost: readonly LostField[];
}

/**
 * Writes the language field of a digital cinema content title by the ISDCF naming convention, such as `RU-FR-nl` or
 * `EN-EN-CCAP`. Reading it again gives the tag less what `lost` names. The field begins with what is spoken: where that
 * is not stated nothing can be written, and the text is empty.
 */
export function writeLanguageField(tag: VersionTag): WrittenLanguageField {
  const lost = new Set<LostField>();
  loseFieldsWithoutPlace(tag, lost);
  if (tag.audio === null) {
    if (tag.subtitles !== null) lost.add("subtitles");
    return { text: "", lost: [...lost] };
  }
  const parts = [spokenPart(tag.audio, lost)];
  if (tag.subtitles !== null) parts.push(...writtenParts(tag.subtitles, lost));
  return { text: parts.join("-"), lost: [...lost] };
}

function loseFieldsWithoutPlace(tag: VersionTag, lost: Set<LostField>): void {
  if (tag.kind !== "unknown") lost.add("kind");
  if (tag.intertitles !== undefined && tag.intertitles.length > 0) lost.add("intertitles");
  if (tag.live !== undefined && tag.live.length > 0) lost.add("live");
  if (tag.access !== undefined && Object.keys(tag.access).length > 0) lost.add("access");
  if (tag.package !== undefined) lost.add("package");
  if (tag.alternatives !== undefined && tag.alternatives.length > 0) lost.add("alternatives");
}

/** One spoken language: the first that has a code. */
function spokenPart(audio: readonly Lang[], lost: Set<LostField>): string {
  if (audio.length === 0) return NO_LANGUAGE;
  if (audio.length > 1) lost.add("audio.additional");
  for (const language of audio) {
    const match = dcncCodeFor(language, "audio");
    if (match === undefined) continue;
    if (withoutScript(match.tag) !== language) lost.add("audio.variant");
    return match.code;
  }
  if (!audio.includes("und")) lost.add("audio");
  return UNKNOWN_LANGUAGE;
}

function writtenParts(subtitles: readonly Subtitle[], lost: Set<LostField>): readonly string[] {
  if (subtitles.length === 0) return [NO_LANGUAGE];
  return [...new Set(subtitles.map((track) => writtenPart(track, lost)))];
}

function writtenPart(track: Subtitle, lost: Set<LostField>): string {
  const match = dcncCodeFor(track.language, "text");
  if (match === undefined && track.language !== "und") lost.add("subtitles");
  if (match?.exact === false) lost.add("subtitles.variant");
  const code = match?.code ?? UNKNOWN_LANGUAGE;
  if (!["dcp", "burned-in", "closed"].includes(track.medium)) lost.add("subtitles.medium");
  const cased = track.medium === "burned-in" ? code.toLowerCase() : code;
  if (track.medium === "closed") {
    if (track.kind !== "sdh") lost.add("subtitles.kind");
    return `${cased}-CCAP`;
  }
  if (track.kind === "sdh") return `${cased}-OCAP`;
  if (track.kind !== "full") lost.add("subtitles.kind");
  return cased;
}
