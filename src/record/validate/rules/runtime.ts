import { finding } from "../../../check/index.js";
import type { Finding } from "../../../model/index.js";
import type { JsonPlace } from "../../json-place.js";
import { secondsOf } from "../../running-seconds.js";

const LONGEST = 8 * 3600;

/** A running time of nothing (`record/runtime-empty`), or of more than eight hours (`record/runtime-implausible`). */
export function checkRuntime(record: JsonPlace): readonly Finding[] {
  const place = record.member("runtime").member("iso");
  const seconds = secondsOf(place.text);
  if (seconds === undefined) return [];
  if (seconds === 0) return [finding("record/runtime-empty", {}, { pointer: place.pointer })];
  if (seconds <= LONGEST) return [];
  return [finding("record/runtime-implausible", { minutes: Math.round(seconds / 60) }, { pointer: place.pointer })];
}
