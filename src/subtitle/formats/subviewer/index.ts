import type { SubtitleFormat } from "../format.js";
import { readSubviewer } from "./read.js";

const SIGNATURE = /^\[(?:information|subtitle)\]/i;
const TIMING = /^\d{1,3}:\d\d:\d\d[.:]\d{1,2},\d{1,3}:\d\d:\d\d[.:]\d{1,2}[ \t]*$/m;

/** SubViewer 2 (`.sub`): what MicroDVD's ending holds as well. */
export const subviewer: SubtitleFormat = {
  ids: ["subviewer"],
  extensions: ["sub"],
  sniff: (head) => {
    const timed = TIMING.test(head);
    if (SIGNATURE.test(head)) return timed ? 1 : 0.6;
    return timed ? 0.9 : 0;
  },
  read: readSubviewer,
};
