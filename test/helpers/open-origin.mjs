/** Lets pages of other origins, and of none, load modules from the test server, as a published site does. */
export async function openOrigin(context, next) {
  context.set('access-control-allow-origin', '*');
  await next();
}
