import type { Lang } from "../../model/index.js";
import type { PackageReader } from "../package-reader.js";
import { isAmong, type Track, type VersionEvidence } from "../version-evidence.js";
import { titledTracks } from "../version-in-hand.js";

/** What a text is held to: the list of the metadata, the composition, the text's own word, the title, whichever comes first. */
function declaredOf({ type, languages }: Track, evidence: VersionEvidence): readonly Lang[] {
  if (type === "subtitle" && evidence.listed.length > 0) return evidence.listed;
  if (languages.length > 0) return languages;
  return titledTracks(evidence, ...(type === "subtitle" ? (["dcp", "unknown"] as const) : (["closed"] as const))).map(
    ({ language }) => language,
  );
}

/**
 * Holds the words of each subtitle and caption against the languages declared for it: every declared language must be
 * there, and no other but one that the title names.
 */
export function checkContent(evidence: VersionEvidence, reader: PackageReader): void {
  const titled = titledTracks(evidence, "dcp", "unknown", "closed").map(({ language }) => language);
  for (const track of evidence.tracks) {
    const declared = declaredOf(track, evidence);
    const { seen, pointer } = track;
    if (seen === null || declared.length === 0) continue;
    const kept = declared.every((language) => isAmong(language, seen));
    const known = seen.every((language) => isAmong(language, declared) || isAmong(language, titled));
    if (!kept || !known) reader.note("language/declared-vs-actual", { declared, actual: seen }, { pointer });
  }
}
