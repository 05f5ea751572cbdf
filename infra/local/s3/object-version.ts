import * as z from "zod";

/** What is kept beside the bytes of one version of an object. */
export const ObjectVersion = z.strictObject({
  bucket: z.string(),
  key: z.string(),
  versionId: z.string(),
  sizeBytes: z.int().nonnegative(),
  etag: z.string(),
  createdAt: z.iso.datetime(),
  /** Headers given back as they came: type, disposition, encryption, x-amz-meta-*. */
  headers: z.record(z.string(), z.string()),
  checksums: z.record(z.string(), z.string()),
  tags: z.record(z.string(), z.string()),
  isDeleteMarker: z.boolean(),
});

export type ObjectVersion = z.infer<typeof ObjectVersion>;
