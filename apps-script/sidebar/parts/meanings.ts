import { featureById, features } from "../../../shared/features/index.ts";
import { identityTitles } from "../../../shared/table/headers.ts";

/** All that a column can be read as, in the order of the Template tab. */
export const meanings: readonly { readonly id: string; readonly title: string }[] = [
  ...Object.entries(identityTitles).map(([id, title]) => ({ id, title })),
  ...features.map(({ id, title }) => ({ id, title })),
];

/** `meaningOf("defaultVisibility")` is `"Default visibility"`. */
export const meaningOf = (id: string): string =>
  featureById(id)?.title ?? meanings.find((meaning) => meaning.id === id)?.title ?? id;
