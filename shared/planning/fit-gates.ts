import type { FeatureCell } from "../cells/cell.ts";
import { features } from "../features/index.ts";
import { cellAt, type FeatureColumns } from "../scoring/columns.ts";
import type { FitGate } from "./fit-plan.ts";

/** Shut whatever the unknowns are, open whatever they are, or one or the other. */
export type GateState = "shut" | "possibly shut" | "open";

const closedFeature = features.findIndex(({ id }) => id === "closed");

/** A gate is shut where all its conditions hold. What does not apply holds no condition. */
export function stateOfGate({ conditions }: FitGate, table: FeatureColumns, row: number): GateState {
  const states = conditions.map(({ feature, shut, places }): GateState => {
    const cell = cellAt(table, feature, row);
    if (cell?.kind === "not applicable") return "open";
    const possible = places.filter((place) => isWithin(cell, place));
    const closing = possible.filter((place) => shut.includes(place));
    if (closing.length === 0) return "open";
    return closing.length === possible.length ? "shut" : "possibly shut";
  });
  if (states.includes("open")) return "open";
  return states.includes("possibly shut") ? "possibly shut" : "shut";
}

const isWithin = (cell: FeatureCell | undefined, place: number): boolean =>
  !cell || (place >= cell.low && place <= cell.high);

/** `Closed 2019-04-02`, or undefined. A closing date that nobody states is none. */
export function closingOf(table: FeatureColumns, row: number): string | undefined {
  const cell = cellAt(table, closedFeature, row);
  return cell?.kind === "value" ? `Closed ${cell.text}` : undefined;
}
