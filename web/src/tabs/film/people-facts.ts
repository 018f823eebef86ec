import type { FilmPerson, LifeDate } from "../../../../src/generated/schema-types.js";

/** Adds a line to a record. */
export type AddFact = (pointer: string, label: string, colour: string, value: string, more?: string) => void;

const lifeText = ({ year, place, region }: LifeDate): string =>
  [year, place, region].filter((part) => part !== undefined && part !== null).join(", ");

/** What the page tells of the people behind the film: their lives, and what else they made. */
export function addPeople(people: readonly FilmPerson[], label: (field: string) => string, add: AddFact): void {
  people.forEach(({ name: { printed }, birth, death, filmography }, at) => {
    if (birth) add(`/people/${at}/birth`, label("birth"), "plum", lifeText(birth), printed);
    if (death) add(`/people/${at}/death`, label("death"), "plum", lifeText(death), printed);
    filmography?.items.forEach(({ year, title }, item) => {
      const pointer = `/people/${at}/filmography/items/${item}`;
      add(
        pointer,
        label("filmography"),
        "plum",
        [title.text, year].filter(Boolean).join(", "),
        item === 0 ? printed : undefined,
      );
    });
  });
}
