import { defineLexicon } from '../../reading/lexicon';

/** Orders that end a conversation by putting the other one down. */
export const dismissal = defineLexicon('dismissal', [
  { terms: `
      jog on, sit the hell down, sit this one out, pipe down, zip it, shut up, shut it, shut your mouth, shut your gob, shut your trap,
      shut your face, hush now, button it, put a sock in it, stay in your lane, know your place, stick to your day job, stick to the day
      job, don't give up the day job, do keep up, try to keep up, try and keep up, stay mad, die mad, die mad about it, cry harder, cry
      more, cry about it, cry me a river, boo hoo, boohoo, cope harder, seethe, cope and seethe, keep seething, stay salty, stay
      pressed, stay bitter, keep crying, keep coping, keep typing, keep bleating, keep barking, keep yapping, grow a pair, grow a spine,
      grow a backbone, man up, get a real job, get over yourself, get bent, get stuffed, get in the bin, get in the sea, go touch grass,
      touch grass, go play in traffic, go back to facebook, go back to tiktok, back in your box, get back in your box, back under your
      bridge, crawl back under, toddle off, toddle along, trot along, off you pop, off you trot, off you toddle, off you go then, on yer
      bike, scram, bore off, naff off, buzz off, sling your hook, take a hike, take a long walk, kick rocks, put the keyboard down, step
      away from the keyboard, delete your account, delete the app, delete your degree, hand back your degree, hand in your licence, hand
      in your license, hand in your badge, spare me, spare us, tell it to someone who cares, tell someone who cares, nobody cares, no
      one cares, who cares what you think, try a book, buy a dictionary, try a dictionary, learn to read, learn to spell, learn to
      count, learn to write, read the room, educate yourself, go educate yourself, try thinking, think before you type, have a word with
      yourself, give your head a wobble, give your head a shake, wind your neck in, hold my beer, mind your business, clutch your
      pearls, clutch them pearls, put the shovel down, stop digging, wipe your chin, bye felicia, nighty night, sleep well bud, toodles,
      ta-ta, voetsek, bite me, come at me, fight me`, because: 'A command that closes the door.' },
]);

/** Orders that are kind in a clinic and rude in a quarrel. */
export const dismissalIfHeated = defineLexicon('dismissal-if-heated', [
  { terms: `
      be better, beat it, bye now, close the app, crawl back, delete this, do better, do one, do your homework, dry your eyes, get a
      grip, get a hobby, get a job, get a life, get a room, get in the queue, get lost, get over it, give up the day job, go away, go
      back to bed, go back to school, go cry, go home, go outside, go play, google it, grow up, hamba, have a seat, hush, keep digging,
      keep talking, keep up, learn the difference, log off, log out, look it up, mind your own, night night, on your bike, open a book,
      put the phone down, put your phone down, read a book, read a paper, run along, save it, sign off, sit down, sleep tight, stay out
      of it, switch off your phone, take a seat, try me, use your brain, use your words, who asked, nobody asked, no one asked`, because: 'Rude only beside other signs of a quarrel.' },
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
      warned, last warning, final warning, first and last warning, don't say i didn't warn you, watch your back, you'll regret, you'll
      be sorry, you will regret, you will be sorry, see you in court, hear from my lawyer, hearing from my lawyer, hear from our lawyer,
      i know who you are, we know who you are, i know exactly who you are, we all know who you are, i keep receipts, i have receipts,
      i've got receipts, i kept the receipts, noted and saved, saved and dated, already screenshotted, no threat intended`, because: 'What threats are made of.' },
]);

/** Hints that are innocent until they follow a quarrel. */
export const menaceIfHeated = defineLexicon('menace-if-heated', [
  { terms: `
      watch this space, be careful, be very careful, careful now, sleep well, sweet dreams, you know who you are, small world, small
      town, it's a small town, it's a small world, small profession, word gets around, word gets round, word travels, just saying, i
      never forget, archived, that's a promise, that is a promise, i have a long memory, i've a long memory, not a threat, last chance,
      final chance, watch yourself, i keep records, screenshots saved`, because: 'A threat only beside other signs of a quarrel.' },
]);
