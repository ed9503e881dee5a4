/** What the page of definitions calls through google.script.run. */
import * as remove from "./definitions/delete-definition.ts";
import * as list from "./definitions/list-definitions.ts";
import * as save from "./definitions/save-definition.ts";
import { orRefusal } from "./page-calls.ts";
import type { Definitions, Done, Refusal, SavedDefinition } from "./sidebar/answers.ts";

/** Built-in ones, the document's own and those of the workspace. */
export const listDefinitions = (): Definitions => list.listDefinitions();

/** Keeps a new definition, or the next version of an own one. */
export const saveDefinition = (request: save.SaveRequest): SavedDefinition | Refusal =>
  orRefusal(() => save.saveDefinition(request));

export const deleteDefinition = (request: Parameters<typeof remove.deleteDefinition>[0]): Done | Refusal =>
  orRefusal(() => remove.deleteDefinition(request));
