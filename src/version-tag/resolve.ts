import type { Lang, VersionKind, VersionTag } from "../model/index.js";
import { amongOriginals } from "./language-fit/index.js";

/** What the caller knows of the film. `region` serves reading only; it fills nothing in a tag that has been read. */
export interface ResolveContext {
  /** Languages spoken in the original; `[]` when it has no speech. */
  readonly originalLanguages?: readonly Lang[];
  /** ISO 3166-1 alpha-2, or 3166-2 where a part of a country differs. */
  readonly region?: string;
}

function resolvedKind(kind: VersionKind, audio: readonly Lang[] | null, originals: readonly Lang[]): VersionKind {
  if (kind !== "unknown" || !audio?.length || originals.length === 0) return kind;
  const answers = audio.map((language) => amongOriginals(language, originals));
  if (answers.every((answer) => answer === "yes")) return "original";
  return answers.every((answer) => answer === "no") ? "dubbed" : "unknown";
}

/**
 * Fills in what the original languages decide: the audio of an original version, and whether a version known only by
 * its language is the original or a dub. Without original languages the tag comes back as it is.
 */
export function resolveVersionTag(tag: VersionTag, context: ResolveContext = {}): VersionTag {
  const originals = context.originalLanguages;
  if (!originals) return tag;
  const audio = tag.kind === "original" && tag.audio === null && !tag.alternatives?.length ? originals : tag.audio;
  const alternatives = tag.alternatives?.map((alternative) => resolvedAlternative(tag, alternative, context));
  return { ...tag, kind: resolvedKind(tag.kind, audio, originals), audio, ...(alternatives && { alternatives }) };
}

function resolvedAlternative(
  shared: VersionTag,
  alternative: Partial<VersionTag>,
  context: ResolveContext,
): Partial<VersionTag> {
  const { alternatives: _, ...common } = shared;
  const { kind, audio } = resolveVersionTag({ ...common, ...alternative, alternatives: [] }, context);
  return { ...alternative, kind, audio };
}
