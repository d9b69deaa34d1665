/** How many of some rising numbers (the first `count`) are below a bound: the index of the first that is not. */
export function firstFrom(
  numbers: { readonly [index: number]: number; readonly length: number },
  bound: number,
  count: number = numbers.length,
): number {
  let low = 0;
  let high = count;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (numbers[middle] < bound) low = middle + 1;
    else high = middle;
  }
  return low;
}
