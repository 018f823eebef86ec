import { finding } from "../../../check/index.js";
import type { Finding } from "../../../model/index.js";
import type { JsonPlace } from "../../json-place.js";

const LONGEST = 1000;

/** The parent of what a pointer leads to; a field may be said to be absent where it could stand. */
function parentOf(record: JsonPlace, pointer: string): JsonPlace | undefined {
  return record.resolve(pointer.slice(0, Math.max(0, pointer.lastIndexOf("/"))));
}

/**
 * Evidence for something that is not there (`record/evidence-pointer`), and evidence of absence where a value stands
 * (`record/evidence-absent`). Pointers are those of RFC 6901.
 */
export function checkEvidence(record: JsonPlace): readonly Finding[] {
  return record.member("evidence").members.flatMap(([pointer, at]) => {
    const place = pointer.length > LONGEST ? undefined : record.resolve(pointer);
    const isAbsent = at.member("how").value === "absent";
    if (isAbsent && place?.isStated) return [finding("record/evidence-absent", { pointer }, { pointer: at.pointer })];
    const isThere = isAbsent
      ? place !== undefined || (pointer.startsWith("/") && parentOf(record, pointer)?.isObject === true)
      : place?.isStated === true;
    return isThere ? [] : [finding("record/evidence-pointer", { pointer }, { pointer: at.pointer })];
  });
}
