#!/usr/bin/env python3
"""Reads annotated reports, as `reports/*.txt` hold them, into claims: annotated.py FILE… [--jsonl OUT] checks them and says what is wrong.

A file holds many reports. One report:

    # report sudan-001
    published: 2023-06-10
    1 Officials: four killed in shelling of a market
    ¶
    2 The army said on Saturday that the RSF had shelled the market in Omdurman, killing four civilians and wounding several others.
    3 The RSF denied firing on the market.
    claims:
    1,2 shelling "shelled" @2 | says: The army | cue: said | accuses | by: the RSF | to: the market | at: Omdurman | when: 2023-06-10 "on Saturday" | n: killed "four" 4 exact "civilians" civilian incident | n: injured "several" 3 vague "others" unspecified incident
    3 shelling "firing" | negated | denies | says: The RSF | cue: denied | by: The RSF | to: the market

A numbered line is one sentence; "¶" begins a new paragraph. A claim's line: the sentences that state it, event, trigger as written ("@2" where it
stands in another than the first sentence named), then what differs from the usual (asserts, actual, in the report's own voice, recent). The words of
the fields are those of the contract of a claim (docs/claims.md).
"""
import json
import pathlib
import re
import sys

EVENTS = set("""armed-clash shelling air-strike explosion suicide-bombing attack shoot-down gunfire chemical-attack sexual-violence abduction capture arrest
release territory-taken territory-transferred destruction violence ceasefire-violation deployment withdrawal agreement talks displacement aid blockade protest
riot sanction statement""".split())
REALITIES = set("actual negated threatened planned demanded possible".split())
STANCES = set("asserts accuses denies confirms admits cannot-confirm".split())
MEASURES = set("killed injured casualties missing captured abducted displaced evacuated returned violations deployed destroyed".split())
BOUNDS = set("exact at-least at-most about between vague unknown".split())
STATUSES = set("civilian combatant unspecified".split())
SCOPES = set("incident period conflict".split())
DAY = r"\d{4}-\d\d-\d\d"
FIGURE = re.compile(
    r'(?P<measure>[a-z]+) "(?P<text>[^"]+)" (?P<value>null|[\d.]+)(?:-(?P<upper>[\d.]+))? (?P<bound>[a-z-]+)(?: "(?P<who>[^"]*)")?'
    r'(?: (?P<status>civilian|combatant|unspecified))?(?: (?P<scope>incident|period|conflict))?(?: asof (?P<asof>\S+))?$')
WHEN = re.compile(rf'(?P<start>{DAY})(?:\.\.(?P<end>{DAY}))?(?: "(?P<text>[^"]+)")?$')


class Fault(Exception):
    pass


def number(word):
    return None if word == "null" else float(word) if "." in word else int(word)


def figure(field, evidence):
    m = FIGURE.match(field)
    if not m:
        raise Fault(f"figure not understood: {field}")
    for name, allowed in (("measure", MEASURES), ("bound", BOUNDS)):
        if m[name] not in allowed:
            raise Fault(f"{name} {m[name]}")
    for words in (m["text"], m["who"]):
        if words and not any(words in e for e in evidence):
            raise Fault(f"figure's words not in the sentences named: {words}")
    return {"measure": m["measure"], "value": number(m["value"]), "upper": number(m["upper"]) if m["upper"] else None, "bound": m["bound"],
            "who": m["who"] or None, "status": m["status"] or "unspecified", "scope": m["scope"] or "incident", "asOf": m["asof"], "text": m["text"]}


def claim(line, sentences, text):
    head, *fields = [part.strip() for part in line.split(" | ")]
    m = re.match(r'([\d,]+) ([a-z-]+) "([^"]+)"(?: @(\d+))?$', head)
    if not m:
        raise Fault(f"head not understood: {head}")
    numbers = [int(n) for n in m[1].split(",") if n]
    for n in numbers:
        if n not in sentences:
            raise Fault(f"no sentence {n}")
    if m[2] not in EVENTS:
        raise Fault(f"event {m[2]}")
    evidence = [sentences[n] for n in numbers]
    at = int(m[4]) if m[4] else numbers[0]
    if at not in sentences or m[3] not in sentences[at]:
        raise Fault(f'trigger "{m[3]}" is not in sentence {at}')
    c = {"evidence": evidence, "event": m[2], "trigger": m[3], "triggerSentence": sentences[at], "reality": "actual", "speaker": None, "cue": None, "via": [],
         "stance": "asserts", "perpetrator": [], "target": [], "place": [], "date": None, "when": None, "background": False, "figures": []}
    for field in fields:
        if field in REALITIES:
            c["reality"] = field
        elif field in STANCES:
            c["stance"] = field
        elif field == "background":
            c["background"] = True
        else:
            name, colon, value = field.partition(":")
            value = value.strip()
            if not colon or not value:
                raise Fault(f"field {field}")
            if name == "n":
                c["figures"].append(figure(value, evidence))
                continue
            if name == "when":
                w = WHEN.match(value)
                if not w:
                    raise Fault(f"when {value}")
                if w["text"] and w["text"] not in text:
                    raise Fault(f'"{w["text"]}" is not in the text')
                c["date"] = {"start": w["start"], "end": w["end"] or w["start"]}
                c["when"] = w["text"]
                continue
            names = [v.strip() for v in value.split(";") if v.strip()]
            for v in names:
                if v not in text:
                    raise Fault(f'"{v}" is not in the text')
            if name in ("says", "cue"):
                if len(names) != 1:
                    raise Fault(f"one {name}")
                c["speaker" if name == "says" else "cue"] = names[0]
            elif name in ("by", "to", "at", "via"):
                c[{"by": "perpetrator", "to": "target", "at": "place", "via": "via"}[name]] = names
            else:
                raise Fault(f"field {name}")
    return c


def reports(path, faults):
    """The reports of one file; what is wrong goes to faults as (line, words) and leaves out the claim."""
    out, doc, sentences, text, in_claims = [], None, {}, "", False
    for at, line in enumerate(pathlib.Path(path).read_text(encoding="utf-8").splitlines(), 1):
        line = line.rstrip()
        try:
            if line.startswith("# report "):
                doc, sentences, text, in_claims = {"doc": line[9:].strip(), "published": None, "text": "", "claims": []}, {}, "", False
                out.append(doc)
            elif not line:
                continue
            elif doc is None:
                raise Fault("before the first report")
            elif line.startswith("published:"):
                doc["published"] = line[10:].strip() or None
            elif line == "¶":
                text += "\n\n" if text else ""
            elif line == "claims:":
                in_claims, doc["text"] = True, text
            elif in_claims:
                doc["claims"].append(claim(line, sentences, text))
            else:
                m = re.match(r"(\d+) (.+)$", line)
                if not m:
                    raise Fault(f"neither sentence nor field: {line[:60]}")
                sentences[int(m[1])] = m[2].strip()
                text += ("" if not text or text.endswith("\n") else " ") + m[2].strip()
        except Fault as fault:
            faults.append((path, at, str(fault)))
    return out


def main(arguments):
    out = None
    if "--jsonl" in arguments:
        at = arguments.index("--jsonl")
        out = arguments[at + 1]
        del arguments[at:at + 2]
    faults, all_reports = [], []
    for path in arguments:
        all_reports += reports(path, faults)
    for path, at, words in faults:
        print(f"{path}:{at}: {words}")
    seen = set()
    for r in all_reports:
        if r["doc"] in seen:
            print(f"twice: {r['doc']}")
        seen.add(r["doc"])
    print(f"{len(all_reports)} reports, {sum(len(r['claims']) for r in all_reports)} claims, "
          f"{sum(len(c['figures']) for r in all_reports for c in r['claims'])} figures, {len(faults)} faults")
    if out:
        with open(out, "w", encoding="utf-8") as f:
            for r in all_reports:
                f.write(json.dumps(r, ensure_ascii=False) + "\n")
    return 1 if faults else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
