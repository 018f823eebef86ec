import type {
  AccessTracks,
  Subtitle,
  VersionAlternative,
  VersionKind,
  VersionTag,
} from "../../generated/schema-types.js";
import { languageName } from "../../language/index.js";
import type { Messages } from "../../message/index.js";
import type { Row } from "./card.js";

const ACCESS_TRACKS = ["ad", "hi", "sl"] as const;

/** Fields whose emptiness agrees with their name in gender and number. */
type ListField = "audio" | "subtitles" | "intertitles";

function languageNames(tags: readonly string[], messages: Messages): readonly string[] {
  return tags.map((tag) => languageName(tag, messages.locale));
}

function subtitleWords({ language, kind, medium, assumed, default: shown }: Subtitle, messages: Messages): string {
  const notes = [
    ...(kind === "full" ? [] : [messages.say("terms", `subtitle-kind/${kind}`)]),
    ...(medium === "unknown" ? [] : [messages.say("terms", `medium/${medium}`)]),
    ...(assumed ? [messages.say("cli", "card/assumed")] : []),
    ...(shown ? [messages.say("cli", "card/default")] : []),
  ];
  const name = languageName(language, messages.locale);
  return notes.length > 0 ? `${name} (${notes.join(", ")})` : name;
}

function kindWords(kind: VersionKind, messages: Messages): string {
  return kind === "unknown"
    ? messages.say("cli", "card/not-stated/kind")
    : messages.say("terms", `version-kind/${kind}`);
}

function listed(field: ListField, words: readonly string[], messages: Messages): string {
  return words.length === 0 ? messages.say("cli", `card/none/${field}`) : words.join(", ");
}

function audioWords(tags: readonly string[] | null, messages: Messages): string {
  return tags === null
    ? messages.say("cli", "card/not-stated/audio")
    : listed("audio", languageNames(tags, messages), messages);
}

function subtitlesWords(subtitles: readonly Subtitle[] | null, messages: Messages): string {
  if (subtitles === null) return messages.say("cli", "card/not-stated/subtitles");
  return listed(
    "subtitles",
    subtitles.map((one) => subtitleWords(one, messages)),
    messages,
  );
}

function accessWords(access: AccessTracks, messages: Messages): string {
  const tracks = ACCESS_TRACKS.filter((track) => access[track] !== undefined).map((track) => {
    const languages = access[track];
    const names = Array.isArray(languages) ? languageNames(languages, messages) : [];
    const word = messages.say("terms", `field/${track}`);
    return names.length > 0 ? `${word} (${names.join(", ")})` : word;
  });
  return tracks.join(", ");
}

/** One of several versions to choose from, in a line. */
function alternativeWords({ kind, audio, subtitles }: VersionAlternative, messages: Messages): string {
  const labelled = (field: ListField, words: string): string =>
    `${messages.label(messages.say("terms", `field/${field}`))} ${words}`;
  return [
    ...(kind ? [kindWords(kind, messages)] : []),
    ...(audio ? [labelled("audio", audioWords(audio, messages))] : []),
    ...(subtitles ? [labelled("subtitles", subtitlesWords(subtitles, messages))] : []),
  ].join(" · ");
}

/** What a tag says, field by field; the three fields that every tag has are shown even when they are not stated. */
export function tagRows(tag: VersionTag, messages: Messages): readonly Row[] {
  const label = (
    field: "kind" | "audio" | "subtitles" | "intertitles" | "access" | "live" | "alternatives" | "package",
  ) => messages.say("terms", `field/${field}`);
  const rows: Row[] = [
    [label("kind"), kindWords(tag.kind, messages)],
    [label("audio"), audioWords(tag.audio, messages)],
    [label("subtitles"), subtitlesWords(tag.subtitles, messages)],
  ];
  if (tag.intertitles) {
    rows.push([label("intertitles"), listed("intertitles", languageNames(tag.intertitles, messages), messages)]);
  }
  if (tag.access) rows.push([label("access"), accessWords(tag.access, messages)]);
  for (const { language, type } of tag.live ?? []) {
    rows.push([
      label("live"),
      `${languageName(language, messages.locale)} (${messages.say("terms", `live-type/${type}`)})`,
    ]);
  }
  for (const version of tag.alternatives ?? []) rows.push([label("alternatives"), alternativeWords(version, messages)]);
  if (tag.package) rows.push([label("package"), tag.package]);
  return rows;
}
