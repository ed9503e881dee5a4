/** The globals of a fresh page that holds the built add-on and nothing else. */
export type RealmWindow = Window & typeof globalThis & Record<string, unknown>;

export interface OpenRealm {
  readonly window: RealmWindow;
  /** Takes the page away, and with it all that the add-on kept in memory. */
  close(): void;
}

export interface Realms {
  /** Resolves when the first ones are there, so that so many executions follow each other without a pause. */
  readonly ready: Promise<void>;
  next(): Promise<OpenRealm>;
}

/** Pages take a moment to load, so that so many are opened ahead. */
const openedAhead = 4;

/**
 * Gives a realm of its own to every execution. `url` is a page of this origin that loads the add-on's files and whose
 * policy allows no request, so that the add-on reaches the network through UrlFetchApp alone.
 */
export function createRealms(url: string): Realms {
  const ahead = Array.from({ length: openedAhead }, () => openRealm(url));
  return {
    ready: Promise.allSettled(ahead).then(() => {}),
    next() {
      ahead.push(openRealm(url));
      return ahead.shift() ?? openRealm(url);
    },
  };
}

function openRealm(url: string): Promise<OpenRealm> {
  const frame = document.createElement("iframe");
  frame.hidden = true;
  frame.title = "One execution of the add-on";
  frame.src = url;
  const opened = new Promise<OpenRealm>((resolve, reject) => {
    frame.addEventListener("load", () => {
      const window = frame.contentWindow as RealmWindow | null;
      if (window && "SocialTypeAddOn" in window) resolve({ window, close: () => frame.remove() });
      else {
        frame.remove();
        reject(new Error("The add-on did not load. Check that the page's server is running, then reload."));
      }
    });
  });
  document.body.append(frame);
  // Whoever takes the realm hears of it; until then nobody is there to.
  opened.catch(() => {});
  return opened;
}
