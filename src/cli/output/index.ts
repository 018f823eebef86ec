import type { OutputName } from "./names.js";
import type { CreateOutput } from "./output.js";

const LOADERS: Readonly<Record<OutputName, () => Promise<CreateOutput>>> = {
  pretty: async () => (await import("./pretty.js")).createPrettyOutput,
  json: async () => (await import("./json.js")).createJsonOutput,
  ndjson: async () => (await import("./ndjson.js")).createNdjsonOutput,
  tsv: async () => (await import("./tsv.js")).createTsvOutput,
  csv: async () => (await import("./csv.js")).createCsvOutput,
  junit: async () => (await import("./junit.js")).createJunitOutput,
  sarif: async () => (await import("./sarif.js")).createSarifOutput,
  github: async () => (await import("./github.js")).createGithubOutput,
};

/** Loads a form of output. */
export function loadOutput(name: OutputName): Promise<CreateOutput> {
  return LOADERS[name]();
}
