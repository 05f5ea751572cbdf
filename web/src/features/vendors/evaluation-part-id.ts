/** Where a vendor's evaluation stands on its page. */
export const evaluationPartId = "evaluation";
