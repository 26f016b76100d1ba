import { defineConfig } from 'vitest/config'

export default defineConfig({
  test: {
    testTimeout: 60_000,
    projects: [
      {
        extends: true,
        test: {
          name: 'node',
          include: ['{src,test,bench,web}/**/*.test.ts'],
          exclude: ['test/web/**'],
        },
      },
      {
        extends: true,
        test: {
          name: 'browser',
          include: ['test/web/**/*.test.ts'],
          globalSetup: ['test/web/built-app.ts'],
          // Each has a browser of its own; more of them at once would only wait for one another.
          maxWorkers: 2,
        },
      },
    ],
  },
})
