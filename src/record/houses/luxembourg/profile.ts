import type { HouseProfile } from "../house-profile.js";

/** Luxembourg City Film Festival: facts with slashes, screenings with the audience, bare names below `Cast & Credits`. */
export const LUXEMBOURG: HouseProfile = {
  id: "luxembourg",
  name: "Luxembourg City Film Festival",
  languages: ["en"],
  country: "LU",
  dayFirst: true,
  awardForm: "commas",
  directorsAboveFacts: true,
  marks: [
    { id: "house-name", pattern: /lux(?:embourg city )?film ?fest(?:ival)?/iu, weight: 0.5 },
    {
      id: "facts-with-slashes",
      pattern: /^\p{Lu}[\p{L} ,-]+, (?:19|20)\d\d \/ \d{1,3} min \/ [^/]+\b(?:OV|subt)\b[^/]*(?:\/|$)/u,
      weight: 0.55,
    },
    {
      id: "screening-line",
      pattern: /^(?:Mon|Tue|Wed|Thu|Fri|Sat|Sun) \d\d\/\d\d \d\d:\d\d .*\b(?:Public|Press|School|Industry)$/u,
      weight: 0.5,
    },
    { id: "credits-heading", pattern: /^Cast & Credits$/u, weight: 0.2 },
    { id: "award-line", pattern: /^\p{Lu}[^,]+, [^,]+, (?:19|20)\d\d \([\p{L}. ]+\)$/u, weight: 0.15 },
    { id: "filmography-line", pattern: /^(?:19|20)\d\d – \p{Lu}/u, weight: 0.15 },
  ],
  sequence: [
    { role: "actor", several: true },
    { role: "screenwriter" },
    { role: "cinematographer" },
    { candidates: ["editor", "sound", "composer"] },
    { candidates: ["productionDesigner", "composer", "costumeDesigner"] },
  ],
};
