import { dcncEntry, parseLanguageTag } from "../../../language/index.js";
import type { Lang } from "../../../model/index.js";
import type { ReadingDraft } from "../../reading.js";
import { spanOf, type NameField } from "./name-field.js";

/** True for a code of the registry, current or obsolete, in any case. */
export function isRegisteredCode(part: string): boolean {
  return part.length <= 4 && dcncEntry(part) !== undefined;
}

/** The language of a code; one that is not in the registry is `und`, with a finding that keeps it. */
export function readTextCode(part: NameField, draft: ReadingDraft): Lang {
  const entry = dcncEntry(part.text);
  if (entry === undefined) return unregistered(part, draft);
  if (entry.tag === "und") draft.doubt("sub-unknown", {}, { span: spanOf(part) });
  noteObsolete(part, entry, draft);
  return entry.tag;
}

/** The spoken language of a code. A code for writing, such as `QMS`, keeps its language and region: scripts are not heard. */
export function readAudioCode(part: NameField, draft: ReadingDraft): Lang {
  const entry = dcncEntry(part.text);
  if (entry === undefined) return unregistered(part, draft);
  noteObsolete(part, entry, draft);
  if (entry.use.includes("audio")) return entry.tag;
  const language = withoutScript(entry.tag);
  draft.doubt("text-code-for-audio", { code: entry.code, language }, { span: spanOf(part) });
  return language;
}

/** The tag as it can be heard: language and region. */
export function withoutScript(tag: Lang): Lang {
  const parts = parseLanguageTag(tag);
  if (parts?.script === undefined) return tag;
  return tag
    .split("-")
    .filter((subtag) => subtag.toLowerCase() !== parts.script?.toLowerCase())
    .join("-");
}

function unregistered(part: NameField, draft: ReadingDraft): Lang {
  draft.doubt("unregistered-code", { code: part.text }, { span: spanOf(part) });
  return "und";
}

function noteObsolete(part: NameField, entry: { obsolete: boolean; code: string }, draft: ReadingDraft): void {
  if (!entry.obsolete) return;
  draft.note("version-tag/obsolete-code", { code: part.text, current: entry.code }, { span: spanOf(part) });
}
