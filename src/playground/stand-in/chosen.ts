/** What a person chose or typed: text, the value or label of an option, ids of files; or several. */
export type Chosen = string | readonly string[];

/** What people chose, by block_id or action_id. What is missing keeps its initial value. */
export type Choices = Readonly<Record<string, Chosen>>;
