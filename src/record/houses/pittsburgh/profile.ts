import type { HouseProfile } from "../house-profile.js";

/** Russian Film Symposium, Pittsburgh: facts on three lines, English labels, ALA-LC names with apostrophes. */
export const PITTSBURGH: HouseProfile = {
  id: "pittsburgh",
  name: "Russian Film Symposium, University of Pittsburgh",
  languages: ["en"],
  country: "US",
  awardForm: "person-for",
  productionIsCompany: true,
  romanized: "ru-Latn-alalc97",
  marks: [
    { id: "house-name", pattern: /russian film symposium/iu, weight: 0.5 },
    { id: "colour-and-minutes", pattern: /^(?:Colou?r|Black and white|B&W), \d{1,3} minutes$/u, weight: 0.6 },
    { id: "language-line", pattern: /^\p{Lu}\p{L}+(?: and \p{Lu}\p{L}+)? with \p{Lu}\p{L}+ subtitles$/u, weight: 0.2 },
    { id: "country-and-year", pattern: /^\p{Lu}[\p{L} ,-]+, (?:19|20)\d\d$/u, weight: 0.15 },
    {
      id: "soft-sign",
      pattern:
        /^(?:Director|Screenplay|Cinematography|Cast|Producer|Sound|Art Direct(?:or|ion)): .*\p{Ll}'(?:\p{Ll}|\b)/u,
      weight: 0.2,
    },
    { id: "label-lines", pattern: /^(?:Director|Cinematography|Art Direct(?:or|ion)): \p{Lu}/u, weight: 0.1 },
    { id: "awards-for", pattern: /^Awards: \p{Lu}[\p{L}' ]+ for .+ at (?:\d{4} )?/u, weight: 0.2 },
    { id: "life-in-brackets", pattern: /^\p{Lu}[\p{L}' ]+ \(\d{4}-(?:\d{4}| )\)$/u, weight: 0.2 },
  ],
};
