#!/usr/bin/env python3
"""Variants of annotated reports: augment.py IN.jsonl OUT.jsonl [--kinds caps,bare,swap] [--seed 1].

caps: all in capitals. bare: without commas, apostrophes and quotation marks, as scraped corpora have them. swap: countries with their adjectives and
capitals, and places, exchanged for others, so that no side and no place carries a meaning of its own. A variant's id is its text's with "~kind"."""
import argparse
import json
import random
import re

COUNTRIES = [line.split() for line in """Armenia Armenian Yerevan
Azerbaijan Azerbaijani Baku
Russia Russian Moscow
Ukraine Ukrainian Kyiv
Turkey Turkish Ankara
Syria Syrian Damascus
Iraq Iraqi Baghdad
Iran Iranian Tehran
Israel Israeli Jerusalem
Lebanon Lebanese Beirut
Jordan Jordanian Amman
Egypt Egyptian Cairo
Georgia Georgian Tbilisi
Pakistan Pakistani Islamabad
India Indian Delhi
Sudan Sudanese Khartoum
Ethiopia Ethiopian Addis-Ababa
Eritrea Eritrean Asmara
Kenya Kenyan Nairobi
Rwanda Rwandan Kigali
Uganda Ugandan Kampala
Libya Libyan Tripoli
Chad Chadian N'Djamena
Serbia Serbian Belgrade
Colombia Colombian Bogota
Venezuela Venezuelan Caracas
Peru Peruvian Lima
Ecuador Ecuadorean Quito
Honduras Honduran Tegucigalpa
Nicaragua Nicaraguan Managua
Guatemala Guatemalan Guatemala-City
France French Paris
Germany German Berlin
Britain British London
Cambodia Cambodian Phnom-Penh
Thailand Thai Bangkok
Afghanistan Afghan Kabul""".splitlines()]


def strings(claim, change):
    """The claim with every string of the text changed."""
    c = dict(claim)
    for k in ("perpetrator", "target", "place", "via", "evidence"):
        c[k] = [change(v) for v in c[k]]
    for k in ("trigger", "cue", "speaker", "when", "triggerSentence"):
        if c.get(k):
            c[k] = change(c[k])
    c["figures"] = [dict(f, who=change(f["who"]) if f.get("who") else f.get("who"), text=change(f["text"]) if f.get("text") else None) for f in c["figures"]]
    return c


def bare(s):
    return re.sub(r"[,'\"’‘“”]", "", s)


def swapping(report, places, draw):
    """A change of names, the same throughout one report."""
    mapping = {}
    present = [c for c in COUNTRIES if any(re.search(rf"\b{re.escape(w)}\b", report["text"]) for w in c)]
    others = draw.sample(COUNTRIES, len(present))
    for old, new in zip(present, others):
        for a, b in zip(old, new):
            mapping[a] = b.replace("-", " ")
    names = {p for c in report["claims"] for p in c["place"] if re.fullmatch(r"[A-Z][\w'-]+(?: [A-Z][\w'-]+)?", p)} - set(mapping)
    for name in sorted(names):
        if draw.random() < 0.7:
            mapping[name] = draw.choice(places)
    if not mapping:
        return None
    pattern = re.compile(r"\b(" + "|".join(re.escape(k) for k in sorted(mapping, key=len, reverse=True)) + r")\b")
    return lambda s: pattern.sub(lambda m: mapping[m.group()], s)


def main():
    p = argparse.ArgumentParser(description=__doc__)
    p.add_argument("source")
    p.add_argument("out")
    p.add_argument("--kinds", default="caps,bare,swap")
    p.add_argument("--seed", type=int, default=1)
    o = p.parse_args()
    draw = random.Random(o.seed)
    reports = [json.loads(line) for line in open(o.source, encoding="utf-8")]
    places = sorted({p for r in reports for c in r["claims"] for p in c["place"] if re.fullmatch(r"[A-Z][a-z'-]+(?: [A-Z][a-z'-]+)?", p)})
    with open(o.out, "w", encoding="utf-8") as f:
        for r in reports:
            changes = {"caps": str.upper, "bare": bare, "swap": swapping(r, places, draw)}
            if r["text"].isupper():
                del changes["caps"]
            for kind in o.kinds.split(","):
                change = changes.get(kind)
                if change:
                    claims = [strings(c, change) for c in r["claims"]]
                    f.write(json.dumps(dict(r, doc=r["doc"] + "~" + kind, text=change(r["text"]), claims=claims), ensure_ascii=False) + "\n")


if __name__ == "__main__":
    main()
