import { defaultRubricId, findRubric } from "../../../shared/rubrics/index.ts";
import { withDocumentLock } from "../services/lock.ts";
import { readSettings, saveSettings } from "../settings.ts";
import type { Done } from "../sidebar/answers.ts";
import { checkHome, checkId } from "./check-request.ts";
import { dropFromDocument } from "./document-definitions.ts";
import { deleteFromWorkspace } from "./save-in-workspace.ts";

/**
 * Deletes an own definition. Where it was the document's choice, the usual one takes its place.
 * @throws UserMessage when it is in a workspace that does not let go of it.
 */
export function deleteDefinition({
  id,
  home,
}: {
  readonly id: string;
  readonly home: "document" | "workspace";
}): Done {
  checkHome(home);
  checkId(id);
  if (home === "workspace") deleteFromWorkspace(id);
  else withDocumentLock(() => dropFromDocument(id));
  if (readSettings().rubric.split("@")[0] !== id)
    return { kind: "done", message: "The definition was deleted." };
  saveSettings({ rubric: defaultRubricId });
  const title = findRubric(defaultRubricId)?.title ?? defaultRubricId;
  return {
    kind: "done",
    message: `The definition was deleted. The document goes by “${title}” from now on; results in the sheet stay until the next run.`,
  };
}
