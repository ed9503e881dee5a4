import { openApiDocument } from "../src/openapi.ts";

/** The OpenAPI document as it is kept and served. */
export const openApiText = async (): Promise<string> =>
  `${JSON.stringify(await openApiDocument(), null, 2)}\n`;
