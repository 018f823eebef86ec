import { subtitle, versionTag, type AccessTracks, type Lang, type Subtitle, type VersionTag } from "../model/index.js";
import { isUnnamed, subtitleFit } from "../version-tag/index.js";
import { hasTrack, isAmong, type VersionEvidence } from "./version-evidence.js";

/** Written in the title as read on the screen from a track of its own, or in letters that do not tell. */
export function titledTracks(
  { titled }: VersionEvidence,
  ...media: readonly Subtitle["medium"][]
): readonly Subtitle[] {
  return (titled?.subtitles ?? []).filter(({ language, medium }) => media.includes(medium) && !isUnnamed(language));
}

/** Whether one written language stands for the other. */
export function fits(one: Lang, other: Lang): boolean {
  return subtitleFit(one, other) !== "no" || subtitleFit(other, one) !== "no";
}

/** What the projector draws: as declared; beside it what title and words agree on; the title where nothing is declared. */
function drawn(evidence: VersionEvidence): readonly Subtitle[] {
  if (!hasTrack(evidence, "subtitle")) return [];
  const titled = titledTracks(evidence, "dcp", "unknown");
  const { declared, seen } = evidence;
  const agreed = titled
    .map(({ language }) => language)
    .filter((language) => seen !== null && isAmong(language, seen) && !declared.some((one) => fits(language, one)));
  const languages = declared.length > 0 ? [...declared, ...agreed] : titled.map(({ language }) => language);
  return [...new Set(languages.length > 0 ? languages : ["und"])].map((language) => {
    const kind = titled.find((track) => fits(track.language, language))?.kind ?? "full";
    return subtitle(language, { kind, medium: "dcp" });
  });
}

/** What is in the picture: nobody but the title can say so, and a track of the same language says otherwise. */
function burnedIn(evidence: VersionEvidence, others: readonly Subtitle[]): readonly Subtitle[] {
  const unclear = hasTrack(evidence, "subtitle") ? [] : titledTracks(evidence, "unknown");
  return [...titledTracks(evidence, "burned-in"), ...unclear].filter(
    ({ language }) => !others.some((track) => track.medium === "dcp" && fits(language, track.language)),
  );
}

function captions(evidence: VersionEvidence): readonly Subtitle[] {
  return evidence.tracks.flatMap((track): readonly Subtitle[] => {
    if (track.type !== "caption") return [];
    const medium = track.shown === "device" ? "closed" : "dcp";
    const titled = titledTracks(evidence, medium).map(({ language }) => language);
    const languages = track.languages.length > 0 ? track.languages : titled.length > 0 ? titled : ["und"];
    return languages.map((language) => subtitle(language, { kind: "sdh", medium }));
  });
}

function eachOnce(tracks: readonly Subtitle[]): readonly Subtitle[] {
  const kept = new Map(tracks.map((track) => [`${track.language} ${track.kind} ${track.medium}`, track]));
  return [...kept.values()];
}

function subtitlesOf(evidence: VersionEvidence): readonly Subtitle[] | null {
  const shown = [...drawn(evidence), ...captions(evidence)];
  const all = eachOnce([...shown, ...burnedIn(evidence, shown)]);
  // Without any track and without a word in the title, there may still be subtitles in the picture.
  return all.length === 0 && evidence.titled?.subtitles == null ? null : all;
}

/** Tracks for access: what the title says, and the channels of the sound (SMPTE ST 429-16; HI and VI-N). */
function accessOf({ titled, composition }: VersionEvidence): AccessTracks {
  const channels = (composition.soundConfiguration ?? "").toUpperCase().split(/[/,\s]+/);
  return {
    ...(channels.includes("HI") && { hi: true }),
    ...(channels.some((channel) => /^VI-?N$/.test(channel)) && { ad: true }),
    ...titled?.access,
  };
}

/** Whether anything that is seen, heard or read must come from another package. */
function needsOtherPackage({ tracks }: VersionEvidence): boolean {
  return tracks.some(({ type, located }) => type !== "other" && located === undefined);
}

/** `OV` or `VF` by the title; where it is silent, a version that needs another package is a `VF`. */
export function packageKind(evidence: VersionEvidence): "OV" | "VF" | null {
  // Without an asset map nothing is known to be elsewhere.
  return evidence.titled?.package ?? (evidence.mapped && needsOtherPackage(evidence) ? "VF" : null);
}

/**
 * What is in hand: the composition outranks its title, and the title counts where the composition is silent. The words of
 * the subtitles decide nothing alone.
 */
export function versionInHand(evidence: VersionEvidence): VersionTag {
  const { spoken, titled } = evidence;
  const kind = packageKind(evidence);
  const access = accessOf(evidence);
  return versionTag({
    audio: spoken.length > 0 ? spoken : (titled?.audio ?? null),
    subtitles: subtitlesOf(evidence),
    ...(Object.keys(access).length > 0 && { access }),
    ...(kind !== null && { package: kind }),
    ambiguity: spoken.length > 0 && evidence.declared.length > 0 ? [] : (titled?.ambiguity ?? []),
  });
}
