import { readSchemaFiles } from "../../port/index.js";
import { recordHouses } from "../../record/index.js";
import { schemeDescriptions, transcriptionLanguages } from "../../romanization/index.js";
import { ENCODINGS } from "../../text/index.js";
import { optionDefinition, type OptionName } from "../arguments/options.js";

interface Schema {
  readonly enum?: readonly string[];
  readonly properties?: Readonly<Record<string, Schema>>;
}

/** The values that a schema, or a property of it, allows. */
function allowedBy(schemaName: string, property?: string): readonly string[] {
  const schema = readSchemaFiles().find(({ name }) => name === schemaName)?.schema as Schema | undefined;
  return (property === undefined ? schema : schema?.properties?.[property])?.enum ?? [];
}

/** Where the values of an option are written down, for options that take one of a list that is not fixed by the command line. */
const LISTS: Readonly<Partial<Record<OptionName, () => readonly string[]>>> = {
  style: () => allowedBy("style"),
  locale: () => allowedBy("locale"),
  notation: () => allowedBy("notation"),
  profile: () => allowedBy("subtitle-profile"),
  hashes: () => allowedBy("operations/packages.inspect.input", "hashes"),
  mode: () => allowedBy("operations/subtitles.read.input", "mode"),
  scheme: () => schemeDescriptions().map(({ id }) => id),
  encoding: () => ENCODINGS,
};

/** The values that an option of a command can have; undefined where they cannot be counted. */
export function optionValues(name: OptionName, command: string): readonly string[] | undefined {
  if (name === "to") return command === "romanize transcribe" ? transcriptionLanguages() : allowedBy("subtitle-target");
  // A version may be that of any house; records are read and written by the habits of those that are known.
  if (name === "house" && command.startsWith("record ")) return recordHouses().map(({ id }) => id);
  return optionDefinition(name).choices ?? LISTS[name]?.();
}
