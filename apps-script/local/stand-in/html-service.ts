import type { Execution } from "./execution.ts";
import { asGoogle, observe } from "./observe.ts";

/** A page of the add-on that is to be shown. */
export interface HtmlPage {
  /** Name of its file, without `.html`. */
  readonly file: string;
  title: string;
}

const pages = new WeakMap<object, HtmlPage>();

/** The page behind what `createHtmlOutputFromFile` gave. */
export function htmlPage(output: object): HtmlPage {
  const page = pages.get(output);
  if (!page) throw new Error("Invalid argument: userInterface");
  return page;
}

/** Knows pages by the name of their file; whoever shows one loads it. */
export function createHtmlService({ observer }: Execution): GoogleAppsScript.HTML.HtmlService {
  const self = {
    createHtmlOutputFromFile(file: string) {
      const page: HtmlPage = { file, title: "Apps Script application" };
      const output = {
        setTitle(title: string) {
          page.title = title;
          return proxy;
        },
        getTitle: () => page.title,
      };
      const proxy = observe("HtmlOutput", output, observer);
      pages.set(proxy, page);
      return proxy;
    },
  };
  return asGoogle(observe("HtmlService", self, observer));
}
