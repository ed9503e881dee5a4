/** Something the user can mend; its message is a sentence that says what to do and is shown as it is. */
export class UserMessage extends Error {}
