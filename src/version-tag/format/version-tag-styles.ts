import type { Locale } from "../../language/index.js";
import { type LostField, subtitle, versionTag } from "../../model/index.js";
import { formatVersionTag } from "./format-version-tag.js";
import { listedLosses } from "./loss.js";
import { LOSSES_OF, VERSION_TAG_STYLES, type StyleId, type VersionTagStyle } from "./style.js";

/** A style as a caller chooses it. */
export interface StyleDescription {
  readonly id: StyleId;
  /** Languages it can be written in; none when the style settles that itself. */
  readonly locales: readonly Locale[];
  /** The facts that it may not be able to say. */
  readonly loses: readonly LostField[];
  /** A Russian original with French and Dutch subtitles, in English where the style has a choice. */
  readonly example: string;
}

const EXAMPLE = versionTag({ kind: "original", audio: ["ru"], subtitles: [subtitle("fr"), subtitle("nl")] });

/** Every style with its locales, losses and an example. */
export function versionTagStyles(): { readonly styles: readonly StyleDescription[] } {
  const styles = (Object.keys(VERSION_TAG_STYLES) as StyleId[]).map((id) => {
    const style: VersionTagStyle = VERSION_TAG_STYLES[id];
    const losses = LOSSES_OF[style.form === "language-field" ? style.form : style.style];
    return { id, locales: style.locales, loses: listedLosses(losses), example: formatVersionTag(EXAMPLE, id).text };
  });
  return { styles };
}
