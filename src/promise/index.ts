export { type FileInHand } from "./file-in-hand.js";
export { type PackageInHand, type TextInHand } from "./judge-packages.js";
export { judgePromise, type Hand } from "./judge-promise.js";
export type { PromiseContext } from "./promise-context.js";
export { judgeSoundness } from "./judge-soundness.js";
