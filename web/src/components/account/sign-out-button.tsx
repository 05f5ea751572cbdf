import { Button } from "@mantine/core";
import { useTranslations } from "next-intl";
import { signOut } from "#lib/session/sign-out.ts";

/** Works without scripts: a form of its own. */
export const SignOutButton = () => {
  const t = useTranslations("account");
  return (
    <form action={signOut}>
      <Button type="submit" variant="subtle" size="sm" px={0}>
        {t("signOut")}
      </Button>
    </form>
  );
};
