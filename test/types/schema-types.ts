/**
 * Compiled, never run: the types written by hand and the types made from the schemas must take each other's values.
 * A difference is an error of `npm run check:types`.
 */
import type * as model from "../../src/model/index.js";
import type { ParamKind } from "../../src/check/index.js";
import type * as schema from "../../src/generated/schema-types.js";
import type { Locale } from "../../src/language/index.js";
import type { NameComparison } from "../../src/name/index.js";
import type { Identification, OriginalText, SchemeDescription } from "../../src/romanization/index.js";
import type { FilmWork, RecordHouse, WrittenRecord } from "../../src/record/index.js";
import type { ClusterWork, Contradiction, Decision, DoubtfulPair, StaleDecision } from "../../src/catalogue/index.js";
import type { PackageAsset, PackageVersion } from "../../src/dcp/index.js";
import type { BilingualLayout, SubtitleProfileId } from "../../src/subtitle/index.js";
import type { ParsedTitle, TitleInLanguage, TitleRelation } from "../../src/title/index.js";
import type { Notation, ParseContext, Reading } from "../../src/version-tag/reading.js";

type Assignable<From, To> = [From] extends [To] ? true : false;
type Mutual<A, B> = [Assignable<A, B>, Assignable<B, A>] extends [true, true] ? true : false;
/** An optional member that one side lacks is no hindrance to assigning, so members are also compared as if all were there. */
type Equal<A, B> = [Mutual<A, B>, Mutual<Required<A>, Required<B>>] extends [true, true] ? true : false;

/** The schema ends the nesting of alternatives after one level; the model leaves it open. */
type WithoutAlternatives = Omit<model.VersionTag, "alternatives">;
type FlatVersionTag = WithoutAlternatives & { readonly alternatives?: readonly Partial<WithoutAlternatives>[] };

type Told<Finding> = Finding & { readonly message: string };

export const HELD_EQUAL: readonly true[] = [
  true satisfies Equal<model.VersionKind, schema.VersionKind>,
  true satisfies Equal<model.SubtitleKind, schema.SubtitleKind>,
  true satisfies Equal<model.SubtitleMedium, schema.SubtitleMedium>,
  true satisfies Equal<model.AmbiguityCode, schema.AmbiguityCode>,
  true satisfies Equal<model.LostField, schema.LostField>,
  true satisfies Equal<model.Subtitle, schema.Subtitle>,
  true satisfies Equal<model.LiveService, schema.LiveService>,
  true satisfies Equal<model.AccessTracks, schema.AccessTracks>,
  true satisfies Equal<FlatVersionTag, schema.VersionTag>,
  true satisfies Equal<Partial<WithoutAlternatives>, schema.VersionAlternative>,
  true satisfies Equal<model.Severity, schema.Severity>,
  true satisfies Equal<model.FindingParams, schema.FindingParams>,
  true satisfies Equal<Told<model.Finding>, schema.Finding>,
  true satisfies Equal<model.Span, schema.Span>,
  true satisfies Equal<model.FieldSpan, schema.FieldSpan>,
  true satisfies Equal<Locale, schema.Locale>,
  true satisfies Equal<Notation, schema.Notation>,
  true satisfies Equal<ParseContext, schema.ParseContext>,
  true satisfies Equal<keyof Reading, keyof schema.VersionTagsParseOutput>,
  true satisfies Equal<ParamKind, schema.RuleDescription["params"][string]>,
  true satisfies Equal<Told<model.Reason>, schema.Reason>,
  true satisfies Equal<model.PersonName, schema.PersonName>,
  true satisfies Equal<SchemeDescription, schema.SchemeDescription>,
  true satisfies Equal<Identification, schema.RomanizationIdentifyOutput>,
  true satisfies Equal<keyof OriginalText, keyof schema.RomanizationDeromanizeOutput>,
  true satisfies Equal<OriginalText["ambiguities"], schema.RomanizationDeromanizeOutput["ambiguities"]>,
  true satisfies Equal<NameComparison["verdict"], schema.NamesCompareOutput["verdict"]>,
  true satisfies Equal<ParsedTitle, schema.TitlesSplitOutput>,
  true satisfies Equal<TitleInLanguage, schema.TitleText>,
  true satisfies Equal<TitleRelation["relation"], schema.TitlesRelateOutput["relation"]>,
  true satisfies Equal<RecordHouse, schema.RecordHouse>,
  true satisfies Equal<WrittenRecord, schema.RecordsWriteOutput>,
  true satisfies Equal<FilmWork["conflicts"], schema.FilmWork["conflicts"]>,
  true satisfies Equal<model.FilmRecord, schema.FilmRecord>,
  true satisfies Equal<model.SubtitleFormatId, schema.SubtitleFormat>,
  true satisfies Equal<model.CueSettings, schema.CueSettings>,
  true satisfies Equal<model.CuePosition, schema.CuePosition>,
  true satisfies Assignable<Pick<model.Cue, "start" | "end" | "text" | "id" | "settings">, schema.SubtitleCue>,
  true satisfies Equal<SubtitleProfileId, schema.SubtitleProfile>,
  true satisfies Equal<PackageVersion, schema.PackageVersion>,
  true satisfies Equal<PackageAsset, schema.PackageAsset>,
  true satisfies Equal<BilingualLayout, schema.BilingualLayout>,
  true satisfies Equal<ClusterWork["refused"], schema.ClusterWork["refused"]>,
  true satisfies Equal<ClusterWork["conflicts"], schema.ClusterWork["conflicts"]>,
  true satisfies Equal<ClusterWork["people"], schema.ClusterWork["people"]>,
  true satisfies Equal<ClusterWork["titles"], schema.ClusterWork["titles"]>,
  true satisfies Equal<keyof ClusterWork, keyof schema.ClusterWork>,
  true satisfies Equal<Decision, schema.Decision>,
  true satisfies Equal<Contradiction, schema.DecisionContradiction>,
  true satisfies Equal<StaleDecision, schema.StaleDecision>,
  true satisfies Equal<keyof DoubtfulPair, keyof schema.DoubtfulPair>,
];

/** The comparison itself must be able to fail. */
export const TOLD_APART: readonly false[] = [
  false satisfies Equal<Omit<model.Subtitle, "default">, schema.Subtitle>,
  false satisfies Equal<model.SubtitleKind, model.SubtitleMedium>,
  false satisfies Equal<model.VersionTag, schema.VersionTagInput>,
  false satisfies Equal<model.Finding, schema.Finding>,
];
