import { createHash } from "node:crypto";
import {
  GetObjectCommand,
  HeadObjectCommand,
  PutObjectCommand,
  PutObjectTaggingCommand,
  type S3Client,
  S3ServiceException,
} from "@aws-sdk/client-s3";
import { createPresignedPost } from "@aws-sdk/s3-presigned-post";
import { getSignedUrl } from "@aws-sdk/s3-request-presigner";
import type { Document } from "@vigie/shared/document/document.ts";
import { attachmentHeader, safeFileName } from "@vigie/shared/document/safe-file-name.ts";
import { type DocumentMark, documentKey, documentTag } from "./document-mark.ts";

const uploadSeconds = 120;
const downloadSeconds = 60;

// Whoever may not list a bucket, as our sessions may not, is told 403 of a key that does not exist.
const missing: ReadonlySet<number | undefined> = new Set([403, 404]);

const markAs = (mark: DocumentMark) => ({ TagSet: [{ Key: documentTag, Value: mark }] });
const pendingForm = `<Tagging><TagSet><Tag><Key>${documentTag}</Key><Value>${"pending" satisfies DocumentMark}</Value></Tag></TagSet></Tagging>`;

export type DocumentStoreOptions = {
  /** Reads what is marked clean, and may do nothing else. */
  reader: S3Client;
  /** Takes documents in, looks into them and marks them. */
  custodian: S3Client;
  bucket: string;
  keyArn: string;
  communeId: string;
};

/** What the bucket holds under a key. */
export type SeenObject = { bytes: number; sha256: string };

/** A commune's documents. The key is ours alone: it never contains what somebody called the file. */
export const documentStore = ({ reader, custodian, bucket: Bucket, keyArn, communeId }: DocumentStoreOptions) => {
  const keyOf = ({ id }: Pick<Document, "id">) => documentKey(communeId, id);

  return {
    /** Where and with which fields a browser posts exactly the promised bytes. */
    uploadTicket: (document: Document) =>
      createPresignedPost(custodian, {
        Bucket,
        Key: keyOf(document),
        Expires: uploadSeconds,
        Conditions: [["content-length-range", document.bytes, document.bytes]],
        Fields: {
          "Content-Type": document.contentType,
          "x-amz-checksum-algorithm": "SHA256",
          "x-amz-checksum-sha256": document.sha256,
          "x-amz-server-side-encryption": "aws:kms",
          "x-amz-server-side-encryption-aws-kms-key-id": keyArn,
          tagging: pendingForm,
        },
      }),

    /** Size and checksum of what the bucket holds, or undefined if nothing arrived. */
    seen: async (document: Pick<Document, "id">): Promise<SeenObject | undefined> => {
      try {
        const head = await custodian.send(
          new HeadObjectCommand({ Bucket, Key: keyOf(document), ChecksumMode: "ENABLED" }),
        );
        return { bytes: head.ContentLength ?? 0, sha256: head.ChecksumSHA256 ?? "" };
      } catch (error) {
        if (error instanceof S3ServiceException && missing.has(error.$metadata.httpStatusCode)) return undefined;
        throw error;
      }
    },

    /** The bytes themselves, for whoever looks into them: clean or not. */
    read: async (document: Pick<Document, "id">): Promise<Uint8Array> => {
      const { Body } = await custodian.send(new GetObjectCommand({ Bucket, Key: keyOf(document) }));
      if (!Body) throw new Error("an object without a body");
      return Body.transformToByteArray();
    },

    /** The bytes of a document that is marked clean: of another, the bucket's own policy gives none. */
    readClean: async (document: Pick<Document, "id">): Promise<Uint8Array> => {
      const { Body } = await reader.send(new GetObjectCommand({ Bucket, Key: keyOf(document) }));
      if (!Body) throw new Error("an object without a body");
      return Body.transformToByteArray();
    },

    /** Says of the stored bytes what may be done with them: the bucket's own policy goes by it. */
    mark: async (document: Pick<Document, "id">, mark: DocumentMark): Promise<void> => {
      await custodian.send(new PutObjectTaggingCommand({ Bucket, Key: keyOf(document), Tagging: markAs(mark) }));
    },

    /** Stores bytes that we made ourselves, clean from the start. */
    put: async (document: Pick<Document, "id" | "contentType">, bytes: Uint8Array): Promise<void> => {
      await custodian.send(
        new PutObjectCommand({
          Bucket,
          Key: keyOf(document),
          Body: bytes,
          ContentType: document.contentType,
          ChecksumSHA256: sha256Of(bytes),
          ServerSideEncryption: "aws:kms",
          SSEKMSKeyId: keyArn,
          Tagging: `${documentTag}=${"clean" satisfies DocumentMark}`,
        }),
      );
    },

    /** A download address for a minute, always as an attachment of a safe name. */
    downloadUrl: (document: Document): Promise<string> =>
      getSignedUrl(
        reader,
        new GetObjectCommand({
          Bucket,
          Key: keyOf(document),
          ResponseContentDisposition: attachmentHeader(safeFileName(document.fileName, document.contentType)),
          ResponseContentType: document.contentType,
          ResponseCacheControl: "private, no-store",
        }),
        { expiresIn: downloadSeconds },
      ),
  };
};

/** SHA-256, base64, as S3 and a document's promise write it. */
export const sha256Of = (bytes: Uint8Array): string => createHash("sha256").update(bytes).digest("base64");
