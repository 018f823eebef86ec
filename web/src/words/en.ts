import { relation, soundness, verdict } from "../../../locales/en/cli.json";
import terms from "../../../locales/en/terms.json";
import web from "../../../locales/en/web.json";

export const trees = { web, terms, cli: { relation, soundness, verdict } };
