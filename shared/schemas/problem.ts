import * as z from "zod";

/** An error as it travels (RFC 9457), the same from every route. */
export const problemSchema = z
  .strictObject({
    type: z.string().meta({
      description: "urn:socialtype:problem: followed by the code",
      example: "urn:socialtype:problem:invalid-request",
    }),
    title: z.string(),
    status: z.int(),
    code: z.string().meta({ description: "Stable and meant for programs" }),
    detail: z.string().meta({ description: "One sentence that says what to do" }),
    instance: z.string().meta({ description: "Path of the request" }),
    requestId: z.string(),
    errors: z
      .array(z.strictObject({ pointer: z.string(), code: z.string(), message: z.string() }))
      .optional()
      .meta({ description: "One for each place in the body that is wrong, as a JSON pointer" }),
  })
  .meta({ id: "Problem" });

export type Problem = z.infer<typeof problemSchema>;
