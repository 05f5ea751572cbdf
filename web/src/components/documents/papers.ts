import type { documentRoutes } from "@vigie/shared/document/document.routes.ts";
import type { AnswerOf } from "@vigie/shared/http/route.ts";

/** A page of documents as the API answers it. */
export type Papers = AnswerOf<typeof documentRoutes.list>;
