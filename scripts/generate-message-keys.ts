import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { format } from "prettier";
import type { Generator } from "./generated-file.js";
import { PROJECT_ROOT } from "./project-root.js";

/** A message file: sentences under nested keys. */
interface MessageTree {
  readonly [key: string]: string | MessageTree;
}

const ENDING = ".json";
const PLURAL_ENDING = /_(?:zero|one|two|few|many|other)$/;

/** The keys of a tree, parts joined by `/`; the plural forms of a sentence are one key. */
function keysOf(tree: MessageTree, prefix = ""): readonly string[] {
  const keys = Object.entries(tree).flatMap(([name, value]) =>
    typeof value === "string" ? [prefix + name.replace(PLURAL_ENDING, "")] : keysOf(value, `${prefix}${name}/`),
  );
  return [...new Set(keys)].sort();
}

/** src/generated/message-keys.ts: the keys of the English messages, which those of the other languages equal. */
export const generateMessageKeys: Generator = async () => {
  const folder = join(PROJECT_ROOT, "locales/en");
  const files = readdirSync(folder).filter((file) => file.endsWith(ENDING));
  const members = files.sort().map((file) => {
    const keys = keysOf(JSON.parse(readFileSync(join(folder, file), "utf8")) as MessageTree);
    return `readonly ${JSON.stringify(file.slice(0, -ENDING.length))}: ${keys.map((key) => JSON.stringify(key)).join(" | ") || "never"};`;
  });
  const source = `// Generated from locales/en/ by scripts/generate.ts. Do not edit.

/** The keys of each message file, by its name without the ending. */
export interface MessageKeys {
${members.join("\n")}
}

export type MessageFile = keyof MessageKeys;
`;
  const text = await format(source, { parser: "typescript", printWidth: 120, trailingComma: "all" });
  return [{ path: "src/generated/message-keys.ts", text }];
};
