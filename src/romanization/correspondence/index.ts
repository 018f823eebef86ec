export { correspondence } from "./correspondence.js";
export { latinChunksOf, spellingCost, type LatinChunks } from "./spelling-cost.js";
