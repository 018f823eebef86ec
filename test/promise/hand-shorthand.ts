import { finding, type ParamsOf, type RULES } from "../../src/check/index.js";
import type { PackageReport, PackageVersion } from "../../src/dcp/index.js";
import type { Cue, Finding, Lang, SubtitleDocument, VersionTag } from "../../src/model/index.js";
import type { FileInHand, PackageInHand, TextInHand } from "../../src/promise/index.js";
import type { BilingualLayoutKind, LanguageEvidence } from "../../src/subtitle/index.js";

interface FileRecipe {
  readonly name?: string;
  readonly format?: SubtitleDocument["format"];
  /** What the file says of itself inside. */
  readonly declared?: Lang;
  readonly kind?: FileInHand["kind"];
  readonly script?: string;
  readonly layout?: BilingualLayoutKind;
  readonly undetermined?: true;
  readonly cues?: number;
  /** So many of its last cues lack the second language. */
  readonly halves?: number;
  /** So many of its first cues are names, in no language. */
  readonly names?: number;
  /** When the cues begin, each of one second and a half. */
  readonly starts?: (cue: number) => number;
  readonly findings?: readonly Finding[];
}

/** Distances as people speak: 2 to 10 seconds, never the same row of them twice. */
export function spokenAt(cue: number): number {
  let [time, seed] = [1000, 7];
  for (let at = 0; at < cue; at++) {
    seed = (seed * 1103 + 12_345) % 8000;
    time += 2000 + seed;
  }
  return time;
}

function evidenceOf(languages: readonly Lang[], recipe: FileRecipe): LanguageEvidence {
  const { cues = 20, halves = 0, names = 0, layout = "stacked", undetermined = false, script } = recipe;
  const bilingual = languages.length > 1;
  const lines = Array.from({ length: cues }, (_, at): LanguageEvidence["lines"] => {
    const cue = at + 1;
    if (at < names) return [{ cue, line: 1, language: null }];
    const isHalf = at >= cues - halves;
    const turn = layout === "alternating" ? [languages[isHalf ? 0 : at % 2] ?? null] : languages;
    return (isHalf ? turn.slice(0, 1) : turn).map((language, line) => ({ cue, line: line + 1, language }));
  }).flat();
  return {
    languages: languages.map((language) => ({ language, share: 1 / languages.length })),
    bilingual,
    ...(bilingual && { layout: { kind: layout, order: languages } }),
    undetermined,
    ...(script !== undefined && { script }),
    lines,
  };
}

/** A subtitle file in these languages, the upper one first. */
export function fileIn(languages: string, recipe: FileRecipe = {}): FileInHand {
  const { name = "film.srt", format = "srt", declared = null, kind = "full", starts = spokenAt } = recipe;
  const cues = Array.from({ length: recipe.cues ?? 20 }, (_, at): Cue => {
    const start = starts(at);
    return { start, end: start + 1500, text: `line ${at}`, source: { line: at * 4 + 1, offset: at * 40 } };
  });
  const document = {
    format,
    encoding: "utf-8",
    newline: "lf",
    language: declared,
    frameRate: null,
    cues,
    meta: {},
  } as const;
  const evidence = evidenceOf(languages.split(" ").filter(Boolean), recipe);
  return { name, document, evidence, kind, findings: recipe.findings ?? [] };
}

/** A file that is no subtitle file. */
export const NO_SUBTITLES: FileInHand = {
  name: "film.jpg",
  document: null,
  evidence: { languages: [], bilingual: false, undetermined: true, lines: [] },
  kind: "full",
  findings: [],
};

/** A version by its tag, with one picture and what else it plays. */
export function version(tag: VersionTag, ...paths: readonly (string | null)[]): PackageVersion {
  const assets = paths.map((path, at) => ({
    id: path ?? "elsewhere",
    type: at === 0 ? ("picture" as const) : ("subtitle" as const),
    reel: 1,
    language: null,
    path,
    present: path !== null,
    encrypted: false,
  }));
  return { id: "0", title: "", tag, package: tag.package ?? null, reels: 1, assets };
}

/** A package of these versions. */
export function packageOf(
  versions: readonly PackageVersion[],
  findings: readonly Finding[] = [],
  texts: readonly TextInHand[] = [],
): PackageInHand {
  const report: PackageReport = { standard: "smpte", versions, findings };
  return { report, texts };
}

/** A finding of a version of a package. */
export function ofVersion<Id extends keyof typeof RULES>(
  index: number,
  rule: Id,
  params: ParamsOf<(typeof RULES)[Id]>,
): Finding {
  return finding(rule, params, { pointer: `/files/0/versions/${index}/assets/0` });
}
