import { givenName, type GivenName } from "./given-name.js";
import { isObject, lineOf, objectOr, objectsOf, wholeNumber, yearOf, type Placed } from "./json.js";

/** Year and place of a birth or death. */
export interface GivenLifeDate extends Placed {
  readonly year?: number;
  readonly place?: string;
  readonly region?: string;
  readonly country?: string;
}

/** What is said of a film in a filmography. */
export interface GivenAnnotation extends Placed {
  readonly type: string;
  readonly value?: string | number;
  readonly event?: string;
  readonly year?: number;
  readonly printed?: string;
}

/** A film of a filmography. */
export interface GivenFilm extends Placed {
  readonly year?: number;
  readonly title: string;
  readonly annotations: readonly GivenAnnotation[];
}

/** What a record says of a person beside the part in the film. */
export interface GivenPerson extends Placed {
  readonly name: GivenName;
  readonly birth?: GivenLifeDate;
  readonly death?: GivenLifeDate;
  readonly education: readonly (Placed & { readonly what?: string; readonly where?: string; readonly year?: number })[];
  readonly selection: boolean;
  readonly films: readonly GivenFilm[];
}

function lifeDate(value: unknown, at: string): GivenLifeDate | undefined {
  if (!isObject(value)) return undefined;
  const [place, region, country] = ["place", "region", "country"].map((key) => lineOf(value[key]));
  return { at, year: yearOf(value["year"]), place, region, country };
}

function annotations(value: unknown, at: string): readonly GivenAnnotation[] {
  return objectsOf(value, at).flatMap(({ at, value }) => {
    const type = lineOf(value["type"]);
    if (type === undefined) return [];
    const stated = wholeNumber(value["value"], 0, 9999) ?? lineOf(value["value"]);
    const [event, printed] = ["event", "printed"].map((key) => lineOf(value[key]));
    return [{ at, type, value: stated, event, year: yearOf(value["year"]), printed }];
  });
}

function films(value: unknown, at: string): readonly GivenFilm[] {
  return objectsOf(value, at).flatMap(({ at, value }) => {
    const title = lineOf(objectOr(value["title"])["text"]);
    if (title === undefined) return [];
    return [
      { at, year: yearOf(value["year"]), title, annotations: annotations(value["annotations"], `${at}/annotations`) },
    ];
  });
}

/** The people of a record; those without a name are passed over. */
export function givenPeople(value: unknown): readonly GivenPerson[] {
  return objectsOf(value, "/people").flatMap(({ at, value }) => {
    const name = givenName(value["name"], `${at}/name`);
    if (name === undefined) return [];
    const filmography = objectOr(value["filmography"]);
    const education = objectsOf(value["education"], `${at}/education`).map(({ at, value }) => ({
      at,
      what: lineOf(value["what"]),
      where: lineOf(value["where"]),
      year: yearOf(value["year"]),
    }));
    return [
      {
        at,
        name,
        birth: lifeDate(value["birth"], `${at}/birth`),
        death: lifeDate(value["death"], `${at}/death`),
        education,
        selection: filmography["kind"] === "selection",
        films: films(filmography["items"], `${at}/filmography/items`),
      },
    ];
  });
}
