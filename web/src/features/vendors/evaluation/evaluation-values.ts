/** The form of an evaluation: an empty text is "not said". */
export type EvaluationValues = { dueOn: string; ownerId: string };
