import { expect, it } from 'vitest'
import { LoginDelay } from './login-delay.ts'

it('waits 1, 2, 4 … and never more than 60 seconds after a wrong password', () => {
  const delay = new LoginDelay(() => 0)
  expect(Array.from({ length: 9 }, () => delay.fail())).toEqual([1, 2, 4, 8, 16, 32, 60, 60, 60])
})

it.each([
  { after: 0, secondsLeft: 2 },
  { after: 1, secondsLeft: 2 },
  { after: 1000, secondsLeft: 1 },
  { after: 1999, secondsLeft: 1 },
  { after: 2000, secondsLeft: 0 },
])('has $secondsLeft seconds left $after ms after the second failure', ({ after, secondsLeft }) => {
  let now = 5_000
  const delay = new LoginDelay(() => now)
  delay.fail()
  delay.fail()
  now += after
  expect(delay.secondsLeft()).toBe(secondsLeft)
})

it('begins anew after a right password', () => {
  const delay = new LoginDelay(() => 0)
  delay.fail()
  delay.fail()
  delay.succeed()
  expect(delay.secondsLeft()).toBe(0)
  expect(delay.fail()).toBe(1)
})
