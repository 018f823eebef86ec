import type { SubtitleFile, SubtitlesCheckInput } from "../../generated/schema-types.js";
import type { Finding } from "../../model/index.js";
import { loadLanguageVoters } from "../../port/index.js";
import {
  checkSubtitles,
  detectLanguages,
  decodedSource,
  subtitleKindOf,
  type CheckSettings,
} from "../../subtitle/index.js";
import type { Reader } from "../operation.js";
import { isRefusal, type Refusal } from "../refusal.js";
import { readFile, type Given } from "./file-input.js";
import { sharedSettings, type CheckedEntry } from "./checked-entry.js";

const sourceOf = (given: Given): string => (given.kind === "text" ? given.text : decodedSource(given.bytes));

/** Reads a subtitle file, tells its languages and kind, and checks it. */
export async function checkFile(
  entry: SubtitleFile,
  index: number,
  input: SubtitlesCheckInput,
  reader: Reader,
): Promise<CheckedEntry | Refusal> {
  const frameRate = input.context?.frameRate;
  const read = await readFile(entry, `/files/${index}`, reader, frameRate === undefined ? {} : { frameRate });
  if (isRefusal(read)) return read;
  const { given, outcome } = read;
  const name = given.name ?? `#${index + 1}`;
  const document = outcome.value;
  const evidence = detectLanguages(document?.cues ?? [], await loadLanguageVoters());
  const settings: CheckSettings = { ...sharedSettings(input), evidence, name, text: sourceOf(given) };
  const found = document ? [...outcome.findings, ...checkSubtitles(document, settings)] : outcome.findings;
  const findings: readonly Finding[] = found.map((one) => ({ ...one, pointer: `/files/${index}` }));
  const kind = document ? subtitleKindOf(document, given.name).kind : "full";
  const { languages, bilingual, layout, undetermined } = evidence;
  return {
    kind: "file",
    file: { name, pointer: `/files/${index}`, document, evidence, kind, findings },
    checked: {
      name,
      format: document?.format ?? null,
      encoding: document?.encoding ?? null,
      language: document?.language ?? null,
      languages,
      bilingual,
      ...(layout && { layout }),
      undetermined,
      kind,
      count: document?.cues.length ?? 0,
    },
  };
}
