import { openApiDocument } from "../src/openapi.ts";

/** The OpenAPI document as it is kept and served. */
export const openApiText = (): string => `${JSON.stringify(openApiDocument(), null, 2)}\n`;
