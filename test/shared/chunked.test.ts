import { expect } from '@open-wc/testing';
import { inChunks } from '../../src/shared/chunked.js';

/** Takes a while, as what is done with an item of a long list. */
function busy(milliseconds: number): void {
  const end = performance.now() + milliseconds;
  while (performance.now() < end);
}

describe('inChunks', () => {
  it('comes to each item, in their order, with pauses in which the page answers', async () => {
    const items = Array.from({ length: 40 }, (_, index) => index);
    const done: number[] = [];
    const work = inChunks(items, (item) => {
      busy(1);
      done.push(item);
    });
    expect(done.length, 'before the first pause').to.be.within(1, 20);
    await work;
    expect(done).to.deep.equal(items);
  });

  it('takes no longer for its first step than it may', () => {
    let count = 0;
    void inChunks(
      Array(40).fill(0),
      () => {
        busy(1);
        count += 1;
      },
      { first: 2, goesOn: () => false },
    );
    expect(count).to.be.within(1, 5);
  });

  it('leaves the rest when nobody wants it any more', async () => {
    let count = 0;
    await inChunks(
      Array(40).fill(0),
      () => {
        busy(1);
        count += 1;
      },
      { goesOn: () => false },
    );
    expect(count).to.be.within(1, 20);
  });
});
