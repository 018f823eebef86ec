import type { Lang } from "../../../model/index.js";

/** Language tags in the order of the codes 01 to 2B (EBU Tech 3264, appendix 3). */
const EUROPEAN =
  "sq br ca hr cy cs da de en es eo et eu fo fr fy ga gd gl is it se la lv lb lt hu mt nl no oc pl pt ro rm sr sk sl fi sv tr nl-BE wa";
/** Language tags in the order of the codes 45 to 7F; a hyphen for one that has no tag of its own today. */
const OTHERS =
  "zu vi uz ur uk th te tt ta tg sw srn so si sn sh rue ru qu ps pa fa pap or ne nd mr ro ms mg mk lo ko km kk kn ja id hi he ha gn gu el ka ff prs cv zh my bg bn be bm az as hy ar am";

const TAGS: ReadonlyMap<number, Lang> = new Map([
  ...EUROPEAN.split(" ").map((tag, at) => [at + 0x01, tag] as const),
  ...OTHERS.split(" ").map((tag, at) => [at + 0x45, tag] as const),
]);

/** The language of a code of two hexadecimal digits; null for 00 (not known) and for codes that are not given. */
export function languageOfCode(code: string): Lang | null {
  return /^[0-9a-f]{2}$/iu.test(code) ? (TAGS.get(Number.parseInt(code, 16)) ?? null) : null;
}
