/** A Worker that does nothing, beside which the start-up of a real one is measured. */
export default { fetch: () => new Response("{}") };
