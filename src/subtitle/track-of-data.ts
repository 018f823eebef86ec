import { finding } from "../check/index.js";
import type { Finding, SubtitleDocument } from "../model/index.js";

/** A picture, with the part of it that is meant (`#xywh=0,0,160,90`); nothing beside it. */
const PICTURE = /^\S{1,300}\.(?:jpe?g|png|webp|gif|avif|bmp)(?:[?#]\S{0,200})?$/i;
/** JSON, as programs read it. */
const DATA = /^\s{0,20}[{[]\s{0,20}["{[\d][^]*[}\]]\s{0,20}$/;
const LEAST_SHARE = 0.8;

/** One finding for a WebVTT file that is no subtitles: by its own words (`Kind: metadata`), or as nearly all of its cues are data. */
export function trackOfData({
  format,
  cues,
  meta,
}: Omit<SubtitleDocument, "encoding" | "newline">): readonly Finding[] {
  if (format !== "webvtt" || cues.length === 0) return [];
  const says = /^metadata$/i.test(meta["Kind"]?.trim() ?? "");
  const data = cues.filter(({ text }) => PICTURE.test(text.trim()) || DATA.test(text));
  if (!says && data.length < cues.length * LEAST_SHARE) return [];
  return [finding("format/metadata-track", { text: (data[0] ?? cues[0]!).text })];
}
