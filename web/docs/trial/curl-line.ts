import type { Locale } from "../../src/language.js";
import type { Entry } from "../entries.js";
import { addressOf, bodyOf, type Draft } from "./draft.js";

/** Whose service it is, and how it is spoken to. */
export interface Speaking {
  /** Such as `http://127.0.0.1:3000`. */
  readonly origin: string;
  readonly language: Locale;
  /** The service wants its token. */
  readonly secured: boolean;
}

const quoted = (text: string): string => `'${text.replaceAll("'", `'\\''`)}'`;
const NEXT_LINE = " \\\n  ";

function headersFor({ language, secured }: Speaking): readonly string[] {
  // The token itself does not belong on a line that is passed around.
  return [`-H 'Accept-Language: ${language}'`, ...(secured ? ['-H "Authorization: Bearer $KINOGLOT_TOKEN"'] : [])];
}

/** Without its indentation where it is JSON, and as it was typed where not. */
function packed(body: string): string {
  try {
    return JSON.stringify(JSON.parse(body));
  } catch {
    return body;
  }
}

/** The command line that sends the same request. */
export function curlLine(entry: Entry, draft: Draft, speaking: Speaking): string {
  const [type] = bodyOf(entry) ?? [];
  const { body } = draft;
  const plain = entry.method === "GET" || (entry.method === "POST" && body !== undefined);
  return [
    `curl ${plain ? "" : `-X ${entry.method} `}${quoted(speaking.origin + addressOf(entry, draft))}`,
    ...headersFor(speaking),
    ...(type === undefined ? [] : [`-H 'Content-Type: ${type}'`]),
    ...(body === undefined ? [] : [`--data-raw ${quoted(packed(body))}`]),
  ].join(NEXT_LINE);
}

interface FileMember {
  readonly name?: string;
  readonly path?: string;
  readonly text?: string;
  readonly content?: string;
}

const isFile = (value: unknown): value is FileMember =>
  typeof value === "object" && value !== null && ("text" in value || "content" in value);

const fileName = ({ name, path }: FileMember): string => name ?? path ?? "film.srt";

/** How the files of an input would be sent as parts of a form, each under the name of its part. */
function formParts(input: Readonly<Record<string, unknown>>): readonly string[] {
  const files: string[] = [];
  const rest: Record<string, unknown> = {};
  const attach = (part: string, file: FileMember): void => {
    const path = fileName(file);
    files.push(`-F ${quoted(`${part}=@${path}${path.includes("/") ? `;filename=${path}` : ""}`)}`);
  };
  if (isFile(input)) attach("file", input);
  for (const [key, value] of Object.entries(input)) {
    if (["text", "content", "name", "path"].includes(key)) continue;
    if (Array.isArray(value) && value.some(isFile)) value.filter(isFile).forEach((file) => attach("file", file));
    else if (isFile(value)) attach(key, value);
    else rest[key] = value;
  }
  return [...files, ...(Object.keys(rest).length > 0 ? [`-F ${quoted(`input=${JSON.stringify(rest)}`)}`] : [])];
}

/** The command line that sends the files of a draft as parts of a form; undefined while the draft is not JSON. */
export function uploadLine(entry: Entry, draft: Draft, speaking: Speaking): string | undefined {
  let input: unknown;
  try {
    input = JSON.parse(draft.body ?? "");
  } catch {
    return undefined;
  }
  if (typeof input !== "object" || input === null || Array.isArray(input)) return undefined;
  const address = quoted(speaking.origin + addressOf(entry, draft));
  return [`curl ${address}`, ...headersFor(speaking), ...formParts(input as Record<string, unknown>)].join(NEXT_LINE);
}
