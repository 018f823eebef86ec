import type { LostField, Subtitle } from "../../model/index.js";
import type { Remarks } from "./wording/index.js";

/** What is put in brackets after a subtitle, and what of its kind and medium stays unsaid. */
export interface SubtitleRemark {
  readonly words: string;
  readonly lost: readonly LostField[];
}

/** Words for a subtitle's kind and medium: none for a full track of unknown medium. */
export function subtitleRemark(track: Subtitle, remarks: Remarks): SubtitleRemark {
  const lost: LostField[] = track.default ? ["subtitles.medium"] : [];
  if (track.kind === "sdh" && track.medium === "closed") return { words: remarks.closedCaptions, lost };
  const kind = remarks.kinds[track.kind];
  const medium = remarks.media[track.medium];
  if (kind === undefined && track.kind !== "full") lost.push("subtitles.kind");
  if (medium === undefined && track.medium !== "unknown") lost.push("subtitles.medium");
  return { words: [medium, kind].filter((word) => word !== undefined).join(" "), lost };
}
