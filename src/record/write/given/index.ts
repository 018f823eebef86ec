export type { GivenCompany, GivenContact, GivenCredit } from "./given-credit.js";
export type { GivenAward, GivenFestival, GivenPremiere, GivenRelease, GivenScreening } from "./given-event.js";
export type { GivenName, GivenVariant } from "./given-name.js";
export type { GivenAnnotation, GivenFilm, GivenLifeDate, GivenPerson } from "./given-person.js";
export { givenRecord, type GivenCountry, type GivenRecord, type GivenTitle, type GivenValue } from "./given-record.js";
export type { GivenVersion } from "./given-version.js";
export { isObject, type JsonObject, type Placed } from "./json.js";
export { weekdayOf, type Moment } from "./moment.js";
