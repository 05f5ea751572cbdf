import type { Mail } from "../lib/mailer.ts";

/** A mail in blocks: said once, rendered as text and as HTML. `*b*` marks are those of the sentences: `<b>…</b>`. */
export type Block =
  | { kind: "text"; text: string }
  | { kind: "code"; text: string }
  | { kind: "action"; label: string; url: string }
  | { kind: "item"; text: string; label: string; url: string; aside: string }
  | { kind: "note"; text: string };
export type MailContent = { to: string; locale: string; subject: string; blocks: Block[] };

const escapeHtml = (text: string) =>
  text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;").replaceAll('"', "&quot;");

/** What a person typed never becomes markup; only our own emphasis does. */
const toHtml = (text: string) => escapeHtml(text).replaceAll("\u0001", "<strong>").replaceAll("\u0002", "</strong>");
const toText = (text: string) => text.replaceAll("\u0001", "").replaceAll("\u0002", "");

/** How a sentence's `<b>` travels until it is rendered: as characters that no typed text can contain. */
export const emphasis = { b: (chunks: string) => `\u0001${chunks}\u0002` };

const ink = "#1f2a27";
const fir = "#1e5b4f";
const quiet = "#5f6b66";
const button = (label: string, url: string) =>
  `<a href="${escapeHtml(url)}" style="display:inline-block;padding:10px 18px;background:${fir};color:#ffffff;text-decoration:none;border-radius:4px;font-weight:600">${toHtml(label)}</a>`;

const blockHtml = (block: Block): string => {
  switch (block.kind) {
    case "text":
      return `<p style="margin:0 0 16px">${toHtml(block.text)}</p>`;
    case "code":
      return `<p style="margin:0 0 16px;font-size:32px;letter-spacing:6px;font-weight:600">${toHtml(block.text)}</p>`;
    case "action":
      return `<p style="margin:0 0 24px">${button(block.label, block.url)}</p>`;
    case "item":
      return `<div style="margin:0;padding:16px 0;border-top:1px solid #d9d6cf"><p style="margin:0 0 4px">${toHtml(block.text)}</p><p style="margin:0"><a href="${escapeHtml(block.url)}" style="color:${fir};font-weight:600">${toHtml(block.label)}</a> <span style="color:${quiet}">· ${toHtml(block.aside)}</span></p></div>`;
    case "note":
      return `<p style="margin:24px 0 0;color:${quiet};font-size:13px">${toHtml(block.text)}</p>`;
  }
};

const blockText = (block: Block): string => {
  switch (block.kind) {
    case "action":
      return `${toText(block.label)} : ${block.url}`;
    case "item":
      return `${toText(block.text)}\n${toText(block.label)} (${toText(block.aside)}) : ${block.url}`;
    default:
      return toText(block.text);
  }
};

/** One mail, in both parts. A narrow single column with inline styles: what every mail client shows alike. */
export const renderMail = ({ to, locale, subject, blocks }: MailContent): Mail => ({
  to,
  subject: toText(subject),
  text: `${blocks.map(blockText).join("\n\n")}\n`,
  html: `<!doctype html><html lang="${locale}"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><meta name="color-scheme" content="light dark"><title>${toHtml(toText(subject))}</title></head><body style="margin:0;padding:24px;font:16px/1.5 Inter,Helvetica,Arial,sans-serif;color:${ink};background:#ffffff"><div style="max-width:560px;margin:0 auto"><p style="margin:0 0 24px;font-weight:600;color:${fir}">Vigie</p>${blocks.map(blockHtml).join("")}</div></body></html>`,
});
