import { defineLexicon } from '../../reading/lexicon';

const strong = 'Reads as a loss of temper in a professional account.';

/** Swearing that stands out in any account with a registration behind it. */
export const profanity = defineLexicon('profanity', [
  { terms: `
      fuck, fucks, fucked, fucking, fuckin, fucken, fuckers, fucker, fuckwit, fuckwits, fuckup, fuck-up, fuckery, clusterfuck,
      motherfucker, motherfuckers, motherfucking, mindfuck, unfuck, fuckton, fuckload, stfu, gtfo, ffs, fml, feckin, fecking, fecker,
      feckers, fuckall, fuck-all, sweet fa`, because: strong },
  { terms: `
      shit, shits, shitty, shite, shitting, shitshow, shit-show, shitstorm, bullshit, bullshitter, horseshit, batshit, apeshit, dipshit,
      shithead, shitheads, shithole, shithouse, shitbag, gobshite, gobshites, shitbird, tough shit, crock of shit, bs artist`, because: strong },
  { terms: `
      cunt, cunts, cunting, twat, twats, twatting, twatwaffle, dickhead, dickheads, dickwad, knobhead, knobheads, knobber, bellend,
      bell-end, bellends, cockwomble, wanker, wankers, wanking, tosser, tossers, tosspot, tosspots, arsehole, arseholes, asshole,
      assholes, ahole, asshat, asshats, jackass, dumbass, dumbasses, smartarse, smart-arse, smartass, arse-licker, arselicker,
      ass-kisser, kiss my arse, kiss my ass, kiss my whole ass, bastard, bastards, bitch, bitches, bitching, bitchy, sonofabitch, son of
      a bitch, whore, skank, douche, douchebag, douchebags, douchey, scumbag, scumbags, gobdaw`, because: strong },
  { terms: `
      piss off, pissed off, piss poor, piss-up, piss-take, pisstake, taking the piss, take the piss, took the piss, pissing about with,
      sod off, sod you, sod this, sod the lot, sods, bugger off, buggers, bugger all, bugger this, naff off, eff off, feck off, fuck
      off, stuff it up, up yours, screw you, screw this, stuff them, stuff you, jerk off, suck it, bollocks, bollox, ballbag, cobblers
      and bollocks, can't be arsed, arse about face, pain in the arse, pain in the ass, cover your arse, cover their arses, cover their
      asses, my arse, my ass, goddamn, goddamned, goddam, god damn, for fuck's sake, for christ's sake, jesus fucking christ, crappy,
      crap on, voetsek, voertsek, fokof, fok, fokken, bliksem, bhenchod, behenchod, bc mc, bhosdike, chutiya, chutiye, madarchod,
      gaandu, harami, kamina, kamine, ashawo, olodo`, because: strong },
  { terms: `
      sh*t, f*ck, f**k, f*cking, f**king, f***ing, f*****g, s**t, sh*te, bullsh*t, b*llocks, b****cks, a**hole, w*nker, w*nkers, c*nt,
      tw*t, b*tch, b*stard, d*ckhead`, because: 'The letters left out are read all the same.' },
]);

/** Words that are harmless or anatomical until somebody is called one. */
export const crudeName = defineLexicon('crude-name', [
  { terms: `
      prick, dick, knob, cock, tit, slag, tool, arse, ass, bum, sod, bugger, moer, kak, doos, poes, mumu, werey, olodo, kutta, saala`, forms: 'noun', because: 'Crude when said of a person.' },
]);

/** Mild oaths that everyone says of a printer: no finding alone, only heat beside other signals. */
export const mildOath = defineLexicon('mild-oath', [
  { terms: `
      bloody, damn, damned, darn, blasted, flipping, flaming, ruddy, blinking, bleeding, crap, heck, arse, ass, bum, sod, bugger, feck,
      frig, frigging, freaking, sodding, buggering, goddam, jesus, christ, jaysus, strewth, wtf`, because: 'Too common to object to alone.' },
]);
