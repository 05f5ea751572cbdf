/**
 * Every background job, declared once: the stack, the local runner and the outbox are derived from it. `trigger` says what wakes it; a
 * queue job has a queue of its own name, with a dead-letter queue. `assumes` names the sessions it may open (see lib/sessions.ts).
 */
export const jobs = {
  /** Finds every deadline to look at and wakes `plan-reminders` once for each commune concerned. */
  "daily-sweep": {
    trigger: { kind: "schedule", expression: "cron(0 6 * * ? *)", zone: "Europe/Zurich" },
    assumes: ["watch"],
  },
  /** Carries what a transaction announced from the table's stream to the queue of the job it names. */
  "relay-outbox": { trigger: { kind: "stream" }, assumes: [] },
  /** Decides for one commune who is reminded of what, and plans one digest a person. */
  "plan-reminders": { trigger: { kind: "queue" }, assumes: ["commune"] },
  /** Mails one digest. */
  "send-digest": { trigger: { kind: "queue" }, assumes: ["commune"], sendsMail: true },
  /** Tells one person what just happened to a decision they are part of. */
  "send-case-mail": { trigger: { kind: "queue" }, assumes: ["commune"], sendsMail: true },
  /** Takes what the mail service tells of a mail later: it went out, arrived or came back. */
  "mail-events": { trigger: { kind: "queue" }, assumes: ["commune"] },
  /** Finds mails that may not have gone out, and wakes the job that sends each. */
  "find-due-mails": {
    trigger: { kind: "schedule", expression: "rate(5 minutes)", zone: "Europe/Zurich" },
    assumes: [],
  },
  /** Says so when the daily sweep did not run, or what it planned did not go out. */
  "watch-reminders": {
    trigger: { kind: "schedule", expression: "rate(1 hour)", zone: "Europe/Zurich" },
    assumes: ["watch"],
  },
  /** Makes the invited address known to sign-in and mails the invitation. */
  "send-invitation": { trigger: { kind: "queue" }, assumes: ["commune", "access"], sendsMail: true },
  /** Mails a sign-in code, if the address is known. */
  "send-sign-in-code": { trigger: { kind: "queue" }, assumes: ["access"], sendsMail: true },
  /** Dates a commune's step on its association's page. */
  "record-progress": { trigger: { kind: "queue" }, assumes: ["association"] },
  /** Notes with a commune's association that it has deadlines nobody can be told of. */
  "record-unreached": { trigger: { kind: "queue" }, assumes: ["association"] },
  /** Recomputes every deadline of a commune after its settings changed. */
  "rearm-deadlines": { trigger: { kind: "queue" }, assumes: ["commune"] },
  /** Builds a commune's full export and says by mail that it is ready. */
  "build-export": { trigger: { kind: "queue" }, assumes: ["commune"], sendsMail: true, takes: "minutes" },
  /** Brings a commune's approval of its leaving to its association. */
  "mirror-offboarding": { trigger: { kind: "queue" }, assumes: ["commune", "association"] },
  /** Tells a commune's administrators that its leaving began or was cancelled. */
  "tell-offboarding": { trigger: { kind: "queue" }, assumes: ["commune"], sendsMail: true },
  /** Erases a commune that left, and writes the certificate. */
  "erase-commune": {
    trigger: { kind: "queue" },
    assumes: ["erasure", "access", "association"],
    takes: "minutes",
  },
  /** Takes what the scanner found in a document, looks at its content, and says what becomes of it. */
  "document-scanned": { trigger: { kind: "queue" }, assumes: ["commune", "custody"] },
  /** Finds documents that wait for nobody: never arrived, long removed, or stuck in analysis. */
  "find-due-documents": {
    trigger: { kind: "schedule", expression: "rate(15 minutes)", zone: "Europe/Zurich" },
    assumes: [],
  },
  /** Forgets what never arrived or was removed a month ago, and raises what is stuck. */
  "settle-documents": { trigger: { kind: "queue" }, assumes: ["commune", "custody"] },
} as const satisfies Record<string, Job>;

/** So many of a mail job's messages are worked on at a time. The pace of sending divides the mail service's rate by it. */
export const sendersAtATime = 2;

/**
 * Whose data a session may touch: one commune's, the bytes of its documents, one association's, or sign-in's; of a commune that left, to delete
 * all of it; or nobody's, but the note of when the reminders last ran.
 */
export type SessionKind = "commune" | "custody" | "association" | "access" | "erasure" | "watch";

export type Job = {
  trigger: { kind: "schedule"; expression: string; zone: string } | { kind: "stream" } | { kind: "queue" };
  assumes: readonly SessionKind[];
  sendsMail?: true;
  /** Said of a job whose one message may be minutes of work; the others are done in seconds. */
  takes?: "minutes";
};
export type JobName = keyof typeof jobs;
export type QueueJobName = { [N in JobName]: (typeof jobs)[N]["trigger"]["kind"] extends "queue" ? N : never }[JobName];
