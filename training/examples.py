"""Turns reports with claims, cut into windows by the Java side, into what the network learns from."""
import bisect
import json
import re

import torch

import labels

BEGIN, WITHIN = 1, 2
RESTATED = 0.3  # what a word without an event counts where a claim told elsewhere is told again: its event word there is right, too
EVIDENCE = 0.15  # what a word of the evidence counts beside one of the other roles, which are far shorter


def lines(path):
    with open(path, encoding="utf-8") as f:
        return [json.loads(line) for line in f if line.strip()]


class Words:
    """The words of one report by their offsets (code points: the texts of the windows file are cut in UTF-16 units, which is converted here)."""

    def __init__(self, text, cut):
        self.text = text
        if any(ord(c) > 0xFFFF for c in text):
            back, units = {}, 0
            for i, c in enumerate(text):
                back[units] = i
                units += 2 if ord(c) > 0xFFFF else 1
            back[units] = len(text)
            self.spans = [(back.get(s, 0), back.get(e, 0)) for s, e in cut["words"]]
        else:
            self.spans = [tuple(w) for w in cut["words"]]
        self.starts = [s for s, _ in self.spans]
        self.ends = [e for _, e in self.spans]
        self.sentence = [0] * len(self.spans)
        for n, (a, b) in enumerate(cut["sentences"]):
            for w in range(a, b):
                self.sentence[w] = n

    def covering(self, start, end):
        """The words that touch [start, end)."""
        a = bisect.bisect_right(self.ends, start)
        b = bisect.bisect_left(self.starts, end)
        return (a, b) if a < b else None

    def all(self, string):
        """Where the string stands as whole words, as word ranges."""
        out, at = [], self.text.find(string)
        while at >= 0:
            end = at + len(string)
            if not (at and self.text[at - 1].isalnum() and string[0].isalnum()) and not (
                    end < len(self.text) and self.text[end].isalnum() and string[-1].isalnum()):
                span = self.covering(at, end)
                if span:
                    out.append(span)
            at = self.text.find(string, at + 1)
        if not out and " " in string:
            m = re.search(r"\s+".join(map(re.escape, string.split())), self.text)
            if m and self.covering(m.start(), m.end()):
                out.append(self.covering(m.start(), m.end()))
        return out


class Report:
    """One report's labels by words of the whole text."""

    def __init__(self, doc, cut):
        self.doc, self.cut = doc["doc"], cut
        self.words = Words(doc["text"], cut)
        n = len(self.words.spans)
        self.has_claims = "claims" in doc
        self.has_attributions = "attributions" in doc
        self.happening, self.number, self.cue = [0] * n, [0] * n, [0] * n
        self.restated = [False] * n
        self.marks = []  # (word, group, value)
        self.links = []  # (asker word, role, [(first, end) right], [(first, end) neither right nor wrong] or None: not known)
        self.claims = doc.get("claims", [])
        self.lost = 0
        for c in self.claims:
            self.claim(c)
        for a in doc.get("attributions", []):
            self.attribution(a)

    def ranges(self, quotes):
        out = []
        for q in quotes:
            out += self.words.all(q)[:1]
        return out

    def nearest(self, string, at, evidence):
        """The occurrence of a name that a link goes to: in the asker's sentence, else in the evidence, else the nearest before, else after."""
        found = self.words.all(string)
        if not found:
            return None, []
        sentence = self.words.sentence

        def rank(span):
            same = sentence[span[0]] == sentence[at]
            within = any(a <= span[0] < b for a, b in evidence)
            return (not same, not within, span[0] > at, abs(span[0] - at))
        found.sort(key=rank)
        return found[0], found[1:]

    def link(self, asker, role, names, evidence, known=True):
        right, unsure = [], []
        for name in names:
            best, others = self.nearest(name, asker, evidence)
            if best:
                right.append(best)
                unsure += others
        self.links.append((asker, labels.ROLES.index(role), right, unsure if known else None))

    def claim(self, c):
        evidence = self.ranges(c["evidence"])
        if c["event"] == "statement" or not evidence:
            self.lost += c["event"] != "statement"
            return
        within = self.words.all(c["trigger"])
        home = self.ranges([c["triggerSentence"]]) if c.get("triggerSentence") else evidence
        for_this = [s for s in within if any(a <= s[0] < b for a, b in home)] or [s for s in within if any(a <= s[0] < b for a, b in evidence)]
        free = [s for s in for_this if not self.happening[s[0]]]
        if not for_this:
            self.lost += 1
            return
        trigger = (free or for_this)[0]
        first, end = trigger
        kind = labels.EVENTS.index(c["event"]) + 1
        if not self.happening[first]:
            self.happening[first] = kind
            for w in range(first + 1, end):
                if not self.happening[w]:
                    self.happening[w] = labels.HAPPENING_INSIDE
        self.link(first, "evidence", [], evidence)
        self.links[-1][2].extend(evidence)
        at = self.words.sentence[first]
        for a, b in evidence:
            for w in range(a, b):
                self.restated[w] |= self.words.sentence[w] != at
        self.marks += [(first, "reality", labels.REALITY.index(c["reality"])), (first, "stance", labels.STANCE.index(c["stance"])),
                       (first, "background", int(c["background"]))]
        self.link(first, "doer", c["perpetrator"], evidence)
        self.link(first, "target", c["target"], evidence)
        self.link(first, "place", c["place"], evidence)
        self.link(first, "via", c["via"], evidence)
        self.link(first, "speaker", [c["speaker"]] if c["speaker"] else [], evidence)
        self.link(first, "cue", [c["cue"]] if c.get("cue") else [], evidence, known=c.get("cue") is not None or c["speaker"] is None)
        self.link(first, "time", [c["when"]] if c.get("when") else [], evidence, known=c.get("when") is not None)
        numbers = []
        for f in c["figures"]:
            if not f.get("text"):
                continue
            found = [s for s in self.words.all(f["text"]) if any(a <= s[0] < b for a, b in evidence)]
            if not found:
                self.lost += 1
                continue
            kind = labels.MEASURES.index(f["measure"]) + 1
            found.sort(key=lambda s: (self.number[s[0]] not in (0, kind), s in numbers, abs(s[0] - first)))
            span = found[0]
            if f.get("who"):
                whos = [w for w in self.words.all(f["who"]) if any(a <= w[0] < b for a, b in evidence)]
                if whos:  # "12 soldiers": of several "12" the one beside its people
                    span = min(found, key=lambda s: (s in numbers, min(abs(w[0] - s[1]) for w in whos), abs(s[0] - first)))
            numbers.append(span)
            self.number[span[0]] = kind
            for w in range(span[0] + 1, span[1]):
                self.number[w] = labels.NUMBER_INSIDE
            self.marks += [(span[0], "status", labels.STATUS.index(f["status"])), (span[0], "scope", labels.SCOPE.index(f["scope"])),
                           (span[0], "bound", labels.BOUND.index(f["bound"]))]
            self.link(span[0], "who", [f["who"]] if f.get("who") else [], [(span[0] - 12, span[1] + 14)])
        self.links.append((first, labels.ROLES.index("figure"), numbers, []))

    def attribution(self, a):
        cue = [self.words.covering(*s) for s in a["cue"]]
        cue = [s for s in cue if s]
        if not cue:
            return
        first = cue[0][0]
        for s, e in cue:
            for w in range(s, e):
                self.cue[w] = WITHIN if self.cue[w] == 0 else self.cue[w]
            self.cue[s] = BEGIN if s == first else self.cue[s]
        for role in ("source", "content"):
            spans = [self.words.covering(*s) for s in a[role]]
            self.links.append((first, labels.ROLES.index(role), [s for s in spans if s], []))


class Window:
    """Tensors of one window."""

    def __init__(self, report, cut):
        w = report.words
        frm, (core, core_end), n = cut["from"], cut["core"], len(cut["first"])
        to = frm + n
        self.doc, self.frm, self.core = report.doc, frm, (core - frm, core_end - frm)
        self.ids, self.shapes, self.first = (torch.tensor(cut[k]) for k in ("ids", "shapes", "first"))
        self.sentence = torch.tensor(w.sentence[frm:to])
        inside = torch.zeros(n, dtype=torch.bool)
        inside[core - frm:core_end - frm] = True
        ignore = torch.full((n,), -100)
        take = lambda values, known: torch.where(inside, torch.tensor(values[frm:to]), ignore) if known else ignore
        self.happening = take(report.happening, report.has_claims)
        self.happening_weight = torch.tensor([RESTATED if r and not h else 1.0 for r, h in zip(report.restated[frm:to], report.happening[frm:to])])
        self.number = take(report.number, report.has_claims)
        self.cue = take(report.cue, report.has_attributions)
        self.marks = {}
        for word, group, value in report.marks:
            if core <= word < core_end:
                self.marks[(word - frm, group)] = value
        links = {}
        for asker, role, right, unsure in report.links:
            if core <= asker < core_end:
                old = links.get((asker - frm, role))
                if old is None:
                    links[(asker - frm, role)] = (list(right), None if unsure is None else list(unsure))
                else:
                    old[0].extend(right)
        rows = []
        for (asker, role), (right, unsure) in links.items():
            begin, within, weight = torch.zeros(n), torch.zeros(n), torch.ones(n)
            if labels.ROLES[role] == "evidence":
                weight *= EVIDENCE
            shown = 0
            for s, e in unsure or []:
                weight[max(0, s - frm):max(0, min(n, e - frm))] = 0
            for s, e in right:
                if s >= frm and e <= to:
                    shown += 1
                    if unsure:
                        weight[s - frm:e - frm] = 1
                    begin[s - frm] = 1
                    within[s - frm + 1:e - frm] = 1
            if unsure is None and not shown:
                continue
            rows.append((asker, role, begin, within, weight))
        self.rows = rows


def load(claims_path, windows_path):
    """The reports of a file with their windows."""
    cuts = {c["doc"]: c for c in lines(windows_path)}
    return [Report(d, cuts[d["doc"]]) for d in lines(claims_path) if d["doc"] in cuts]
