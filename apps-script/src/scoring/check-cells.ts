import { types } from "../../../shared/scoring/type.ts";

/** Says whether a value from outside is what a cell of an answer may hold. */
export type Check = (value: unknown) => boolean;

export const isText = (value: unknown): value is string => typeof value === "string";

export const isType: Check = (value) => (types as readonly unknown[]).includes(value);

export const isNumber =
  (from: number, to: number): Check =>
  (value) =>
    typeof value === "number" && value >= from && value <= to;

export const isCount = (most: number): Check => {
  const isInside = isNumber(0, most);
  return (value) => Number.isInteger(value) && isInside(value);
};

/** -100 (media) .. +100 (networking). */
export const isLean = isNumber(-100, 100);

export const isPercent = isNumber(0, 100);

export const isListOf =
  (check: Check): Check =>
  (value) =>
    Array.isArray(value) && value.every(check);

export const isNullOr =
  (check: Check): Check =>
  (value) =>
    value === null || check(value);
