/** Where the deployed Worker would be; the add-on may only call addresses on its list. */
export const publicWorkerUrl = "https://socialtype.workers.dev/";
