export { soundKey, soundKeys } from "./sound-key.js";
