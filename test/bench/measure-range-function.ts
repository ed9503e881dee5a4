import { loadAddOn } from "../../apps-script/local/node/add-on.ts";
import { openWorkbook } from "../../apps-script/local/node/workbook.ts";
import { createDocument } from "../../apps-script/local/stand-in/document.ts";
import { interleave, ownCpu, type Timing } from "./interleave.ts";
import { nameRows } from "./rows.ts";

/**
 * The built add-on's `=SOCIALTYPE(A1:A1000)` in the stand-in, without a Worker, as in the normal first state. Each call starts a fresh
 * realm, as Google does; answers of earlier calls are thrown away.
 * @throws Error when a cell has no type.
 */
export async function measureRangeFunction(cells: number, rounds: number): Promise<Timing> {
  const { rows } = nameRows(cells);
  const open = openWorkbook([]);
  try {
    const document = createDocument(open.workbook);
    const addOn = loadAddOn({
      document,
      transport: () => {
        throw new Error("No Worker is set, so nothing may be sent.");
      },
    });
    const name = "SOCIALTYPE";
    const call = () => addOn.run("custom function", name, rows) as unknown[][];
    const answer = call();
    if (answer.length !== cells || answer.some(([type]) => typeof type !== "string" || type === ""))
      throw new Error("SOCIALTYPE left cells without a type.");
    const run = () => {
      document.cache.clear();
      call();
    };
    const timings = await interleave([{ name, run, cpu: ownCpu }], rounds);
    return timings.get(name) ?? { wall: Number.NaN, cpu: undefined };
  } finally {
    open.close();
  }
}
