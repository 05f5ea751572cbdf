import { communeRoutes } from "@vigie/shared/commune/commune.routes.ts";
import { notFound } from "next/navigation";
import { exportLists } from "#features/list-export/export-lists.ts";
import { contentTypes, exportFormats, writeExport } from "#features/list-export/write-export.ts";
import { ProblemError } from "#lib/api/problem-error.ts";
import { readApi } from "#lib/api/read-api.ts";

type ExportContext = { params: Promise<{ liste: string }> };

/** One list as a file, narrowed as the list on screen is. */
export const GET = async (request: Request, { params }: ExportContext): Promise<Response> => {
  const { liste } = await params;
  const { format: asked, ...query } = Object.fromEntries(new URL(request.url).searchParams);
  const format = exportFormats.find((each) => each === asked);
  const read = Object.hasOwn(exportLists, liste) ? exportLists[liste] : undefined;
  if (!format || !read) notFound();
  // An address that no list of ours leads to narrows by what the API does not know.
  const table = await read(query).catch((error: unknown) => {
    if (error instanceof ProblemError && error.code === "request.invalid") notFound();
    throw error;
  });
  const { today } = await readApi(communeRoutes.showHome, {});
  return new Response(await writeExport(table, format), {
    headers: {
      "content-type": contentTypes[format],
      "content-disposition": `attachment; filename="vigie-${liste}-${today}.${format}"`,
      "cache-control": "no-store",
    },
  });
};
