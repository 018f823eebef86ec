import type { AccessTracks, Finding, Lang } from "../../model/index.js";
import { audioFit } from "../language-fit/index.js";
import { found } from "./comparison.js";
import type { Pair } from "./pair.js";

const ACCESS_TRACKS = ["ad", "hi", "sl"] as const;

function isGiven(promised: readonly Lang[] | true, given: readonly Lang[] | true | undefined): boolean {
  if (given === undefined || promised === true) return given !== undefined;
  return given !== true && promised.every((language) => given.some((one) => audioFit(language, one) !== "no"));
}

function lacks(
  track: keyof AccessTracks,
  promised: AccessTracks | undefined,
  given: AccessTracks | undefined,
): boolean {
  const wanted = promised?.[track];
  return wanted !== undefined && !isGiven(wanted, given?.[track]);
}

/** Is every promised track for hard of hearing or blind visitors named? A copy's papers rarely name all it holds. */
export function checkAccess({ promise, actual }: Pair): Finding[] {
  return ACCESS_TRACKS.filter((track) => lacks(track, promise.stated.access, actual.stated.access)).map((track) =>
    found("version-tag/access-not-stated", { field: track }),
  );
}

/** Are the cards in the promised language, as far as the copy says? */
export function checkIntertitles({ promise, actual }: Pair): Finding[] {
  const given = actual.stated.intertitles ?? [];
  const open = (promise.stated.intertitles ?? []).filter((language) =>
    given.every((one) => audioFit(language, one) === "no"),
  );
  if (open.length === 0) return [];
  return given.length > 0
    ? [found("version-tag/wrong-intertitles", { promised: open, actual: given })]
    : [found("version-tag/intertitles-not-stated", { languages: open })];
}

/** Does the copy need another package beside it? A version file plays only with its original. */
export function checkPackage({ promise, actual }: Pair): Finding[] {
  return actual.stated.package === "VF" && promise.stated.package !== "VF" ? [found("version-tag/needs-ov", {})] : [];
}

/** Does the copy's name leave out subtitle languages that its composition lists? */
export function checkName({ actual }: Pair): Finding[] {
  if (!actual.name) return [];
  const named = new Set((actual.name.subtitles ?? []).map((track) => track.language));
  const listed = (actual.stated.subtitles ?? [])
    .filter((track) => track.medium !== "file")
    .map((track) => track.language);
  const languages = [...new Set(listed)].filter((language) => !named.has(language));
  return languages.length > 0 ? [found("version-tag/name-incomplete", { languages })] : [];
}
