export { repairText } from "./repair-text.js";
export { DAMAGE_KINDS, type DamageKind, type Repair, type RepairedText } from "./repaired-text.js";
