import { iso6393To1, iso6393To2B, iso6393To2T } from "iso-639-3";
import { FIELD } from "../../src/language/packed-table.js";
import { generatedModule, packPairs } from "./packed.js";
import { readData } from "./sources.js";

/** Codes of the trade that no standard has, as authored in `data/languages/trade-codes.json`. */
export interface TradeCodeFile {
  readonly rows: readonly { readonly code: string; readonly tag: string; readonly note: string }[];
}

/** The ISDCF registry of language codes, as kept in `data/languages/dcnc.json`. */
export interface DcncFile {
  readonly rows: readonly {
    readonly dcncTag?: string;
    readonly rfc5646Tag: string;
    readonly use: readonly string[];
    readonly obsoleteDCNCTags?: readonly string[];
  }[];
}

function tagByCode(codes: Readonly<Record<string, string>>): readonly (readonly [string, string])[] {
  return Object.entries(codes).map(([long, code]) => [code, iso6393To1[long] ?? long] as const);
}

/** ISO 639 codes that differ from the tag they stand for, and the codes of the trade. */
export function codeModule(): string {
  const { rows } = readData<TradeCodeFile>("languages/trade-codes.json");
  return generatedModule("the ISO 639-3 code tables and data/languages/trade-codes.json", [
    { name: "ISO_639_2B", value: packPairs(tagByCode(iso6393To2B)) },
    { name: "ISO_639_2T", value: packPairs(tagByCode(iso6393To2T)) },
    { name: "ISO_639_3", value: packPairs(Object.entries(iso6393To1)) },
    { name: "TRADE_CODES", value: packPairs(rows.map(({ code, tag }) => [code, tag] as const)) },
  ]);
}

/** The ISDCF registry by tag, and its tags by current and by obsolete code. */
export function dcncModule(): string {
  const { rows } = readData<DcncFile>("languages/dcnc.json");
  const entries = rows.map(({ rfc5646Tag, use, dcncTag = "", obsoleteDCNCTags = [] }) => {
    const uses = use.map((each) => each.charAt(0)).join("");
    return [rfc5646Tag, [uses, dcncTag, obsoleteDCNCTags.join(" ")].join(FIELD)] as const;
  });
  const current = rows.flatMap(({ dcncTag, rfc5646Tag }) =>
    dcncTag === undefined ? [] : [[dcncTag, rfc5646Tag] as const],
  );
  const obsolete = rows.flatMap(({ obsoleteDCNCTags = [], rfc5646Tag }) =>
    obsoleteDCNCTags.map((code) => [code, rfc5646Tag] as const),
  );
  return generatedModule("data/languages/dcnc.json (CC-BY-4.0, © InterSociety Digital Cinema Forum (ISDCF))", [
    { name: "DCNC_LANGUAGES", value: packPairs(entries) },
    { name: "DCNC_CODES", value: packPairs(current) },
    { name: "DCNC_OBSOLETE_CODES", value: packPairs(obsolete) },
  ]);
}
