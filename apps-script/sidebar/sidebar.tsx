import { render } from "preact";
import { App } from "./app.tsx";
import { keepFocus } from "./state/keep-focus.ts";

const place = document.getElementById("app") as HTMLElement;
render(<App />, place);
keepFocus(place);
