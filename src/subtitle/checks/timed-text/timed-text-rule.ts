import { finding, type RuleId } from "../../../check/index.js";
import type { Finding } from "../../../model/index.js";
import type { XmlDocument } from "../../../xml/index.js";
import type { TimedTextEvent, TimedTextReel } from "../../formats/dcp/index.js";
import { filmTime } from "../film-time.js";

/** A font or picture that lies beside a timed text: a file of an Interop package, or a resource inside the MXF. */
export interface TimedTextFile {
  /** The file's name, or its UUID. */
  readonly name: string;
  /** Null when its size is not known. */
  readonly bytes: number | null;
}

/** What is known of a timed text beside its XML. Whatever is left out is not checked. */
export interface TimedTextSettings {
  /** Closed captions: their XML has to be smaller. */
  readonly captions?: boolean;
  /** How many bytes the file has (of an MXF, all of it); without it, the XML is counted as UTF-8. */
  readonly bytes?: number;
  /** How long the reel is, in milliseconds. */
  readonly reelDuration?: number;
  /** All fonts and pictures that come with it. */
  readonly files?: readonly TimedTextFile[];
}

/** A timed text as the rules see it. */
export interface TimedTextSubject {
  readonly text: string;
  readonly xml: XmlDocument;
  readonly reel: TimedTextReel;
  readonly settings: TimedTextSettings;
}

/** One rule for timed text: a file of this folder and a line in `timed-text-rules.ts`. */
export interface TimedTextRule {
  readonly rule: RuleId;
  readonly check: (subject: TimedTextSubject) => readonly Finding[];
}

type EventRuleId = "time/fade" | "dcp/vposition-zero" | "dcp/line-order" | "dcp/empty-text" | "dcp/spot-number";
type CountRuleId = "dcp/max-visible" | "dcp/max-text" | "dcp/max-image";

/** When an event begins, as findings show it; as written where it cannot be read. */
export function eventTime({ timeIn }: TimedTextEvent): string {
  return timeIn?.time === undefined ? (timeIn?.text ?? "") : filmTime(timeIn.time.milliseconds);
}

/** Where a finding about an event stands: the number of its cue, where it has one. */
export function eventPlace({ cue }: TimedTextEvent): { readonly cue?: number } {
  return cue === null ? {} : { cue };
}

/** A finding about one event that needs no more than its time. */
export function eventFinding(
  rule: Exclude<EventRuleId, "time/fade" | "dcp/spot-number">,
  event: TimedTextEvent,
): Finding {
  return finding(rule, { time: eventTime(event) }, eventPlace(event));
}

/** A finding that there are too many of something in an event. */
export function tooMany(rule: CountRuleId, event: TimedTextEvent, count: number, most: number): Finding {
  return finding(rule, { time: eventTime(event), count, most }, eventPlace(event));
}
