import { expect, test } from "vitest";
import { menuItems } from "../../../apps-script/local/stand-in/document.ts";
import { beginExecution, openDocument } from "./open-document.ts";

test("what the user is shown is kept in order", async () => {
  const document = await openDocument();
  const { SpreadsheetApp } = beginExecution(document);
  SpreadsheetApp.getActiveSpreadsheet().toast("7 rows scored.", "SocialType", 5);
  const ui = SpreadsheetApp.getUi();
  ui.alert("SocialType", "There is no table here.", ui.ButtonSet.OK);
  ui.alert("Done.");
  expect(document.shown).toEqual([
    { kind: "toast", message: "7 rows scored." },
    { kind: "alert", message: "There is no table here." },
    { kind: "alert", message: "Done." },
  ]);
});

test.each([
  ["OK", "OK"],
  ["OK_CANCEL", "OK"],
  ["YES_NO", "YES"],
  ["YES_NO_CANCEL", "YES"],
] as const)("a dialog with %s is answered with %s unless the test says otherwise", async (set, button) => {
  const ui = beginExecution(await openDocument()).SpreadsheetApp.getUi();
  expect(ui.alert("Go on?", ui.ButtonSet[set])).toBe(ui.Button[button]);
});

test("dialogs are answered in turn with what the test has put down", async () => {
  const document = await openDocument();
  document.answers.push("NO", "CLOSE");
  const ui = beginExecution(document).SpreadsheetApp.getUi();
  const ask = () => ui.alert("SocialType", "Overwrite?", ui.ButtonSet.YES_NO);
  expect([ask(), ask(), ask()]).toEqual([ui.Button.NO, ui.Button.CLOSE, ui.Button.YES]);
});

test("an answer that the dialog has no button for is a mistake of the test", async () => {
  const document = await openDocument();
  document.answers.push("NO");
  const ui = beginExecution(document).SpreadsheetApp.getUi();
  expect(() => ui.alert("Go on?", ui.ButtonSet.OK_CANCEL)).toThrow("has no button NO");
});

test("a lock is lost while a dialog is open", async () => {
  const document = await openDocument();
  const { SpreadsheetApp, LockService } = beginExecution(document);
  const lock = LockService.getDocumentLock();
  lock?.tryLock(1);
  SpreadsheetApp.getUi().alert("Go on?");
  expect(lock?.hasLock()).toBe(false);
  expect(beginExecution(document).LockService.getDocumentLock()?.tryLock(1)).toBe(true);
});

test("a menu is there once it was added, and replaces the one before", async () => {
  const document = await openDocument();
  const build = (label: string) =>
    beginExecution(document).SpreadsheetApp.getUi().createAddonMenu().addItem(label, "scoreThisSheet");
  build("Score");
  expect(document.menu).toEqual([]);
  build("Score").addToUi();
  build("Score this sheet").addToUi();
  expect(document.menu).toEqual([
    { kind: "item", label: "Score this sheet", functionName: "scoreThisSheet" },
  ]);
});

test("a menu has separators and sub-menus", async () => {
  const document = await openDocument();
  const ui = beginExecution(document).SpreadsheetApp.getUi();
  const more = ui.createMenu("More").addItem("Freeze", "freeze");
  ui.createAddonMenu().addItem("Score", "score").addSeparator().addSubMenu(more).addToUi();
  expect(document.menu).toEqual([
    { kind: "item", label: "Score", functionName: "score" },
    { kind: "separator" },
    { kind: "menu", label: "More", entries: [{ kind: "item", label: "Freeze", functionName: "freeze" }] },
  ]);
  expect(menuItems(document.menu).map(({ functionName }) => functionName)).toEqual(["score", "freeze"]);
});

test("the sidebar is known by the file of its page and its title", async () => {
  const document = await openDocument();
  const { SpreadsheetApp, HtmlService } = beginExecution(document);
  SpreadsheetApp.getUi().showSidebar(HtmlService.createHtmlOutputFromFile("sidebar").setTitle("SocialType"));
  expect(document.sidebar).toEqual({ file: "sidebar", title: "SocialType" });
});

test("a person who is there decides, before the answers that were laid ready", async () => {
  const document = await openDocument();
  document.answers.push("NO");
  document.decide = (message, buttons) => (buttons === "OK" || message !== "Sure?" ? undefined : "YES");
  const ui = beginExecution(document).SpreadsheetApp.getUi();
  expect(ui.alert("Sure?", ui.ButtonSet.YES_NO)).toBe("YES");
  expect(ui.alert("Really?", ui.ButtonSet.YES_NO)).toBe("NO");
});
