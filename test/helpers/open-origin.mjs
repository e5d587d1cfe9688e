/**
 * Lets pages of other origins, or of none, load modules from the test server, as on a
 * published site.
 */
export async function openOrigin(context, next) {
  context.set('access-control-allow-origin', '*');
  await next();
}
