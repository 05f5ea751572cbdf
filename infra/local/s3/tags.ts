import type { ObjectVersion } from "./object-version.ts";
import { S3Error } from "./s3-error.ts";
import { answerXml, type S3Response } from "./s3-response.ts";

type Tags = ObjectVersion["tags"];

const checkTags = (pairs: readonly (readonly [string, string])[]): Tags => {
  const isValid = pairs.every(([name, value]) => name !== "" && name.length <= 128 && value.length <= 256);
  const tags = Object.fromEntries(pairs);
  if (!isValid || pairs.length > 10 || Object.keys(tags).length !== pairs.length) {
    throw new S3Error("InvalidArgument", "The tags are not valid.");
  }
  return tags;
};

/** Tags of an x-amz-tagging header (`a=1&b=2`). @throws S3Error InvalidArgument */
export const parseTagHeader = (header: string): Tags => checkTags([...new URLSearchParams(header)]);

const entities = new Map([
  ["amp", "&"],
  ["lt", "<"],
  ["gt", ">"],
  ["quot", '"'],
  ["apos", "'"],
]);

const unescapeXml = (text: string): string =>
  text.replace(/&(?:#(\d+)|(\w+));/g, (_, code: string | undefined, name: string) =>
    code ? String.fromCodePoint(Number(code)) : (entities.get(name) ?? ""),
  );

/** Tags of a Tagging document, as PutObjectTagging sends it. @throws S3Error MalformedXML, InvalidArgument */
export const parseTagDocument = (xml: string): Tags => {
  const tag = "<Tag>\\s*<Key>([^<]*)</Key>\\s*<Value>([^<]*)</Value>\\s*</Tag>\\s*";
  const document = new RegExp(
    `^(?:<\\?xml[^>]*>)?\\s*<Tagging[^>]*>\\s*<TagSet>\\s*((?:${tag})*)</TagSet>\\s*</Tagging>\\s*$`,
  );
  const body = document.exec(xml)?.[1];
  if (body === undefined) throw new S3Error("MalformedXML", "The XML you provided was not well-formed.");
  return checkTags(
    [...body.matchAll(new RegExp(tag, "g"))].map(([, name = "", value = ""]) => [
      unescapeXml(name),
      unescapeXml(value),
    ]),
  );
};

export const answerTags = (version: ObjectVersion): S3Response =>
  answerXml(
    200,
    [
      "Tagging",
      [
        [
          "TagSet",
          Object.entries(version.tags).map(([key, value]) => [
            "Tag",
            [
              ["Key", key],
              ["Value", value],
            ],
          ]),
        ],
      ],
    ],
    { "x-amz-version-id": version.versionId },
  );
