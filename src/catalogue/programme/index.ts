export { readProgramme, type ProgrammeHead, type ProgrammeRow, type UnreadRow } from "./read-programme.js";
