export * from "./reason-registry.js";
export * from "./registry.js";
export type { Effect, ParamKind, ParamsOf, ReasonDefinition, RuleDefinition } from "./rule.js";
