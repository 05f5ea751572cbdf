import { Button, Group } from "@mantine/core";
import type { Membership } from "@vigie/shared/member/member.ts";
import { useTranslations } from "next-intl";
import { EmptyState } from "#components/empty-state.tsx";
import { PublicFrame } from "#components/public-frame/public-frame.tsx";
import { switchPlace } from "#lib/session/switch-place.ts";
import { SignOutButton } from "./sign-out-button.tsx";

/** For whoever is signed in but no longer in the place they worked in: the places left, or what to do without any. */
export const NoPlace = ({ memberships }: { memberships: readonly Membership[] }) => {
  const t = useTranslations(memberships.length > 0 ? "account.choose" : "account.nowhere");
  return (
    <PublicFrame>
      <EmptyState
        title={t("title")}
        why={t("why")}
        action={
          memberships.length > 0 && (
            <form action={switchPlace}>
              <Group gap="sm">
                {memberships.map(({ tenantId, tenantName }) => (
                  <Button key={tenantId} type="submit" name="place" value={tenantId} variant="default">
                    {tenantName}
                  </Button>
                ))}
              </Group>
            </form>
          )
        }
        other={<SignOutButton />}
      />
    </PublicFrame>
  );
};
