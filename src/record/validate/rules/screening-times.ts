import { finding } from "../../../check/index.js";
import type { Finding } from "../../../model/index.js";
import type { JsonPlace } from "../../json-place.js";
import { secondsOf } from "../../running-seconds.js";

/** Trailers may run before a film, but a showing is never shorter than the film by more than rounding. */
const ROUNDING = 5;

function minutesBetween(start: string, end: string): number {
  return (Date.parse(`${end}Z`) - Date.parse(`${start}Z`)) / 60_000;
}

function findingsAt(screening: JsonPlace, running: number | undefined): readonly Finding[] {
  const start = screening.member("start").text;
  const { text: end, pointer } = screening.member("end");
  if (start === undefined && screening.member("partialDate").text === undefined) {
    return [finding("record/screening-date", {}, { pointer: screening.pointer })];
  }
  if (start === undefined || end?.length !== start.length) return [];
  const minutes = start.includes("T") ? minutesBetween(start, end) : 0;
  if (end < start || (start.includes("T") && minutes === 0)) {
    return [finding("record/screening-end", { start, end }, { pointer })];
  }
  if (running === undefined || !(minutes > 0 && minutes < running - ROUNDING)) return [];
  return [finding("record/screening-too-short", { minutes, running }, { pointer })];
}

/**
 * Screenings without a date (`record/screening-date`), that end before they begin (`record/screening-end`), or that leave
 * less time than the film takes (`record/screening-too-short`).
 */
export function checkScreeningTimes(record: JsonPlace): readonly Finding[] {
  const seconds = secondsOf(record.member("runtime").member("iso").text);
  const running = seconds === undefined ? undefined : Math.round(seconds / 60);
  return record.itemsOf("screenings").flatMap((at) => (at.isObject ? findingsAt(at, running) : []));
}
