import { expect } from '@open-wc/testing';
import { register } from '../../src/shared/register.js';

const element = (version: string) =>
  class extends HTMLElement {
    static readonly version = version;
  };

describe('register', () => {
  const warnings: string[] = [];
  const { warn } = console;

  beforeEach(() => {
    warnings.length = 0;
    console.warn = (message: string) => warnings.push(message);
  });

  afterEach(() => {
    console.warn = warn;
  });

  it('leaves alone a tag taken by the same version, without a message', () => {
    const first = element('1.0.0');
    register('test-same', first);
    register('test-same', element('1.0.0'));
    expect(customElements.get('test-same')).to.equal(first);
    expect(warnings).to.deep.equal([]);
  });

  it('leaves alone a tag taken by another version, and names both once', () => {
    const first = element('1.0.0');
    register('test-other', first);
    register('test-other', element('2.0.0'));
    register('test-other', element('2.0.0'));
    expect(customElements.get('test-other')).to.equal(first);
    expect(warnings).to.have.length(1);
    expect(warnings[0]).to.contain('1.0.0').and.contain('2.0.0');
  });

  it('leaves alone an element of somebody else', () => {
    customElements.define('test-stranger', class extends HTMLElement {});
    register('test-stranger', element('1.0.0'));
    expect(warnings[0]).to.contain('unknown');
  });
});
