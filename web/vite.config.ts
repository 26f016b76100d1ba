import { fileURLToPath } from 'node:url'
import react from '@vitejs/plugin-react'
import { defineConfig } from 'vite'

const folder = fileURLToPath(new URL('.', import.meta.url))

/** Builds the web app into `dist/web`, from where `serve` serves it; `npm run dev` serves it as it is written. */
export default defineConfig({
  root: folder,
  plugins: [react()],
  build: {
    outDir: '../dist/web',
    emptyOutDir: true,
    // What is bundled goes out under licences that want to be named.
    license: { fileName: 'licences.md' },
    // A font or picture within a style would be a data: address, which the policy of the page forbids for fonts.
    assetsInlineLimit: 0,
    // Its script would be put into the page itself.
    modulePreload: { polyfill: false },
  },
  // The modules of the folder api have addresses that begin as those of the server do.
  server: { proxy: { '^/api/(?!.*\\.tsx?)': 'http://127.0.0.1:8095' } },
})
