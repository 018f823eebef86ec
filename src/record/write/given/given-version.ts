import {
  SUBTITLE_KINDS,
  SUBTITLE_MEDIA,
  VERSION_KINDS,
  type Lang,
  type LiveService,
  type Subtitle,
  type VersionTag,
} from "../../../model/index.js";
import { isObject, lineOf, objectsOf, oneOf, type JsonObject, type Placed } from "./json.js";

/** A version with its place in the record. */
export interface GivenVersion extends Placed {
  readonly tag: VersionTag;
  /** Places of languages and tracks that are none. */
  readonly unusable: readonly string[];
}

const TAG = /^[A-Za-z]{2,8}(?:-[A-Za-z0-9]{1,8}){0,8}$/;

function tagOf(value: unknown): Lang | undefined {
  return typeof value === "string" && TAG.test(value) ? value : undefined;
}

/** Null when nothing is stated; a list that holds something else than tags is passed over where it does. */
function languagesOf(value: unknown): readonly Lang[] | null {
  if (!Array.isArray(value)) return null;
  const tags = value.flatMap((item: unknown) => tagOf(item) ?? []);
  return tags.length === 0 && value.length > 0 ? null : tags;
}

function subtitlesOf(value: unknown): readonly Subtitle[] | null {
  if (!Array.isArray(value)) return null;
  const tracks = value.flatMap((item: unknown) => {
    const track: JsonObject = isObject(item) ? item : { language: item };
    const language = tagOf(track["language"]);
    if (language === undefined) return [];
    const kind = oneOf(track["kind"], SUBTITLE_KINDS) ?? "full";
    return [{ language, kind, medium: oneOf(track["medium"], SUBTITLE_MEDIA) ?? "unknown" }];
  });
  return tracks.length === 0 && value.length > 0 ? null : tracks;
}

/** The places of a list of languages where there is something else. */
function unusableIn(value: unknown, at: string): readonly string[] {
  if (!Array.isArray(value)) return [];
  return value.flatMap((item: unknown, index) => {
    const isLanguage = tagOf(isObject(item) ? item["language"] : item) !== undefined;
    return isLanguage ? [] : [`${at}/${index}`];
  });
}

function liveOf(value: unknown): readonly LiveService[] {
  return objectsOf(value, "").flatMap(({ value }) => {
    const language = tagOf(value["language"]);
    const type = oneOf(value["type"], ["voiceover", "translation", "subtitles"] as const);
    return language === undefined || type === undefined ? [] : [{ language, type }];
  });
}

/** The version that stands at a place of a record; undefined when there is none. */
export function givenVersion(value: unknown, at: string): GivenVersion | undefined {
  if (!isObject(value)) return undefined;
  const intertitles = languagesOf(value["intertitles"]) ?? [];
  const live = liveOf(value["live"]);
  const tag: VersionTag = {
    kind: oneOf(value["kind"], VERSION_KINDS) ?? "unknown",
    audio: languagesOf(value["audio"]),
    subtitles: subtitlesOf(value["subtitles"]),
    ...(intertitles.length > 0 && { intertitles }),
    ...(live.length > 0 && { live }),
    ...(lineOf(value["package"]) && { package: oneOf(value["package"], ["OV", "VF"] as const) }),
    ambiguity: [],
  };
  const lists = ["audio", "subtitles", "intertitles"];
  return { at, tag, unusable: lists.flatMap((key) => unusableIn(value[key], `${at}/${key}`)) };
}
