import type { AddOn } from "../local/browser/add-on.ts";
import type { FromSidebar, ToSidebar } from "./sidebar-messages.ts";

export interface SidebarFrame {
  /** Shows a page of the add-on, as Ui.showSidebar does. */
  show(title: string, url: string): void;
  /** Milliseconds that every call takes longer than it needs to. */
  latency: number;
}

/** The add-on's own sidebar in a sandboxed frame of an origin of its own; it reaches the add-on by messages alone. */
export function createSidebarFrame(place: HTMLElement, addOn: AddOn, afterCall: () => void): SidebarFrame {
  const self: SidebarFrame = {
    latency: 0,
    show(title, url) {
      const frame = document.createElement("iframe");
      frame.title = title;
      frame.src = url;
      frame.allow = "clipboard-write *";
      frame.setAttribute("sandbox", "allow-scripts allow-popups allow-popups-to-escape-sandbox");
      place.replaceChildren(
        heading(title, () => place.replaceChildren()),
        frame,
      );
    },
  };

  const answer = async ({ functionName, argumentsAsJson, id }: Extract<FromSidebar, { kind: "call" }>) => {
    await new Promise((resolve) => setTimeout(resolve, self.latency));
    return addOn.call(functionName, argumentsAsJson).then(
      (resultAsJson): ToSidebar => ({ kind: "returned", id, resultAsJson }),
      (error): ToSidebar => ({ kind: "threw", id, message: String(error) }),
    );
  };

  window.addEventListener("message", async ({ source, data }: MessageEvent<FromSidebar>) => {
    const frame = place.querySelector("iframe");
    if (!frame || source !== frame.contentWindow) return;
    if (data.kind === "close") place.replaceChildren();
    else {
      frame.contentWindow?.postMessage(await answer(data), "*");
      afterCall();
    }
  });
  return self;
}

function heading(title: string, close: () => void): HTMLElement {
  const bar = document.createElement("div");
  bar.className = "sidebar-heading";
  const name = document.createElement("h2");
  name.textContent = title;
  const button = document.createElement("button");
  button.type = "button";
  button.className = "button quiet";
  button.setAttribute("aria-label", "Close the sidebar");
  button.textContent = "✕";
  button.addEventListener("click", close);
  bar.append(name, button);
  return bar;
}
