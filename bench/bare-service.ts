/**
 * What somebody would write without kinoglot: Express, its JSON reader, and ajv over the same schemas, answering every
 * request with the same object. It listens on a free port and prints its address.
 */
import { readFileSync } from "node:fs";
import type { AddressInfo } from "node:net";
import { Ajv2020, type AnySchemaObject } from "ajv/dist/2020.js";
import express from "express";
import { readSchemaFiles } from "../src/port/index.js";

const SCHEMA = "operations/version-tags.parse.input";

const schemas = readSchemaFiles();
const ajv = new Ajv2020({ schemas: schemas.map(({ schema }) => schema as AnySchemaObject) });
const validate = ajv.getSchema(schemas.find(({ name }) => name === SCHEMA)?.schema["$id"] as string);
if (!validate) throw new Error(SCHEMA);
const answer = JSON.parse(readFileSync(0, "utf8")) as object;

const app = express();
app.use(express.json());
app.post("/v1/version-tags/parse", (request, response) => {
  if (validate(request.body)) response.json(answer);
  else response.status(422).json({ errors: validate.errors });
});
const server = app.listen(0, "127.0.0.1", () => {
  process.stdout.write(`http://127.0.0.1:${(server.address() as AddressInfo).port}/\n`);
});
