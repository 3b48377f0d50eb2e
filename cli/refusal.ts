/** Why the command could not run, in one line that also says what would be right. Never holds text of a draft. */
export class Refusal extends Error {}
