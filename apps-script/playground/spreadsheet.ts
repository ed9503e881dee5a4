import { type BaseFunction, FunctionType, type IFunctionInfo } from "@univerjs/engine-formula";
import { UniverSheetsConditionalFormattingPreset } from "@univerjs/preset-sheets-conditional-formatting";
import conditionalFormattingWords from "@univerjs/preset-sheets-conditional-formatting/locales/en-US";
import { UniverSheetsCorePreset } from "@univerjs/preset-sheets-core";
import coreWords from "@univerjs/preset-sheets-core/locales/en-US";
import { UniverSheetsDataValidationPreset } from "@univerjs/preset-sheets-data-validation";
import dataValidationWords from "@univerjs/preset-sheets-data-validation/locales/en-US";
import { UniverSheetsNotePreset } from "@univerjs/preset-sheets-note";
import noteWords from "@univerjs/preset-sheets-note/locales/en-US";
import {
  createUniver,
  type IWorkbookData,
  LifecycleStages,
  LocaleType,
  mergeLocales,
} from "@univerjs/presets";
import type { FWorkbook } from "@univerjs/sheets/facade";
import { CalculationMode } from "@univerjs/sheets-formula";
import type { CustomFunctionHelp } from "../custom-function-help.ts";
import { showSpillAsReference } from "../local/browser/spill-error.ts";

export interface CustomFunctionInCell {
  readonly help: CustomFunctionHelp;
  readonly implementation: new () => BaseFunction;
}

export interface OpenSpreadsheet {
  readonly workbook: FWorkbook;
  /** Resolves when the sheet is seen; what scrolls and selects has to wait for it. */
  readonly rendered: Promise<void>;
  /** Calculates every formula. */
  calculate(): void;
}

/** From this width on, in pixels, the footer has room for a zoom slider. */
const wide = 1_000;

/** A spreadsheet that people can use, in `container`. */
export function openSpreadsheet(
  container: HTMLElement,
  data: Partial<IWorkbookData>,
  functions: readonly CustomFunctionInCell[],
): OpenSpreadsheet {
  const { univer, univerAPI } = createUniver({
    locale: LocaleType.EN_US,
    locales: {
      [LocaleType.EN_US]: mergeLocales(coreWords, dataValidationWords, conditionalFormattingWords, noteWords),
    },
    presets: [
      UniverSheetsCorePreset({
        container,
        disableAutoFocus: true,
        ribbonType: "simple",
        // Beside it, names of tabs would have no room left.
        footer: { zoomSlider: window.innerWidth >= wide },
        formula: {
          function: functions.map(({ implementation, help }) => [implementation, help.name]),
          description: functions.map(({ help }) => describe(help)),
          // As Google does when a spreadsheet is opened.
          initialFormulaComputing: CalculationMode.FORCED,
        },
      }),
      UniverSheetsDataValidationPreset(),
      UniverSheetsConditionalFormattingPreset(),
      UniverSheetsNotePreset(),
    ],
  });
  const rendered = new Promise<void>((resolve) => {
    univerAPI.addEvent(univerAPI.Event.LifeCycleChanged, ({ stage }) => {
      if (stage >= LifecycleStages.Rendered) resolve();
    });
  });
  const workbook = univerAPI.createWorkbook(data) as unknown as FWorkbook;
  showSpillAsReference(univer);
  return { workbook, rendered, calculate: () => univerAPI.getFormula().executeCalculation() };
}

/** Help as Univer's function list shows it. */
const describe = ({ name, description, parameters, returns }: CustomFunctionHelp): IFunctionInfo => ({
  functionName: name,
  functionType: FunctionType.User,
  description: `${description} ${returns}`.trim(),
  abstract: description.split(". ")[0] ?? description,
  functionParameter: parameters.map((parameter) => ({
    name: parameter.name,
    detail: parameter.detail,
    example: parameter.example,
    require: parameter.isOptional ? 0 : 1,
    repeat: 0,
  })),
});
