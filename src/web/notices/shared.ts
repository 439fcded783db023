// What other areas of the page may take from notices.

export { MailPreference } from "./mail-preference.tsx";
