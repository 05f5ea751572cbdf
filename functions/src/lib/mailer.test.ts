import { SESServiceException } from "@aws-sdk/client-ses";
import { expect, test } from "vitest";
import { refusalOf } from "./mailer.ts";

const said = (name: string, message: string, $fault: "client" | "server" = "client") =>
  new SESServiceException({ name, message, $fault, $metadata: {} });

test.each([
  ["a mail it will never take", said("MessageRejected", "Message contains a virus"), "never"],
  [
    "our sender, not verified yet: no reader's fault",
    said("MessageRejected", "Email address is not verified."),
    "later",
  ],
  ["too many at a time", said("Throttling", "Maximum sending rate exceeded."), "later"],
  ["its own trouble: it may have gone out", said("InternalFailure", "x", "server"), undefined],
  ["a line that broke", new Error("socket hang up"), undefined],
])("tells %s from the others", (_, error, expected) => expect(refusalOf(error)).toBe(expected));
