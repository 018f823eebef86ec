import { lookupCountry } from "../../language/index.js";
import { evidence, proven } from "../evidence.js";
import { readCountries, readNameList, readVersion } from "../fields/index.js";
import type { RecordDraft } from "../record-draft.js";
import { cutAt, sub, type Stretch } from "../stretch.js";
import type { Page } from "./page.js";

const ENTRY =
  /(?<![\p{L}\p{N}])(\p{Lu}[\p{L}\p{M}'’.-]*(?:\s\p{Lu}[\p{L}\p{M}.-]*){1,3})['’]s\s((?:\p{Lu}[\p{L}\p{M}'’-]*[!?]?|\d+)(?:\s(?:\p{Lu}[\p{L}\p{M}'’-]*[!?]?|\d+|of|the|a|an|and|in|on|at|to|for|with|from)){0,9})\s\(([^()]{2,80})\)/u;

const CLAUSE_END = /[;,]\s*/gu;

/** The one film of a sentence: `Anna Nova's The Last Ferry (Latvia; in LV with EN subtitles)`. */
export interface ProseEntry {
  readonly title: Stretch;
}

/** Reads a film that running text names with its director before it and its facts in brackets, on a page without others. */
export function readProseEntry(page: Page, draft: RecordDraft): ProseEntry | undefined {
  for (const line of page.lines) {
    if (line.text.length < 40 || line.text.length > 3000) continue;
    const match = ENTRY.exec(line.text);
    if (match === null) continue;
    const [whole, name, title, inside] = match as unknown as [string, string, string, string];
    const end = match.index + whole.length - 1;
    const parts = cutAt(sub(line, end - inside.length, end), CLAUSE_END);
    const [first] = parts;
    if (first === undefined || lookupCountry(first.text).length === 0) continue;
    for (const { value, span } of readCountries(first, { labelled: true }))
      draft.add("countries", proven(value, evidence("pattern", "high", span)));
    const version = parts
      .slice(1)
      .map((part) => readVersion(part, page.context))
      .find((found) => found !== undefined);
    if (version !== undefined) draft.set("version", proven(version.value, evidence("pattern", "high", version.span)));
    for (const { value, span } of readNameList(sub(line, match.index, match.index + name.length), page.context)
      .people) {
      draft.add("credits", proven({ role: "director", name: value.name }, evidence("pattern", "high", span)));
    }
    const start = match.index + name.length + whole.slice(name.length).indexOf(title);
    return { title: sub(line, start, start + title.length) };
  }
  return undefined;
}
