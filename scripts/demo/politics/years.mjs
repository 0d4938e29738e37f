const YEARS = [2022, 2023, 2024, 2025];

/** Meetings, cases, seminars and trips as reported, year by year from 2022; of the committees from 2024. */
const REPORTED = {
  kommunestyret: [
    [10, 108, 1],
    [10, 115, 2],
    [10, 122, 1],
    [10, 129, 1],
  ],
  // One seminar more was reported for 2023 than is told of.
  formannskapet: [
    [20, 214, undefined, 1],
    [21, 219, 3],
    [20, 224, 1],
    [21, 229, 2, 2],
  ],
  'utvalg-for-oppvekst': [, , [9, 61], [9, 66, 1, 1]],
  'utvalg-for-helse': [, , [9, 58, 1, 1], [8, 63, 1]],
  'utvalg-for-plan': [, , [11, 134, 1], [11, 141, 1, 1]],
  kontrollutvalget: [, , [6, 38], [6, 41]],
};

export const years = Object.entries(REPORTED).flatMap(([body, figures]) =>
  figures.map(([meetings, cases, seminars, trips], index) => ({
    code: `${body}-${YEARS[index]}`,
    body,
    year: YEARS[index],
    meetings,
    cases,
    seminars,
    trips,
  })),
);
