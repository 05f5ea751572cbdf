/** What the person who looks may do with documents; the API decides for itself. */
export type Rights = { personId: string; mayKeep: boolean; mayRelease: boolean };
