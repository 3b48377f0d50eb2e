import type { Jurisdiction } from './config';

/** Names that people write for a jurisdiction, in lower case and without full stops. */
const names: Readonly<Record<Jurisdiction, string>> = {
  CA: 'ca, can, canada',
  US: 'us, usa, united states, united states of america, america',
  UK: 'uk, gb, gbr, united kingdom, great britain, britain, england, scotland, wales, northern ireland',
  AU: 'au, aus, australia',
  EU: 'eu, european union, europe, austria, belgium, bulgaria, croatia, cyprus, czechia, denmark, estonia, finland, france, germany, greece, hungary, '
    + 'ireland, ie, italy, latvia, lithuania, luxembourg, malta, netherlands, poland, portugal, romania, slovakia, slovenia, spain, sweden',
  // Countries whose own bodies are not among the references: what holds everywhere holds there.
  international: 'international, global, world, worldwide, who, wma, new zealand, nz, india, in, south africa, za, nigeria, ng, kenya, ke, ghana, gh',
};

const byName = new Map(Object.entries(names).flatMap(([jurisdiction, list]) => list.split(', ').map((name) => [name, jurisdiction as Jurisdiction])));

/** The jurisdiction that a country's name or code means: `Canada`, `U.S.`, `England`. */
export function toJurisdiction(name: string): Jurisdiction | undefined {
  return byName.get(name.trim().toLowerCase().replace(/\./g, '').replace(/^the /, ''));
}
