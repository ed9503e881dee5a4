/** What the page for rows and columns calls through google.script.run. */
import { orRefusal } from "./page-calls.ts";
import type { RunKind } from "./run/journal.ts";
import type { Done, Refusal, RunPreview } from "./sidebar/answers.ts";
import * as preview from "./sidebar/preview-run.ts";
import * as columns from "./sidebar/save-columns.ts";

/** Keeps with the active sheet what its columns are read as. */
export const saveColumns = (request: Parameters<typeof columns.saveColumns>[0]): Done | Refusal =>
  orRefusal(() => columns.saveColumns(request));

/** What `startRun` would write; writes nothing and makes no request. */
export const previewRun = ({ what }: { readonly what: RunKind }): RunPreview | Refusal =>
  orRefusal(() => preview.previewRun(what));
