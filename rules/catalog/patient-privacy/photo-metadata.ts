import { isOfPatient, pictureOf } from '../../reading/pictures';
import type { PhotoFacts } from '../../photos';
import { listed } from '../../risk-words';
import { createFix, defineRule } from '../../rule';
import type { Image } from '../../text/draft';

export const photoMetadata = defineRule({
  id: 'patient-privacy/photo-metadata',
  level: 'information',
  summary: 'A local image whose file tells where, when or with which camera it was taken.',
  message: 'The file of this picture tells more than it shows.',
  why: 'A camera writes place, time and its own number into each file, and some sites pass them on. Share a copy without them: “Remove location” in the phone’s share menu, “Remove Properties” in Windows, or `exiftool -all= FILE`.',
  examples: [
    { flags: 'She went home on Friday, and her sons cried.\n\n![Her hands on the quilt]([|hands.jpg|])', photos: { 'hands.jpg': { hasPosition: true, hasDate: true, hasSerial: true, hasOwner: false } } },
    { flags: '![A bench by the river]([|img/bench.jpg|] "In May")', photos: { 'img/bench.jpg': { hasPosition: true, hasDate: false, hasSerial: false, hasOwner: false } } },
    { passes: '![A bench by the river](bench.png)', because: 'A file that tells nothing.', photos: { 'bench.png': { hasPosition: false, hasDate: false, hasSerial: false, hasOwner: false } } },
    { passes: '![A bench by the river](https://example.org/bench.jpg)', because: 'A picture elsewhere. Nothing is fetched.' },
    { misses: 'The bench from my last post, again. [photo: bench]', because: 'A picture that is attached when posting.' },
  ],
  check(context) {
    const { draft, people, report } = context;
    const { photos } = draft.source;
    if (!photos?.size) return;
    const tellsOfPatient = people.persons.some(({ role }) => role === 'patient');
    for (const block of draft.blocks.filter(({ kind }) => kind !== 'alt')) {
      for (const image of block.images) {
        const facts = photos.get(image.url);
        const told = facts ? toldBy(facts) : [];
        if (!facts || !told.length) continue;
        const picture = pictureOf(context, block, image);
        const isPatient = picture !== undefined && isOfPatient(context, picture, tellsOfPatient);
        const span = addressOf(draft.source.text, image);
        report({
          span,
          message: `The file of this picture holds ${listed(told)}.`,
          fixes: [createFix('Use a copy without metadata', { span, newText: '⟨copy without metadata⟩' }), createFix('Leave the picture out', { span: image.span, newText: '' })],
          ...(facts.hasPosition && isPatient && { level: 'error' as const }),
        });
      }
    }
  },
});

function toldBy({ hasPosition, hasDate, hasSerial, hasOwner }: PhotoFacts): string[] {
  return [...(hasPosition ? ['a GPS position'] : []), ...(hasDate ? ['the date'] : []), ...(hasSerial ? ['a camera serial'] : []), ...(hasOwner ? ['a name'] : [])];
}

/** The address in the image's markup; the whole of it where the address stands elsewhere. */
function addressOf(text: string, { span, altSpan, url }: Image): { start: number; end: number } {
  const start = text.slice(0, span.end).indexOf(url, altSpan.end);
  return start >= 0 ? { start, end: start + url.length } : span;
}
