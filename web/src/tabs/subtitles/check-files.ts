import type {
  BilingualLayout,
  Finding,
  LanguageShare,
  PackageVersion,
  SubtitleCue,
  SubtitleProfile,
} from "../../../../src/generated/schema-types.js";
import type { VerdictId } from "../../parts/verdict.js";
import { ServiceProblem } from "../../service.js";
import { upload, type GivenFile, type Uploading } from "../../upload.js";

/** One file of subtitles, read. */
export interface ReadFile {
  readonly path: string;
  readonly file: Blob;
  readonly format: string | null;
  readonly languages: readonly LanguageShare[];
  readonly layout?: BilingualLayout;
  readonly cues: readonly SubtitleCue[];
  readonly findings: readonly Finding[];
}

/** What came of a check. */
export interface CheckedSubtitles {
  readonly verdict: VerdictId;
  /** Whether it was held against a promise. */
  readonly promised: boolean;
  /** Of all files together. */
  readonly findings: readonly Finding[];
  readonly files: readonly ReadFile[];
  readonly versions: readonly PackageVersion[];
  /** How many files of a package stayed here, such as picture and sound. */
  readonly unsent: number;
}

/** What is to be checked. */
export interface SubtitleCheck {
  readonly files: readonly GivenFile[];
  readonly promise: string;
  /** The original language of the film; empty where it is not known. */
  readonly original: string;
  readonly profile: SubtitleProfile | "";
}

const POINTER = /^\/files\/(\d+)/;
const aboutFile = ({ pointer = "" }: Finding): number => Number(POINTER.exec(pointer)?.[1] ?? -1);

/** The cues of each file, a file at a time, so that the service has time for others. */
async function readCues(
  files: readonly GivenFile[],
  uploading: Uploading,
): Promise<readonly (readonly SubtitleCue[])[]> {
  const { progress: _, ...quiet } = uploading;
  const cues: (readonly SubtitleCue[])[] = [];
  for (const file of files) {
    try {
      cues.push((await upload("subtitles/read", {}, [file], quiet)).cues ?? []);
    } catch (error) {
      if (!(error instanceof ServiceProblem)) throw error;
      cues.push([]);
    }
  }
  return cues;
}

/** Checks files of subtitles against what was promised, and reads their cues. */
export async function checkFiles(
  { files, promise, original, profile }: SubtitleCheck,
  uploading: Uploading,
): Promise<CheckedSubtitles> {
  const input = {
    ...(promise !== "" && { promise }),
    ...(original !== "" && { context: { originalLanguages: [original] } }),
    ...(profile !== "" && { profile }),
  };
  const checked = await upload("subtitles/check", input, files, uploading);
  const cues = await readCues(files, uploading);
  return {
    verdict: checked.verdict,
    promised: promise !== "",
    findings: checked.findings.filter((finding) => aboutFile(finding) < 0),
    versions: [],
    unsent: 0,
    files: checked.files.map(({ format, languages, layout }, index) => ({
      path: files[index]?.path ?? "",
      file: files[index]?.file ?? new Blob([]),
      format,
      languages,
      ...(layout && { layout }),
      cues: cues[index] ?? [],
      findings: checked.findings.filter((finding) => aboutFile(finding) === index),
    })),
  };
}
