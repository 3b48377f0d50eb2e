// Reads the marked drafts of training/: a line `=== id kind=… role=… country=… ext=md`, then the draft with what a reviewer objects to in
// `⟦guideline|words⟧`, or `⟦guideline?|words⟧` where reviewers may differ. Marks may lie in each other.

/** A draft without its marks: `{ id, kind, role, country, ext, text, spans: [{ start, end, id, maybe }] }`, offsets in UTF-16 units. Throws where a mark is broken. */
function readMarkedDrafts(file) {
  return file.split(/^=== /m).slice(1).map((part) => {
    const [, head, body] = /^(.*)\n([\s\S]*)$/.exec(part);
    const [id, ...fields] = head.trim().split(/\s+/);
    return { id, ...Object.fromEntries(fields.map((field) => field.split('='))), ...withoutMarks(body, id) };
  });
}

function withoutMarks(body, draft) {
  const spans = [];
  const open = [];
  let text = '';
  for (const [part, id, doubt] of body.matchAll(/⟦([a-z-]+)(\??)\||⟧|[^⟦⟧]+|⟦/g)) {
    if (part === '⟦') throw new Error(`${draft}: a mark names no guideline.`);
    if (id) open.push({ start: text.length, id, maybe: doubt === '?' });
    else if (part === '⟧') {
      const mark = open.pop();
      if (!mark || mark.start === text.length) throw new Error(`${draft}: a mark is empty, or closes what was not opened.`);
      spans.push({ start: mark.start, end: text.length, id: mark.id, maybe: mark.maybe });
    } else text += part;
  }
  if (open.length) throw new Error(`${draft}: a mark is not closed.`);
  return { text, spans: spans.sort((a, b) => a.start - b.start || b.end - a.end) };
}

module.exports = { readMarkedDrafts };
