import type { Content, Description, Parameter } from "../description.js";
import type { Entry } from "../entries.js";
import { resolved } from "../schema/schema-shape.js";
import { writtenJson } from "./written-json.js";

/** A request as it is being written. */
export interface Draft {
  /** Of the path and the query, by name; what is empty is not sent. */
  readonly parameters: Readonly<Record<string, string>>;
  /** As it was typed, be it JSON or not; undefined where nothing is sent. */
  readonly body: string | undefined;
}

/** The parts of a form: files go so. */
export const UPLOAD = "multipart/form-data";
const NDJSON = "application/x-ndjson";
const FORM = "application/x-www-form-urlencoded";

/** The media type of what is written in the field, and the schema it keeps to. */
export function bodyOf({ described }: Entry): readonly [string, Content[string]] | undefined {
  return Object.entries(described.requestBody?.content ?? {}).find(([type]) => type !== UPLOAD);
}

/** Whether files may be sent as parts of a form. */
export function takesUpload({ described }: Entry): boolean {
  return described.requestBody?.content[UPLOAD] !== undefined;
}

/** The parameters that are filled in. The language of the answer is that of the page, which a header tells. */
export function parametersOf({ described }: Entry): readonly Parameter[] {
  return (described.parameters ?? []).filter(({ name }) => name !== "lang");
}

/** The example that the description has for a request; the first where it has several, and all where each is a line. */
function exampleBody(type: string, { schema = {} }: Content[string], { components }: Description): string {
  const examples = resolved(schema, components.schemas).examples ?? [];
  if (type === NDJSON) return examples.map((example) => `${JSON.stringify(example)}\n`).join("");
  const [example] = examples;
  if (example === undefined) return "";
  return type === FORM ? new URLSearchParams(example as Record<string, string>).toString() : writtenJson(example);
}

/** What stands in the fields at first: an example that can be sent as it is. */
export function firstDraft(entry: Entry, description: Description): Draft {
  const body = bodyOf(entry);
  return {
    parameters: Object.fromEntries(parametersOf(entry).map(({ name, example = "" }) => [name, example])),
    body: body && exampleBody(...body, description),
  };
}

/** The path and the query that a draft asks. */
export function addressOf(entry: Entry, { parameters }: Draft): string {
  const search = new URLSearchParams();
  let path = entry.path;
  for (const { name, in: place } of parametersOf(entry)) {
    const value = parameters[name] ?? "";
    // Ids have slashes, which part nothing here.
    if (place === "path") path = path.replace(`{${name}}`, value.split("/").map(encodeURIComponent).join("/"));
    else if (value !== "") search.set(name, value);
  }
  return search.size > 0 ? `${path}?${search.toString()}` : path;
}
