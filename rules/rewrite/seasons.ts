import type { Config, Jurisdiction } from '../config/config';
import type { Draft } from '../text/draft';

const months = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];
const north = ['winter', 'spring', 'summer', 'autumn'];

interface Sky {
  readonly isSouthern: boolean;
  readonly autumn: string;
}

const skyIn: Readonly<Record<Jurisdiction, Sky | undefined>> = {
  CA: { isSouthern: false, autumn: 'the fall' },
  US: { isSouthern: false, autumn: 'the fall' },
  UK: { isSouthern: false, autumn: 'autumn' },
  EU: { isSouthern: false, autumn: 'autumn' },
  AU: { isSouthern: true, autumn: 'autumn' },
  international: undefined,
};

/** What tells on which half of the earth a draft is set, when no setting does. A draft that says neither has no seasons. */
const signs: readonly (readonly [RegExp, Sky])[] = [
  [/\b(?:arvo|Panadol|TGA|Healthline|Te Whatu Ora|Medsafe|whānau|NHI|Medicare Australia|load ?shedding|Aussie|Kiwi|Sassa|bakkie)\b/i, skyIn.AU!],
  [/\b(?:911|CDC|FDA|PCP|ER|HIPAA|Medicaid)\b/, skyIn.US!],
  [/\b(?:NHS|A&E|999|NICE|HSE|CQC|GMC|NMC)\b/, skyIn.UK!],
];

/** The season of a month as it is said after `in`: `spring`, `the fall`. Undefined where the draft does not tell which half of the earth it is set in. */
export function seasonOf(month: string, draft: Draft, { jurisdictions }: Config): string | undefined {
  const index = months.indexOf(month.slice(0, 3).toLowerCase());
  const [jurisdiction] = jurisdictions;
  const sky = jurisdiction ? skyIn[jurisdiction] : signs.find(([sign]) => sign.test(draft.source.text))?.[1];
  if (!sky || index < 0) return undefined;
  const season = north[Math.floor(((index + 1 + (sky.isSouthern ? 6 : 0)) % 12) / 3)]!;
  return season === 'autumn' ? sky.autumn : season;
}
