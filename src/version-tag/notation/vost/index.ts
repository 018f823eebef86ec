export { readVostMark } from "./vost-mark.js";
