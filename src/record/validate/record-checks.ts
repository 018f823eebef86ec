import type { Finding } from "../../model/index.js";
import type { JsonPlace } from "../json-place.js";
import { checkAwardOtherWork } from "./rules/award-other-work.js";
import { checkBeforeYear } from "./rules/before-year.js";
import { checkContacts } from "./rules/contacts.js";
import { checkCountryAnachronistic } from "./rules/country-anachronistic.js";
import { checkCountryCodes } from "./rules/country-codes.js";
import { checkCountryDuplicate } from "./rules/country-duplicate.js";
import { checkCountryLanguage } from "./rules/country-language.js";
import { checkCredits } from "./rules/credits.js";
import { checkDates } from "./rules/dates.js";
import { checkEvidence } from "./rules/evidence.js";
import { checkFilmographyOrder } from "./rules/filmography-order.js";
import { checkLanguageTags } from "./rules/language-tags.js";
import { checkLifeDates } from "./rules/life-dates.js";
import { checkMixedScript } from "./rules/mixed-script.js";
import { checkNameParts } from "./rules/name-parts.js";
import { checkNameScript } from "./rules/name-script.js";
import { checkRoles } from "./rules/roles.js";
import { checkRomanizationIrregular } from "./rules/romanization-irregular.js";
import { checkRuntime } from "./rules/runtime.js";
import { checkScreeningDuplicate } from "./rules/screening-duplicate.js";
import { checkScreeningTimes } from "./rules/screening-times.js";
import { checkScreeningWeekday } from "./rules/screening-weekday.js";
import { checkScriptMismatch } from "./rules/script-mismatch.js";
import { checkSpans } from "./rules/spans.js";
import { checkSubtitleSameAsAudio } from "./rules/subtitle-same-as-audio.js";
import { checkTitleDuplicate } from "./rules/title-duplicate.js";
import { checkTitleNotRomanized } from "./rules/title-not-romanized.js";
import { checkVersionContradiction } from "./rules/version-contradiction.js";

/** Every check of a record beyond its schema, in the order in which findings are told. A new rule is one file and one line here. */
export const RECORD_CHECKS: readonly ((record: JsonPlace) => readonly Finding[])[] = [
  checkCountryCodes,
  checkCountryDuplicate,
  checkCountryAnachronistic,
  checkCountryLanguage,
  checkLanguageTags,
  checkScriptMismatch,
  checkNameScript,
  checkMixedScript,
  checkTitleDuplicate,
  checkTitleNotRomanized,
  checkRomanizationIrregular,
  checkRuntime,
  checkVersionContradiction,
  checkSubtitleSameAsAudio,
  checkRoles,
  checkCredits,
  checkNameParts,
  checkContacts,
  checkDates,
  checkScreeningTimes,
  checkScreeningWeekday,
  checkScreeningDuplicate,
  checkBeforeYear,
  checkAwardOtherWork,
  checkLifeDates,
  checkFilmographyOrder,
  checkSpans,
  checkEvidence,
];
