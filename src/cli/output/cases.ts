import type { Finding } from "../../generated/schema-types.js";
import type { Report } from "./output.js";

/** One thing that was looked at, with its findings. */
export interface Case {
  readonly name: string;
  readonly findings: readonly Finding[];
}

/** Which of several a pointer (RFC 6901) leads into: `/files/1/…` of subtitle files, `/1/…` of records. */
const ONE_OF_SEVERAL = /^(?:\/files)?\/(\d{1,9})(?=\/|$)/;

/** The pointer of a finding without the part that says into which of several files it leads. */
export function placeWithin({ pointer = "" }: Finding): string {
  return pointer.replace(ONE_OF_SEVERAL, "");
}

/** What was looked at, each with its findings: several files of one answer are told by the pointer. */
export function casesOf({ subject, subjects = [subject], answer }: Report): readonly Case[] {
  const { findings = [] } = "result" in answer ? (answer.result as { readonly findings?: readonly Finding[] }) : {};
  const ofFile = (index: number): readonly Finding[] =>
    findings.filter(({ pointer = "" }) => {
      const [, place] = ONE_OF_SEVERAL.exec(pointer) ?? [];
      return Number(place ?? 0) === index;
    });
  return subjects.map((name, index) => ({ name, findings: ofFile(index) }));
}
