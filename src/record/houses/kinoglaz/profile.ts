import type { HouseProfile } from "../house-profile.js";

/** kinoglaz.fr: `56mn`, blank before the colon, family names in capitals with the Cyrillic name in brackets. */
export const KINOGLAZ: HouseProfile = {
  id: "kinoglaz",
  name: "kinoglaz.fr",
  languages: ["en", "fr", "ru"],
  awardForm: "unparted",
  titlesBelow: true,
  marks: [
    { id: "house-name", pattern: /kinoglaz\.fr/iu, weight: 0.6 },
    { id: "minutes", pattern: /^\p{Lu}[\p{L} ,-]+, (?:19|20)\d\d, \d{1,3}mn$/u, weight: 0.6 },
    {
      id: "two-scripts",
      pattern: /^[\p{Lu}][\p{L} ]+ : \p{Lu}[\p{L}'-]+ \p{Lu}{2,}[^(]*\(\p{Script=Cyrillic}/u,
      weight: 0.5,
    },
    {
      id: "colour-and-form",
      pattern: /^(?:Colou?r|Couleur|Black and white|Noir et blanc|Цветной), \p{Ll}+/u,
      weight: 0.15,
    },
    { id: "rating-dots", pattern: /^▪(?: ▪){4,}$/u, weight: 0.4 },
    {
      id: "spaced-label",
      pattern: /^(?:Directed by|Writing credits|Produced by|Réalisation|Scénario|format|Companies) : /u,
      weight: 0.15,
    },
    {
      id: "festivals",
      pattern:
        /^(?:Selected in the following festivals|Sélectionné dans les festivals)(?: or events| ou événements suivants)? :$/u,
      weight: 0.4,
    },
  ],
};
