import type { HouseProfile } from "../house-profile.js";

/** exground filmfest Wiesbaden: dates month first, all labels on one line, prizes with the event in brackets. */
export const EXGROUND: HouseProfile = {
  id: "exground",
  name: "exground filmfest",
  languages: ["en", "de"],
  country: "DE",
  dayFirst: false,
  awardForm: "bracketed",
  titlesInCapitals: true,
  productionIsCompany: true,
  marks: [
    { id: "house-name", pattern: /\bexground\b/iu, weight: 0.6 },
    { id: "date-line", pattern: /^\d{1,2}\/\d{1,2}\/\d{4} \d{1,2}:\d\d [ap]m [–-] \p{Lu}/u, weight: 0.5 },
    {
      id: "unparted-facts",
      pattern: /^(?:\p{Lu}[\p{L}/ -]+) (?:19|20)\d\d \d{1,3} min [\p{L} ]+ (?:original version|OV|OF)\b/u,
      weight: 0.3,
    },
    {
      id: "labels-on-one-line",
      pattern:
        /(?:Director|Script|DoP|Editor|Production|Producers|Cast): [^:]+, (?:Script|DoP|Editor|Production|Producers|Cast|Music|Sound): [^:]+, (?:DoP|Editor|Production|Producers|Cast|Music|Sound)[^:]*:/u,
      weight: 0.4,
    },
    { id: "local-premiere", pattern: /^Local premiere$/u, weight: 0.2 },
    { id: "filmography-on-one-line", pattern: /^Filmography \(selection\): \d{4} [^\p{Ll}]+, \d{4} /u, weight: 0.3 },
  ],
};
