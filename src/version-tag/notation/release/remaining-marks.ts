import { subtitle, type SubtitleKind } from "../../../model/index.js";
import type { ReadingDraft } from "../../reading.js";
import type { ReleaseMark } from "./release-mark.js";
import type { VersionWord } from "./version-words.js";

/** Reads the marks that stand for subtitles without a mark of subtitles beside them: `SUBFORCED`, `NORDiC`, `HC`. */
export function readRemainingMarks(words: readonly VersionWord[], draft: ReadingDraft): void {
  for (const word of words) {
    if (word.role !== "mark") continue;
    const kind = kindWithoutLanguage(word.mark);
    if (kind !== undefined) readKind(kind, word, draft);
    else if (word.mark.type === "nordic") readNordic(word, draft);
  }
  const burnedIn = words.find((word) => word.role === "mark" && word.mark.type === "burned-in");
  if (burnedIn !== undefined) readBurnedIn(burnedIn, draft);
}

function kindWithoutLanguage(mark: ReleaseMark): SubtitleKind | undefined {
  if (mark.type === "subtitles") return mark.kind;
  return mark.type === "forced" || mark.type === "sdh" ? mark.type : undefined;
}

/** Forced subtitles and captions of no stated language are in the one that is spoken. */
function readKind(kind: SubtitleKind, { token: { start, end } }: VersionWord, draft: ReadingDraft): void {
  if (draft.subtitles !== null) return;
  draft.evidence("subtitles", start, end);
  const language = draft.audio?.find((tag) => tag !== "mul");
  if (language === undefined) {
    draft.show(subtitle("und", { kind }));
    draft.doubt("sub-unknown", {}, { span: { start, end } });
  } else {
    draft.show(subtitle(language, { kind, assumed: true }));
    draft.doubt("sub-from-audio", { language }, { span: { start, end } });
  }
}

/** Releases for the northern countries carry the subtitles of several; some carry their dubs instead. */
function readNordic({ token: { text, start, end } }: VersionWord, draft: ReadingDraft): void {
  if (draft.subtitles !== null) return;
  draft.evidence("subtitles", start, end);
  draft.show(subtitle("mul"));
  draft.doubt("role-unclear", { text }, { span: { start, end } });
}

function readBurnedIn({ token: { start, end } }: VersionWord, draft: ReadingDraft): void {
  draft.evidence("subtitles", start, end);
  if (draft.subtitles === null) {
    draft.show(subtitle("und", { medium: "burned-in" }));
    draft.doubt("sub-unknown", {}, { span: { start, end } });
    return;
  }
  draft.subtitles = draft.subtitles.map((track) =>
    track.medium === "unknown" ? { ...track, medium: "burned-in" } : track,
  );
}
