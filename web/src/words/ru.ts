import { relation, soundness, verdict } from "../../../locales/ru/cli.json";
import terms from "../../../locales/ru/terms.json";
import web from "../../../locales/ru/web.json";

export const trees = { web, terms, cli: { relation, soundness, verdict } };
