// Two languages of the interface. Chinese is built in; English is fetched when first asked for. Reports stay as they are.

import i18next from "i18next";
import { initReactI18next } from "react-i18next";
import { zh } from "./words.zh-CN.ts";

declare module "i18next" {
  interface CustomTypeOptions {
    defaultNS: "translation";
    resources: { translation: typeof zh };
  }
}

export type Language = "zh-CN" | "en";

/** The language an address asks for; Chinese unless it says otherwise. */
export const languageOf = (params: URLSearchParams): Language => (params.get("lang") === "en" ? "en" : "zh-CN");

/** Starts the dictionary in the language of the address. */
export async function startWords(language: Language): Promise<void> {
  await i18next.use(initReactI18next).init({
    lng: "zh-CN",
    fallbackLng: "zh-CN",
    resources: { "zh-CN": { translation: zh } },
    interpolation: { escapeValue: false },
    showSupportNotice: false,
  } as Parameters<typeof i18next.init>[0]);
  await speak(language);
}

/** Changes the language of the interface. */
export async function speak(language: Language): Promise<void> {
  if (language === "en" && !i18next.hasResourceBundle("en", "translation")) {
    const { en } = await import("./words.en.ts");
    i18next.addResourceBundle("en", "translation", en);
  }
  document.documentElement.lang = language;
  if (i18next.language !== language) await i18next.changeLanguage(language);
}
