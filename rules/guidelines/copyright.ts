import type { Guideline } from './guideline';
import { aafpHazards, canadianCopyright, ccAttribution, fairUse, optometrists, ukCopyright } from './publications';
import { cite } from './reference';

export const copyright: Guideline = {
  id: 'copyright',
  title: 'Don’t violate copyright',
  kind: "don't",
  why: 'Figures, papers, cartoons and other people’s photos are protected, and “credit to owner” is not permission. '
    + 'A link, a short quotation with its author, or an openly licensed picture does the same work. Title, author, source and licence make a complete credit.',
  example: {
    do: '![Diagram of the inner ear](https://example.org/ear.png) “The inner ear” by Ana Ruel, [source](https://example.org/ear), CC BY 4.0, cropped.',
    dont: 'Full PDF of the paper in the replies, and figure 2 screenshotted below. No copyright infringement intended!',
  },
  references: [
    cite(canadianCopyright, 'Fair dealing covers research, private study, education, parody and satire.', 's. 29'),
    cite(canadianCopyright, 'Criticism, review and news reporting name the source and its author.', 'ss. 29.1–29.2'),
    cite(fairUse, 'Four factors decide: purpose, nature of the work, how much is used, and the effect on its market.', '17 USC § 107'),
    cite(aafpHazards, 'Copyrighted content is one of five hazards of posting.'),
    cite(ukCopyright, 'Criticism or review needs sufficient acknowledgement of a work that the public already has.', 's. 30(1)'),
    cite(ukCopyright, 'The exception for reporting current events does not cover photographs.', 's. 30(2)'),
    cite(optometrists, 'Respect copyright when you link to or show images.'),
    cite(ccAttribution, 'Credit with title, author, source and licence, and say what you changed.'),
  ],
  reviewed: '2026-11-22',
};
