import { AUDIENCES, PREMIERE_STATUSES, type Audience, type Award, type PremiereStatus } from "../../../model/index.js";
import { givenVersion, type GivenVersion } from "./given-version.js";
import { isObject, lineOf, objectOr, objectsOf, oneOf, wholeNumber, yearOf, type Placed } from "./json.js";
import { momentOf, type Moment } from "./moment.js";

/** What kind of premiere it is. */
export interface GivenPremiere extends Placed {
  readonly status: PremiereStatus;
  readonly country?: string;
}

/** A showing of the film. */
export interface GivenScreening extends Placed {
  readonly when: Moment;
  readonly end?: Moment;
  readonly venue?: Placed & { readonly name?: string; readonly hall?: string; readonly locality?: string };
  readonly version?: GivenVersion;
  readonly audience?: Audience;
}

/** The day, month or year in which a film comes to the cinemas. */
export interface GivenRelease extends Placed {
  readonly year: number;
  readonly month?: number;
  readonly day?: number;
  readonly country?: string;
}

/** A prize, a nomination or a mention. */
export interface GivenAward extends Placed {
  readonly award: string;
  readonly recipient?: string;
  readonly event?: Placed & {
    readonly name: string;
    readonly place?: string;
    readonly country?: string;
    readonly edition?: number;
  };
  readonly year?: number;
  readonly result: NonNullable<Award["result"]>;
  readonly work?: string;
}

/** A festival that showed the film. */
export interface GivenFestival extends Placed {
  readonly name: string;
  readonly place?: string;
  readonly country?: string;
  readonly year?: number;
  readonly section?: string;
}

/** The premiere of a record; undefined when there is none. */
export function givenPremiere(value: unknown): GivenPremiere | undefined {
  if (!isObject(value)) return undefined;
  const status = oneOf(value["status"], PREMIERE_STATUSES);
  return status && { at: "/premiere", status, country: lineOf(value["country"]) };
}

/** The screenings of a record; those without a day that there is are passed over. */
export function givenScreenings(value: unknown): readonly GivenScreening[] {
  return objectsOf(value, "/screenings").flatMap(({ at, value }) => {
    const when = momentOf(value["start"], `${at}/start`) ?? momentOf(value["partialDate"], `${at}/partialDate`);
    if (when === undefined) return [];
    const [name, hall, locality] = ["name", "hall", "locality"].map((key) => lineOf(objectOr(value["venue"])[key]));
    return [
      {
        at,
        when,
        end: momentOf(value["end"], `${at}/end`),
        venue: { at: `${at}/venue`, name, hall, locality },
        version: givenVersion(value["version"], `${at}/version`),
        audience: oneOf(value["audience"], AUDIENCES),
      },
    ];
  });
}

const RELEASE_DATE = /^\d{4}(?:-\d{2})?$/;

/** The releases of a record; those without a date are passed over. */
export function givenReleases(value: unknown): readonly GivenRelease[] {
  return objectsOf(value, "/releases").flatMap(({ at, value }) => {
    const date = value["date"];
    const country = lineOf(value["country"]);
    if (typeof date !== "string") return [];
    const { year, month, day } = momentOf(RELEASE_DATE.test(date) ? `${date.padEnd(7, "-01")}-01` : date, at) ?? {};
    if (year === undefined) return [];
    return [{ at, year, country, ...(date.length > 4 && { month }), ...(date.length > 7 && { day }) }];
  });
}

/** The awards of a record; those without a name are passed over. */
export function givenAwards(value: unknown): readonly GivenAward[] {
  return objectsOf(value, "/awards").flatMap(({ at, value }) => {
    const award = lineOf(value["award"]);
    if (award === undefined) return [];
    const event = objectOr(value["event"]);
    const name = lineOf(event["name"]);
    return [
      {
        at,
        award,
        recipient: lineOf(value["recipient"]),
        event:
          name === undefined
            ? undefined
            : {
                at: `${at}/event`,
                name,
                place: lineOf(event["place"]),
                country: lineOf(event["country"]),
                edition: wholeNumber(event["edition"], 1, 999),
              },
        year: yearOf(value["year"]),
        result: oneOf(value["result"], ["nominated", "mention"] as const) ?? "won",
        work: lineOf(value["work"]),
      },
    ];
  });
}

/** The festivals of a record; those without a name are passed over. */
export function givenFestivals(value: unknown): readonly GivenFestival[] {
  return objectsOf(value, "/festivals").flatMap(({ at, value }) => {
    const name = lineOf(value["name"]);
    if (name === undefined) return [];
    const [place, country, section] = ["place", "country", "section"].map((key) => lineOf(value[key]));
    return [{ at, name, place, country, section, year: yearOf(value["year"]) }];
  });
}
