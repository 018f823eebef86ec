/** Fails when an import goes against the rules, or when a module was not looked at. */
import { checkDependencyRules } from "./dependency-rules.js";

const { seen, unseen, violations } = await checkDependencyRules();
for (const { rule, from, to } of violations) console.error(`${rule}: ${from} → ${to}`);
for (const path of unseen) console.error(`not seen: ${path}`);
console.log(`${seen} modules seen, ${unseen.length} not seen, ${violations.length} imports against the rules`);
if (violations.length > 0 || unseen.length > 0 || seen === 0) process.exitCode = 1;
