import { relation, soundness, verdict } from "../../../locales/nl/cli.json";
import terms from "../../../locales/nl/terms.json";
import web from "../../../locales/nl/web.json";

export const trees = { web, terms, cli: { relation, soundness, verdict } };
