import type { Lang, Subtitle, VersionTag } from "../../model/index.js";
import { resolveVersionTag, type ResolveContext } from "../resolve.js";
import type { Statement } from "./side.js";

/** One version that can be shown: what was said of it, and what the original languages make of that. */
export interface Copy extends Omit<Statement, "tag"> {
  readonly stated: VersionTag;
  readonly resolved: VersionTag;
  /** Everything that can be read with it; null when nothing is said of any. */
  readonly tracks: readonly Subtitle[] | null;
}

/** The versions of which a statement offers the choice; one, unless it names alternatives. Each is judged as a whole. */
export function copiesOf(statement: Statement, tag: VersionTag, context: ResolveContext): readonly Copy[] {
  const { alternatives, ...shared } = tag;
  const choices: readonly Partial<VersionTag>[] = alternatives?.length ? alternatives : [{}];
  return choices.map((choice) => {
    const stated: VersionTag = { ...shared, ...choice };
    return { ...statement, stated, resolved: resolveVersionTag(stated, context), tracks: tracksOf(stated) };
  });
}

/** What is said of subtitles, with those that are operated in the room. */
function tracksOf({ subtitles, live = [] }: VersionTag): readonly Subtitle[] | null {
  const operated = live
    .filter((service) => service.type === "subtitles")
    .map((service): Subtitle => ({ language: service.language, kind: "full", medium: "live" }));
  return operated.length > 0 ? [...(subtitles ?? []), ...operated] : subtitles;
}

/** Are all the subtitles of a copy known? */
export function knowsAllSubtitles(copy: Copy): boolean {
  return copy.stated.subtitles !== null && copy.subtitles === "all";
}

/** Original languages as the caller gave them; undefined when he does not know. */
export type Originals = readonly Lang[] | undefined;
