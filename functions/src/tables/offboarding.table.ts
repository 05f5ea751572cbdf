import { ErasureCertificate } from "@vigie/shared/offboarding/erasure-certificate.ts";
import { endsOn, type Offboarding, Offboarding as OffboardingSchema } from "@vigie/shared/offboarding/offboarding.ts";
import { shardOf } from "./due-shards.ts";
import { entity } from "./entity.ts";

const common = {
  name: "offboarding",
  schema: OffboardingSchema,
  prefix: "OFFBOARDING#",
  idOf: ({ communeId }: Pick<Offboarding, "communeId">) => communeId,
};

/** A commune's leaving, in its own partition. Once both have approved, the daily sweep finds it. */
export const offboardings = entity({
  ...common,
  indexKeys: (offboarding) =>
    offboarding.approval && offboarding.status !== "cancelled"
      ? {
          dueShard: shardOf("ERASURE", offboarding.communeId),
          dueKey: `${endsOn(offboarding)}#${offboarding.communeId}`,
        }
      : {},
});

/** The same in the association's partition. */
export const associationOffboardings = entity(common);

/** In the association's partition: what remains of a commune that left. */
export const erasureCertificates = entity({
  name: "erasureCertificate",
  schema: ErasureCertificate,
  prefix: "CERTIFICATE#",
  idOf: ({ communeId }: Pick<ErasureCertificate, "communeId">) => communeId,
});
