import { rubrics } from "../../../shared/rubrics/index.ts";
import { documentDefinitions } from "../definitions/document-definitions.ts";

/** The built-in rubrics and the document's own, headers included. */
export const socialRubrics = (): string[][] => [
  ["Id", "Title", "Whose", "What it argues", "Judges"],
  ...[...rubrics, ...documentDefinitions()].map(({ id, title, source, argues, judges }) => [
    id,
    title,
    source,
    argues,
    judges,
  ]),
];
