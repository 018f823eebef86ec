import { BINARY_FORMATS, PROFILE_IDS, TEXT_FORMATS, WRITABLE_FORMATS } from "../../subtitle/index.js";
import { SUBTITLE_FORMATS } from "../../model/index.js";
import { defineOperation } from "../operation.js";

const ALL = [...TEXT_FORMATS, ...BINARY_FORMATS];

/** `subtitles/formats`: every format that is read, whether it is written too, and every profile of checks. */
export const subtitleFormatsOperation = defineOperation("subtitles/formats", () => ({
  formats: SUBTITLE_FORMATS.map((id) => ({
    id,
    extensions: ALL.filter(({ ids }) => ids.includes(id)).flatMap(({ extensions }) => extensions),
    writes: WRITABLE_FORMATS.includes(id),
  })),
  profiles: [...PROFILE_IDS],
}));
