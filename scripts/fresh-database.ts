/**
 * Makes a database anew, dropping one of that name: `tsx scripts/fresh-database.ts postgres://postgres@127.0.0.1:5432/NAME`.
 * Ends with 1, and no word, where no server answers.
 */
import { Client } from "pg";

const url = new URL(process.argv[2] ?? "");
const name = url.pathname.slice(1);
if (!/^[a-z_]{1,60}$/.test(name)) throw new Error(`not the name of a database: ${name}`);
url.pathname = "/postgres";
const client = new Client({ connectionString: url.href, connectionTimeoutMillis: 3000 });
try {
  await client.connect();
  await client.query(`DROP DATABASE IF EXISTS ${name} WITH (FORCE)`);
  await client.query(`CREATE DATABASE ${name}`);
  await client.end();
} catch {
  process.exitCode = 1;
}
