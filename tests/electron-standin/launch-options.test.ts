import { describe, expect, it } from 'vitest'
import { parseLaunchOptions } from './launch-options.ts'

const nothing = { requires: [], inspectPort: undefined, switches: new Map() }

describe('parseLaunchOptions', () => {
  it.each([
    { words: [], expected: { ...nothing, appPath: '/work' } },
    { words: ['.'], expected: { ...nothing, appPath: '/work' } },
    { words: ['app', 'later'], expected: { ...nothing, appPath: '/work/app' } },
    {
      words: ['--inspect=0', '/app'],
      expected: { ...nothing, appPath: '/app', inspectPort: 0 },
    },
    {
      words: ['-r', 'loader.js', '--no-sandbox', '/app', '--user-data-dir=/d=e', '--flag'],
      expected: {
        ...nothing,
        appPath: '/app',
        requires: ['loader.js'],
        switches: new Map([
          ['no-sandbox', ''],
          ['user-data-dir', '/d=e'],
          ['flag', ''],
        ]),
      },
    },
  ])('reads $words', ({ words, expected }) => {
    expect(parseLaunchOptions(words, '/work')).toEqual(expected)
  })
})
