// A worker for tests: what it does is the input.
import { parentPort } from "node:worker_threads";

parentPort.on("message", ({ input }) => {
  switch (input) {
    case "spin":
      for (;;);
    case "exit":
      process.exit(0);
    case "throw":
      throw new Error("on purpose");
    default:
      parentPort.postMessage({ json: JSON.stringify(input) });
  }
});
parentPort.postMessage("ready");
