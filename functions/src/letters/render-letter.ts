import type { Content, TDocumentDefinitions } from "pdfmake/interfaces.js";
import type { Letter } from "./letter.ts";
import { makePdf } from "./pdf-maker.ts";

// Points on an A4 sheet. The recipient stands in the right-hand window of a Swiss envelope.
const left = 71;
const right = 62;
const window = { x: 326, y: 140 };
const bodyTop = 262;

/** Roboto has no narrow no-break space, which Intl puts into French; a hidden box would stand in its place. */
const drawable = (text: string): string => text.replaceAll("\u202f", "\u00a0");

const lines = (texts: string[], style: string): Content[] => texts.map((text) => ({ text: drawable(text), style }));

const signature = ({ name, function: role }: Letter["signatories"][number]): Content => ({
  stack: [
    {
      canvas: [{ type: "line", x1: 0, y1: 0, x2: 190, y2: 0, lineWidth: 0.5, lineColor: "#5f6b66" }],
      margin: [0, 52, 0, 5],
    },
    { text: drawable(name) },
    { text: drawable(role), style: "quiet" },
  ],
});

const describe = (letter: Letter): TDocumentDefinitions => {
  const [name = "", ...address] = letter.sender;
  const [salutation = "", ...paragraphs] = letter.paragraphs;
  return {
    pageSize: "A4",
    pageMargins: [left, 56, right, 56],
    language: letter.language,
    info: { title: drawable(letter.subject), author: drawable(name), creator: "Vigie", producer: "Vigie" },
    defaultStyle: { font: "Roboto", fontSize: 10.5, lineHeight: 1.3, color: "#1f2a27" },
    styles: {
      sender: { bold: true, fontSize: 12 },
      quiet: { fontSize: 9, color: "#4d5853" },
      registered: { bold: true, fontSize: 9 },
      subject: { bold: true, fontSize: 12 },
    },
    content: [
      {
        absolutePosition: { x: left, y: 56 },
        stack: [...lines([name], "sender"), ...lines([...address, ...letter.reachedAt], "quiet")],
      },
      {
        absolutePosition: window,
        stack: [
          { text: drawable(letter.registered), style: "registered", margin: [0, 0, 0, 6] },
          ...lines(letter.recipient, "recipient"),
        ],
      },
      { text: drawable(letter.placeAndDay), margin: [window.x - left, bodyTop - 56, 0, 30] },
      { text: drawable(letter.subject), style: "subject" },
      { text: drawable(letter.reference), style: "quiet", margin: [0, 2, 0, 20] },
      ...[salutation, ...paragraphs].map((text) => ({
        text: drawable(text),
        margin: [0, 0, 0, 10] as [number, number, number, number],
      })),
      { columns: letter.signatories.map(signature), columnGap: 28, unbreakable: true },
    ],
  };
};

/** The letter as a PDF on an A4 sheet. */
export const renderLetter = (letter: Letter): Promise<Uint8Array> => makePdf(describe(letter));
