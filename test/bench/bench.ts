import { measureRequests, startWorkers, stopWorkers } from "./measure-requests.ts";
import { featureRows } from "./rows.ts";
const workers = await startWorkers();
try {
  for (const size of [1, 100, 1_000, 10_000]) console.log(JSON.stringify(await measureRequests(featureRows(size), workers, size < 5000 ? 15 : 5)));
} finally {
  await stopWorkers(workers);
}
