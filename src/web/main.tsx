// The page begins: language from the address, then theme, memory of answers, messages, the queue of files, and the routes.

import { QueryClientProvider } from "@tanstack/react-query";
import { ConfigProvider } from "antd";
import zhCN from "antd/locale/zh_CN";
import { StrictMode } from "react";
import { createRoot } from "react-dom/client";
import { useTranslation } from "react-i18next";
import { RouterProvider } from "react-router/dom";
import { Queue } from "./add/queue.tsx";
import { languageOf, startWords } from "./app/i18n.ts";
import { useDark } from "./app/ink.ts";
import { nonce } from "./app/nonce.ts";
import { answers } from "./app/queries.ts";
import { router } from "./app/routes.tsx";
import { paper } from "./app/theme.ts";
import { Toasts } from "./app/toast.tsx";
import "./app/paper.css";

/** What floats is put beside the page, not into its body: components then leave the body's styles alone (content policy). */
const floating = document.getElementById("floating") ?? document.body;

function Page() {
  const { i18n } = useTranslation();
  const isDark = useDark();
  const chinese = i18n.language !== "en";
  return (
    <ConfigProvider
      csp={{ nonce }}
      theme={paper(isDark)}
      getPopupContainer={() => floating}
      wave={{ disabled: true }}
      button={{ autoInsertSpace: false }}
      {...(chinese ? { locale: zhCN } : {})}
    >
      <Toasts>
        <Queue>
          <RouterProvider router={router} />
        </Queue>
      </Toasts>
    </ConfigProvider>
  );
}

await startWords(languageOf(new URLSearchParams(window.location.search)));
createRoot(document.getElementById("page") as HTMLElement).render(
  <StrictMode>
    <QueryClientProvider client={answers}>
      <Page />
    </QueryClientProvider>
  </StrictMode>,
);
