import { defineConfig, type Plugin } from 'vite'

/** Node keeps quiet about the old constructor inside node_modules only, which bundled code has left. */
function withoutOldBuffers(): Plugin {
  return {
    name: 'without-old-buffers',
    transform: (code, id) =>
      id.includes('/archiver')
        ? { code: code.replaceAll('new Buffer(source)', 'Buffer.from(source)'), map: null }
        : null,
  }
}

/**
 * The trusted side: every shell and every worker an entry of its own, all files in one folder, since a worker
 * is found beside whoever starts it (src/main/workers/worker-url.ts).
 */
export default defineConfig({
  publicDir: false,
  plugins: [withoutOldBuffers()],
  ssr: { noExternal: true },
  build: {
    ssr: true,
    target: 'node24',
    outDir: 'out/main',
    emptyOutDir: true,
    minify: false,
    sourcemap: false,
    license: true,
    rolldownOptions: {
      input: {
        electron: 'src/main/electron/main.ts',
        loopback: 'src/main/loopback/main.ts',
        cli: 'src/main/cli/main.ts',
        'core-worker': 'src/main/workers/core-worker.ts',
        'read-source-worker': 'src/main/workers/read-source-worker.ts',
      },
      // The last one is an optional require deep inside exceljs that nothing here reaches.
      external: ['electron', /^node:/, 'better-sqlite3-multiple-ciphers', '@aws-sdk/client-s3'],
      output: { entryFileNames: '[name].js', chunkFileNames: '[name]-[hash].js' },
    },
  },
})
