export { foldLetters } from "./fold-letters.js";
export { farApart, letterSounds, type LetterSounds } from "./letter-sounds.js";
export { EVERY_PRACTICE, NO_PRACTICE, practiceName, practiceSet, practicesOf, type PracticeSet } from "./practices.js";
export { FARTHEST, soundDistance, type SoundDistance } from "./sound-distance.js";
export { soundGraph, startSounds, type SoundGraph } from "./sound-graph.js";
export { SOUNDS, SPELLINGS } from "./spellings.js";
