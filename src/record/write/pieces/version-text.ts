import type { Locale } from "../../../language/index.js";
import type { LostField } from "../../../model/index.js";
import { formatVersionTag, type StyleId } from "../../../version-tag/index.js";
import type { GivenVersion } from "../given/index.js";
import type { Page } from "../page.js";

/** The places of a version that a loss names. */
function places({ at, tag }: GivenVersion, loss: LostField): readonly string[] {
  const tracks = tag.subtitles ?? [];
  const spoken = tag.audio ?? [];
  switch (loss) {
    case "audio.additional":
      return spoken.slice(1).map((_, index) => `${at}/audio/${index + 1}`);
    case "audio.variant":
      return spoken.flatMap((language, index) => (language.includes("-") ? [`${at}/audio/${index}`] : []));
    case "subtitles.kind":
      return tracks.flatMap(({ kind }, index) => (kind === "full" ? [] : [`${at}/subtitles/${index}/kind`]));
    case "subtitles.medium":
      return tracks.flatMap(({ medium }, index) => (medium === "unknown" ? [] : [`${at}/subtitles/${index}/medium`]));
    case "subtitles.variant":
      return tracks.flatMap(({ language }, index) =>
        language.includes("-") ? [`${at}/subtitles/${index}/language`] : [],
      );
    case "kind":
    case "audio":
    case "subtitles":
    case "intertitles":
    case "live":
    case "access":
    case "package":
    case "alternatives":
      return [`${at}/${loss}`];
  }
}

/** A version in a style of the version tags; notes on the page what it says and what it leaves out. Empty when it says nothing. */
export function versionText(version: GivenVersion | undefined, style: StyleId, page: Page, locale?: Locale): string {
  if (version === undefined) return "";
  const { text, lost } = formatVersionTag(version.tag, style, locale);
  if (text === "") return "";
  page.ledger.say(version.at);
  page.ledger.leave(
    version.unusable,
    lost.flatMap((loss) => places(version, loss)),
  );
  return text;
}
