#!/usr/bin/env python3
"""Brings every set of training data into one form: prepare.py OUT_DIR [--most N] --claims-train DIR --attribution FILE [--reports FILE…]
[--standoff FILE --wikievents DIR --muc4 DIR].

Writes OUT_DIR/NAME.jsonl, one object a report: {"doc", "published", "text", "claims" and/or "attributions"}; cut them afterwards with `bench/run windows`."""
import argparse
import json
import pathlib

import annotated
import parts
import standoff
import timewords


def write(path, reports, most):
    """Writes the reports; at most `most` of them (0: all), evenly from the set, those that are held out from learning before the others."""
    if most and len(reports) > most:
        held = [r for r in reports if parts.is_held_out(r["doc"])][:max(1, most // 4)]
        others = [r for r in reports if not parts.is_held_out(r["doc"])]
        reports = held + others[::max(1, len(others) // (most - len(held)))][:most - len(held)]
    with open(path, "w", encoding="utf-8") as f:
        for r in reports:
            f.write(json.dumps(r, ensure_ascii=False) + "\n")
    print(f"{path}: {len(reports)} reports")


def dated(reports):
    """With the words that tell each claim's day."""
    for r in reports:
        for c in r["claims"]:
            c["when"] = timewords.find(c, r["published"])
    return reports


def main():
    p = argparse.ArgumentParser(description=__doc__)
    p.add_argument("out", type=pathlib.Path)
    p.add_argument("--most", type=int, default=0, help="at most so many reports of each set, for a trial")
    p.add_argument("--claims-train", type=pathlib.Path)
    p.add_argument("--attribution", type=pathlib.Path)
    p.add_argument("--reports", nargs="*", default=[])
    p.add_argument("--standoff", type=pathlib.Path, help="annotations of texts of WikiEvents, MUC-4 and the attribution corpus")
    standoff.options(p)
    o = p.parse_args()
    o.out.mkdir(parents=True, exist_ok=True)
    ours = {r["doc"]: r for r in standoff.read(o.standoff, standoff.texts(o))} if o.standoff else {}
    if o.claims_train:
        rows = [json.loads(line) for line in (o.claims_train / "claims-train.jsonl").read_text(encoding="utf-8").splitlines()]
        for r in rows:
            r["text"] = (o.claims_train / "texts" / (r["doc"] + ".txt")).read_text(encoding="utf-8")
        write(o.out / "claims-train.jsonl", dated([ours.pop(r["doc"], r) for r in rows]), o.most)
    if o.standoff:
        write(o.out / "standoff.jsonl", dated(list(ours.values())), o.most)
    if o.attribution:
        rows = [json.loads(line) for line in o.attribution.read_text(encoding="utf-8").splitlines()]
        for part in ("train", "dev"):
            write(o.out / f"attribution-{part}.jsonl", [r for r in rows if r["part"] == part], o.most)
    if o.reports:
        faults = []
        rows = [r for path in o.reports for r in annotated.reports(path, faults)]
        for path, at, words in faults:
            print(f"{path}:{at}: {words}")
        for r in rows:
            for c in r["claims"]:
                c["when"] = c["when"] or ("" if not c["date"] else timewords.find(c, r["published"]))
        write(o.out / "own.jsonl", rows, o.most)


if __name__ == "__main__":
    main()
