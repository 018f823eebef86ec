export type { AwardContext } from "./prize-and-event.js";
export { readAwards, type AwardList } from "./read-awards.js";
export { readFestivals } from "./read-festivals.js";
export { namesEvent, namesPrize } from "./words.js";
