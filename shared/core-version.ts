/** Changes whenever the same input under the same rubric version can give another result. */
export const coreVersion = "1";
