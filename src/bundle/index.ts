export { BundleContent } from './bundle-content.js';
export { BundleError, type BundleErrorKind } from './bundle-error.js';
export { BundleStore, readBundle, storeFor, type BundleState } from './bundle-store.js';
export { parseBundle } from './parse-bundle.js';
export type { BundleIssue } from './readers.js';
export type * from './types.js';
