import {
  ArrayValueObject,
  BaseFunction,
  type BaseReferenceObject,
  type BaseValueObject,
  BooleanValueObject,
  ErrorType,
  ErrorValueObject,
  NumberValueObject,
  StringValueObject,
} from "@univerjs/engine-formula";
import { readCell } from "../stand-in/cell-values.ts";
import type { FormulaAnswers } from "./formula-answers.ts";

type Argument = BaseValueObject | BaseReferenceObject;

/** A class of Univer's formula engine for a custom function of the add-on. */
export function customFunction(name: string, answers: FormulaAnswers): new () => BaseFunction {
  return class extends BaseFunction {
    /** A reference tells a blank cell from a zero. */
    override needsReferenceObject = true;
    override minParams = 0;
    override maxParams = 255;

    constructor() {
      super(name);
    }

    override calculate(...args: BaseValueObject[]): BaseValueObject {
      const answer = answers.of(name, args.map(readArgument));
      if (answer.kind === "failed") return ErrorValueObject.create(ErrorType.ERROR);
      const { unitId, subUnitId, row, column } = this;
      return shown(answer.result, { unitId: unitId ?? "", sheetId: subUnitId ?? "", row, column });
    }
  };
}

/** A single cell arrives as a scalar, a range as rows of cells. */
function readArgument(argument: Argument): unknown {
  if (isReference(argument)) {
    const rows = readCells(argument);
    return argument.isCell() ? rows[0]?.[0] : rows;
  }
  if (argument.isArray())
    return (argument as ArrayValueObject)
      .getArrayValue()
      .map((row) => row.map((value) => readValue(value ?? null)));
  return readValue(argument);
}

const isReference = (argument: Argument): argument is BaseReferenceObject => argument.isReferenceObject();

function readCells(reference: BaseReferenceObject): unknown[][] {
  const rows: unknown[][] = [];
  const { startRow } = reference.getRangePosition();
  const [unitId, sheetId] = [reference.getUnitId(), reference.getSheetId()];
  reference.iterator((value, row, column) => {
    const cells = rows[row - startRow] ?? [];
    rows[row - startRow] = cells;
    cells.push(readValue(value ?? null, reference.getCellPattern(unitId, sheetId, row, column)));
  });
  return rows;
}

function readValue(value: BaseValueObject | null, pattern = value?.getPattern() ?? ""): unknown {
  if (!value || value.isNull()) return "";
  const plain = value.getValue();
  return typeof plain === "number" ? readCell({ v: plain }, pattern) : plain;
}

interface Place {
  readonly unitId: string;
  readonly sheetId: string;
  readonly row: number;
  readonly column: number;
}

/** What a function gave, as the engine takes it: a scalar for the cell, or rows that spill. */
function shown(result: unknown, { unitId, sheetId, row, column }: Place): BaseValueObject {
  if (!Array.isArray(result)) return scalar(result);
  const rows = (result.every(Array.isArray) ? result : [result]) as unknown[][];
  return ArrayValueObject.create({
    calculateValueList: rows.map((cells) => cells.map(scalar)),
    rowCount: rows.length,
    columnCount: Math.max(...rows.map((cells) => cells.length)),
    unitId,
    sheetId,
    row,
    column,
  });
}

function scalar(value: unknown): BaseValueObject {
  if (typeof value === "number") return NumberValueObject.create(value);
  if (typeof value === "boolean") return BooleanValueObject.create(value);
  return StringValueObject.create(String(value ?? ""));
}
