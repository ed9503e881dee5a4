import { rubrics } from "../../../shared/rubrics/index.ts";

/** The built-in rubrics, headers included. */
export const socialRubrics = (): string[][] => [
  ["Id", "Title", "Whose", "What it argues", "Judges"],
  ...rubrics.map(({ id, title, source, argues, judges }) => [id, title, source, argues, judges]),
];
