import { defineConfig } from 'vitest/config'

export default defineConfig({
  test: {
    testTimeout: 60_000,
    hookTimeout: 60_000,
    // Many wait for a program or a browser of their own: on two processors three at once keep both at work.
    maxWorkers: 3,
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
        },
      },
    ],
  },
})
