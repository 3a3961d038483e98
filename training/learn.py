#!/usr/bin/env python3
"""Trains the reader: learn.py --backbone ONNX --out FILE.pt [--epochs N] CLAIMS.jsonl:WINDOWS.jsonl[:weight]…

A set's weight says how often an epoch shows it (0.5: half of its windows, drawn anew each epoch). Documents of part 0 are held out unless --all."""
import argparse
import math
import random
import time

import torch
from torch import nn

import examples
import labels
import network
import parts

UNKNOWN = -100
ENCODER_RATE, HEAD_RATE, DECAY = 1.5e-4, 1e-3, 0.95


def buckets(n):
    d = torch.arange(-n, n + 1)
    return torch.bucketize(d, torch.tensor(labels.EDGES), right=True)


NEAR = buckets(512)


def batches(windows, pieces=2000):
    """Windows of like length together, each batch of at most so many pieces with its padding."""
    windows = sorted(windows, key=lambda w: len(w.ids) + random.random() * 24)
    out, now = [], []
    for w in windows:
        if now and (len(now) + 1) * max(len(w.ids), len(now[-1].ids)) > pieces:
            out.append(now)
            now = []
        now.append(w)
    if now:
        out.append(now)
    random.shuffle(out)
    return out


MASK = 103


def masked(w, share):
    """The window's pieces with some words hidden: what a word is must then be told from the words about it."""
    ids = w.ids.clone()
    for word in (torch.rand(len(w.first)) < share).nonzero().flatten().tolist():
        end = int(w.first[word + 1]) if word + 1 < len(w.first) else len(ids) - 1
        ids[int(w.first[word]):end] = MASK
    return ids


def encode(model, batch, hidden=0.0):
    longest = max(len(w.ids) for w in batch)
    ids = torch.zeros(len(batch), longest, dtype=torch.long)
    shapes = torch.zeros_like(ids)
    mask = torch.zeros(len(batch), 1, 1, longest)
    for i, w in enumerate(batch):
        n = len(w.ids)
        ids[i, :n], shapes[i, :n] = masked(w, hidden) if hidden else w.ids, w.shapes
        mask[i, 0, 0, n:] = -1e4
    with torch.autocast("cpu", dtype=torch.bfloat16):
        x = model.encode(ids, shapes, mask)
    x = x.float()
    return torch.cat([x[i, w.first] for i, w in enumerate(batch)])


def link_logits(model, window, ask, begin, inside, rows):
    """Begin and inside scores of each row (asker, role) over the window's words."""
    n = len(window.first)
    asker = torch.tensor([r[0] for r in rows])
    role = torch.tensor([r[1] for r in rows])
    view = lambda t: t.view(n, len(labels.ROLES), labels.DIMENSION)
    q = view(ask)[asker, role]
    b, w = view(begin)[:, role], view(inside)[:, role]
    near = NEAR[(torch.arange(n)[None] - asker[:, None]).clamp(-512, 512) + 512]
    across = (window.sentence[None] - window.sentence[asker][:, None]).clamp(-3, 2) + 3
    zb = torch.einsum("rd,wrd->rw", q, b) + model.near[role, 0].gather(1, near) + model.across[role, 0].gather(1, across)
    zw = torch.einsum("rd,wrd->rw", q, w) + model.near[role, 1].gather(1, near) + model.across[role, 1].gather(1, across)
    return zb, zw


def loss_of(model, batch, options):
    words = encode(model, batch, options.hidden)
    happening, number, cue, marks, ask, begin, inside = model.heads(words)
    total, at = 0.0, 0
    ce = lambda x, y, w=None: nn.functional.cross_entropy(x, y, ignore_index=UNKNOWN, reduction="sum", weight=w)
    for w in batch:
        n = len(w.first)
        s = slice(at, at + n)
        at += n
        told = nn.functional.cross_entropy(happening[s], w.happening, ignore_index=UNKNOWN, reduction="none")
        total = total + (told * w.happening_weight).sum() + ce(number[s], w.number) + 0.5 * ce(cue[s], w.cue)
        for (word, group), value in w.marks.items():
            a, b = labels.MARKS[group]
            total = total + 0.5 * ce(marks[s][word:word + 1, a:b], torch.tensor([value]))
        if w.rows:
            zb, zw = link_logits(model, w, ask[s], begin[s], inside[s], w.rows)
            want_b, want_w = torch.stack([r[2] for r in w.rows]), torch.stack([r[3] for r in w.rows])
            weight = torch.stack([r[4] for r in w.rows])
            bce = nn.functional.binary_cross_entropy_with_logits
            total = total + options.links * (bce(zb, want_b, weight, reduction="sum") + 0.5 * bce(zw, want_w, weight, reduction="sum"))
    return total / (20 * len(batch))


def groups(model, layers):
    """Parameters with rates that fall toward the first layer."""
    out = []
    for name, p in model.named_parameters():
        if not p.requires_grad:
            continue
        if name.startswith("layers."):
            rate = ENCODER_RATE * DECAY ** (layers - 1 - int(name.split(".")[1]))
        elif name.startswith(("word.", "position.", "norm.")):
            rate = ENCODER_RATE * DECAY ** layers
        elif name.startswith("shape."):
            rate = ENCODER_RATE
        else:
            rate = HEAD_RATE
        out.append({"params": [p], "lr": rate, "weight_decay": 0.0 if p.dim() < 2 or name.startswith("word.") else 0.01})
    return out


def main():
    p = argparse.ArgumentParser(description=__doc__)
    p.add_argument("sets", nargs="+")
    p.add_argument("--backbone")
    p.add_argument("--start", help="go on from these weights")
    p.add_argument("--out", required=True)
    p.add_argument("--epochs", type=int, default=8)
    p.add_argument("--layers", type=int, default=network.LAYERS)
    p.add_argument("--seed", type=int, default=1)
    p.add_argument("--links", type=float, default=0.5)
    p.add_argument("--dropout", type=float, default=0.1)
    p.add_argument("--hidden", type=float, default=0.0, help="share of words hidden from the encoder, drawn anew for each batch")
    p.add_argument("--rate", type=float, default=1.0)
    p.add_argument("--all", action="store_true", help="hold nothing out")
    p.add_argument("--threads", type=int, default=2)
    o = p.parse_args()
    torch.set_num_threads(o.threads)
    random.seed(o.seed)
    torch.manual_seed(o.seed)
    sets = []
    for name in o.sets:
        claims, windows, *weight = name.split(":")
        reports = examples.load(claims, windows)
        kept = [r for r in reports if o.all or not parts.is_held_out(r.doc)]
        ws = [examples.Window(r, cut) for r in kept for cut in r.cut["windows"]]
        share = float(weight[0]) if weight else 1.0
        print(f"{claims}: {len(kept)} reports, {len(ws)} windows, weight {share}; {sum(r.lost for r in reports)} claims or figures not found in their text", flush=True)
        sets.append((ws, share))
    model = network.Reader(o.layers, o.dropout)
    if o.backbone:
        model.start_from(network.backbone(o.backbone))
    if o.start:
        model.load_state_dict(torch.load(o.start))
    model.word.weight.requires_grad_(False)  # piece vectors stay as they came: words that training lacks keep their place
    optimizer = torch.optim.AdamW(groups(model, o.layers), betas=(0.9, 0.98), eps=1e-6)
    top = [g["lr"] * o.rate for g in optimizer.param_groups]

    def epoch():
        out = []
        for ws, share in sets:
            out += ws * int(share) + random.sample(ws, round(len(ws) * (share % 1)))
        return batches(out)
    steps, done, started = len(epoch()) * o.epochs, 0, time.time()
    for e in range(o.epochs):
        model.train()
        sum_loss, seen = 0.0, 0
        for batch in epoch():
            part = done / steps
            factor = min(1.0, part / 0.1 + 0.01) * (1.0 if part < 0.1 else max(0.02, (1 - part) / 0.9))
            for g, t in zip(optimizer.param_groups, top):
                g["lr"] = t * factor
            loss = loss_of(model, batch, o)
            optimizer.zero_grad()
            loss.backward()
            nn.utils.clip_grad_norm_(model.parameters(), 5.0)
            optimizer.step()
            done += 1
            sum_loss += loss.item()
            seen += 1
            if seen % 100 == 0:
                print(f"  epoch {e} step {done}/{steps} loss {sum_loss / seen:.3f} {time.time() - started:.0f} s", flush=True)
        torch.save(model.state_dict(), o.out)
        print(f"epoch {e} loss {sum_loss / max(1, seen):.3f} {time.time() - started:.0f} s", flush=True)


if __name__ == "__main__":
    main()
