import { editDistanceWithin } from "../../text/index.js";
import { titleKey } from "../title-key.js";
import type { Titled } from "./titled.js";
import { quoted, reasonAgainst, reasonFor, relation, type TitleRelation } from "./verdict.js";

/** Of the letters, so many may differ in what might be one title misspelt: a hint, no more. */
const MAY_BE_MISSPELT = 0.15;
const LONGEST_COMPARED = 120;

/** What is to be said of two titles of which neither can be the other: other scripts, other words, or nearly the same letters. */
export function unlikeTitles(a: Titled, b: Titled): TitleRelation {
  if (a.script !== b.script) {
    return relation("unrelated", 0, [reasonAgainst("title/other-script", { a: a.script, b: b.script })]);
  }
  const params = { a: quoted(a.text), b: quoted(b.text) };
  const [keyA, keyB] = [titleKey(a.text), titleKey(b.text)];
  const length = Math.max(keyA.length, keyB.length);
  const most = length > LONGEST_COMPARED ? 0 : Math.floor(length * MAY_BE_MISSPELT);
  const distance = most === 0 ? undefined : editDistanceWithin(keyA, keyB, most);
  if (distance !== undefined) {
    return relation("unrelated", 0.6 - distance / length, [reasonFor("title/near-spelling", params)]);
  }
  return relation("unrelated", 0, [reasonAgainst("title/other-words", params)]);
}
