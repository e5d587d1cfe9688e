/**
 * The symbol under which a script puts the bundles that it brings, by the addresses
 * that would be asked for them: so a page has them that may not ask, or has no server.
 */
export const bundlesKey = 'space-widgets.bundles.1';
