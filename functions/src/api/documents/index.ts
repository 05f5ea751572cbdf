import { serve } from "../../lib/serve.ts";
import { acknowledgeDocument } from "./acknowledge-document.ts";
import { changeDocument } from "./change-document.ts";
import { confirmDocument } from "./confirm-document.ts";
import { listDocuments } from "./list-documents.ts";
import { openDocument } from "./open-document.ts";
import { promiseDocument } from "./promise-document.ts";
import { releaseDocument } from "./release-document.ts";
import { removeDocument } from "./remove-document.ts";
import { showDocument } from "./show-document.ts";

export const endpoints = [
  listDocuments,
  promiseDocument,
  showDocument,
  confirmDocument,
  openDocument,
  changeDocument,
  acknowledgeDocument,
  removeDocument,
  releaseDocument,
];
export const handler = serve(endpoints);
