import type { LostField } from "../../generated/schema-types.js";
import { replaceControls, type Messages } from "../../message/index.js";
import type { OperationId } from "../../operation/index.js";
import type { Printed } from "../output/output.js";
import { alignRows, type Card, type CardStyle } from "./card.js";
import { matchCatalogueCard } from "./catalogue-cards.js";
import { clusterCard } from "./cluster-card.js";
import { findingLines } from "./findings.js";
import { compareNamesCard, matchNamesCard, parseNameCard } from "./name-cards.js";
import {
  compareRecordsCard,
  readRecordCard,
  recordHousesCard,
  validateRecordCard,
  writeRecordCard,
} from "./record/index.js";
import { deromanizeCard, identifyCard, letteredCard, restoreCard, schemesCard } from "./romanization-cards.js";
import {
  alignCard,
  checkSubtitlesCard,
  convertCard,
  inspectPackageCard,
  mergeCard,
  readSubtitlesCard,
  splitCard,
  subtitleFormatsCard,
  subtitleLanguagesCard,
} from "./subtitle/index.js";
import { tagRows } from "./tag-rows.js";
import { verdictLine } from "./verdict-line.js";
import { relateTitlesCard, splitTitlesCard, titleKeyCard } from "./title-cards.js";

function lostWords(fields: readonly LostField[], messages: Messages): string {
  return fields.map((field) => messages.say("terms", `lost-field/${field}`)).join(", ");
}

/** How each operation's output is shown to people. */
const CARDS: { readonly [Id in OperationId]: Card<Id> } = {
  "version-tags/parse": ({ subject }, { tag, findings }, style) => {
    const head = `${style.paint.strong(replaceControls(subject, " "))}\n`;
    const body = tag
      ? alignRows(tagRows(tag, style.messages), style)
      : `  ${style.messages.say("cli", "card/no-tag")}\n`;
    return { data: head + body + findingLines(findings, subject, style) };
  },
  "version-tags/format": (_asked, { text, lost }, { messages }) => ({
    data: `${text}\n`,
    ...(lost.length > 0 && { talk: `${messages.say("cli", "card/lost", { fields: lostWords(lost, messages) })}\n` }),
  }),
  "version-tags/compare": (_asked, { verdict, findings }, style) => {
    return { data: verdictLine(verdict, style) + findingLines(findings, undefined, style) };
  },
  "version-tags/styles": (_asked, { styles }, { messages, paint }) => ({
    data: styles
      .map(({ id, locales, loses, example }) => {
        const notes = [...(locales.length > 0 ? [locales.join(" ")] : [])];
        if (loses.length > 0)
          notes.push(`${messages.label(messages.say("cli", "card/loses"))} ${lostWords(loses, messages)}`);
        return `${paint.strong(id)}\n  ${example}\n${notes.length > 0 ? `  ${paint.faint(notes.join(" · "))}\n` : ""}`;
      })
      .join(""),
  }),
  "languages/lookup": ({ subject }, { languages }, { messages, paint }) =>
    languages.length > 0
      ? {
          data: languages
            .map(({ tag, name, dcnc }) => `${tag}\t${name}${dcnc ? `\t${paint.faint(dcnc)}` : ""}\n`)
            .join(""),
        }
      : { data: "", talk: `${messages.say("cli", "card/no-language", { text: messages.quote(subject) })}\n` },
  "romanization/romanize": letteredCard,
  "romanization/deromanize": deromanizeCard,
  "romanization/transcribe": letteredCard,
  "romanization/identify": identifyCard,
  "romanization/restore": restoreCard,
  "romanization/schemes": schemesCard,
  "names/parse": parseNameCard,
  "names/compare": compareNamesCard,
  "names/match": matchNamesCard,
  "titles/split": splitTitlesCard,
  "titles/key": titleKeyCard,
  "titles/relate": relateTitlesCard,
  "records/read": readRecordCard,
  "records/write": writeRecordCard,
  "records/validate": validateRecordCard,
  "records/compare": compareRecordsCard,
  "records/houses": recordHousesCard,
  "subtitles/read": readSubtitlesCard,
  "subtitles/languages": subtitleLanguagesCard,
  "subtitles/check": checkSubtitlesCard,
  "subtitles/convert": convertCard,
  "subtitles/align": alignCard,
  "subtitles/split": splitCard,
  "subtitles/merge": mergeCard,
  "subtitles/formats": subtitleFormatsCard,
  "catalogues/match": matchCatalogueCard,
  "catalogues/cluster": clusterCard,
  "packages/inspect": inspectPackageCard,
};

/** The output of an operation as a card. */
export function cardOf(
  operation: OperationId,
  asked: {
    readonly subject: string;
    readonly subjects?: readonly string[];
    readonly input?: unknown;
    readonly written?: boolean;
  },
  output: unknown,
  style: CardStyle,
): Printed {
  const card = CARDS[operation] as (asked: object, output: unknown, style: CardStyle) => Printed;
  return card(asked, output, style);
}
