"use client";

import { Button } from "@mantine/core";
import type { Service } from "@vigie/shared/service/service.ts";
import { useRouter } from "next/navigation";
import { useTranslations } from "next-intl";
import { FormProblem } from "#components/form/form-problem.tsx";
import { useSubmit } from "#lib/api/use-submit.ts";
import { archiveService } from "../archive-service.ts";

/** Takes a service out of use, or puts it back. */
export const ArchiveButton = ({ service: { id, version, archivedOn } }: { service: Service }) => {
  const t = useTranslations("services.one");
  const router = useRouter();
  const { submit, isSending, problem } = useSubmit({ action: archiveService, onDone: () => router.refresh() });
  return (
    <>
      <FormProblem {...problem} />
      <Button
        variant="default"
        loading={isSending}
        onClick={() => submit({ serviceId: id, version, archived: archivedOn === undefined })}
      >
        {t(archivedOn ? "restore" : "archive")}
      </Button>
    </>
  );
};
