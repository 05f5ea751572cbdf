import { describe, expect, it } from "vitest";
import { readUploadForm } from "./multipart-form.ts";

const file = new File(["bytes"], "client.pdf");

const read = async (...entries: [string, string | File][]) => {
  const form = new FormData();
  for (const [name, value] of entries) {
    if (typeof value === "string") form.append(name, value);
    else form.append(name, value);
  }
  const request = new Response(form);
  return readUploadForm(Buffer.from(await request.arrayBuffer()), request.headers.get("content-type") ?? "");
};

describe("the form of an upload", () => {
  it("has text fields, then the file", async () => {
    const form = await read(["Key", "é/a"], ["file", file]);
    expect([...form.fields]).toEqual([["key", "é/a"]]);
    expect(form.bytes.toString()).toBe("bytes");
  });

  it.each<[string, [string, string | File][]]>([
    [
      "a field twice",
      [
        ["key", "a"],
        ["key", "a"],
        ["file", file],
      ],
    ],
    [
      "a field twice, in another case",
      [
        ["key", "a"],
        ["Key", "a"],
        ["file", file],
      ],
    ],
    [
      "a field after the file",
      [
        ["file", file],
        ["key", "a"],
      ],
    ],
    [
      "two files",
      [
        ["file", file],
        ["file", file],
      ],
    ],
    [
      "a field that is a file",
      [
        ["key", file],
        ["file", file],
      ],
    ],
    [
      "a file that is text",
      [
        ["key", "a"],
        ["file", "bytes"],
      ],
    ],
    ["no file", [["key", "a"]]],
    ["nothing", []],
  ])("is refused with %s", async (_, entries) => {
    await expect(read(...entries)).rejects.toMatchObject({ code: "InvalidArgument" });
  });

  it("is refused when it is cut short or has another boundary", async () => {
    const body = Buffer.from(
      '--x\r\ncontent-disposition: form-data; name="file"; filename="a"\r\n\r\nbytes\r\n--x--\r\n',
    );
    expect((await readUploadForm(body, "multipart/form-data; boundary=x")).bytes.toString()).toBe("bytes");
    const isMalformed = { code: "MalformedPOSTRequest" };
    await expect(readUploadForm(body.subarray(0, -10), "multipart/form-data; boundary=x")).rejects.toMatchObject(
      isMalformed,
    );
    await expect(readUploadForm(body, "multipart/form-data; boundary=y")).rejects.toMatchObject(isMalformed);
  });
});
