import { relation, soundness, verdict } from "../../../locales/de/cli.json";
import terms from "../../../locales/de/terms.json";
import web from "../../../locales/de/web.json";

export const trees = { web, terms, cli: { relation, soundness, verdict } };
