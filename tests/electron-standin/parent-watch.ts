const everyMs = 1000

/** A test runner that is killed outright cannot end what it started; so what it started looks after itself. */
export function endWithParent(): void {
  const parent = process.ppid
  setInterval(() => {
    if (process.ppid !== parent) process.exit(1)
  }, everyMs).unref()
}
