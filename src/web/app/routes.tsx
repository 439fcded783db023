// Which page stands at which address. Each page is fetched when it is first opened.

import { createBrowserRouter } from "react-router";
import { Crashed, NotFound } from "./failure.tsx";
import { Shell } from "./shell.tsx";
import { Waiting } from "./waiting.tsx";

export const router = createBrowserRouter([
  {
    path: "/",
    Component: Shell,
    HydrateFallback: Waiting,
    children: [
      {
        ErrorBoundary: Crashed,
        children: [
          { index: true, lazy: async () => ({ Component: (await import("../shelf/shelf-page.tsx")).ShelfPage }) },
          {
            path: "reports/:id",
            lazy: async () => ({ Component: (await import("../report/report-page.tsx")).ReportPage }),
          },
          {
            path: "governments",
            lazy: async () => ({ Component: (await import("../following/governments-page.tsx")).GovernmentsPage }),
          },
          {
            path: "governments/:key",
            lazy: async () => ({ Component: (await import("../following/government-page.tsx")).GovernmentPage }),
          },
          {
            path: "promises",
            lazy: async () => ({ Component: (await import("../following/promises-page.tsx")).PromisesPage }),
          },
          {
            path: "checks",
            lazy: async () => ({ Component: (await import("../findings/checks-page.tsx")).ChecksPage }),
          },
          {
            path: "compare",
            lazy: async () => ({ Component: (await import("../compare/compare-page.tsx")).ComparePage }),
          },
          { path: "search", lazy: async () => ({ Component: (await import("../search/search-page.tsx")).SearchPage }) },
          { path: "*", Component: NotFound },
        ],
      },
    ],
  },
]);
