import { type Catalogue, createCatalogue } from "./catalogue.ts";
import { catalogueData } from "./data.ts";

let catalogue: Catalogue | undefined;

/** The built-in catalogue; its index is built at the first call. */
export function builtInCatalogue(): Catalogue {
  catalogue ??= createCatalogue(catalogueData);
  return catalogue;
}
