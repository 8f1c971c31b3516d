interface KeyLike {
  readonly keyCode: number
  readonly nativeEvent: { readonly isComposing: boolean }
}

/**
 * Whether a key belongs to the input method (変換中). 229 is what browsers report for such keys where
 * `isComposing` is already false, as in the Enter that ends a composition in some of them (UI Events, "keyCode").
 */
export function isComposing(event: KeyLike): boolean {
  return event.nativeEvent.isComposing || event.keyCode === 229
}
