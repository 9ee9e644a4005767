/**
 * Why something was refused, by code. Empty in English: the sentence stands with the rule that
 * refuses, and comes along with the code.
 */
export const refusals: Readonly<Record<string, string>> = {};
