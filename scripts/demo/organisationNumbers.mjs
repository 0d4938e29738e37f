const WEIGHTS = [3, 2, 7, 6, 5, 4, 3, 2];

/**
 * Organisation numbers one after the other: nine digits with a right check digit (mod 11), that begin with 3. The register
 * gives real organisations numbers that begin with 8 or 9, so none of these is anybody's.
 */
export function organisationNumbers(first = 31_400_001) {
  let next = first;
  return () => {
    for (;;) {
      const digits = String(next++);
      const sum = WEIGHTS.reduce((total, weight, index) => total + weight * Number(digits[index]), 0);
      const check = (11 - (sum % 11)) % 11;
      if (check < 10) return digits + check;
    }
  };
}
