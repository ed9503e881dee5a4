import type { ISheetDataValidationRule } from "@univerjs/core";
import type { FRange } from "@univerjs/sheets/facade";
import type { FDataValidation } from "@univerjs/sheets-data-validation/facade";
import type { StandInDocument } from "./document.ts";
import type { Execution } from "./execution.ts";
import { limits } from "./limits.ts";
import { asGoogle, observe } from "./observe.ts";
import type { RangeWriter } from "./range-writer.ts";
import { intoRealm } from "./realm.ts";

type Google = GoogleAppsScript.Spreadsheet.DataValidation;

/** A list of allowed values on cells, the only kind of rule that the stand-in has. */
export interface DropDown {
  readonly values: readonly string[];
  readonly isShown: boolean;
  readonly allowsInvalid: boolean;
  readonly helpText: string | null;
}

/** Univer's numbers for what happens to input that is not on the list. */
const errorStyle = { stop: 1, warning: 2 } as const;

/** What the rules that the add-on holds say. */
const dropDowns = new WeakMap<object, DropDown>();

export function createDataValidationBuilder({ observer, realm }: Execution) {
  let rule: DropDown = { values: [], isShown: true, allowsInvalid: true, helpText: null };
  const self = {
    requireValueInList(values: readonly string[], showDropdown = true) {
      if (values.length > limits.dropDownItems) {
        throw new Error(
          `The data validation rule has more items than the limit of ${limits.dropDownItems}. ` +
            'Use the "List from a range" criteria instead.',
        );
      }
      rule = { ...rule, values: values.map(String), isShown: showDropdown };
      return proxy;
    },
    setAllowInvalid(allowsInvalid: boolean) {
      rule = { ...rule, allowsInvalid };
      return proxy;
    },
    setHelpText(helpText: string) {
      rule = { ...rule, helpText };
      return proxy;
    },
    build: () => createDataValidation(rule, { observer, realm }),
  };
  const proxy: GoogleAppsScript.Spreadsheet.DataValidationBuilder = asGoogle(
    observe("DataValidationBuilder", self, observer),
  );
  return proxy;
}

function createDataValidation(
  rule: DropDown,
  { observer, realm }: Pick<Execution, "observer" | "realm">,
): Google {
  const self = {
    getCriteriaType: () => "VALUE_IN_LIST",
    getCriteriaValues: () => realm.Array.of<unknown>(realm.Array.from(rule.values), rule.isShown),
    getAllowInvalid: () => rule.allowsInvalid,
    getHelpText: () => rule.helpText,
  };
  const proxy: Google = asGoogle(observe("DataValidation", self, observer));
  dropDowns.set(proxy, rule);
  return proxy;
}

/** The methods of a range for the drop-downs on its cells. */
export const createDropDownMethods = (
  document: StandInDocument,
  execution: Execution,
  range: FRange,
  writer: RangeWriter,
) => ({
  getDataValidations() {
    const rules = listRules(document, range.getSheetId());
    const rows = writer.filled<Google | null>(null).map((row, r) =>
      row.map((_, c) => {
        const rule = ruleAt(rules, range.getRow() + r, range.getColumn() + c);
        return rule ? createDataValidation(dropDownOf(rule), execution) : null;
      }),
    );
    return intoRealm(execution.realm, rows);
  },
  setDataValidation: writer.all("setDataValidation", (rule: Google | null) => {
    setRule(range, rule);
  }),
  setDataValidations: writer.grid("setDataValidations", (rules: (Google | null)[][]) => {
    writer.forEach(rules, setRule);
  }),
});

function setRule(range: FRange, rule: Google | null): void {
  if (rule === null) {
    range.setDataValidation(null);
    return;
  }
  const dropDown = dropDowns.get(rule);
  if (!dropDown) throw new TypeError("The rule was not built by newDataValidation().");
  const univerRule = {
    uid: crypto.randomUUID(),
    type: "list",
    formula1: JSON.stringify(dropDown.values),
    showDropDown: dropDown.isShown,
    errorStyle: dropDown.allowsInvalid ? errorStyle.warning : errorStyle.stop,
    ...(dropDown.helpText !== null && { error: dropDown.helpText, showErrorMessage: true }),
    ranges: [],
  };
  // The facade reads nothing of its class but the rule, and only a build of Univer could make one.
  range.setDataValidation({ rule: univerRule } as unknown as FDataValidation);
}

/** The lists of a sheet, as Univer keeps them. */
export function listRules(
  { workbook }: StandInDocument,
  sheetId: string,
): readonly ISheetDataValidationRule[] {
  const rules = workbook.getSheetBySheetId(sheetId)?.getDataValidations() ?? [];
  return rules.map(({ rule }) => rule as ISheetDataValidationRule).filter(({ type }) => type === "list");
}

const ruleAt = (rules: readonly ISheetDataValidationRule[], row: number, column: number) =>
  rules.find(({ ranges }) =>
    ranges.some(
      ({ startRow, endRow, startColumn, endColumn }) =>
        row >= startRow && row <= endRow && column >= startColumn && column <= endColumn,
    ),
  );

export const dropDownOf = (rule: ISheetDataValidationRule): DropDown => ({
  values: JSON.parse(rule.formula1 ?? "[]"),
  isShown: rule.showDropDown ?? true,
  allowsInvalid: rule.errorStyle !== errorStyle.stop,
  helpText: rule.error ?? null,
});
