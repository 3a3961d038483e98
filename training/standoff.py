#!/usr/bin/env python3
"""Annotations of texts that are not ours to pass on: every quotation is kept as where it stands, and the texts come from their corpora.

standoff.py CLAIMS.jsonl… OUT.jsonl --wikievents DIR --muc4 DIR --attribution FILE --claims-train DIR turns claims that quote into claims that point; prepare.py turns them
back. Reports of `claims-train` among them are annotated a second time, and stand for the first annotation."""
import argparse
import glob
import hashlib
import json
import os
import pathlib
import re

QUOTES = ("evidence", "via", "perpetrator", "target", "place")
QUOTE = ("trigger", "speaker", "cue")
FIGURE = ("who", "text")


def wikievents(folder):
    """The reports of WikiEvents by id."""
    out = {}
    for path in sorted(pathlib.Path(folder).glob("*.jsonl")):
        for line in path.read_text(encoding="utf-8").splitlines():
            d = json.loads(line)
            if "text" in d:
                out["we-" + d["doc_id"].replace(".", "-")] = d["text"].strip() + "\n"
    return out


def muc4(folder):
    """The reports of MUC-4's part DEV by id."""
    out = {}
    for path in sorted(glob.glob(os.path.join(folder, "texts", "dev-*"))):
        with open(path, encoding="utf-8") as f:
            parts = re.split(r"(?m)^(DEV-MUC3-\d+) \(.*\)\s*$", f.read())
        for i in range(1, len(parts), 2):
            out["muc-" + parts[i].lower().replace("muc3-", "")] = parts[i + 1].strip() + "\n"
    return out


def attribution(path):
    """The articles of part `train` of the attribution corpus by id."""
    rows = (json.loads(line) for line in pathlib.Path(path).read_text(encoding="utf-8").splitlines())
    return {r["doc"]: r["text"] for r in rows if r["part"] == "train"}


def claims_train(folder):
    """The reports of `claims-train` by id."""
    return {p.stem: p.read_text(encoding="utf-8") for p in sorted((pathlib.Path(folder) / "texts").glob("*.txt"))}


def texts(o):
    """The texts of all corpora by id, from the folders and the file that the options name."""
    return wikievents(o.wikievents) | muc4(o.muc4) | attribution(o.attribution) | claims_train(o.claims_train)


def options(parser):
    parser.add_argument("--wikievents", help="folder of WikiEvents")
    parser.add_argument("--muc4", help="folder of MUC-4")


def mark(text):
    return hashlib.sha256(text.encode()).hexdigest()[:16]


def place(quote, text, within=None):
    """Where a quotation stands, blanks and line breaks being alike; inside one of the ranges where there are any such."""
    found = [(m.start(), m.end()) for m in re.finditer(r"\s+".join(map(re.escape, quote.split())), text)]
    for s, e in found:
        if within and any(a <= s and e <= b for a, b in within):
            return [s, e]
    if not found:
        raise ValueError(f"not in the text: {quote[:60]}")
    return list(found[0])


def mapped(claim, of):
    """The claim with every quotation exchanged; evidence first, since other words are sought there."""
    out = dict(claim)
    for name in QUOTES:
        out[name] = [of(q, out) for q in claim[name]]
    for name in QUOTE:
        out[name] = of(claim[name], out) if claim.get(name) else None
    out["figures"] = [dict(f) | {n: of(f[n], out) if f.get(n) else None for n in FIGURE} for f in claim["figures"]]
    return out


def pointing(report, text):
    """A report whose claims quote, as one whose claims point into the text. The text is cut where the annotation ends: `end` characters."""
    def of(quote, claim):
        return place(quote, text, claim["evidence"] if claim["evidence"] and isinstance(claim["evidence"][0], list) else None)
    return {"doc": report["doc"], "published": report["published"], "end": len(text), "text": mark(text), "claims": [mapped(c, of) for c in report["claims"]]}


def quoting(report, texts):
    """The report with its text and claims that quote it."""
    text = texts[report["doc"]][:report["end"]]
    if mark(text) != report["text"]:
        raise ValueError(f"{report['doc']}: the corpus holds another text than was annotated")
    return {"doc": report["doc"], "published": report["published"], "text": text,
            "claims": [mapped(c, lambda span, _: text[span[0]:span[1]]) for c in report["claims"]]}


def read(path, texts):
    """The annotated reports of a file with their texts."""
    return [quoting(json.loads(line), texts) for line in pathlib.Path(path).read_text(encoding="utf-8").splitlines()]


def main():
    p = argparse.ArgumentParser(description=__doc__)
    p.add_argument("claims", nargs="+", type=pathlib.Path, help="annotated reports; beside each its texts as annotated, DOC.txt")
    p.add_argument("out", type=pathlib.Path)
    options(p)
    p.add_argument("--attribution", required=True)
    p.add_argument("--claims-train", required=True, help="folder of claims-train")
    o = p.parse_args()
    known = texts(o)
    with open(o.out, "w", encoding="utf-8") as f:
        for path in o.claims:
            for line in path.read_text(encoding="utf-8").splitlines():
                r = json.loads(line)
                text = known[r["doc"]]
                annotated = (path.parent / (r["doc"] + ".txt")).read_text(encoding="utf-8").rstrip()
                if not text.startswith(annotated):
                    raise ValueError(f"{r['doc']}: the annotated text is not the beginning of the corpus's")
                f.write(json.dumps(pointing(r, text[:len(annotated)]), separators=(",", ":")) + "\n")


if __name__ == "__main__":
    main()
