import { expect } from '@open-wc/testing';
import { check } from '../../src/i18n/en-end.js';
import { loadWords } from '../../src/i18n/words.js';

describe('In zh', () => {
  before(() => loadWords('zh'));

  it('the right answer ends with one full stop, whether or not it is a sentence', () => {
    const { answer } = check('zh');
    const said = ['月球', '任何国家都不得拥有月球。'].map(answer);
    expect(said).to.deep.equal(['正确答案是：月球。', '正确答案是：任何国家都不得拥有月球。']);
  });
});
