import { GetObjectCommand, HeadObjectCommand, type S3Client, S3ServiceException } from "@aws-sdk/client-s3";
import { createPresignedPost } from "@aws-sdk/s3-presigned-post";
import { getSignedUrl } from "@aws-sdk/s3-request-presigner";
import type { Document } from "@vigie/shared/document/document.ts";

const uploadSeconds = 120;
const downloadSeconds = 60;

// Whoever may not list a bucket, as our sessions may not, is told 403 of a key that does not exist.
const missing: ReadonlySet<number | undefined> = new Set([403, 404]);

/** A commune's documents. The key is ours alone: it never contains what somebody called the file. */
export const documentStore = (s3: S3Client, Bucket: string, communeId: string) => {
  const keyOf = (document: Pick<Document, "id">) => `communes/${communeId}/${document.id}`;

  return {
    /** Where and with which fields a browser posts exactly the promised bytes. */
    uploadTicket: (document: Document) =>
      createPresignedPost(s3, {
        Bucket,
        Key: keyOf(document),
        Expires: uploadSeconds,
        Conditions: [["content-length-range", document.bytes, document.bytes]],
        Fields: {
          "Content-Type": document.contentType,
          "x-amz-checksum-algorithm": "SHA256",
          "x-amz-checksum-sha256": document.sha256,
        },
      }),

    /** Size and checksum of what the bucket holds, or undefined if nothing arrived. */
    seen: async (document: Document): Promise<{ bytes: number; sha256: string } | undefined> => {
      try {
        const head = await s3.send(new HeadObjectCommand({ Bucket, Key: keyOf(document), ChecksumMode: "ENABLED" }));
        return { bytes: head.ContentLength ?? 0, sha256: head.ChecksumSHA256 ?? "" };
      } catch (error) {
        if (error instanceof S3ServiceException && missing.has(error.$metadata.httpStatusCode)) return undefined;
        throw error;
      }
    },

    /** A download address for a minute, always as an attachment. */
    downloadUrl: (document: Document): Promise<string> =>
      getSignedUrl(
        s3,
        new GetObjectCommand({
          Bucket,
          Key: keyOf(document),
          ResponseContentDisposition: `attachment; filename*=UTF-8''${encodeURIComponent(document.fileName).replaceAll("'", "%27")}`,
          ResponseContentType: document.contentType,
        }),
        { expiresIn: downloadSeconds },
      ),
  };
};
