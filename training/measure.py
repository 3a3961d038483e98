#!/usr/bin/env python3
"""What the network proposes, scored by itself, before any rule of the program: measure.py MODEL.pt CLAIMS.jsonl:WINDOWS.jsonl [--part 0] [--sweep].

Prints precision, recall and F1 of event words, numbers, cues and of each role's links (span overlap of half and more), and the accuracy of the marks."""
import argparse
from collections import defaultdict

import torch

import examples
import labels
import learn
import network
import parts


def spans_of(begin, inside, sentence, threshold, role=None):
    """Word ranges: a word whose begin passes the threshold, and those after it that go on."""
    out, n, j = [], len(begin), 0
    while j < n:
        if begin[j] > threshold:
            k = j + 1
            while k < n and inside[k] > 0.5 and begin[k] <= threshold and sentence[k] == sentence[j]:
                k += 1
            out.append((j, k, begin[j]))
            j = k
        else:
            j += 1
    return out


def tagged(classes, inside, core):
    out, j = [], core[0]
    while j < core[1]:
        if 0 < classes[j] < inside:
            k = j + 1
            while k < core[1] and classes[k] == inside:
                k += 1
            out.append((j, k, classes[j]))
            j = k
        else:
            j += 1
    return out


def classes(logits, threshold):
    p = logits.softmax(-1)
    best = p[:, 1:].argmax(-1) + 1
    return torch.where(p[:, 0] < 1 - threshold, best, torch.zeros_like(best)).tolist()


def overlap(a, b):
    both = min(a[1], b[1]) - max(a[0], b[0])
    return both > 0 and 2 * both >= max(a[1] - a[0], b[1] - b[0]) or (both > 0 and a[0] == b[0])


class Tally:
    def __init__(self):
        self.right = self.found = self.wanted = 0

    def add(self, found, wanted, same):
        self.found += len(found)
        self.wanted += len(wanted)
        left = list(wanted)
        for f in found:
            for w in left:
                if same(f, w):
                    left.remove(w)
                    self.right += 1
                    break

    def __str__(self):
        p, r = self.right / max(1, self.found), self.right / max(1, self.wanted)
        return f"P {p:.3f} R {r:.3f} F1 {2 * p * r / max(1e-9, p + r):.3f} ({self.wanted})"


def measure(model, windows, thresholds):
    t, marks = defaultdict(Tally), defaultdict(lambda: [0, 0])
    model.eval()
    for w in windows:
        with torch.no_grad():
            x = learn.encode(model, [w])
            happening, number, cue, mark, ask, begin, inside = model.heads(x)
        same = lambda f, g: f[2] == g[2] and overlap(f, g)
        if (w.happening != -100).any():
            gold = tagged(w.happening.tolist(), labels.HAPPENING_INSIDE, w.core)
            got = tagged(classes(happening, thresholds["happening"]), labels.HAPPENING_INSIDE, w.core)
            t["happening"].add(got, gold, same)
            t["happening, any kind"].add(got, gold, lambda f, g: overlap(f, g))
        if (w.number != -100).any():
            gold = tagged(w.number.tolist(), labels.NUMBER_INSIDE, w.core)
            t["number"].add(tagged(classes(number, thresholds["number"]), labels.NUMBER_INSIDE, w.core), gold, same)
        if (w.cue != -100).any():
            gold = tagged(w.cue.tolist(), 2, w.core)
            t["cue"].add(tagged(classes(cue, thresholds["cue"]), 2, w.core), gold, same)
        for (word, group), value in w.marks.items():
            a, b = labels.MARKS[group]
            marks[group][0] += int(mark[word, a:b].argmax()) == value
            marks[group][1] += 1
        if w.rows:
            with torch.no_grad():
                zb, zw = learn.link_logits(model, w, ask, begin, inside, w.rows)
            zb, zw = zb.sigmoid(), zw.sigmoid()
            for i, (asker, role, want_b, want_w, weight) in enumerate(w.rows):
                name = labels.ROLES[role]
                known = [s for s in spans_of((zb[i] * (weight > 0)).tolist(), zw[i].tolist(), w.sentence.tolist(), thresholds.get(name, 0.5))]
                gold = spans_of(want_b.tolist(), want_w.tolist(), w.sentence.tolist(), 0.5)
                t[name].add(known, gold, overlap)
    return t, marks


def main():
    p = argparse.ArgumentParser(description=__doc__)
    p.add_argument("model")
    p.add_argument("sets", nargs="+")
    p.add_argument("--layers", type=int, default=network.LAYERS)
    p.add_argument("--part", type=int, default=0)
    p.add_argument("--threshold", action="append", default=[], help="NAME=VALUE")
    o = p.parse_args()
    model = network.Reader(o.layers)
    model.load_state_dict(torch.load(o.model))
    thresholds = {"happening": 0.5, "number": 0.5, "cue": 0.5} | {k: float(v) for k, v in (s.split("=") for s in o.threshold)}
    for name in o.sets:
        claims, cuts, *_ = name.split(":")
        reports = examples.load(claims, cuts)
        windows = [examples.Window(r, c) for r in reports if o.part < 0 or parts.part_of(r.doc) == o.part for c in r.cut["windows"]]
        t, marks = measure(model, windows, thresholds)
        print(name)
        for k, v in t.items():
            print(f"  {k:20} {v}")
        print("  " + "  ".join(f"{k} {a / b:.3f} ({b})" for k, (a, b) in marks.items()))


if __name__ == "__main__":
    main()
