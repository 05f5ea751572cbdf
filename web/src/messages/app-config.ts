import type { Locale } from "@vigie/shared/words/locale.ts";
import type { fr } from "./fr/fr.ts";

// A key used in the code but missing in French fails the type check; so do the wrong arguments of a message.
declare module "next-intl" {
  interface AppConfig {
    Locale: Locale;
    Messages: typeof fr;
  }
}
