import {
  CompleteMultipartUploadCommand,
  CreateMultipartUploadCommand,
  GetObjectCommand,
  type S3Client,
  UploadPartCommand,
} from "@aws-sdk/client-s3";
import { getSignedUrl } from "@aws-sdk/s3-request-presigner";
import type { Export } from "@vigie/shared/export/export.ts";
import { dayInZurich } from "@vigie/shared/time/plain-date.ts";

type Id = Pick<Export, "id">;

/** What is held in memory of an archive being written; S3 takes no smaller part than 5 MiB, and 10,000 of them at the most. */
const partBytes = 8 * 1024 * 1024;
const downloadSeconds = 60;

/** A commune's archives, in their own folder of the bucket: what lies there goes by itself after seven days. */
export const archiveStore = (s3: S3Client, Bucket: string, communeId: string) => {
  const keyOf = ({ id }: Id) => `exports/${communeId}/${id}.zip`;

  return {
    /**
     * Where an archive's bytes flow to, part by part. Nothing is there until the stream is closed; what a broken build leaves behind
     * goes after a day.
     */
    write: async (of: Id): Promise<{ stream: WritableStream<Uint8Array>; writtenBytes: () => number }> => {
      const Key = keyOf(of);
      const { UploadId } = await s3.send(
        new CreateMultipartUploadCommand({ Bucket, Key, ContentType: "application/zip" }),
      );
      const parts: { PartNumber: number; ETag: string | undefined }[] = [];
      let waiting: Uint8Array[] = [];
      let waitingBytes = 0;
      let writtenBytes = 0;

      const sendPart = async () => {
        const PartNumber = parts.length + 1;
        const Body = Buffer.concat(waiting);
        waiting = [];
        waitingBytes = 0;
        const { ETag } = await s3.send(new UploadPartCommand({ Bucket, Key, UploadId, PartNumber, Body }));
        parts.push({ PartNumber, ETag });
      };

      const stream = new WritableStream<Uint8Array>({
        write: async (bytes) => {
          waiting.push(bytes.slice());
          waitingBytes += bytes.length;
          writtenBytes += bytes.length;
          if (waitingBytes >= partBytes) await sendPart();
        },
        close: async () => {
          if (waitingBytes > 0) await sendPart();
          await s3.send(
            new CompleteMultipartUploadCommand({ Bucket, Key, UploadId, MultipartUpload: { Parts: parts } }),
          );
        },
      });
      return { stream, writtenBytes: () => writtenBytes };
    },

    /** A download address for a minute, always as an attachment. */
    downloadUrl: (of: Pick<Export, "id" | "requestedAt">): Promise<string> =>
      getSignedUrl(
        s3,
        new GetObjectCommand({
          Bucket,
          Key: keyOf(of),
          ResponseContentDisposition: `attachment; filename="vigie-export-${dayInZurich(of.requestedAt)}.zip"`,
          ResponseContentType: "application/zip",
        }),
        { expiresIn: downloadSeconds },
      ),
  };
};
