import { useSyncExternalStore } from 'react';
import 'space-widgets/article-card/define';
import { App } from '../react/app';

const never = () => () => undefined;

export function Page() {
  // An element that the server has written gets its attributes from React, but neither objects nor listeners.
  const hydrated = useSyncExternalStore(
    never,
    () => true,
    () => false,
  );
  return (
    <>
      {hydrated ? <App /> : <p>Ask at the desk.</p>}
      <space-article-card src="/articles.json" article="station">
        <a href="/station/">A station for many</a>
      </space-article-card>
    </>
  );
}
