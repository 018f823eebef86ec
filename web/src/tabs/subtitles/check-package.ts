import type { PackageFile, PackagesInspectOutput } from "../../../../src/generated/schema-types.js";
import { LARGEST_UPLOAD } from "../../largest-upload.js";
import type { VerdictId } from "../../parts/verdict.js";
import { ask, type Output } from "../../service.js";
import { send, TooLargeToSend, type GivenFile, type Uploading } from "../../upload.js";
import { checkFiles, type CheckedSubtitles, type SubtitleCheck } from "./check-files.js";
import { packageParts } from "./package-parts.js";

const WORST: readonly VerdictId[] = ["no", "unknown", "yes-with-notes", "yes"];

function inspect(files: readonly PackageFile[], uploading: Uploading): Promise<Output<"packages/inspect">> {
  const body = JSON.stringify({ files });
  const { size } = new Blob([body]);
  if (size > LARGEST_UPLOAD) return Promise.reject(new TooLargeToSend(size));
  return send("packages/inspect", body, uploading);
}

/** The files of subtitles that the package plays and that could be read. */
function textsOf(
  files: readonly GivenFile[],
  parts: readonly PackageFile[],
  { versions }: PackagesInspectOutput,
): readonly GivenFile[] {
  const played = new Set(
    versions.flatMap(({ assets }) =>
      assets.filter(({ type, encrypted }) => type === "subtitle" && !encrypted).map(({ path }) => path),
    ),
  );
  return files.filter(({ path }, at) => played.has(path) && parts[at]?.bytes === undefined);
}

/** Inspects a package, holds what it says of itself against the promise, and reads its subtitles. */
export async function checkPackage(
  { files, promise, original }: SubtitleCheck,
  uploading: Uploading,
): Promise<CheckedSubtitles> {
  const { language, signal } = uploading;
  const asking = { language, ...(signal && { signal }) };
  const context = original === "" ? {} : { context: { originalLanguages: [original] } };
  const parts = await packageParts(files);
  const inspected = await inspect(parts, uploading);
  const kept = await Promise.all(
    promise === ""
      ? []
      : inspected.versions.map(({ tag }) =>
          ask("version-tags/compare", { promise, actual: { tag }, ...context }, asking),
        ),
  );
  const texts = textsOf(files, parts, inspected);
  const read =
    texts.length === 0 ? undefined : await checkFiles({ files: texts, promise: "", original, profile: "" }, uploading);
  const broken = inspected.findings.some(({ severity }) => severity === "error");
  const verdicts: readonly VerdictId[] = [...kept.map(({ verdict }) => verdict), ...(broken ? (["no"] as const) : [])];
  return {
    verdict: WORST.find((one) => verdicts.includes(one)) ?? (inspected.findings.length > 0 ? "yes-with-notes" : "yes"),
    promised: promise !== "" && kept.some(({ verdict }) => verdict === "no" || !broken),
    findings: [...kept.flatMap(({ findings }) => findings), ...inspected.findings],
    files: read?.files ?? [],
    versions: inspected.versions,
    unsent: parts.filter(({ bytes }) => bytes !== undefined).length,
  };
}
