import type { Mail } from "../lib/mailer.ts";
import { mailHtml } from "./mail-html.ts";
import { mailText } from "./mail-text.ts";
import { oneLine } from "./typed-text.ts";

/** How an item stands, said by its aside and repeated by a shape and a colour. */
export type Tone = "calm" | "soon" | "late";
export type Link = { label: string; url: string };

/** What a mail says, block by block: said once, rendered as text and as HTML. */
export type Block =
  | { kind: "text"; text: string }
  | { kind: "code"; text: string }
  | ({ kind: "action" } & Link)
  /** One thing to do. The only one of a mail has a button, one of several a link. */
  | ({ kind: "item"; text: string; aside: string; tone: Tone; isOnly: boolean } & Link)
  | { kind: "note"; text: string };

export type MailContent = {
  to: string;
  locale: string;
  subject: string;
  /** What the list of messages shows after the subject. */
  preheader: string;
  blocks: Block[];
  /** Who sends this and why it came; a link where something can be done about it. */
  footer: { text: string; link?: Link | undefined }[];
  headers?: Record<string, string> | undefined;
};

/** One mail in both parts, from one content. What a person typed stays text in each: never markup, never a header of its own. */
export const renderMail = (content: MailContent): Mail => {
  const { to, headers } = content;
  const subject = oneLine(content.subject);
  return {
    to,
    subject,
    text: mailText(content),
    html: mailHtml({ ...content, subject }),
    ...(headers && { headers }),
  };
};
