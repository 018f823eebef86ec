import { ask } from "../ask.js";
import type { Call } from "../command.js";
import type { Document } from "./documents.js";
import { isJsonObject, type JsonObject } from "./json-object.js";
import { jsonTexts } from "./json-texts.js";
import { readableDocuments } from "./readable-documents.js";
import type { Printer } from "../output/printer.js";

/** A film record, and what it is called: its file, with its number where the file has several. */
export interface NamedRecord {
  readonly name: string;
  readonly record: JsonObject;
}

const JSON_START = /^[\s\ufeff]*[{[]/;

/** The record that an object is or holds: itself, the answer of `record read`, or that answer as a batch gives it. */
function recordIn(value: unknown): JsonObject | undefined {
  if (!isJsonObject(value) || isJsonObject(value["problem"])) return undefined;
  const answer = isJsonObject(value["result"]) ? value["result"] : value;
  return isJsonObject(answer["record"]) ? answer["record"] : answer;
}

/** The records of JSON values, each of which may be a list of them; undefined when one of them is none. */
function recordsIn(values: readonly unknown[]): readonly JsonObject[] | undefined {
  const records = values.flat().map(recordIn);
  return records.every((record) => record !== undefined) ? records : undefined;
}

function named(name: string, records: readonly JsonObject[]): readonly NamedRecord[] {
  if (records.length === 1) return records.map((record) => ({ name, record }));
  return records.map((record, index) => ({ name: `${name} [${index + 1}]`, record }));
}

/** The records of a document, or which sentence says why there are none. A page is read first. */
async function recordsOf(
  { name, text }: Document,
  call: Call,
): Promise<readonly NamedRecord[] | "not-json" | "no-record"> {
  const values = JSON_START.test(text) ? jsonTexts(text) : undefined;
  if (values !== undefined) {
    const records = recordsIn(values);
    return records === undefined || records.length === 0 ? "no-record" : named(name, records);
  }
  // No page starts with a brace; a square bracket may hold the name of a section.
  if (text.trimStart().startsWith("{")) return "not-json";
  if (text.trim() === "") return "no-record";
  const read = await ask("records/read", { text }, call);
  const records = "problem" in read ? undefined : recordsIn([read.result]);
  return records === undefined ? "no-record" : named(name, records);
}

/** The film records a command is about; a document without any is told of and passed over. */
export async function* readRecords(call: Call, printer: Printer): AsyncGenerator<NamedRecord> {
  const { messages } = call.reader;
  for await (const document of readableDocuments(call, printer)) {
    const records = await recordsOf(document, call);
    if (typeof records !== "string") yield* records;
    else await printer.complain(messages.say("cli", `error/${records}`, { text: messages.quote(document.name) }));
  }
}
