export * from "./registry.js";
export type { Effect, ParamKind, ParamsOf, RuleDefinition } from "./rule.js";
