import {
  createContext,
  useCallback,
  useContext,
  useEffect,
  useState,
  useSyncExternalStore,
  type ReactNode,
} from 'react'

/** What screens keep while one goes to another and comes back; gone with the lock, written nowhere. */
export class PageMemory {
  readonly #values = new Map<string, unknown>()
  readonly #listeners = new Set<() => void>()
  #unsaved: readonly UnsavedWork[] = []

  recall(key: string): unknown {
    return this.#values.get(key)
  }

  keep(key: string, value: unknown): void {
    this.#values.set(key, value)
  }

  get unsaved(): readonly UnsavedWork[] {
    return this.#unsaved
  }

  noteUnsaved(key: string, what: string | undefined): void {
    const others = this.#unsaved.filter((work) => work.key !== key)
    if (what === undefined && others.length === this.#unsaved.length) return
    this.#unsaved = what === undefined ? others : [...others, { key, what }]
    for (const listener of this.#listeners) listener()
  }

  subscribe(listener: () => void): () => void {
    this.#listeners.add(listener)
    return () => this.#listeners.delete(listener)
  }
}

export interface UnsavedWork {
  readonly key: string
  /** 小野寺 正夫 さんの基本情報. */
  readonly what: string
}

const MemoryContext = createContext(new PageMemory())

/** One memory for each login. */
export function PageMemoryProvider({ children }: { readonly children: ReactNode }) {
  const [memory] = useState(() => new PageMemory())
  return <MemoryContext value={memory}>{children}</MemoryContext>
}

/**
 * State that outlives its screen: filters, a place in a list, typed but unsaved text. `key` names it in the whole
 * page and always goes with the same type; a component that is shown for another key needs a React key of its own.
 */
export function useKept<Value>(
  key: string,
  initial: Value,
): readonly [Value, (next: Value) => void] {
  const memory = useContext(MemoryContext)
  const [value, setValue] = useState<Value>(() => {
    const kept = memory.recall(key)
    // What stands under a key was put there by this hook with the key's one type.
    return kept === undefined ? initial : (kept as Value)
  })
  const keep = useCallback(
    (next: Value) => {
      memory.keep(key, next)
      setValue(next)
    },
    [memory, key],
  )
  return [value, keep]
}

/** Tells the frame what a lock would lose; `undefined` once it is saved. Stays told when the screen is left. */
export function useUnsavedNote(key: string, what: string | undefined): void {
  const memory = useContext(MemoryContext)
  useEffect(() => memory.noteUnsaved(key, what), [memory, key, what])
}

/** Everything typed and not saved, on any screen. */
export function useUnsavedWork(): readonly UnsavedWork[] {
  const memory = useContext(MemoryContext)
  return useSyncExternalStore(
    useCallback((listener) => memory.subscribe(listener), [memory]),
    () => memory.unsaved,
  )
}
