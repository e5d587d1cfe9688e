import vue from '@vitejs/plugin-vue';

const isCustomElement = (tag) => tag.startsWith('space-');

export default { plugins: [vue({ template: { compilerOptions: { isCustomElement } } })] };
