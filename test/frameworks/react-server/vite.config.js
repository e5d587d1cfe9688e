import react from '@vitejs/plugin-react';

export default {
  plugins: [react()],
  // Only React's development build reports differences between the server's page and the browser's.
  mode: 'development',
  define: { 'process.env.NODE_ENV': '"development"' },
};
