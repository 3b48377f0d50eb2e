// Makes lists of names small for dist/vocabulary.js. A name begins with a digit that says how many of its letters it shares with the one before;
// then pairs of characters that occur often become one character each.

/** Characters that stand for a pair. No name holds one. */
const free = [...'ABCDEFGHIJKLMNOPQRSTUVWXYZ!#$%&()*+./:;<=>?@[]^_{|}~'];

/** True for a long list of words in lower case that holds none of those characters and no digit. */
function isPackable(text) {
  return text.length > 300 && !/\d/.test(text) && free.every((sign) => !text.includes(sign));
}

/** Lists of lower-case names, sorted, as `{ text, pairs }` for `unpack`. */
function pack(lists) {
  let text = lists.map((names) => shared(names)).join('\n');
  if (free.some((sign) => text.includes(sign))) throw new Error('A name holds a character that is to stand for a pair.');
  const pairs = [];
  for (const sign of free) {
    const pair = mostFrequentPair(text);
    pairs.push(sign + pair);
    text = text.split(pair).join(sign);
  }
  return { text, pairs };
}

function shared(names) {
  let previous = '';
  return names.map((name) => {
    let same = 0;
    while (same < 9 && same < name.length && name[same] === previous[same]) same++;
    previous = name;
    return same + name.slice(same);
  }).join('');
}

function mostFrequentPair(text) {
  const counts = new Map();
  for (let at = 0; at + 1 < text.length; at++) {
    const pair = text.slice(at, at + 2);
    if (!pair.includes('\n')) counts.set(pair, (counts.get(pair) ?? 0) + 1);
  }
  return [...counts].reduce((best, one) => (one[1] > best[1] ? one : best))[0];
}

/** The lists again. Written into dist/vocabulary.js as it stands here, so it needs nothing from outside. */
function unpack({ text, pairs }) {
  for (const pair of [...pairs].reverse()) text = text.split(pair[0]).join(pair.slice(1));
  return text.split('\n').map((list) => {
    let previous = '';
    return list.match(/\d[^\d]*/g).map((word) => (previous = previous.slice(0, Number(word[0])) + word.slice(1)));
  });
}

module.exports = { isPackable, pack, unpack };
