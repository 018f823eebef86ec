export { readOmuMark } from "./omu-mark.js";
