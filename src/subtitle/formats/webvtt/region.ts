import type { CueRegion } from "../../../model/index.js";
import { percentage, percentagePair } from "./percentage.js";

const BLANKS = /[ \t\n\f\r]+/;

/** A region as it is when its block sets nothing (W3C WebVTT §6.2). */
const DEFAULT: CueRegion = {
  id: "",
  width: 100,
  lines: 3,
  regionAnchor: [0, 100],
  viewportAnchor: [0, 100],
  scroll: false,
};

/** What one setting of a region sets; undefined when it is not understood. */
function regionSetting(name: string, value: string): Partial<CueRegion> | undefined {
  switch (name) {
    case "id":
      return { id: value };
    case "width": {
      const width = percentage(value);
      return width === undefined ? undefined : { width };
    }
    case "lines":
      return /^\d+$/.test(value) && Number.isFinite(Number(value)) ? { lines: Number(value) } : undefined;
    case "regionanchor": {
      const regionAnchor = percentagePair(value);
      return regionAnchor === undefined ? undefined : { regionAnchor };
    }
    case "viewportanchor": {
      const viewportAnchor = percentagePair(value);
      return viewportAnchor === undefined ? undefined : { viewportAnchor };
    }
    case "scroll":
      return value === "up" ? { scroll: true } : undefined;
    default:
      return undefined;
  }
}

/** Reads the settings of a REGION block (W3C WebVTT §6.2 "collect WebVTT region settings"); what is not understood is passed over. */
export function readRegion(text: string): CueRegion {
  let region = DEFAULT;
  for (const setting of text.split(BLANKS)) {
    const colon = setting.indexOf(":");
    if (colon < 1 || colon === setting.length - 1) continue;
    region = { ...region, ...regionSetting(setting.slice(0, colon), setting.slice(colon + 1)) };
  }
  return region;
}
