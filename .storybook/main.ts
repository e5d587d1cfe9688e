import type { StorybookConfig } from '@storybook/web-components-vite';
import remarkGfm from 'remark-gfm';
import type { Plugin } from 'vite';

/** package.json names the built modules that register an element; here, their sources do so. */
const registrations: Plugin = {
  name: 'registrations',
  transform: {
    filter: { id: /\/src\/(?:elements\/[^/]+\/)?define\.ts$/ },
    handler: (code) => ({ code, map: null, moduleSideEffects: true }),
  },
};

const config: StorybookConfig = {
  framework: '@storybook/web-components-vite',
  stories: ['../stories/pages/**/*.mdx', '../stories/*.stories.ts'],
  addons: [
    {
      name: '@storybook/addon-docs',
      options: { mdxPluginOptions: { mdxCompileOptions: { remarkPlugins: [remarkGfm] } } },
    },
    '@storybook/addon-a11y',
  ],
  staticDirs: [
    { from: '../test/bundles', to: '/bundles' },
    { from: '../dist/content', to: '/content' },
    { from: '../dist/articles', to: '/articles' },
  ],
  core: { disableTelemetry: true, disableWhatsNewNotifications: true },
  // The toolbar's colour scheme sets the background.
  features: { backgrounds: false },
  viteFinal: (vite) => ({ ...vite, plugins: [...(vite.plugins ?? []), registrations] }),
};

export default config;
