import { inspectPackage, packageOfFiles } from "../../dcp/index.js";
import type { PackageFile } from "../../generated/schema-types.js";
import { loadLanguageVoters, sha1Base64 } from "../../port/index.js";
import { defineOperation } from "../operation.js";
import { faulty, isRefusal, refusal, type Refusal } from "../refusal.js";
import { bytesOfBase64 } from "../subtitles/file-input.js";
import { inspectPath } from "./package-at.js";

interface FileAtHand {
  readonly path: string;
  readonly content: Uint8Array | null;
  readonly bytes: number;
}

/** A file of the package as it was sent; one without content, such as a picture, is there by its size alone. */
function fileAtHand({ path, content, text, bytes }: PackageFile, index: number): FileAtHand | Refusal {
  const pointer = `/files/${index}`;
  if (content !== undefined && text !== undefined) {
    return faulty("invalid-input", [{ pointer, rule: "one-content", params: { allowedValues: ["content", "text"] } }]);
  }
  const given =
    content === undefined
      ? text === undefined
        ? null
        : new TextEncoder().encode(text)
      : bytesOfBase64(content, `${pointer}/content`);
  if (given !== null && isRefusal(given)) return given;
  return { path, content: given, bytes: given?.length ?? bytes ?? 0 };
}

/** `packages/inspect`: the versions in a digital cinema package, and what is wrong with it. */
export const inspectOperation = defineOperation("packages/inspect", async (input, reader) => {
  const { path, files, hashes = "all" } = input;
  if (path !== undefined && files !== undefined) {
    const params = { allowedValues: ["path", "files"] };
    return faulty("invalid-input", [{ pointer: "", rule: "one-content", params }]);
  }
  if (path !== undefined) {
    const report = await inspectPath(path, { hashes }, reader);
    return isRefusal(report) ? report : { ...report, findings: report.findings.map(reader.tell) };
  }
  if (files === undefined) return refusal("no-file");
  const atHand: FileAtHand[] = [];
  for (const [index, file] of files.entries()) {
    const one = fileAtHand(file, index);
    if (isRefusal(one)) return one;
    atHand.push(one);
  }
  const folder = packageOfFiles(atHand, sha1Base64);
  const report = await inspectPackage(folder, await loadLanguageVoters(), { hashes });
  return { ...report, findings: report.findings.map(reader.tell) };
});
