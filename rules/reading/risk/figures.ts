// The figures behind the combined risk. docs/combined-risk.md gives the source of each; a test keeps the two together.
// Where no published figure is at hand, a cautious assumption stands in its place and is called one.

/** What share of people a detail leaves, or how many, and where the figure comes from. */
export interface Figure {
  /** Share of people, above 0 and at most 1; for an area, the number of people in it. */
  readonly value: number;
  readonly because: string;
}

/** Shares of people that fit a detail. */
export const shares = {
  'sex': { value: 0.5, because: 'Half of all people.' },
  'age in years': { value: 0.0125, because: 'One year of about eighty that a life has.' },
  'age in months': { value: 0.0125 / 12, because: 'One month of the first of eighty years.' },
  'age in weeks': { value: 0.0125 / 52, because: 'One week of the first of eighty years, or of one pregnancy.' },
  'age in days': { value: 0.0125 / 365, because: 'One day of the first of eighty years.' },
  'age of 90 and more': { value: 0.001, because: 'Assumption: a tenth of the hundredth of people who are so old. Safe Harbor lets no age above 89 stand.' },
  'rough age': { value: 0.12, because: 'Ten years of about eighty.' },
  'day': { value: 1 / 365, because: 'One day of a year.' },
  'hour': { value: 1 / 24, because: 'One hour of a day.' },
  'month': { value: 1 / 12, because: 'One month of a year.' },
  'season': { value: 1 / 4, because: 'One season of a year.' },
  'other time': { value: 1 / 2, because: 'Assumption: a length of time rules out half of the people.' },
  'bed': { value: 0.01, because: 'Assumption: one of a hundred beds.' },
  'occupation': { value: 0.01, because: 'Assumption: one in a hundred people has a given job.' },
  'station in life': { value: 0.1, because: 'Assumption: one in ten people studies, keeps house or is retired.' },
  'public role': { value: 0.001, because: 'Assumption: one in a thousand people is known where they live by office or fame.' },
  'relative': { value: 0.5, because: 'Assumption: half of all people have such a relative.' },
  'family': { value: 0.1, because: 'Assumption: one in ten people has a family of this shape.' },
  'multiple birth': { value: 0.01, because: 'Assumption: one in a hundred people was born together with another, or bore them.' },
  'rare condition': { value: 0.0005, because: 'The bound of a rare disease in the European Union: 5 in 10,000.' },
  'very rare condition': { value: 0.00001, because: 'Assumption: one in 100,000 people.' },
  'recognisable': { value: 0.01, because: 'Assumption: one in a hundred people has such a mark or was so much spoken of.' },
  'look': { value: 0.01, because: 'Assumption: one in a hundred people looks like this.' },
  'origin': { value: 0.05, because: 'Assumption: one in twenty people has an origin, language or belief that is worth a mention.' },
  'circumstance': { value: 0.1, because: 'Assumption: one in ten people lives in such circumstances.' },
  'belonging': { value: 0.05, because: 'Assumption: one in twenty people has such an animal or thing.' },
  'other detail': { value: 0.1, because: 'Assumption: one in ten people.' },
} as const satisfies Readonly<Record<string, Figure>>;

/** Numbers of people in an area. */
export const areas = {
  'small place': { value: 1_000, because: 'Assumption: a place that the gazetteer does not list. Its lists begin between 1,500 people (Ireland) and 50,000 (India).' },
  'hospital': { value: 100_000, because: 'Assumption: the people whom one hospital serves.' },
  'institution': { value: 5_000, because: 'Assumption: the people who belong to one practice, school, firm or street.' },
} as const satisfies Readonly<Record<string, Figure>>;

/** A second detail of a sort is often the first in other words, so it halves the number and no more. */
export const shareOfFurther = 0.5;

/** Up to so many people is a small cell: the rule for published counts in the United States hides 1 to 10. */
export const smallCell = 10;

/** Up to so many people is near it: the estimate is rough. */
export const nearSmallCell = 50;
