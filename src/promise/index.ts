export { type FileInHand } from "./file-in-hand.js";
export { judgePromise, type Hand } from "./judge-promise.js";
export type { PromiseContext } from "./promise-context.js";
export { soundness } from "./verdict.js";
