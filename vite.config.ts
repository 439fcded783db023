// Builds the page: src/web into dist/web. The server fills in a nonce for every response, so that nothing unsigned runs.

import react from "@vitejs/plugin-react";
import { defineConfig } from "vite";

/** What the server replaces in index.html, for every response anew. */
const NONCE = "__CSP_NONCE__";

export default defineConfig({
  root: "src/web",
  publicDir: false,
  plugins: [react()],
  html: { cspNonce: NONCE },
  build: {
    outDir: "../../dist/web",
    emptyOutDir: true,
    // Data addresses are not allowed by the content policy: every picture is a file.
    assetsInlineLimit: 0,
    chunkSizeWarningLimit: 800,
    // Of wire the page takes types and the citation; its schemas, and with them zod, stay with the service.
    rolldownOptions: {
      treeshake: { moduleSideEffects: [{ test: /[\\/]src[\\/]wire[\\/]/, sideEffects: false }] },
    },
  },
  // For work on the page itself: `npx vite` beside a running `duixian serve`.
  server: { proxy: { "/api": "http://127.0.0.1:4173" } },
});
