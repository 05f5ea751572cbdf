import { type CountryCode, parsePhoneNumberFromString } from "libphonenumber-js/min";
import * as z from "zod";

/** A number written without its country code is read as one of this country. */
const homeCountry: CountryCode = "CH";

const parse = (value: string) => parsePhoneNumberFromString(value, homeCountry);

/** A telephone number as anybody may write it, stored in E.164 (+41215551234). An extension has no place in E.164: refused, not lost. */
export const PhoneNumber = z
  .string()
  .trim()
  .max(40)
  .refine((value) => parse(value)?.isValid() === true, "phone")
  .refine((value) => parse(value)?.ext === undefined, "phoneExtension")
  .overwrite((value) => parse(value)?.number ?? value);
export type PhoneNumber = z.infer<typeof PhoneNumber>;
