// The headers that tell a browser how little it may do with what it gets here. HTTPS, and with it Strict-Transport-Security,
// is the business of whatever stands in front.

import { NONCE, secureHeaders } from "hono/secure-headers";

const common = {
  strictTransportSecurity: false,
  referrerPolicy: "no-referrer",
  xFrameOptions: "DENY",
  permissionsPolicy: { camera: [], geolocation: [], microphone: [] },
} satisfies Parameters<typeof secureHeaders>[0];

/** For the API: its answers are data and load nothing, whatever they hold. */
export const dataHeaders = secureHeaders({
  ...common,
  contentSecurityPolicy: { defaultSrc: ["'none'"], frameAncestors: ["'none'"], sandbox: [] },
});

/** For the page: our own files, and inline scripts and styles only with the nonce of this one answer. Leaves set headers alone. */
export const pageHeaders = secureHeaders({
  ...common,
  overwrite: false,
  contentSecurityPolicy: {
    defaultSrc: ["'self'"],
    scriptSrc: ["'self'", NONCE],
    styleSrc: ["'self'", NONCE],
    imgSrc: ["'self'", "data:", "blob:"],
    connectSrc: ["'self'"],
    objectSrc: ["'none'"],
    frameAncestors: ["'none'"],
    baseUri: ["'none'"],
    formAction: ["'self'"],
  },
});
