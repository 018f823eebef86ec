import { canonicalLanguageTag } from "../../language/index.js";
import { VERSION_KINDS, subtitle, versionTag, type VersionKind } from "../../model/index.js";
import { formatVersionTag } from "../../version-tag/index.js";
import type { JsonPlace } from "../json-place.js";

const KINDS: readonly unknown[] = VERSION_KINDS;

function languagesOf(places: readonly JsonPlace[]): readonly string[] {
  const tags = places.map((at) => canonicalLanguageTag(at.text ?? at.member("language").text ?? ""));
  return [...new Set(tags.filter((tag) => tag !== null))];
}

/** What a record says of its version, in English words: kind, spoken languages, languages of the subtitles. */
export function statedVersion(record: JsonPlace): string | undefined {
  const version = record.member("version");
  if (!version.isObject) return undefined;
  const kind = version.member("kind").value;
  const [audio, subtitles] = [version.member("audio"), version.member("subtitles")];
  const tag = versionTag({
    kind: KINDS.includes(kind) ? (kind as VersionKind) : "unknown",
    audio: Array.isArray(audio.value) ? languagesOf(audio.items) : null,
    subtitles: Array.isArray(subtitles.value)
      ? languagesOf(subtitles.items).map((language) => subtitle(language))
      : null,
  });
  return formatVersionTag(tag, "long").text || undefined;
}
