/** `npm start`: serves the Worker and the playground on this machine until it is stopped. */
import { createServer } from "node:net";
import { startLocalWorker } from "../node/local-worker.ts";
import { rebuildOnChange } from "../node/rebuild-on-change.ts";
import { usualPort } from "./usual-port.ts";

/** The usual port, or any free one where that is taken. */
function choosePort(): Promise<number> {
  return new Promise((resolve) => {
    const probe = createServer();
    probe.once("error", () => resolve(0));
    probe.listen(usualPort, "127.0.0.1", () => probe.close(() => resolve(usualPort)));
  });
}

console.error("Starting the Worker in workerd, on this machine only.");
const worker = await startLocalWorker(await choosePort());
const example = JSON.stringify({ columns: ["platform", "use"], rows: [["Facebook", "group"], ["TikTok"]] });

console.log(`
The Worker listens at ${worker.url}

  ${worker.url}               what this is
  ${worker.url}docs/          the reference of the API, in which every call can be tried
  ${worker.url}playground/    the add-on in a spreadsheet in the browser
  ${worker.url}v1/rubrics     whose definitions there are
  ${worker.url}v1/features    the features with their values
  ${worker.url}v1/platforms   the channels known by name
  ${worker.url}healthz        is it there?

Score two channels:

  curl -s ${worker.url}v1/score -H 'Content-Type: application/json' -d '${example}'

Stop it with Ctrl+C.`);
rebuildOnChange(console.error);
