// The nonce of this response: styles made at run time carry it, or the browser refuses them.

/** Empty while the page is developed without the service. */
export const nonce: string = document.querySelector<HTMLMetaElement>('meta[name="csp-nonce"]')?.content ?? "";
