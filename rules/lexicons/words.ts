import { defineLexicon } from '../reading/lexicon';

/** The small words that patterns lean on. */
export const words = [
  defineLexicon('i', [{ terms: "i, i'm, i'd, i've, i'll, im, ive", because: 'The writer speaks.' }]),
  defineLexicon('we', [{ terms: "we, we're, we'd, we've, we'll", because: 'The writer and others speak.' }]),
  defineLexicon('you', [{ terms: "you, you're, you've, you'd, you'll, youre, youve, ye, y'all, yall, u, ur, yous, youse, ya", because: 'The reader or the one who is answered.' }]),
  defineLexicon('your', [{ terms: 'your, yours, ur, yer, thy', because: 'What belongs to the one addressed.' }]),
  defineLexicon('my', [{ terms: 'my, mine', because: 'What belongs to the writer.' }]),
  defineLexicon('our', [{ terms: 'our, ours', because: 'What belongs to the writer and others.' }]),
  defineLexicon('he-she', [{ terms: "he, she, he's, she's, he'd, she'd, he'll, she'll, him, her, himself, herself", because: 'One person who was mentioned.' }]),
  defineLexicon('his-her', [{ terms: 'his, her, hers', because: 'What belongs to one person who was mentioned.' }]),
  defineLexicon('they', [{ terms: "they, they're, they've, they'd, they'll, them, themselves", because: 'Several people, or one.' }]),
  defineLexicon('the', [{ terms: 'the, a, an, this, that, these, those, some, any, each, every, another', because: 'Words before a noun.' }]),
  defineLexicon('modal', [{ terms: "should, must, ought to, need to, needs to, have to, has to, want to, wanna, gotta, can, could, may, might, will, would, shall, 'd better, had better", because: 'They turn a verb into advice, ability or doubt.' }]),
  defineLexicon('should', [{ terms: "should, shouldn't, must, mustn't, ought to, need to, have to, want to, had better, you'd better, gotta", because: 'They turn a verb into advice.' }]),
  defineLexicon('not', [{ terms: "not, n't, no, never, none, nobody, nothing, neither, nor, without, cannot, can't, cant, don't, dont, doesn't, doesnt, didn't, isn't, isnt, aren't, wasn't, weren't, won't, wont, wouldn't, shouldn't, couldn't, haven't, hasn't, hadn't, ain't, hardly, barely", because: 'Negation.' }]),
  defineLexicon('be', [{ terms: "be, is, are, am, was, were, been, being, isn't, aren't, wasn't, weren't, it's, that's, there's, here's, he's, she's, they're, you're, i'm, we're, what's", because: 'Forms of to be.' }]),
  defineLexicon('have', [{ terms: "have, has, had, having, i've, you've, we've, they've, haven't, hasn't, hadn't", because: 'Forms of to have.' }]),
  defineLexicon('do', [{ terms: "do, does, did, doing, done, don't, doesn't, didn't", because: 'Forms of to do.' }]),
  defineLexicon('if', [{ terms: 'if, unless, when, whenever, whether, suppose, supposing', because: 'A condition: not about one case.' }]),
];
