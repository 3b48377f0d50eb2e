import { defineLexicon } from '../../reading/lexicon';

/** Works of others, taking them, and what makes using them right. */
export const borrowed = [
  defineLexicon('picture', [
    {
      terms: `
        image, picture, pic, photo, photograph, shot, snap, figure, fig, diagram, drawing, illustration, artwork, sketch, cartoon, comic,
        comic strip, meme, gif, infographic, graphic, chart, flowchart, flow chart, graph, plot, curve, map, plate, table, screenshot,
        screengrab, screen grab, screen shot, scan, poster, logo, clip art, clipart, emoji art, micrograph, slide, x ray, xray,
        radiograph, histology, trace, before and after, before/after, header photo, banner, cover, magazine cover, book cover,
        wall chart, shade guide, card, postcard, clip, reel, video, footage, animation, painting
      `,
      forms: 'noun', because: 'Something to look at, which somebody made.',
    },
  ]),
  defineLexicon('drawn-picture', [
    {
      terms: `
        figure, fig, diagram, cartoon, comic, comic strip, meme, gif, infographic, chart, flowchart, graph, plot, survival curve, curve,
        plate, screenshot, screengrab, screen grab, scan, clip art, illustration, forest plot, kaplan meier, micrograph, nomogram,
        algorithm, far side, calvin and hobbes, new yorker, map
      `,
      forms: 'noun', because: 'A picture that is seldom the writer’s own unless said to be.',
    },
  ]),
  defineLexicon('text-work', [
    {
      terms: `
        paper, article, journal, chapter, page, book, textbook, handbook, pocket book, guide, atlas, manual, manuscript, preprint,
        abstract, poem, verse, lyric, song, track, tune, chorus, album, anthem, audio, audiobook, playlist, podcast, slide deck, deck,
        slides, slide set, handout, leaflet, booklet, pdf, epub, ebook, e book, mp3, video, lecture, masterclass, course, worksheet,
        questionnaire, scale, scoring sheet, inventory, question bank, qbank, osce bank, osce station, flashcard, explanation,
        test paper, exam paper, newspaper, magazine, newsletter, feature, catalogue, catalog, brochure, calendar, documentary, film,
        broadcast, post, thread, exchange, formulary, topic, edition, flip chart, notes
      `,
      forms: 'noun', because: 'Something to read, watch or hear, which somebody made.',
    },
  ]),
  defineLexicon('taking-verb', [
    {
      terms: `
        nick, pinch, nab, snip, rip, screenshot, screengrab, screencap, crop, lift, swipe, steal, borrow, rob, grab, poach, pilfer, copy,
        photocopy, xerox, scan, trace, redraw, recolour, recolor, paste, repost, download, torrent, crack, clone, plagiarise, plagiarize,
        crib, yoink
      `,
      forms: 'verb', because: 'To make somebody’s work one’s own copy.',
    },
    {
      terms: `
        pulled from, pulled off, pulled it off, pulled this from, saved off, saved from, saved it off, saved this from, taken from,
        taken off, took this from, took it from, cut out of, cut from, cut the, cut and pasted, copied from, copied out, copied out of,
        copied and pasted, copy pasted, copy and pasted, typed out, typed up from, typed it out, wrote out from, photographed from,
        photo'd, snapped from, snapped off, snapped all, screen recorded, recorded off, phone pic of, phone pics of, phone photo of,
        ripped off, ripped from, lifted from, nicked off, nicked from, pinched from, swiped from, stolen from, borrowed from,
        borrowed off, found on, found it on, found this on, found online, got it off, got this off, got off, got on pinterest,
        off google, off google images, off the internet, off pinterest, off twitter, off instagram, from google images, from pinterest,
        from a google search, printed to pdf, pasted below, pasted here, pasted the whole, reproduced in full, in full below,
        word for word, line for line, verbatim
      `,
      because: 'The same in several words.',
    },
  ]),
  defineLexicon('mark-of-owner', [
    {
      terms: `
        logo, watermark, signature, copyright notice, copyright line, copyright page, name, caption, credit, label,
        do not distribute, do not share, not for reproduction, not for distribution, internal use, confidential, all rights reserved,
        page number, url, handle, web address
      `,
      because: 'What tells whose a work is, or forbids its copying.',
    },
  ]),
  defineLexicon('efface', [
    {
      terms: `
        crop, remove, blur, erase, delete, hide, cover, scrub, mask, chop, trim, lose, edit out, cut off, cut out, black out, white out,
        whited out, blank out, rub out, wipe, strip, photoshop, take off, took off, paint over, replace, drop
      `,
      forms: 'verb', because: 'To make it vanish.',
    },
  ]),
  defineLexicon('unknown-owner', [
    {
      terms: `
        no idea who, no clue who, no idea whose, not sure who, not sure whose, don't know who, dont know who, don't know whose,
        can't remember who, can't recall who, couldn't find who, couldn't find whose, couldn't trace, can't find who, can't find the,
        couldn't find the, couldn't find the name, forget whose, forgotten who, i forget who, forget who, author unknown, artist unknown,
        source unknown, unknown artist, some artist, some guy, some random, lost the source, unattributed,
        if it's yours, if this is yours, dm for credit, dm for removal, credit to owner, credit to whoever, credits to owner,
        cr to owner, credit to the owner, credits to the owner, credit to the artist, credit to the photographer, credit to its owner,
        credit to original owner, credit to the original owner, no copyright infringement intended, not mine, isn't mine, ain't mine
      `,
      because: 'The maker is not named.',
    },
  ]),
  defineLexicon('picture-source', [
    {
      terms: `
        google, google images, pinterest, the internet, the web, the net, instagram, insta, tiktok, facebook, twitter, reddit, youtube,
        substack, tumblr, netter, netters, gray's, grays, uptodate, bmj, nejm, jama, lancet, the lancet, nature, cochrane, elsevier,
        springer, new yorker, the new yorker, private eye, far side, the far side, getty, shutterstock, spotify, netflix, bbc, harvard,
        mayo, osmosis, amboss, whatsapp, telegram
      `,
      because: 'Where works of others are found.',
    },
  ]),
  defineLexicon('credit', [
    {
      terms: `
        photo by, photos by, picture by, image by, images by, illustration by, illustrations by, drawing by, drawings by, drawn by,
        cartoon by, graphic by, artwork by, art by, painted by, designed by, made by, words by, poem by, music by, video by, pic by,
        pics by, photo credit, image credit, photo credits, image credits, picture credit, credit to, courtesy of, reproduced from,
        reproduced with, adapted from, redrawn from, source:, image source, taken by, shot by, photographed by, by me, made by me,
        drawn by me, my own, my own photo, my own photos, my own drawing, own work, my photo, my photos, my pic, my pics, my picture,
        my pictures, my drawing, my drawings, my sketch, my diagram, my graph, my chart, my slides, my phone, photo mine, photo is mine,
        photos are mine, picture is mine, pictures are mine, image is mine, image mine, photos mine, graphic is mine, drawing is mine,
        is mine, are mine, mine, all mine, i took, i took this, i took it, i drew, i drew it, i made, i made it, i painted, i wrote,
        i sketched, one i made, drew it myself, made it myself, me and my phone, selfie, pencil by
      `,
      because: 'Says who made it.',
    },
  ]),
  defineLexicon('licence', [
    {
      terms: `
        cc by, cc by sa, cc by nc, cc by nd, cc by 4.0, cc0, cc 0, ccby, creative commons, public domain, out of copyright,
        copyright expired, open licence, open license, openly licensed, open access, royalty free, free to use, free to share,
        free to reuse, licensed from, licensed under, licensed to, under licence, under license, ogl, open government licence,
        crown copyright, wellcome collection, wikimedia, wikimedia commons, unsplash, pexels, pixabay, library of congress, stock photo,
        stock image, from our image library, synthetic, ai generated, generated with, with permission, by permission,
        used with permission, with her permission, with his permission, with their permission, by kind permission, kind permission,
        permission of, permission from, gave permission, gave me permission, gave us permission, gave me leave, kindly let me,
        kindly allowed, said yes, said i could, said i may, said we could, agreed to, agreed in writing, happy for me to, has agreed,
        let me share, let me use, let me post, lets us use, allowed me to, asked before, asked first, i asked, i commissioned,
        commissioned, we commissioned, i paid her, i paid him, paid for the rights, bought the licence, bought the license, ©
      `,
      because: 'Says why it may be used.',
    },
  ]),
  defineLexicon('pirate-site', [
    {
      terms: `
        sci hub, scihub, libgen, lib gen, library genesis, z library, zlibrary, zlib, z lib, anna's archive, annas archive, pirate bay,
        the pirate bay, torrent, torrents, torrented, 12ft, 12ft ladder, archive.ph, bypass the paywall, bypasses the paywall,
        bypass paywalls, paywall bypass, get around the paywall, gets round the paywall, get past the paywall, jump the paywall,
        skip the paywall, hit the paywall, because of the paywall, pirated, bootleg, cracked version, cracked copy
      `,
      because: 'Where copies are passed on without leave.',
    },
  ]),
  defineLexicon('share-place', [
    {
      terms: `
        drive link, google drive, dropbox, drive folder, shared drive, shared folder, group drive, onedrive, mega link, wetransfer,
        telegram, telegram group, telegram channel, whatsapp group, discord, group files, link in bio, link in my bio, link for bio,
        link in the comments, link in comments, link below, link's below, in the chat, in the group, dm me for, dm for, ask me for,
        just ask, dm for the pdf, inbox me for, dm me for the pdf, pinned note, pinned post, first comment, next comment
      `,
      because: 'Where files are handed out.',
    },
  ]),
  defineLexicon('whole-work', [
    {
      terms: `
        full pdf, full pdfs, whole pdf, free pdf, pdf of, pdfs of, as pdf, as pdfs, as a pdf, in pdf, the pdf, as an epub, as mp3s,
        as mp3, full text of, whole textbook, full textbook, whole book, the whole book, full book, entire book, complete book,
        complete handbook, whole chapter, full chapter, entire chapter, whole thing, the whole thing, cover to cover, complete audiobook,
        complete, both volumes, whole issue, whole journal, full deck, whole deck, entire deck, full track, whole song, full song,
        every slide, all the slides, whole page, whole paper, full paper, full course, whole course, question bank,
        whole article, entire article, full thing, full poem, whole poem
      `,
      because: 'More than a quotation.',
    },
  ]),
];
