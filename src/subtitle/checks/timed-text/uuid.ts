import { finding } from "../../../check/index.js";
import type { Finding } from "../../../model/index.js";
import { textOf } from "../../../xml/index.js";
import { bareId, headerText, isUuid } from "../../formats/dcp/index.js";
import { eventPlace, type TimedTextRule } from "./timed-text-rule.js";

const URN = "urn:uuid:";

/**
 * Ids are UUIDs (RFC 9562): that of the document, and in SMPTE, where they are written as `urn:uuid:…` (RFC 4122), those of
 * its font and pictures too. Interop writes its id bare, and names files.
 */
export const uuid: TimedTextRule = {
  rule: "dcp/uuid",
  check: ({ reel: { dialect, root, loadFonts, events } }) => {
    if (dialect === "interop") {
      const text = headerText(root, "SubtitleID") ?? "";
      return isUuid(bareId(text)) ? [] : [finding("dcp/uuid", { text })];
    }
    const isUrn = (text: string): boolean => text.startsWith(URN) && isUuid(bareId(text));
    const ids = [headerText(root, "Id") ?? "", ...loadFonts.map((font) => textOf(font).trim())];
    const images = events.flatMap((event): readonly Finding[] =>
      event.lines
        .filter(({ kind, text }) => kind === "image" && !isUrn(text))
        .map(({ text }) => finding("dcp/uuid", { text }, eventPlace(event))),
    );
    return [...ids.filter((text) => !isUrn(text)).map((text) => finding("dcp/uuid", { text })), ...images];
  },
};
