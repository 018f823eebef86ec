import { runService } from "./src/http/index.js";

// Settings come from the environment; the README has the table.
process.exitCode = await runService(process.env);
