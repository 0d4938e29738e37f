/** The nearest of some days before and after the one that is shown; the days come earliest first. */
export function neighbours(days: readonly string[], shown: string) {
  return {
    previous: days.findLast((day) => day < shown),
    next: days.find((day) => day > shown),
  };
}
