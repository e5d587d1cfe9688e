/** Lets the browser respond to the reader before long work continues. */
export const yieldToMain = (): Promise<void> =>
  (window as Partial<Window>).scheduler?.yield?.() ??
  new Promise((resolve) => {
    setTimeout(resolve);
  });
