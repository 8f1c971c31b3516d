import react from '@vitejs/plugin-react'
import { defineConfig, type Plugin } from 'vite'

/** fontsource names a .woff behind each .woff2; every browser we run in reads .woff2, and the rest doubles the size. */
function withoutOldFonts(): Plugin {
  return {
    name: 'without-old-fonts',
    enforce: 'pre',
    transform(code, id) {
      if (!id.includes('@fontsource') || !id.endsWith('.css')) return null
      return {
        code: code.replaceAll(/,\s*url\([^)]*\.woff\)\s*format\(['"]woff['"]\)/g, ''),
        map: null,
      }
    },
  }
}

export default defineConfig({
  root: 'src/renderer',
  base: './',
  plugins: [withoutOldFonts(), react()],
  build: {
    outDir: '../../out/renderer',
    emptyOutDir: true,
    sourcemap: false,
    license: true,
    // Nothing as data: URLs, so that the content security policy needs no exception.
    assetsInlineLimit: 0,
    rolldownOptions: { input: 'src/renderer/index.html' },
  },
})
