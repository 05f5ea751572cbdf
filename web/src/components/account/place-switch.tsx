import type { Membership } from "@vigie/shared/member/member.ts";
import { useTranslations } from "next-intl";
import { switchPlace } from "#lib/session/switch-place.ts";
import styles from "./place-switch.module.css";

type PlaceSwitchProps = { place: Membership; memberships: readonly Membership[] };

/** Where the person works now; unfolds to their other places where they have any. Works without scripts. */
export const PlaceSwitch = ({ place, memberships }: PlaceSwitchProps) => {
  const t = useTranslations("account");
  const others = memberships.filter(({ tenantId }) => tenantId !== place.tenantId);
  if (others.length === 0) return place.tenantName;
  return (
    <details className={styles.switch}>
      <summary>
        {place.tenantName}
        <span className="visually-hidden"> – {t("switch")}</span>
      </summary>
      <form action={switchPlace}>
        <ul className={styles.places}>
          {others.map(({ tenantId, tenantName }) => (
            <li key={tenantId}>
              <button type="submit" name="place" value={tenantId}>
                {tenantName}
              </button>
            </li>
          ))}
        </ul>
      </form>
    </details>
  );
};
