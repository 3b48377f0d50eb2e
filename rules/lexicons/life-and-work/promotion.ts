import { defineLexicon } from '../../reading/lexicon';

/** Praise of products, what readers are offered, what the writer got, and plain words that say so. */
export const promotion = [
  defineLexicon('product-praise', [
    {
      terms: `
        obsessed, nothing comes close, nothing else comes close, nothing comes near, nothing touches it, nothing to touch it,
        head and shoulders, head and shoulders above, streets ahead, miles ahead, light years ahead, in a league of its own,
        a class apart, a cut above, a step above, second to none, hands down the best, by far the best, simply the best, the very best,
        the finest, bar none, unmatched, simply unmatched, unbeatable, unrivalled, unrivaled, peerless, without equal, game changer,
        game changing, gamechanger, life changing, life changer, a lifesaver, holy grail, ride or die, must have, must buy,
        non negotiable, wouldn't use another, wouldn't use anything else, won't use anything else, never going back, not looked back,
        never looked back, can't rate it enough, can't recommend it enough, can't recommend enough, cannot recommend it enough,
        couldn't live without, can't live without, can't fault it, cannot fault it, couldn't be without, won't shut up about it,
        worth every penny, worth every cent, ten out of ten, 10 out of 10, 10/10, 11/10, five stars, all time favourite,
        all time favorite, chef's kiss, chefs kiss, my one and only, go to brand, top of the range, top notch, best in class,
        best in the business, best on the market, best money can buy, best thing since sliced bread, a miracle in a bottle, liquid gold,
        worth its weight in gold, does exactly what it says, the only one i trust, the only one i'd trust, the only one i use,
        the only one i recommend, the only brand, the only thing that works, i only rate, i only use, i only trust, i swear by,
        we swear by, swear by it, swear by them, swear by this, genuinely the best, honestly the best, love love love, hooked on it,
        sold on it, the real deal, next level, a godsend, pure magic
      `,
      because: 'Praise of a thing beyond what a comparison could show.',
    },
  ]),
  defineLexicon('superlative', [
    {
      terms: `
        best, finest, greatest, loveliest, cleanest, smartest, sharpest, nicest, strongest, smoothest, purest, safest, gentlest, softest,
        easiest, most effective, most significant, most comfortable, most accurate, most beautiful, top, number one, no 1, favourite,
        favorite, cleverest, better
      `,
      because: 'Ranks a thing above others.',
    },
  ]),
  defineLexicon('product-noun', [
    {
      terms: `
        cream, serum, gel, oil, balm, lotion, sunscreen, spf, mask, patch, toothpaste, toothbrush, brush, whitening kit, kit, pen,
        device, app, software, wearable, ring, watch, monitor, cuff, meter, stethoscope, scrub, shoe, trainer, clog, pillow, mattress,
        brace, insole, tape, bottle, supplement, capsule, gummy, tablet, powder, shake, whey, tallow, probiotic, vitamin, multivitamin, range, brand, product, course, masterclass, webinar, workshop,
        programme, program, membership, subscription, book, journal, planner, card, tutorial, coaching, implant, knee, mesh, stent,
        filler, laser, scanner, scan, machine, pump, steriliser, sterilizer, pram, carrier, sling, formula, bundle, tub,
        sachet, spray, drops, syrup, elixir, tool, platform, system, model, gadget, grabber, socket, lens, frames, dressing, glove,
        shears, torch, lamp, band
      `,
      forms: 'noun', because: 'What is sold.',
    },
  ]),
  defineLexicon('institution', [
    {
      terms: `
        university, hospital, hospice, council, college, clinic, centre, center, society, trust, association, congress, conference, school,
        royal, st, saint, team, ward, library, festival, church, road, street, park, league, friends, foundation, ministry, department,
        community, marathon, pharmacy, practice, surgery, campus, unit, board, club, museum, theatre, app, championship, week, month, day,
        award, strand, coast, trail, website
      `,
      forms: 'noun', because: 'Capitals beside it name a body, a place or an event, and no brand.',
    },
  ]),
  defineLexicon('discount', [
    {
      terms: `
        discount code, promo code, coupon code, voucher code, referral code, affiliate code, affiliate link, my code, use code,
        with code, code at checkout, at checkout, at the checkout, link in comments to buy, link below to buy, shop my, shop the link,
        order yours, order here, buy here, grab yours, get yours, early bird, percent off, per cent off, 10 off, 15 off, 20 off, 25 off,
        50 off, off your first order, off your order, money off, a tenner off, a fiver off, knocks a tenner off, knocks a fiver off,
        bogof, bogo, buy one get one, two for one, 2 for 1, three for two, half price, mates rates, mates' rates, cost price,
        free shipping, ships free, free postage, free trial, free sample, free gift, limited offer, for a limited time, limited time only,
        while stocks last,
        sale ends, introductory price, introductory offer, special price, tell them i sent ya, say i sent you, mention my name,
        mention the blog, mention this post, mention me, use my name, use my link, my link, through my link, via my link, dm me to order,
        dm to order, inbox to order, message me to order, pm me to order
      `,
      because: 'What readers are offered when they buy.',
    },
  ]),
  defineLexicon('code-word', [
    {
      terms: `
        code, coupon, promo, voucher, checkout, use, enter, type, put, pop, quote, whisper, mention, say, register, apply, with, gets,
        knocks, takes, saves
      `,
      because: 'Stands beside a code.',
    },
  ]),
  defineLexicon('gift-tie', [
    {
      terms: `
        gifted, sent me a, sent me some, sent me this, sent me their, sent us a, sent us some, sent us their, sends us samples, landed on my doormat, landed on my desk,
        turned up on my doorstep, hamper, goody bag, goodie bag, pr box, pr package, freebie, flown out, flew me out, flew us out,
        put me up, put us up, wined and dined, launch party, launch event, took us to dinner, took us out, all expenses, box seats,
        corporate box, season tickets from, spoil us, spoils us, spoils me, look after us, looks after us, looks after me,
        treats me like, treats us well, treat us well, very good to us, been good to us, been good to me, sees me right, seen me right,
        see us right, seen us right, sorted me out, sorted us out, do us proud, does us proud, keeps us stocked, keep us stocked,
        founders are friends, know the founders, know the founder, friends with the founders, mates with the owner, friends of this page,
        friends of the show, friend of the practice, ambassador, brand ambassador, brand partner, key opinion leader, on their board,
        on their stage, speaker for, speak for them, spoke for them, kickback, margin on them, cut of the sale, cut of every,
        something in it for me, flagship stockist, official stockist, sole stockist, i developed it, my own range, my own brand,
        my own line, my husband makes, my wife makes, my brother makes, my sister makes, my cousin makes, sister's shop,
        my mate's company, my husband's company, my wife's company, family business, shares in, i own shares, put a little in,
        invested early, early investor, investor in, when it lists, when they list, stock options, equity in
      `,
      because: 'What ties the writer to a seller.',
    },
  ]),
  defineLexicon('company-person', [
    {
      terms: `
        rep, sales rep, drug rep, company, manufacturer, maker, brand, founder, co founder, owner, design team, sales team,
        marketing team, stockist, distributor, vendor, supplier, sponsor, start up, startup, outfit
      `,
      forms: 'noun', because: 'Who sells.',
    },
  ]),
  defineLexicon('disclosure', [
    {
      terms: `
        #ad, #advert, #advertisement, #sponsored, #spon, #gifted, #paidpartnership, #affiliate, #partner, paid partnership,
        paid promotion, paid ad, paid post, sponsored by, sponsored post, this is an ad, an advert, an advertisement,
        small advertisement, ad gifted, advertisement feature, affiliate links, this post contains affiliate,
        i earn a i get a i receive a i earn a small in the interests of honesty, in the interest of transparency, full disclosure,
        disclosure, my disclosures, disclosures, declaration, declaration of interest, declaration of interests,
        declarations of interest, conflict of interest, conflicts of interest, competing interests, competing interest,
        interests declared, no conflicts, no conflict, coi, no interest to declare, nothing to declare, nothing to disclose,
        no disclosures, paid by, paid me, pays me, pay me, paid for my flight, paid for my travel, paid my fees, paid my fare,
        fees were paid, received an received a fee, was paid to, am paid to, paid to sit, i'm paid, i am paid, i was paid, i get paid,
        paid to my institution, money goes to me, i own, i hold shares, i own shares, i own stock, i hold stock, not impartial,
        no company paid, nobody paid me, nobody pays me, no one paid me, no one pays me, not paid by, isn't sponsored, not sponsored,
        no sponsor, unsponsored, not an ad, no code, bought it myself, bought them myself, bought with my own, with my own money,
        paid for it myself, paid for them myself, paid with my own, i paid for it, i paid for them, my own money, my own card,
        own pocket, i paid, we paid for our own, full price, no connection with, no link with, no deal with, no relationship with,
        nothing to do with the company, no affiliation, not affiliated, unaffiliated, no financial, no brand, never met the makers,
        don't sell them, don't get anything for, get nothing for, hold no shares, no shares in, no industry money, no industry funding,
        nobody sent it, nobody gave me, gifted by, was gifted to me
      `,
      because: 'Says what the writer got or did not get, so that readers can weigh the praise.',
    },
  ]),
];
