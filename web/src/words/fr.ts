import { relation, soundness, verdict } from "../../../locales/fr/cli.json";
import terms from "../../../locales/fr/terms.json";
import web from "../../../locales/fr/web.json";

export const trees = { web, terms, cli: { relation, soundness, verdict } };
