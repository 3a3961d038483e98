#!/usr/bin/env python3
"""Chooses thresholds and the temperature on held-out documents: choose.py MODEL.pt CLAIMS.jsonl:WINDOWS.jsonl… prints NAME=VALUE words for export.py.

A threshold is the one of the best F1 over part 0 of the sets; the temperature is the one under which an event word's probability is most likely."""
import argparse

import torch

import examples
import labels
import learn
import measure
import network
import parts

STEPS = [0.15, 0.2, 0.25, 0.3, 0.35, 0.4, 0.45, 0.5, 0.55, 0.6, 0.65]


def main():
    p = argparse.ArgumentParser(description=__doc__)
    p.add_argument("model")
    p.add_argument("sets", nargs="+")
    p.add_argument("--layers", type=int, default=network.LAYERS)
    o = p.parse_args()
    model = network.Reader(o.layers)
    model.load_state_dict(torch.load(o.model))
    model.eval()
    windows = []
    for name in o.sets:
        claims, cuts, *_ = name.split(":")
        windows += [examples.Window(r, c) for r in examples.load(claims, cuts) if parts.is_held_out(r.doc) for c in r.cut["windows"]]
    seen = []
    for w in windows:
        with torch.no_grad():
            happening, number, cue, _, ask, begin, inside = model.heads(learn.encode(model, [w]))
            zb, zw = learn.link_logits(model, w, ask, begin, inside, w.rows) if w.rows else (None, None)
        seen.append((w, happening, number, cue, zb, zw))
    out = []
    same = lambda f, g: f[2] == g[2] and measure.overlap(f, g)
    for name, at, end in (("happening", 1, labels.HAPPENING_INSIDE), ("number", 2, labels.NUMBER_INSIDE), ("cue", 3, 2)):
        best = (0, 0.5)
        for t in STEPS:
            tally = measure.Tally()
            for row in seen:
                gold = getattr(row[0], name)
                if (gold != -100).any():
                    tally.add(measure.tagged(measure.classes(row[at], t), end, row[0].core), measure.tagged(gold.tolist(), end, row[0].core), same)
            f = 2 * tally.right / max(1, tally.found + tally.wanted)
            best = max(best, (round(f, 4), t))
            print(f"# {name} {t} {tally}")
        out.append(f"{name}={best[1]}")
    for r, name in enumerate(labels.ROLES):
        best = (0, 0.5)
        for t in STEPS:
            tally = measure.Tally()
            for w, *_, zb, zw in seen:
                for i, (asker, role, want_b, want_w, weight) in enumerate(w.rows):
                    if role == r:
                        tally.add(measure.spans_of((zb[i].sigmoid() * (weight > 0)).tolist(), zw[i].sigmoid().tolist(), w.sentence.tolist(), t),
                                  measure.spans_of(want_b.tolist(), want_w.tolist(), w.sentence.tolist(), 0.5), measure.overlap)
            f = 2 * tally.right / max(1, tally.found + tally.wanted)
            best = max(best, (round(f, 4), t))
        print(f"# {name} {best}")
        out.append(f"link.{name}={best[1]}" if name == "cue" else f"{name}={best[1]}")
    logits = torch.cat([row[1][row[0].happening != -100] for row in seen])
    gold = torch.cat([row[0].happening[row[0].happening != -100] for row in seen])
    told = (gold > 0) & (gold < labels.HAPPENING_INSIDE) | (logits.softmax(-1)[:, 0] < 0.7)
    best = min((float(torch.nn.functional.cross_entropy(logits[told] / t, gold[told])), t) for t in (0.8, 0.9, 1.0, 1.1, 1.2, 1.3, 1.4, 1.5, 1.7, 2.0))
    print(f"# temperature {best}")
    print(" ".join(f"--threshold {x}" for x in out if not x.startswith("link.")), f"--temperature {best[1]}")


if __name__ == "__main__":
    main()
