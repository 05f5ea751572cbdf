import { randomUUID } from "node:crypto";
import { renderXml, type XmlElement } from "../s3/xml.ts";

/** An answer in the query protocol of SES. */
export type SesAnswer = { status: number; body: string };

const requestId = (): XmlElement => ["RequestId", randomUUID()];

/** What an action answers when it is done. */
export const answerResult = (action: string, result: readonly XmlElement[]): SesAnswer => ({
  status: 200,
  body: renderXml([
    `${action}Response`,
    [
      [`${action}Result`, result],
      ["ResponseMetadata", [requestId()]],
    ],
  ]),
});

/** A refusal: the caller's fault, with the code that the SDK turns into the error's name. */
export const answerRefusal = (code: string, message: string): SesAnswer => ({
  status: 400,
  body: renderXml([
    "ErrorResponse",
    [
      [
        "Error",
        [
          ["Type", "Sender"],
          ["Code", code],
          ["Message", message],
        ],
      ],
      requestId(),
    ],
  ]),
});
