import type { Locale } from "../../language/index.js";
import type { LostField, VersionTag } from "../../model/index.js";
import { fillFirst, slotsOf } from "./fill-pattern.js";
import { writtenList } from "./write-languages.js";
import type { Naming } from "./written-language.js";
import type { StyleWording, Wording } from "./wording/index.js";

/** The part of a text that says what is heard. */
export interface WrittenVersion {
  readonly text: string;
  readonly lost: readonly LostField[];
}

function namesList(patterns: readonly string[], list: "audio" | "intertitles"): boolean {
  return patterns.some((pattern) => slotsOf(pattern).some((slot) => slot.list === list));
}

function speechLosses(
  tag: VersionTag,
  patterns: readonly string[],
  omitted: number,
  generalised: boolean,
): LostField[] {
  if (tag.audio === null) return [];
  if (tag.audio.length === 0) return tag.kind === "silent" || tag.kind === "nodialogue" ? [] : ["audio"];
  if (!namesList(patterns, "audio") || omitted === tag.audio.length) return ["audio"];
  return [
    ...(omitted > 0 ? (["audio.additional"] as const) : []),
    ...(generalised ? (["audio.variant"] as const) : []),
  ];
}

/** Writes the kind of a version and its languages in the words of a style; a kind without words is lost. */
export function writeVersion(
  tag: VersionTag,
  style: StyleWording,
  wording: Wording,
  locale: Locale,
  naming: Naming,
): WrittenVersion {
  const own = style.versions[tag.kind];
  const patterns = own ?? style.versions.unknown;
  const audio = writtenList(tag.audio ?? [], locale, naming);
  const intertitles = writtenList(tag.intertitles ?? [], locale, naming);
  const lists = { audio: audio.forms, intertitles: intertitles.forms };
  const lost = speechLosses(tag, patterns, audio.omitted, audio.generalised);
  if (!own) lost.push("kind");
  const someCardsUnsaid = !namesList(patterns, "intertitles") || intertitles.omitted > 0 || intertitles.generalised;
  if (tag.intertitles?.length && someCardsUnsaid) lost.push("intertitles");
  return { text: fillFirst(patterns, lists, wording.forms, style.joints ?? wording.joints), lost };
}
