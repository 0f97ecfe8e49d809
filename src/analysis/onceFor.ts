/** The same function, which reckons once for each object that it is asked about; what it is asked about never changes. */
export function onceFor<Key extends object, Value>(
  reckon: (key: Key) => Value,
): (key: Key) => Value {
  const known = new WeakMap<Key, { readonly value: Value }>();
  return (key) => {
    const found = known.get(key) ?? { value: reckon(key) };
    known.set(key, found);
    return found.value;
  };
}
