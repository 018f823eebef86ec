import { versionTag, type Subtitle, type VersionKind, type VersionTag } from "../../src/model/index.js";

function words(text: string): readonly string[] {
  return text.split(" ").filter(Boolean);
}

function track(text: string): Subtitle {
  const [language = "", kind = "full", medium = "unknown", assumed] = text.split(":");
  return { language, kind, medium, ...(assumed && { assumed: true }) } as Subtitle;
}

/**
 * A tag in one line. Lists are words, `""` is "none", null is "not stated"; a subtitle is `language:kind:medium`, where
 * kind and medium may be left out, and a fourth part marks it as assumed.
 */
export function tagOf(
  kind: VersionKind,
  audio: string | null,
  subtitles: string | null,
  more: Partial<VersionTag> = {},
): VersionTag {
  return versionTag({
    kind,
    audio: audio === null ? null : [...words(audio)],
    subtitles: subtitles === null ? null : words(subtitles).map(track),
    ...more,
  });
}
