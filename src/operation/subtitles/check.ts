import type { SubtitleFile, SubtitlesCheckInput } from "../../generated/schema-types.js";
import type { Cue } from "../../model/index.js";
import { judgePromise, judgeSoundness } from "../../promise/index.js";
import { LanguageReading } from "../language-reading.js";
import { defineOperation, type Reader } from "../operation.js";
import { isRefusal, refusal, type Refusal } from "../refusal.js";
import { readSide } from "../version-tags/read-side.js";
import { readFile } from "./file-input.js";
import { readSubtitleContext } from "./read-subtitle-context.js";
import { checkFile } from "./check-file.js";
import { checkPackage } from "./check-package.js";
import type { CheckedEntry } from "./checked-entry.js";
import { cappedFindings } from "./capped-findings.js";
import { withLooseFiles } from "./loose-files.js";

async function examine(
  entry: SubtitleFile,
  index: number,
  input: SubtitlesCheckInput,
  reader: Reader,
): Promise<CheckedEntry | Refusal> {
  const { path } = entry;
  if (path !== undefined && reader.files && (await reader.files.look(path)).kind === "folder") {
    return checkPackage(path, index, input, reader);
  }
  return checkFile(entry, index, input, reader);
}

async function referenceOf(input: SubtitlesCheckInput, reader: Reader): Promise<readonly Cue[] | undefined | Refusal> {
  if (!input.reference) return undefined;
  const read = await readFile(input.reference, "/reference", reader);
  return isRefusal(read) ? read : (read.outcome.value?.cues ?? []);
}

/** `subtitles/check`: whether subtitle files and packages are sound, and whether they keep what was promised. */
export const checkSubtitlesOperation = defineOperation("subtitles/check", async (asked, reader) => {
  const reading = new LanguageReading();
  const promise = asked.promise === undefined ? undefined : readSide(asked.promise, "/promise", reading);
  const input = { ...asked, context: readSubtitleContext(asked.context, reading) };
  if (reading.refusal) return reading.refusal;
  const reference = await referenceOf(input, reader);
  if (isRefusal(reference)) return reference;
  // With nothing in hand a promise can still be broken, or kept where no subtitles were promised.
  if (input.files.length === 0 && promise === undefined) return refusal("no-file");
  const examined: CheckedEntry[] = [];
  for (const [index, entry] of (await withLooseFiles(input.files, reader)).entries()) {
    const one = await examine(entry, index, input, reader);
    if (isRefusal(one)) return one;
    examined.push(one);
  }
  const files = examined.flatMap((one) => (one.kind === "file" ? [one.file] : []));
  const packages = examined.flatMap((one) => (one.kind === "package" ? [one.inHand] : []));
  const found = examined.flatMap((one) => (one.kind === "file" ? one.file.findings : one.inHand.report.findings));
  const { runtimeMinutes } = input;
  const { originalLanguages, region } = input.context;
  const judged =
    promise === undefined
      ? judgeSoundness(files, found)
      : judgePromise(
          promise,
          { files, packages },
          {
            ...(originalLanguages && { originalLanguages }),
            ...(region && { region }),
            ...(runtimeMinutes !== undefined && { runtimeMinutes }),
            ...(reference && { reference }),
          },
        );
  return {
    verdict: judged.verdict,
    ...cappedFindings([...judged.findings, ...found], reader.tell),
    files: examined.map(({ checked }) => checked),
  };
});
