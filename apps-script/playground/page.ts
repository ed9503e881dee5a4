import "./page.css";
import { menuBar } from "./chrome/menu-bar.ts";
import { element } from "./element.ts";
import { openPlayground } from "./playground.ts";
import { forgetStoredSheet } from "./stored-sheet.ts";

const place = (id: string): HTMLElement => document.getElementById(id) as HTMLElement;

try {
  const playground = await openPlayground({
    sheet: place("sheet"),
    charts: place("charts"),
    sidebar: place("sidebar"),
  });
  place("menus").append(...menuBar(playground));
  document.body.classList.remove("loading");
  // For developers, in the browser's console.
  Object.assign(window, { playground });
  performance.mark("usable");
} catch (error) {
  document.body.classList.replace("loading", "failed");
  place("failure").append(
    `The playground did not start: ${error instanceof Error ? error.message : String(error)} Reload the page to try again. `,
    "If that does not help, start over with the example rows; what this browser has kept is deleted. ",
    element("button", { type: "button", class: "button", onclick: startOver }, "Start over"),
  );
  throw error;
}

async function startOver(): Promise<void> {
  await forgetStoredSheet();
  location.reload();
}
