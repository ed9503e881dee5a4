/** What the user can mend: shown as one sentence, with exit code 2. */
export class Refusal extends Error {}
