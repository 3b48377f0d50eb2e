import { defineLexicon } from '../../reading/lexicon';

/** Orders that end a conversation by putting the other one down. */
export const dismissal = defineLexicon('dismissal', [
  { terms: `
      jog on, sit down, sit the hell down, sit this one out, take a seat, have a seat, pipe down, zip it, shut up, shut it, shut your
      mouth, shut your gob, shut your trap, shut your face, hush now, hush, button it, put a sock in it, stay in your lane, know your
      place, stick to your day job, stick to the day job, don't give up the day job, do keep up, try to keep up, try and keep up, keep
      up, stay mad, die mad, die mad about it, cry harder, cry more, cry about it, cry me a river, go cry, boo hoo, boohoo, cope harder,
      seethe, cope and seethe, keep seething, stay salty, stay pressed, stay bitter, keep crying, keep coping, keep typing, keep
      digging, keep talking, keep bleating, keep barking, keep yapping, grow up, grow a pair, grow a spine, grow a backbone, man up, get
      a life, get a grip, get a job, get a real job, get a hobby, get a room, get over yourself, get over it, get bent, get lost, get
      stuffed, get in the bin, get in the sea, go away, go outside, go home, go touch grass, touch grass, go play, go play in traffic,
      go back to school, go back to bed, go back to facebook, go back to tiktok, back in your box, get back in your box, back under your
      bridge, crawl back, crawl back under, run along, toddle off, toddle along, trot along, off you pop, off you trot, off you toddle,
      off you go then, on your bike, on yer bike, beat it, scram, do one, bore off, naff off, buzz off, sling your hook, take a hike,
      take a long walk, kick rocks, log off, sign off, log out, switch off your phone, put the phone down, put your phone down, put the
      keyboard down, step away from the keyboard, close the app, delete your account, delete the app, delete this, delete your degree,
      hand back your degree, hand in your licence, hand in your license, hand in your badge, spare me, spare us, save it, tell it to
      someone who cares, tell someone who cares, no one asked, nobody asked, who asked, nobody cares, no one cares, who cares what you
      think, read a book, try a book, open a book, read a paper, buy a dictionary, try a dictionary, learn to read, learn to spell,
      learn to count, learn to write, learn the difference, read the room, do your homework, do better, be better, be less, look it up,
      google it, educate yourself, go educate yourself, use your words, use your brain, try thinking, think before you type, have a word
      with yourself, give your head a wobble, give your head a shake, wind your neck in, get in the queue, hold my beer, mind your own,
      mind your business, stay out of it, clutch your pearls, clutch them pearls, put the shovel down, stop digging, wipe your chin, dry
      your eyes, bye felicia, bye now, night night, nighty night, sleep tight, sleep well bud, toodles, ta-ta, voetsek, hamba, bite me,
      come at me, try me, fight me`, because: 'A command that closes the door.' },
]);

/** What somebody threatens to do with what they hold. */
export const exposeVerb = defineLexicon('expose-verb', [
  { terms: `
      post, publish, share, release, leak, print, send, forward, email, mail, fax, tweet, broadcast, upload, expose, out, name, report,
      hand over, pass on, turn in, screenshot, screen-grab, screengrab, screencap, screen-shot, drop, put up, read out, show, play, copy
      in, cc, tag, notify, inform, tell, call, ring, phone, contact, write to, refer, doxx, dox`, forms: 'verb', because: 'Ways to carry a quarrel elsewhere.' },
]);

/** To whom it would be carried. */
export const authority = defineLexicon('authority', [
  { terms: `
      regulator, the regulator, board, the board, state board, medical board, nursing board, licensing board, medical council, nursing
      council, dental council, council, the college, the colleges, royal college, registrar of the college, gmc, nmc, hcpc, gdc, gphc,
      gpc, cqc, asa, mdcn, mcsa, hpcsa, sanc, nmcn, nmbi, ahpra, imc, mci, nmc india, kmpdc, mpdc, bar council, your employer, ur
      employer, your boss, your manager, your supervisor, your consultant, your line manager, your trust, your hospital, your practice,
      your clinic, your dean, your deanery, your program director, your programme director, your pd, your university, your uni, your
      school, your head of department, your department, your company, your sponsor, your sponsors, your landlord, your gaffer, your
      chief, your matron, your ceo, your professional body, your insurer, your indemnity, your licensing body, your union, your partner,
      your wife, your husband, your missus, your mother, your mum, your mom, your followers, your patients, my followers, hr, human
      resources, head office, the press, the papers, the newspapers, the daily mail, the media, a journalist, journalists, the police,
      the cops, my lawyer, my lawyers, my solicitor, our lawyer, our lawyers, our attorney, my attorney, our solicitor, our solicitors,
      court, the ombudsman, trading standards, the dean, the deanery, the ministry, the moh, the health department`, because: 'Those a quarrel would be carried to.' },
]);

/** What a threat is held over somebody with. */
export const exposeMatter = defineLexicon('expose-matter', [
  { terms: `
      screenshot, screenshots, screen shots, screengrab, screengrabs, receipts, the receipts, emails, the emails, texts, the texts, text
      messages, messages, dms, your dms, voicemail, the voicemail, voicemails, voice notes, voice note, recording, the recording, call
      recording, recordings, cctv, the footage, footage, the video, the tape, logs, call log, chat, group chat, whatsapp chat, the
      thread, the whole thread, whole thread, the lot, all of it, your name, ur name, your full name, your real name, your address,
      where you work, where you live, your employer's name, your number plate, the invoice, your invoice, your record, your records,
      your file, your notes, the letter, letters, your leave forms, your selfie, names, the names, the list, everything, your history,
      your search history`, because: 'Evidence that is held over somebody.' },
]);

/** Countdowns and hints of what may come. */
export const menace = defineLexicon('menace', [
  { terms: `
      tick tock, clock's ticking, the clock is ticking, clock is ticking, consider yourself warned, you've been warned, you have been
      warned, last warning, final warning, last chance, final chance, first and last warning, don't say i didn't warn you, watch your
      back, watch yourself, watch this space, be careful, be very careful, careful now, sleep well, sweet dreams, you'll regret, you'll
      be sorry, you will regret, you will be sorry, see you in court, hear from my lawyer, hearing from my lawyer, hear from our lawyer,
      we know where, i know where, i know who you are, we know who you are, i know exactly who you are, we all know who you are, you
      know who you are, i never forget, i have a long memory, i've a long memory, i keep records, i keep receipts, i have receipts, i've
      got receipts, i kept the receipts, noted and saved, saved and dated, screenshotted, screenshot taken, screenshots taken,
      screenshots saved, already screenshotted, archived, small world, small town, it's a small town, it's a small world, small
      profession, word gets around, word gets round, word travels, just saying, no threat intended, not a threat, that's a promise, that
      is a promise`, because: 'What threats are made of.' },
]);

/** Calls on others to join in. */
export const rallyVerb = defineLexicon('rally-verb', [
  { terms: `
      tag, @, ratio, report, mass report, flood, spam, bombard, swarm, pile on, pile in, pile onto, quote tweet, qt, rt, retweet,
      repost, share, like, comment, boost, screenshot, leave, bury, roast, drag, dogpile, cancel, name and shame, shame, expose, review
      bomb, one star, boycott, block, unfollow, email, ring, phone, message, dm, go for`, forms: 'verb', because: 'What a crowd is asked to do to somebody.' },
]);
