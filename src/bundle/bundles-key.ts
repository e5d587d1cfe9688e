/**
 * The symbol under which a script provides bundles by the URLs that would be requested,
 * for pages that may not make requests or have no server.
 */
export const bundlesKey = 'space-widgets.bundles.1';
