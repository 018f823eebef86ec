import type { Operation } from "./operation.js";

/**
 * Every operation, in the order in which they are listed. An operation is loaded when it is first asked for, so that a
 * program that only reads version tags never pays for the other areas. A new operation is one file and one line here.
 */
const LOADERS = {
  "version-tags/parse": async () => (await import("./version-tags/parse.js")).parseOperation,
  "version-tags/format": async () => (await import("./version-tags/format.js")).formatOperation,
  "version-tags/compare": async () => (await import("./version-tags/compare.js")).compareOperation,
  "version-tags/styles": async () => (await import("./version-tags/styles.js")).stylesOperation,
  "languages/lookup": async () => (await import("./languages/lookup.js")).lookupOperation,
  "romanization/romanize": async () => (await import("./romanization/romanize.js")).romanizeOperation,
  "romanization/deromanize": async () => (await import("./romanization/deromanize.js")).deromanizeOperation,
  "romanization/transcribe": async () => (await import("./romanization/transcribe.js")).transcribeOperation,
  "romanization/identify": async () => (await import("./romanization/identify.js")).identifyOperation,
  "romanization/restore": async () => (await import("./romanization/restore.js")).restoreOperation,
  "romanization/schemes": async () => (await import("./romanization/schemes.js")).schemesOperation,
  "names/parse": async () => (await import("./names/parse.js")).parseNameOperation,
  "names/compare": async () => (await import("./names/compare.js")).compareNamesOperation,
  "names/match": async () => (await import("./names/match.js")).matchNamesOperation,
  "titles/split": async () => (await import("./titles/split.js")).splitTitlesOperation,
  "titles/key": async () => (await import("./titles/key.js")).titleKeyOperation,
  "titles/relate": async () => (await import("./titles/relate.js")).relateTitlesOperation,
  "records/read": async () => (await import("./records/read.js")).readRecordOperation,
  "records/write": async () => (await import("./records/write.js")).writeRecordOperation,
  "records/validate": async () => (await import("./records/validate.js")).validateRecordOperation,
  "records/compare": async () => (await import("./records/compare.js")).compareRecordsOperation,
  "records/houses": async () => (await import("./records/houses.js")).recordHousesOperation,
  "subtitles/read": async () => (await import("./subtitles/read.js")).readSubtitlesOperation,
  "subtitles/languages": async () => (await import("./subtitles/languages.js")).subtitleLanguagesOperation,
  "subtitles/check": async () => (await import("./subtitles/check.js")).checkSubtitlesOperation,
  "subtitles/convert": async () => (await import("./subtitles/convert.js")).convertOperation,
  "subtitles/align": async () => (await import("./subtitles/align.js")).alignOperation,
  "subtitles/split": async () => (await import("./subtitles/split.js")).splitOperation,
  "subtitles/merge": async () => (await import("./subtitles/merge.js")).mergeOperation,
  "subtitles/formats": async () => (await import("./subtitles/formats.js")).subtitleFormatsOperation,
  "catalogues/match": async () => (await import("./catalogues/match.js")).matchOperation,
  "catalogues/cluster": async () => (await import("./catalogues/cluster.js")).clusterOperation,
  "packages/inspect": async () => (await import("./packages/inspect.js")).inspectOperation,
} as const satisfies Record<string, () => Promise<Operation>>;

/** The id of an operation, `<area>/<verb>`; stable for ever. */
export type OperationId = keyof typeof LOADERS;

/** Every operation, in the order in which they are listed. */
export const OPERATION_IDS = Object.keys(LOADERS) as OperationId[];

/** Whether an operation of this id exists. */
export function isOperationId(id: unknown): id is OperationId {
  return typeof id === "string" && Object.hasOwn(LOADERS, id);
}

const loaded = new Map<OperationId, Operation>();

/** The operation of an id: at once when it has been asked for before, else as soon as it is loaded. */
export function operationOf(id: OperationId): Operation | Promise<Operation> {
  return loaded.get(id) ?? loadOperation(id);
}

async function loadOperation(id: OperationId): Promise<Operation> {
  const operation = await LOADERS[id]();
  loaded.set(id, operation);
  return operation;
}
