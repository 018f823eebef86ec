export { createApp, type AppOptions } from "./app.js";
export { badVariableSentence, LOG_LEVELS, readSettings, type LogLevel, type ServiceSettings } from "./environment.js";
export { Lifecycle } from "./lifecycle.js";
export { runService } from "./run-service.js";
export { startService, type RunningService } from "./service.js";
export { VARIABLES, type VariableName } from "./variables.js";
