import { rubrics } from "../../../shared/rubrics/index.ts";
import { documentDefinitions } from "../definitions/document-definitions.ts";
import { hasWorkspace, type Pointer, pointersOfWorkspace } from "../definitions/workspace-definitions.ts";

/** The built-in definitions, the document's own, and those of the workspace where it can be asked; headers included. */
export const socialRubrics = (): string[][] => [
  ["Id", "Title", "Whose", "What it argues", "Judges"],
  ...[...rubrics, ...documentDefinitions(), ...ofWorkspace()].map(
    ({ id, title, source, argues, judges }: Pointer) => [id, title, source, argues, judges],
  ),
];

function ofWorkspace(): readonly Pointer[] {
  try {
    return hasWorkspace() ? pointersOfWorkspace("custom function") : [];
  } catch {
    return [];
  }
}
