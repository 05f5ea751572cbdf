import { createElement as h, type ReactNode } from "react";
import { renderToStaticMarkup } from "react-dom/server";
import { Body, Button, Container, Head, Hr, Html, Link, Preview, Section, Text } from "react-email";
import { outlookSheet, styleSheet, styles } from "./mail-styles.ts";
import type { Block, MailContent, Tone } from "./render-mail.ts";
import { oneLine, runsOf } from "./typed-text.ts";

/** Every text goes through React as a child, which makes it text whatever it contains. */
const rich = (text: string): ReactNode[] =>
  runsOf(text).map((run, key) => (run.isStrong ? h("strong", { key }, run.text) : run.text));

const shapes: Record<Tone, string> = { calm: "", soon: "▲\u00a0", late: "■\u00a0" };
const toneClasses: Record<Tone, string> = { calm: "soft", soon: "soon", late: "late" };

const paragraph = (look: "text" | "code" | "itemText", text: string) =>
  h(Text, { className: "ink", style: styles[look] }, rich(text));
const button = (label: string, href: string) =>
  h(Section, { style: styles.action }, h(Button, { href, className: "button", style: styles.button }, rich(label)));
const link = (label: string, href: string) =>
  h(Text, { style: styles.itemLink }, h(Link, { href, className: "fir", style: styles.link }, rich(label)));

const itemHtml = ({ text, aside, tone, isOnly, label, url }: Extract<Block, { kind: "item" }>) =>
  h(
    Section,
    { className: "line", style: styles.item },
    h(Text, { className: toneClasses[tone], style: styles[tone] }, shapes[tone], rich(aside)),
    paragraph("itemText", text),
    isOnly ? button(label, url) : link(label, url),
  );

const blockHtml = (block: Block) => {
  switch (block.kind) {
    case "text":
    case "code":
      return paragraph(block.kind, block.text);
    case "action":
      return button(block.label, block.url);
    case "item":
      return itemHtml(block);
    case "note":
      return h(Text, { className: "soft", style: styles.note }, rich(block.text));
  }
};

/** What follows a list stands apart from its last item. */
const rule = h(Hr, { className: "line", style: styles.rule });
const isAfterItems = (blocks: Block[], index: number): boolean =>
  blocks[index - 1]?.kind === "item" && blocks[index]?.kind !== "item";

const footHtml = (line: MailContent["footer"][number], key: number) =>
  h(
    Text,
    { key, className: "soft", style: styles.footnote },
    rich(line.text),
    line.link && [
      h("br", { key: "break" }),
      h(Link, { key: "link", href: line.link.url, className: "fir", style: styles.footLink }, rich(line.link.label)),
    ],
  );

/** No list of messages shows more; whole characters, where a cut string would break one in two. */
const shorten = (text: string): string => [...text].slice(0, 140).join("");

const meta = (name: string, content: string) => h("meta", { name, content });

/** The HTML part: one column of tables with inline styles, for any client; what clients know more about is in the style sheet. */
export const mailHtml = ({ locale, subject, preheader, blocks, footer }: MailContent): string => {
  const markup = renderToStaticMarkup(
    h(
      Html,
      { lang: locale },
      h(
        Head,
        null,
        meta("viewport", "width=device-width, initial-scale=1"),
        meta("color-scheme", "light dark"),
        meta("supported-color-schemes", "light dark"),
        // Else a phone makes days and figures blue links of its own.
        meta("format-detection", "telephone=no, date=no, address=no, email=no"),
        h("title", null, subject),
        h("style", null, styleSheet),
      ),
      h(
        Body,
        { lang: locale, className: "ground", style: styles.body },
        h(Preview, { useTitleTag: false, children: shorten(oneLine(preheader)) }),
        h(
          Section,
          { className: "ground", style: styles.ground },
          h(
            Container,
            { className: "column", style: styles.column },
            h(
              Section,
              { tdClassName: "pad", style: styles.masthead },
              h(Text, { className: "fir", style: styles.wordmark }, "Vigie"),
            ),
            h(
              Section,
              { className: "sheet", tdClassName: "pad", style: styles.sheet },
              blocks.map((block, key) => h("div", { key }, isAfterItems(blocks, key) && rule, blockHtml(block))),
            ),
            h(Section, { tdClassName: "pad", style: styles.foot }, footer.map(footHtml)),
          ),
        ),
      ),
    ),
  );
  return `<!doctype html>${markup.replace("</head>", () => `${outlookSheet}</head>`)}`;
};
