import { filmRecordValidator } from "../../generated/film-record-validator.js";
import type { Finding } from "../../model/index.js";
import { JsonPlace } from "../json-place.js";
import { RECORD_CHECKS } from "./record-checks.js";
import { schemaFindings } from "./schema-findings.js";

/** Whether a record keeps to its schema and makes sense, and what was found. */
export interface RecordValidation {
  /** No finding is an error. */
  readonly valid: boolean;
  readonly findings: readonly Finding[];
}

/**
 * Checks a film record: first its shape by `schemas/film-record.schema.json`, as `record/schema`, then what a person would
 * want to know, one rule `record/…` after the other. Takes any value; findings point into it (RFC 6901).
 */
export function validateFilmRecord(value: unknown): RecordValidation {
  const shape = filmRecordValidator(value) ? [] : schemaFindings(filmRecordValidator.errors ?? []);
  const record = new JsonPlace(value);
  const findings = [...shape, ...RECORD_CHECKS.flatMap((check) => check(record))];
  return { valid: findings.every(({ severity }) => severity !== "error"), findings };
}
