import type { AccessTracks, Subtitle, VersionAlternative, VersionTag } from "../../generated/schema-types.js";
import { languageName } from "../../language/index.js";
import type { Messages } from "../../message/index.js";
import type { Row } from "./card.js";

const ACCESS_TRACKS = ["ad", "hi", "sl"] as const;

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

function stated(words: readonly string[] | null | undefined, messages: Messages): string {
  if (words == null) return messages.say("cli", "card/not-stated");
  return words.length === 0 ? messages.say("cli", "card/none") : words.join(", ");
}

function accessWords(access: AccessTracks, messages: Messages): string {
  const tracks = ACCESS_TRACKS.filter((track) => access[track] !== undefined).map((track) => {
    const languages = access[track];
    const names = Array.isArray(languages) ? languages.map((tag: string) => languageName(tag, messages.locale)) : [];
    const word = messages.say("terms", `field/${track}`);
    return names.length > 0 ? `${word} (${names.join(", ")})` : word;
  });
  return tracks.join(", ");
}

/** One of several versions to choose from, in a line. */
function alternativeWords(version: VersionAlternative, messages: Messages): string {
  const named = (tags: readonly string[]): string =>
    stated(
      tags.map((tag) => languageName(tag, messages.locale)),
      messages,
    );
  return [
    ...(version.kind ? [messages.say("terms", `version-kind/${version.kind}`)] : []),
    ...(version.audio ? [`${messages.say("terms", "field/audio")}: ${named(version.audio)}`] : []),
    ...(version.subtitles
      ? [
          `${messages.say("terms", "field/subtitles")}: ${stated(
            version.subtitles.map((one) => subtitleWords(one, messages)),
            messages,
          )}`,
        ]
      : []),
  ].join("; ");
}

/** What a tag says, field by field; the three fields that every tag has are shown even when they are not stated. */
export function tagRows(tag: VersionTag, messages: Messages): readonly Row[] {
  const label = (
    field: "kind" | "audio" | "subtitles" | "intertitles" | "access" | "live" | "alternatives" | "package",
  ) => messages.say("terms", `field/${field}`);
  const names = (tags: readonly string[] | null): string =>
    stated(
      tags?.map((one) => languageName(one, messages.locale)),
      messages,
    );
  const rows: Row[] = [
    [label("kind"), messages.say("terms", `version-kind/${tag.kind}`)],
    [label("audio"), names(tag.audio)],
    [
      label("subtitles"),
      stated(
        tag.subtitles?.map((one) => subtitleWords(one, messages)),
        messages,
      ),
    ],
  ];
  if (tag.intertitles) rows.push([label("intertitles"), names(tag.intertitles)]);
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
