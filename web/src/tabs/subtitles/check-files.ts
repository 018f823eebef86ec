import type {
  BilingualLayout,
  Finding,
  LanguageShare,
  PackageFile,
  PackageVersion,
  SubtitleCue,
  SubtitleProfile,
} from "../../../../src/generated/schema-types.js";
import type { VerdictId } from "../../parts/verdict.js";
import { ask, ServiceProblem } from "../../service.js";
import { upload, type GivenFile, type Uploading } from "../../upload.js";
import { isPackage } from "./given-files.js";

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
}

/** What is to be checked. */
export interface SubtitleCheck {
  readonly files: readonly GivenFile[];
  readonly promise: string;
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

async function checkFiles({ files, promise, profile }: SubtitleCheck, uploading: Uploading): Promise<CheckedSubtitles> {
  const input = { ...(promise !== "" && { promise }), ...(profile !== "" && { profile }) };
  const checked = await upload("subtitles/check", input, files, uploading);
  const cues = await readCues(files, uploading);
  return {
    verdict: checked.verdict,
    promised: promise !== "",
    findings: checked.findings.filter((finding) => aboutFile(finding) < 0),
    versions: [],
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

/** Lists and subtitles are small texts; of pictures and sound the length is enough. */
const LISTED = /(?:^|\/)(?:ASSETMAP|VOLINDEX|[^/]+\.xml)$/i;

const packageFile = async ({ path, file }: GivenFile): Promise<PackageFile> =>
  LISTED.test(path) ? { path, text: await file.text() } : { path, bytes: file.size };

const WORST: readonly VerdictId[] = ["no", "unknown", "yes-with-notes", "yes"];

async function checkPackage({ files, promise }: SubtitleCheck, uploading: Uploading): Promise<CheckedSubtitles> {
  const { language, signal } = uploading;
  const asking = { language, ...(signal && { signal }) };
  const inspected = await ask("packages/inspect", { files: await Promise.all(files.map(packageFile)) }, asking);
  const kept = await Promise.all(
    promise === ""
      ? []
      : inspected.versions.map(({ tag }) => ask("version-tags/compare", { promise, actual: { tag } }, asking)),
  );
  const inside = new Set(
    inspected.versions.flatMap(({ assets }) =>
      assets.filter(({ type, encrypted }) => type === "subtitle" && !encrypted).map(({ path }) => path),
    ),
  );
  const texts = files.filter(({ path }) => inside.has(path) && path.toLowerCase().endsWith(".xml"));
  const read = texts.length === 0 ? undefined : await checkFiles({ files: texts, promise: "", profile: "" }, uploading);
  const broken = inspected.findings.some(({ severity }) => severity === "error");
  const verdicts: readonly VerdictId[] = [...kept.map(({ verdict }) => verdict), ...(broken ? (["no"] as const) : [])];
  return {
    verdict: WORST.find((one) => verdicts.includes(one)) ?? (inspected.findings.length > 0 ? "yes-with-notes" : "yes"),
    promised: promise !== "" && kept.some(({ verdict }) => verdict === "no" || !broken),
    findings: [...kept.flatMap(({ findings }) => findings), ...inspected.findings],
    files: read?.files ?? [],
    versions: inspected.versions,
  };
}

/** Checks files of subtitles, or a package, against what was promised. */
export function checkSubtitles(check: SubtitleCheck, uploading: Uploading): Promise<CheckedSubtitles> {
  return isPackage(check.files) ? checkPackage(check, uploading) : checkFiles(check, uploading);
}
