import { features } from "../features/index.ts";
import { cellAt, type FeatureColumns } from "./columns.ts";

/** A sentence with a row's values in the places of `{featureId}`. */
export function fillTemplate(template: string, table: FeatureColumns, row: number): string {
  return template.replace(/\{(\w+)\}/g, (_, id) => {
    const feature = features.findIndex((each) => each.id === id);
    return cellAt(table, feature, row)?.text ?? "unknown";
  });
}
