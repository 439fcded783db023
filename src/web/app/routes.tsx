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
            path: "reports/:id/tasks",
            lazy: async () => ({ Component: (await import("../births/births-page.tsx")).BirthsPage }),
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
          {
            path: "registers",
            lazy: async () => ({ Component: (await import("../registers/day/registers-page.tsx")).RegistersPage }),
          },
          {
            path: "registers/:code",
            lazy: async () => ({ Component: (await import("../registers/board/register-page.tsx")).RegisterPage }),
          },
          {
            path: "registers/:code/sheet",
            lazy: async () => ({ Component: (await import("../sheets/sheet-page.tsx")).SheetPage }),
          },
          {
            path: "registers/:code/import",
            lazy: async () => ({ Component: (await import("../sheets/import-page.tsx")).ImportPage }),
          },
          {
            path: "matters/:id",
            lazy: async () => ({ Component: (await import("../registers/matter/matter-page.tsx")).MatterPage }),
          },
          { path: "told", lazy: async () => ({ Component: (await import("../told/told-page.tsx")).ToldPage }) },
          {
            path: "public/livelihood",
            lazy: async () => ({ Component: (await import("../told/livelihood-page.tsx")).LivelihoodPage }),
          },
          {
            path: "sign-in",
            lazy: async () => ({ Component: (await import("../people/sign-in-page.tsx")).SignInPage }),
          },
          {
            path: "invitations/:token",
            lazy: async () => ({ Component: (await import("../people/invitation-page.tsx")).InvitationPage }),
          },
          {
            path: "account",
            lazy: async () => ({ Component: (await import("../people/account-page.tsx")).AccountPage }),
          },
          {
            path: "admin/:tab?",
            lazy: async () => ({ Component: (await import("../people/admin/admin-page.tsx")).AdminPage }),
          },
          {
            path: "leaders",
            lazy: async () => ({ Component: (await import("../leaders/leaders-page.tsx")).LeadersPage }),
          },
          {
            path: "counted",
            lazy: async () => ({ Component: (await import("../leaders/counted-page.tsx")).CountedPage }),
          },
          {
            path: "bulletin",
            lazy: async () => ({ Component: (await import("../leaders/bulletin-page.tsx")).BulletinPage }),
          },
          { path: "notices", lazy: async () => ({ Component: (await import("../notices/inbox-page.tsx")).InboxPage }) },
          {
            path: "admin/notices",
            lazy: async () => ({ Component: (await import("../notices/settings-page.tsx")).NoticeSettingsPage }),
          },
          { path: "*", Component: NotFound },
        ],
      },
    ],
  },
]);
