import { useCallback, useEffect, useState } from "preact/hooks";
import type { Definitions } from "../../src/sidebar/answers.ts";
import { ask, messageOf } from "./server.ts";

export type KnownDefinitions = Definitions & { readonly isLoading: boolean };

const nothingYet: KnownDefinitions = { definitions: [], workspace: "none", trouble: null, isLoading: true };

/** The definitions to choose from; `reload` asks for them anew. */
export function useDefinitions(): {
  readonly known: KnownDefinitions;
  readonly reload: () => Promise<void>;
} {
  const [known, setKnown] = useState<KnownDefinitions>(nothingYet);
  const reload = useCallback(async () => {
    try {
      setKnown({ ...(await ask("listDefinitions")), isLoading: false });
    } catch (error) {
      setKnown((before) => ({ ...before, isLoading: false, trouble: messageOf(error) }));
    }
  }, []);
  useEffect(() => {
    reload();
  }, [reload]);
  return { known, reload };
}
