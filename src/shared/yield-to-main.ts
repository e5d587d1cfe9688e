/** Lets the browser answer the reader before long work goes on. */
export const yieldToMain = (): Promise<void> =>
  (window as Partial<Window>).scheduler?.yield?.() ??
  new Promise((resolve) => {
    setTimeout(resolve);
  });
