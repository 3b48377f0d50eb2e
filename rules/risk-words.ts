import type { Finding, Span } from './model';
import type { Risk, StoryRisk } from './reading/risk';

/** Reasons that a line has room for. */
const reasonsInLine = 4;

/** What a draft's combined risk comes to, in one line. It never says that a draft is safe: nobody can. */
export function tellRisk({ level, stories }: Risk): string {
  const [story] = stories.filter((other) => other.level === level);
  return story ? tellStoryRisk(story) : 'Few details noticed. Consent, and who might recognize themselves, are yours to judge.';
}

/** `high: an exact age, a day and a small place may fit one person. Not small enough. Without the place it would be low.` */
export function tellStoryRisk(story: StoryRisk): string {
  const { level, isSure, relief } = story;
  const reasons = listed(story.reasons.slice(0, reasonsInLine).map(({ says }) => says));
  if (level === 'low') return `Combined risk low: few details noticed (${reasons}).`;
  const said = `Combined risk ${level}, not small enough: ${isSure ? '' : 'if this tells of a patient, '}${reasons} ${consequence(story)}.`;
  return relief ? `${said} ${tellRelief(relief)}` : `${said} Several of them together would have to go.`;
}

/** What the risk would be with less said. */
export function tellRelief({ without, level }: NonNullable<StoryRisk['relief']>): string {
  return `Without ${listed(without.map(({ named }) => named))} it would be ${level}.`;
}

function consequence({ reasons, isSmallCell, isSingle }: StoryRisk): string {
  const [first, ...others] = reasons.slice(0, reasonsInLine);
  const verb = others.length ? 'together may fit' : 'alone may fit';
  if (isSingle) return `${verb} one person`;
  if (isSmallCell) return `${verb} a handful of people`;
  return first!.isDirect ? `${others.length ? 'lead' : 'leads'} to one person` : `${verb} a few dozen people`;
}

/** The story that a finding belongs to: the one with a detail in its words, or else the one around it. */
export function storyOf({ stories }: Risk, { span, related }: Pick<Finding, 'span' | 'related'>): StoryRisk | undefined {
  const touches = (a: Span, b: Span): boolean => a.start < b.end && b.start < a.end;
  return stories.find(({ details }) => details.some((detail) => [span, ...related].some((place) => touches(detail.span, place))))
    ?? stories.find(({ reach }) => touches(reach, span));
}

/** `a`, `a and b`, `a, b and c`; what is said twice, once. */
export function listed(items: readonly string[]): string {
  const each = [...new Set(items)];
  return each.length > 1 ? `${each.slice(0, -1).join(', ')} and ${each.at(-1)!}` : each[0] ?? '';
}
