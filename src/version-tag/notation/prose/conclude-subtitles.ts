import { subtitle, type Lang, type Subtitle } from "../../../model/index.js";
import type { ParseContext, ReadingDraft } from "../../reading.js";
import { subtitleLanguagesOf } from "../region.js";
import type { Gathered, ReadSubtitle } from "./gathered.js";

function track(language: Lang, { kind, medium }: ReadSubtitle, assumed: boolean): Subtitle {
  return subtitle(language, { kind, medium, ...(assumed && { assumed }) });
}

function concludeUnnamed(
  draft: ReadingDraft,
  read: ReadSubtitle,
  context: ParseContext,
  written: string | undefined,
): void {
  const byRegion = subtitleLanguagesOf(context.region, written);
  const languages = byRegion.length > 0 ? byRegion : read.fallback ? [read.fallback] : [];
  if (languages.length === 0) {
    draft.show(track("und", read, false));
    draft.doubt("sub-unknown", {}, { span: read.span });
    return;
  }
  for (const language of languages) draft.show(track(language, read, true));
  draft.doubt("sub-region", { languages }, { span: read.span });
}

function sameTrack(a: ReadSubtitle, b: ReadSubtitle): boolean {
  return a.language === b.language;
}

/** Tracks said twice are one: the statement that says more of kind and medium stands. */
function mergeTracks(subtitles: readonly ReadSubtitle[]): ReadSubtitle[] {
  const merged: ReadSubtitle[] = [];
  for (const read of subtitles) {
    const at = merged.findIndex(
      (other) => sameTrack(other, read) && (other.kind === read.kind || other.kind === "full" || read.kind === "full"),
    );
    if (at < 0) merged.push(read);
    else {
      const other = merged[at]!;
      const kind = other.kind === "full" ? read.kind : other.kind;
      const medium = other.medium === "unknown" ? read.medium : other.medium;
      merged[at] = { ...other, kind, medium };
    }
  }
  return merged;
}

/** "ohne Untertitel" beside subtitles that are named: which of the two holds cannot be told. */
function concludeNone({ noSubtitles, subtitles }: Gathered, draft: ReadingDraft): void {
  if (!noSubtitles) return;
  const { span, text } = noSubtitles;
  draft.evidence("subtitles", span.start, span.end);
  const rival = subtitles[0];
  if (!rival) draft.subtitles = [];
  else draft.doubt("contradiction", { first: rival.mark ?? rival.text, second: text }, { span });
}

/** "OmeU, deutsche Untertitel": a mark and words that name different languages. */
function noteRivalLanguages(draft: ReadingDraft, named: readonly ReadSubtitle[]): void {
  const marks = named.filter(({ mark }) => mark !== undefined);
  const words = named.filter(({ mark }) => mark === undefined);
  if (marks.length > 0 && words.length > 0 && !words.some((read) => marks.some((mark) => sameTrack(mark, read)))) {
    draft.doubt("contradiction", { first: marks[0]!.mark!, second: words[0]!.text }, { span: words[0]!.span });
  }
}

/** Decides what the gathered statements make of the subtitles, in the order of the text. */
export function concludeSubtitles(
  gathered: Gathered,
  draft: ReadingDraft,
  context: ParseContext,
  written: string | undefined,
): void {
  // Readers find them in an order of their own.
  const read = [...gathered.subtitles].sort((a, b) => a.span.start - b.span.start);
  const named = read.filter(({ language }) => language !== undefined);
  const unnamed = read.filter(({ language }) => language === undefined);
  for (const { span } of gathered.subtitles) draft.evidence("subtitles", span.start, span.end);
  concludeNone(gathered, draft);
  noteRivalLanguages(draft, named);
  const assumed = named.filter((read) => read.assumed);
  if (assumed.length > 0)
    draft.doubt("sub-region", { languages: assumed.map((read) => read.language!) }, { span: assumed[0]!.span });
  for (const read of mergeTracks(named)) {
    draft.show(track(read.language!, read, read.assumed === true));
    if (read.language === "und") draft.doubt("sub-unknown", {}, { span: read.span });
  }
  if (named.length === 0) for (const read of mergeTracks(unnamed)) concludeUnnamed(draft, read, context, written);
}
