import { finding } from "../../../check/index.js";
import type { Finding } from "../../../model/index.js";
import type { JsonPlace } from "../../json-place.js";
import { sameTextKey } from "../same-text.js";

/** Two people in the same place of one role (`record/credit-order`), and one credit twice (`record/credit-duplicate`). */
export function checkCredits(record: JsonPlace): readonly Finding[] {
  const places = new Set<string>();
  const credits = new Set<string>();
  return record.itemsOf("credits").flatMap((at) => {
    const role = at.member("role").text;
    // Whose role is open may have had several.
    if (role === undefined || role === "unknown") return [];
    const findings: Finding[] = [];
    const work = at.member("work").text;
    const order = at.member("order");
    if (order.integer !== undefined) {
      const place = JSON.stringify([role, work, order.integer]);
      if (places.has(place)) {
        findings.push(finding("record/credit-order", { role, order: order.integer }, { pointer: order.pointer }));
      }
      places.add(place);
    }
    const name = at.member("name").member("normal").text ?? at.member("name").member("printed").text;
    if (name === undefined) return findings;
    const credit = JSON.stringify([role, work, sameTextKey(name), at.member("character").text]);
    if (credits.has(credit)) {
      findings.push(finding("record/credit-duplicate", { name, role }, { pointer: at.pointer }));
    }
    credits.add(credit);
    return findings;
  });
}
