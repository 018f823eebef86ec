import type { Lang } from "../../model/index.js";
import { audioFit, isUnnamed } from "../../version-tag/index.js";
import type { PackageReader } from "../package-reader.js";
import { hasTrack, isAmong, type VersionEvidence } from "../version-evidence.js";
import { fits, titledTracks } from "../version-in-hand.js";

function languagesOf(tracks: readonly { readonly language: Lang }[]): readonly Lang[] {
  return [...new Set(tracks.map(({ language }) => language))];
}

function checkAudio({ titled, spoken, composition, pointer }: VersionEvidence, reader: PackageReader): void {
  const claimed = titled?.audio;
  if (claimed == null || spoken.length === 0 || claimed.some(isUnnamed)) return;
  const heard = claimed.every((language) => spoken.some((other) => audioFit(language, other) !== "no"));
  if (claimed.length > 0 && heard) return;
  reader.note("claim/audio", { title: composition.title, claimed, actual: spoken }, { pointer });
}

/** Named but not there. A single asset declares one language only: a further one may be in it unless its words deny it. */
function absentOf(claimed: readonly Lang[], evidence: VersionEvidence): readonly Lang[] {
  const { listed, declared, seen } = evidence;
  const hasSubtitles = hasTrack(evidence, "subtitle");
  if (hasSubtitles && declared.length === 0) return [];
  const missing = claimed.filter((language) => !declared.some((other) => fits(language, other)));
  if (!hasSubtitles || listed.length > 0 || missing.length === claimed.length) return missing;
  return missing.filter((language) => seen !== null && !isAmong(language, seen));
}

function checkSubtitles(evidence: VersionEvidence, reader: PackageReader): void {
  const { titled, declared, composition, pointer } = evidence;
  if (titled?.subtitles == null) return;
  const { title } = composition;
  const present = hasTrack(evidence, "subtitle");
  // A name in small letters throughout may mean letters in the picture.
  const drawn = languagesOf(present ? titledTracks(evidence, "dcp", "unknown") : titledTracks(evidence, "dcp"));
  const onScreen = evidence.tracks.filter(({ type, shown }) => type === "caption" && shown === "screen");
  // Open captions and subtitles are one and the same to the title.
  const claimed = onScreen.length > 0 && !present ? [] : drawn;
  const absent = absentOf(claimed, evidence);
  const unnamed = declared.filter((language) => !claimed.some((other) => fits(other, language)));
  const noneNamed = present && unnamed.length === declared.length && titledTracks(evidence, "burned-in").length === 0;
  if (absent.length > 0 || (noneNamed && !(declared.length === 0 && claimed.length > 0))) {
    reader.note("claim/subtitle", { title, claimed: drawn, actual: present ? declared : [] }, { pointer });
  } else if (unnamed.length > 0 && present && claimed.length > 0) {
    reader.note("version-tag/name-incomplete", { languages: unnamed }, { pointer });
  }
}

function checkCaptions(evidence: VersionEvidence, reader: PackageReader): void {
  const claimed = languagesOf(titledTracks(evidence, "closed"));
  if (claimed.length === 0 || hasTrack(evidence, "caption")) return;
  reader.note(
    "claim/subtitle",
    { title: evidence.composition.title, claimed, actual: hasTrack(evidence, "subtitle") ? evidence.declared : [] },
    { pointer: evidence.pointer },
  );
}

function checkBurnedIn(evidence: VersionEvidence, reader: PackageReader): void {
  if (!hasTrack(evidence, "subtitle")) return;
  const { declared, composition, pointer } = evidence;
  const drawn = titledTracks(evidence, "dcp", "unknown");
  for (const { language } of titledTracks(evidence, "burned-in")) {
    // A track in another language that the title names too is one beside those in the picture.
    const beside = drawn.length > 0 && !declared.some((other) => fits(language, other));
    if (!beside) reader.note("claim/burned-in", { title: composition.title, language }, { pointer });
  }
}

/**
 * Holds the content title against the package: languages that are spoken, read and in the picture. A damaged composition
 * is not held to what it may have said.
 */
export function checkClaims(evidence: VersionEvidence, reader: PackageReader): void {
  if (evidence.titled === null || evidence.composition.damaged) return;
  checkAudio(evidence, reader);
  checkSubtitles(evidence, reader);
  checkCaptions(evidence, reader);
  checkBurnedIn(evidence, reader);
}
