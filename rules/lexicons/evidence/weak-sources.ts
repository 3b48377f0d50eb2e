import { defineLexicon } from '../../reading/lexicon';

/** Where some draw their figures that is no evidence. */
export const weakSources = [
  defineLexicon('weak-source', [
    {
      terms: `reddit, subreddit, reddit thread, reddit poll, forum, online forum, patient forum, message board, discussion board, mumsnet,
        netmums, quora, facebook group, facebook page, facebook post, facebook, whatsapp, whatsapp group, whatsapp forward,
        telegram channel, telegram group, discord, tiktok, tik tok, instagram reel, a reel, reels, youtube video, youtube channel,
        youtube, a podcast, podcast, podcast episode, podcaster, influencer, documentary, netflix documentary, blog post, blogger,
        wellness blog, a blog, substack, a newsletter, tweet, a tweet, twitter thread, linkedin post, instagram post, comment section,
        the comments, testimonial, testimonials, google reviews, customer reviews, product reviews, amazon reviews, star reviews`,
      because: 'People talk there; nobody checks.',
    },
    {
      terms: `press release, press kit, media kit, press pack, press office release, brochure, product brochure, launch brochure,
        vendor brochure, vendor's brochure, flyer, product page, product website, manufacturer's website, manufacturer's site,
        manufacturer's page, company website, company blog, their website, their own website, their homepage, own homepage, the label,
        the box, the packet, the tin, the pack, the back of the box, side of the box, infomercial, advert, an ad, sales pitch, sales deck,
        slide deck, pitch deck, the rep, a rep, drug rep, sales rep, company rep, our rep, the vendor, vendor, vendor's, the manufacturer,
        white paper from the maker, the makers, the maker, marketing material, marketing materials, promotional leaflet, sponsor,
        their ceo, the ceo`,
      because: 'Whoever sells it says so.',
    },
    {
      terms: `a friend, a mate, my mate, a friend of mine, my friend, a colleague told me, a bloke, a guy at the gym, a fella, a woman at,
        brother-in-law, brother in law, sister-in-law, sister in law, my cousin, my neighbour, my neighbor, a neighbour, my aunt,
        my auntie, my uncle, my nan, my nana, my gran, my granny, my grandmother, down the pub, the pub, the gym, the hairdresser,
        my hairdresser, the taxi driver, a taxi driver, somebody told me, someone told me, someone said, word of mouth, old wives,
        something i read, i read somewhere, read somewhere, i heard somewhere, i saw somewhere, saw it somewhere, heard it somewhere,
        can't remember where, don't remember where, forget where, google, a quick google, googled, wikipedia, chatgpt, chat gpt, an ai,
        ai chatbot, daily mail, the mail, the tabloids, tabloid, a magazine, women's magazine, a newspaper, the newspaper, the papers,
        the news, breakfast television, breakfast tv, the telly, a meme, an opinion piece, op-ed`,
      because: 'Hearsay, or somewhere that cannot be found again.',
    },
  ]),
  defineLexicon('source-cue', [
    {
      terms: `according to, source, sources, per, as per, going by, if you believe, says so, say so, said so, reported by, reports on,
        as reported in, as seen in, as seen on, saw it on, seen on, read it on, read it in, read on, from, via, quoting, quoted in,
        posted by, posted on, i read in, in their words, told me, swears, as told by, based on, courtesy of, the receipts, citing`,
      because: 'What follows is where it comes from.',
    },
  ]),
];
