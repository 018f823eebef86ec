export { jointModel, type JointModel, type LetterChunks } from "./joint-model.js";
