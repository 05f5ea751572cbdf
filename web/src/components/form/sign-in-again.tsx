"use client";

import { Button, Modal } from "@mantine/core";
import { useTranslations } from "next-intl";
import { useState } from "react";
import { ProblemNotice } from "#components/problem-notice.tsx";
import { SignInForm } from "#components/sign-in/sign-in-form.tsx";

/** The sign-in over a half-filled form: the page and what was typed stay, and the form is sent once the person is back. */
export const SignInAgain = ({ onSignedIn }: { onSignedIn: () => void }) => {
  const t = useTranslations("form.expired");
  const [isOpen, setIsOpen] = useState(true);
  const close = () => setIsOpen(false);
  return (
    <>
      <ProblemNotice
        title={t("title")}
        kept={t("kept")}
        next={
          <Button mt="xs" onClick={() => setIsOpen(true)}>
            {t("open")}
          </Button>
        }
      />
      <Modal.Root
        opened={isOpen}
        onClose={close}
        centered
        // Locking the page's scroll writes a style without a nonce, which the content security policy refuses.
        lockScroll={false}
        // React carries events up to the form below, although the dialog stands outside of it: it would send that form.
        onSubmit={(event) => event.stopPropagation()}
      >
        <Modal.Overlay />
        <Modal.Content>
          {/* No banner of the page: it heads the dialog only. */}
          <Modal.Header role="none">
            <Modal.Title>{t("title")}</Modal.Title>
            <Modal.CloseButton aria-label={t("later")} />
          </Modal.Header>
          <Modal.Body>
            <SignInForm
              lead={t("why")}
              onSignedIn={() => {
                close();
                onSignedIn();
              }}
            />
          </Modal.Body>
        </Modal.Content>
      </Modal.Root>
    </>
  );
};
