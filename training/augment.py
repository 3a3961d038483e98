#!/usr/bin/env python3
"""Variants of annotated reports: augment.py IN.jsonl OUT.jsonl [--kinds caps,bare,swap] [--seed 1] [--like FILE.jsonl…].

caps: all in capitals. bare: without commas, apostrophes and quotation marks, as scraped corpora have them. swap: countries with their adjectives and
capitals, and places, exchanged for others, so that no side and no place carries a meaning of its own. cased: a text in capitals as it would be printed now,
each word as it mostly stands in the texts of --like, a word that they lack as a name. A variant's id is its text's with "~kind"."""
import argparse
import collections
import json
import random
import re

import standoff

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
        if places and draw.random() < 0.7:
            mapping[name] = draw.choice(places)
    if not mapping:
        return None
    pattern = re.compile(r"\b(" + "|".join(re.escape(k) for k in sorted(mapping, key=len, reverse=True)) + r")\b")
    return lambda s: pattern.sub(lambda m: mapping[m.group()], s)


WORD = re.compile(r"[A-Z]+(?:['-][A-Z]+)*")
OPENS = re.compile(r"(?:^|[.!?:\]]\s+|\n\s*\n\s*)[\"'(\[]*$")


def usual_case(paths):
    """How each word mostly stands in the texts of some files, the first words of sentences left out."""
    seen = collections.defaultdict(collections.Counter)
    for path in paths:
        for line in open(path, encoding="utf-8"):
            text = json.loads(line)["text"]
            if not text.isupper():
                for m in re.finditer(r"(?<=[a-z,] )[A-Za-z]+(?:['-][A-Za-z]+)*", text):
                    seen[m.group().upper()][m.group()] += 1
    return {word: forms.most_common(1)[0][0] for word, forms in seen.items()}


def name(word, bracketed):
    """A word that is known from nowhere: an abbreviation where it could not be spoken or stands in brackets, else somebody's or some place's name."""
    return word if len(word) < 6 and (bracketed or not re.search("[AEIOUY]", word)) else word.capitalize()


def cased(report, usual):
    """The report in capitals and small letters; its claims quote it as before."""
    text = report["text"]

    def form(m):
        bracketed = text[m.start() - 1:m.start()] in ("[", "(") and text[m.end():m.end() + 1] in ("]", ")")
        word = usual.get(m.group()) or "-".join(usual.get(w) or name(w, bracketed) for w in m.group().split("-"))
        opens = OPENS.search(text[max(0, m.start() - 12):m.start()])
        return word[0].upper() + word[1:] if opens else word
    now = WORD.sub(form, text)
    claims = []
    for c in report["claims"]:
        pointed = standoff.pointing({"doc": "", "published": None, "claims": [c]}, text)["claims"][0]
        quoted = standoff.mapped(pointed, lambda span, _: now[span[0]:span[1]])
        if c.get("when"):
            start, end = standoff.place(c["when"], text, pointed["evidence"])
            quoted["when"] = now[start:end]
        claims.append(quoted)
    return dict(report, doc=report["doc"] + "~cased", text=now, claims=claims)


def main():
    p = argparse.ArgumentParser(description=__doc__)
    p.add_argument("source")
    p.add_argument("out")
    p.add_argument("--kinds", default="caps,bare,swap")
    p.add_argument("--seed", type=int, default=1)
    p.add_argument("--like", nargs="*", default=[])
    o = p.parse_args()
    usual = usual_case(o.like)
    draw = random.Random(o.seed)
    reports = [json.loads(line) for line in open(o.source, encoding="utf-8")]
    places = sorted({p for r in reports for c in r["claims"] for p in c["place"] if re.fullmatch(r"[A-Z][a-z'-]+(?: [A-Z][a-z'-]+)?", p)})
    with open(o.out, "w", encoding="utf-8") as f:
        for r in reports:
            changes = {"caps": str.upper, "bare": bare, "swap": swapping(r, places, draw)}
            if r["text"].isupper():
                del changes["caps"]
            for kind in o.kinds.split(","):
                if kind == "cased" and r["text"].isupper():
                    f.write(json.dumps(cased(r, usual), ensure_ascii=False) + "\n")
                change = changes.get(kind)
                if change:
                    claims = [strings(c, change) for c in r["claims"]]
                    f.write(json.dumps(dict(r, doc=r["doc"] + "~" + kind, text=change(r["text"]), claims=claims), ensure_ascii=False) + "\n")


if __name__ == "__main__":
    main()
