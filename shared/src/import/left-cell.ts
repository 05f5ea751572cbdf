/** Why a cell was left out of a row that is taken: not understood, at odds with another, or of no use without another. */
const leftReasons: readonly string[] = ["cell.left", "cell.leftContradiction"];

/** Whether a remark is of a cell that was left out and may be typed again. */
export const isLeftCell = (reason: string): boolean => leftReasons.includes(reason);
