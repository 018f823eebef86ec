export { NameWord } from "./name-word.js";
export { LONGEST_NAME, LONGEST_WORD, MOST_WORDS, readName, type ReadName } from "./read-name.js";
export { PARTICLE_WORDS, patronymicOf } from "./word-lists.js";
export { wordRoles, type WordRole, type WordRoles } from "./word-roles.js";
export { severalPersons } from "./several-persons.js";
