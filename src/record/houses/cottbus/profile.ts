import type { HouseProfile } from "../house-profile.js";

/** FilmFestival Cottbus: bilingual facts, bare names, filmography in capitals with years in brackets. */
export const COTTBUS: HouseProfile = {
  id: "cottbus",
  name: "FilmFestival Cottbus",
  languages: ["en", "de"],
  country: "DE",
  dayFirst: true,
  titlesInCapitals: true,
  marks: [
    { id: "bilingual-colour", pattern: /^[^|]{2,20}\| *(?:Farbe \/ colou?r|s\/w \/ b&w)/u, weight: 0.7 },
    { id: "life-with-dash", pattern: /^\p{Lu}[\p{L}' .-]{3,40} [-–] born \d{4} in \p{Lu}/u, weight: 0.3 },
    {
      id: "capitals-with-year",
      pattern:
        /^\p{Lu}[^\p{Ll}(]{2,60}\((?:19|20)\d\d(?:, (?:doc|short|anim|Cottbus (?:19|20)\d\d|co-dir)[\p{L}\d ]*)+\)$/u,
      weight: 0.3,
    },
    { id: "house-name", pattern: /filmfestival[ -]?cottbus/iu, weight: 0.5 },
    {
      id: "programme-line",
      pattern:
        /^(?:Mo|Di|Mi|Do|Fr|Sa|So) \d{1,2}\.\d{1,2}\., \d{1,2}\.\d\d Uhr (?:Weltspiegel|Stadthalle|Glad-House|Kammerbühne|Obenkino)/u,
      weight: 0.8,
    },
  ],
  sequence: [
    { role: "director" },
    { candidates: ["cinematographer"] },
    { candidates: ["sound", "editor", "composer"] },
    { candidates: ["productionDesigner"] },
    { role: "actor", several: true },
  ],
};
