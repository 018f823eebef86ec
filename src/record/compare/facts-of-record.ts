import { JsonPlace } from "../json-place.js";
import { recordFacts, type RecordFacts } from "./record-facts.js";

/** What a film record says that tells films apart; of a value that is no record, nothing. */
export function factsOfRecord(record: unknown): RecordFacts {
  return recordFacts(new JsonPlace(record), 0);
}
