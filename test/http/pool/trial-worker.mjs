// A worker for tests: what it does is the line.
import { parentPort, threadId } from "node:worker_threads";

parentPort.on("message", ({ line }) => {
  switch (line) {
    case "spin":
      for (;;);
    case "exit":
      process.exit(0);
    case "throw":
      throw new Error("on purpose");
    case "thread":
      setTimeout(() => parentPort.postMessage({ json: String(threadId) }), 600);
      break;
    default:
      parentPort.postMessage({ json: JSON.stringify(line) });
  }
});
parentPort.postMessage("ready");
