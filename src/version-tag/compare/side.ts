import { subtitle, type Subtitle, type VersionTag } from "../../model/index.js";
import { parseVersionTag } from "../parse.js";
import type { ParseContext } from "../reading.js";
import { isUnnamed } from "../language-fit/index.js";

/** What is known of a copy: its name, what its composition says (which outranks the name), subtitle files beside it. */
export interface CopyEvidence {
  readonly title?: string;
  readonly tag?: VersionTag;
  readonly files?: readonly string[];
}

/** A promise or what is in hand: a text to be read, a tag, or the evidence for a copy. */
export type Side = string | VersionTag | CopyEvidence;

/** One side as it was understood. */
export interface Statement {
  /** What was said, for the reader of a finding; empty for a tag. */
  readonly text: string;
  /** Null when nothing about a version was understood. Files are among its subtitles. */
  readonly tag: VersionTag | null;
  /** What the name alone says, when the composition is known as well. */
  readonly name: VersionTag | null;
  /** A content title has room for one spoken language; others may be there. */
  readonly speech: "all" | "first-only";
  /** Side-car files speak for themselves only: with no other word on subtitles there may be more. */
  readonly subtitles: "all" | "files-only";
  /** Files whose language is not to be told from their names. */
  readonly unnamedFiles: readonly string[];
}

const NOTHING_SAID = { text: "", tag: null, name: null, speech: "all", subtitles: "all", unnamedFiles: [] } as const;

function statesAnything(tag: VersionTag): boolean {
  return (
    tag.kind !== "unknown" ||
    tag.audio !== null ||
    tag.subtitles !== null ||
    tag.package !== undefined ||
    Object.keys(tag.access ?? {}).length > 0 ||
    [tag.intertitles, tag.live, tag.alternatives].some((list) => list?.length)
  );
}

function isTag(side: VersionTag | CopyEvidence): side is VersionTag {
  return "kind" in side;
}

function isContentTitle(text: string, context: ParseContext): boolean {
  return parseVersionTag(text, { ...context, notation: "isdcf" }).tag !== null;
}

function tracksOfFile(name: string, context: ParseContext): readonly Subtitle[] {
  const read = parseVersionTag(name, { ...context, notation: "filename" }).tag?.subtitles ?? [subtitle("und")];
  return read.map((track) => ({ ...track, medium: "file" }));
}

function withFiles(base: VersionTag | null, tracks: readonly Subtitle[]): VersionTag | null {
  if (tracks.length === 0) return base;
  const bare: VersionTag = base ?? { kind: "unknown", audio: null, subtitles: null, ambiguity: [] };
  return { ...bare, subtitles: [...(bare.subtitles ?? []), ...tracks] };
}

function understoodEvidence(evidence: CopyEvidence, context: ParseContext): Statement {
  const text = evidence.title ?? "";
  const named = text === "" ? null : parseVersionTag(text, context).tag;
  const base = evidence.tag ?? named;
  const files = (evidence.files ?? []).map((name) => ({ name, tracks: tracksOfFile(name, context) }));
  const tag = withFiles(
    base,
    files.flatMap((file) => file.tracks),
  );
  return {
    text: text || (evidence.files?.[0] ?? ""),
    tag: tag && statesAnything(tag) ? tag : null,
    name: evidence.tag ? named : null,
    speech: !evidence.tag && named && isContentTitle(text, context) ? "first-only" : "all",
    subtitles: files.length > 0 && (base?.subtitles ?? null) === null ? "files-only" : "all",
    unnamedFiles: files
      .filter(({ tracks }) => tracks.some((track) => isUnnamed(track.language)))
      .map(({ name }) => name),
  };
}

/** A file name that says nothing but the language of its own subtitles. */
function isSideCarFile(text: string, context: ParseContext): boolean {
  const { tag } = parseVersionTag(text, context);
  // "No subtitles" states that there are none; it is no file for Norwegians.
  if (!tag?.subtitles?.length || tag.subtitles.some((track) => track.medium !== "file")) return false;
  if (tag.audio !== null || tag.kind !== "unknown") return false;
  return parseVersionTag(text, { ...context, notation: "filename" }).tag !== null;
}

/**
 * Reads one side of a comparison. The context serves regions, houses and original languages; a text without a version,
 * an empty object and a tag that states nothing all give `tag: null`.
 */
export function understoodSide(side: Side, context: ParseContext): Statement {
  if (typeof side === "string") {
    return understoodEvidence(isSideCarFile(side, context) ? { files: [side] } : { title: side }, context);
  }
  return isTag(side) ? { ...NOTHING_SAID, tag: statesAnything(side) ? side : null } : understoodEvidence(side, context);
}
