"use client";

import { Button } from "@mantine/core";
import { useRouter } from "next/navigation";
import { useTranslations } from "next-intl";
import { useTransition } from "react";
import { ProblemNotice } from "./problem-notice.tsx";

/** For an `error.tsx`: a page that could not be made. What happened stays on the server; here is what to do. */
export const PageProblem = ({ reset }: { reset: () => void }) => {
  const t = useTranslations("problems.server.failed");
  const common = useTranslations("common");
  const router = useRouter();
  const [isTrying, startTrying] = useTransition();
  const tryAgain = () =>
    startTrying(() => {
      router.refresh();
      reset();
    });
  return (
    <>
      <ProblemNotice title={t("title")} next={t("next")} takesFocus />
      <Button onClick={tryAgain} loading={isTrying}>
        {common("tryAgain")}
      </Button>
    </>
  );
};
