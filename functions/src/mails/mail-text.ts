import type { Block, Link, MailContent, Tone } from "./render-mail.ts";
import { plain } from "./typed-text.ts";

const shapes: Record<Tone, string> = { calm: "", soon: "▲ ", late: "■ " };

// The address on a line of its own: programs make it a link whole, and it can be copied whole.
const linkText = ({ label, url }: Link): string => `${plain(label)}\u00a0:\n${url}`;

const blockText = (block: Block): string => {
  switch (block.kind) {
    case "action":
      return linkText(block);
    case "item":
      return `${shapes[block.tone]}${plain(block.aside)}\n${plain(block.text)}\n${linkText(block)}`;
    default:
      return plain(block.text);
  }
};

/** The text part: paragraphs apart, links on their own line, the footer under a rule. */
export const mailText = ({ blocks, footer }: Pick<MailContent, "blocks" | "footer">): string => {
  const foot = footer.map(({ text, link }) => (link ? `${plain(text)}\n${linkText(link)}` : plain(text)));
  return `${[...blocks.map(blockText), "———", ...foot].join("\n\n")}\n`;
};
