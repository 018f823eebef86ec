import { finding } from "../../../check/index.js";
import { subtitle, type Finding, type Lang, type VersionKind } from "../../../model/index.js";
import { NO_TAG, ReadingDraft, type ParseContext, type Reading } from "../../reading.js";
import { isOwnLanguage, subtitleLanguagesOf, subtitlesOfBareMark } from "../region.js";
import { concludeSubtitles } from "./conclude-subtitles.js";
import type { Gathered, ReadDoubt } from "./gathered.js";

function isEmpty(gathered: Gathered): boolean {
  const { kinds, audio, subtitles, noSubtitles, intertitles, live, access, unnamedDub } = gathered;
  return (
    ![kinds, audio, subtitles, intertitles, live, access].some((list) => list.length > 0) && !noSubtitles && !unnamedDub
  );
}

/** The kind that the statements agree on. The original outweighs "a version"; original and dub together contradict. */
function kindOf(gathered: Gathered, draft: ReadingDraft): VersionKind {
  const said = gathered.kinds.filter(({ kind }) => kind !== "unknown");
  for (const kind of ["silent", "nodialogue", "voiceover"] as const)
    if (said.some((one) => one.kind === kind)) return kind;
  const original = said.find(({ kind }) => kind === "original");
  const dubbed = said.find(({ kind }) => kind === "dubbed");
  if (original && dubbed)
    draft.doubt("contradiction", { first: original.text, second: dubbed.text }, { span: dubbed.span });
  return original?.kind ?? dubbed?.kind ?? "unknown";
}

function concludeAudio(gathered: Gathered, draft: ReadingDraft, context: ParseContext): void {
  const doubted = new Set<string>();
  for (const { named, span } of gathered.audio) {
    draft.speak(named.tag);
    draft.evidence("audio", span.start, span.end);
    if (named.others.length > 0 && !doubted.has(named.tag)) {
      doubted.add(named.tag);
      draft.doubt("code-collision", { code: named.tag, languages: [named.tag, ...named.others] }, { span });
    }
  }
  const dub = gathered.unnamedDub;
  if (!dub || draft.audio) return;
  const [language] = subtitleLanguagesOf(context.region, undefined);
  const assumed = dub.named ? undefined : (language ?? dub.fallback);
  if (assumed) {
    draft.speak(assumed);
    draft.doubt("lang-by-region", { language: assumed }, { span: dub.span });
  } else draft.doubt("lang-unknown", {}, { span: dub.span });
}

function keepDoubt(draft: ReadingDraft, doubt: ReadDoubt): void {
  const { code, text, span } = doubt;
  if (code === "code-collision") draft.doubt(code, { code: text, languages: doubt.languages ?? [] }, { span });
  else if (code === "dub-or-original") draft.doubt(code, { language: text }, { span });
  else if (code === "bracket-role") draft.doubt(code, { text, field: doubt.field ?? "" }, { span });
  else draft.doubt(code, { text }, { span });
}

/** A version named by its language only: the region's own language is the dub; of another it cannot be told. */
function kindByLanguage(
  gathered: Gathered,
  draft: ReadingDraft,
  context: ParseContext,
  written: string | undefined,
): VersionKind | undefined {
  if (!gathered.doubts.some(({ code }) => code === "dub-or-original") || draft.audio?.length === 0) return undefined;
  const own = draft.audio?.every((language) => isOwnLanguage(language, context.region, written));
  return own ? "dubbed" : undefined;
}

/** The local subtitles that a bare mark of the original promises in its region; "NL OV" needs none to be understood there. */
function promisedSubtitles(gathered: Gathered, draft: ReadingDraft, { region }: ParseContext): readonly Lang[] {
  if (draft.kind !== "original" || draft.subtitles) return [];
  const promised = gathered.kinds.flatMap(({ text }) =>
    subtitlesOfBareMark(region, text.toLowerCase().replaceAll(".", "")),
  );
  return promised.filter((language) => !draft.audio?.includes(language));
}

/** What stands beside speech and subtitles: intertitles, what is spoken in the room, tracks for those who see or hear less. */
function concludeBeside(gathered: Gathered, draft: ReadingDraft): void {
  for (const { named, span } of gathered.intertitles) {
    if (!draft.intertitles.includes(named.tag)) draft.intertitles.push(named.tag);
    draft.evidence("intertitles", span.start, span.end);
  }
  for (const { service, span } of gathered.live) {
    draft.live.push(service);
    draft.evidence("live", span.start, span.end);
  }
  for (const { track: name, language, span } of gathered.access) {
    const known = draft.access[name];
    if (name === "hi") draft.access.hi = true;
    else
      draft.access[name] = language ? [...(Array.isArray(known) ? (known as Lang[]) : []), language] : (known ?? true);
    draft.evidence("access", span.start, span.end);
  }
}

/** Marks of the original that say different things, each in its own bracket: "(OmU) (OV)". */
function noteRivalMarks(gathered: Gathered, draft: ReadingDraft): void {
  const bare = gathered.kinds.find((said) => said.bare && said.compact);
  const marked = gathered.subtitles.find((read) => read.mark !== undefined);
  if (!bare || !marked || gathered.kinds.filter(({ compact }) => compact).length < 2) return;
  draft.doubt("contradiction", { first: marked.mark!, second: bare.text }, { span: bare.span });
}

const SURE = 0.98;
const LIKELY = 0.9;
const LANGUAGE_ALONE = 0.75;

function confidenceOf(gathered: Gathered, draft: ReadingDraft): number {
  if (gathered.kinds.length === 0 && gathered.subtitles.length === 0 && !gathered.noSubtitles) return LANGUAGE_ALONE;
  return gathered.misspelt.length > 0 || gathered.unknownLanguages.length > 0 || draft.kind === "unknown"
    ? LIKELY
    : SURE;
}

/** The typing errors that were read as the words they were meant to be. */
export function slipFindings({ misspelt }: Gathered): readonly Finding[] {
  return misspelt.map(({ text, suggestion, span }) =>
    finding("version-tag/misspelt-mark", { text, suggestion }, { span, suggestions: [suggestion] }),
  );
}

/** Decides what the gathered statements make of the tag; NO_TAG when they state no version. */
export function conclude(gathered: Gathered, context: ParseContext, written: string | undefined): Reading {
  const draft = new ReadingDraft();
  for (const slip of slipFindings(gathered)) draft.keep(slip);
  for (const { text, span } of gathered.unknownLanguages)
    draft.note("version-tag/unknown-language", { text }, { span });
  if (isEmpty(gathered)) {
    if (gathered.denied.length === 0) return NO_TAG;
    for (const { start, end } of gathered.denied) draft.evidence("subtitles", start, end);
    return draft.finish(LANGUAGE_ALONE);
  }
  for (const { span } of gathered.kinds) draft.evidence("kind", span.start, span.end);
  draft.kind = kindOf(gathered, draft);
  concludeAudio(gathered, draft, context);
  if (draft.kind === "unknown") draft.kind = kindByLanguage(gathered, draft, context, written) ?? "unknown";
  if (draft.kind === "nodialogue") draft.audio = [];
  concludeSubtitles(gathered, draft, context, written);
  concludeBeside(gathered, draft);
  noteRivalMarks(gathered, draft);
  for (const doubt of gathered.doubts) keepDoubt(draft, doubt);
  const promised = promisedSubtitles(gathered, draft, context);
  for (const language of promised) draft.show(subtitle(language, { assumed: true }));
  if (promised.length > 0) draft.doubt("sub-region", { languages: [...new Set(promised)] });
  if (draft.kind === "original") {
    if (!draft.audio) draft.doubt("audio-relative", {});
    if (!draft.subtitles) draft.doubt("subs-by-region", {});
  }
  return draft.finish(confidenceOf(gathered, draft));
}
