"""Finds the words that give a claim its day where an annotation has the day alone: weekdays, dates, "yesterday" against the day of publication."""
import datetime
import re

DAYS = "monday tuesday wednesday thursday friday saturday sunday".split()
MONTHS = "january february march april may june july august september october november december".split()
SHORT = {m[:3]: i + 1 for i, m in enumerate(MONTHS)} | {m: i + 1 for i, m in enumerate(MONTHS)} | {"sept": 9}
MONTH = "(?:" + "|".join(MONTHS) + r"|jan|feb|mar|apr|jun|jul|aug|sept|sep|oct|nov|dec)\b\.?"
WORDS = re.compile(
    rf"(?P<week>(?:last |this )?\b(?:{'|'.join(DAYS)})\b(?: (?:morning|night|evening|afternoon))?)"
    rf"|(?P<md>\b{MONTH} \d{{1,2}}(?:st|nd|rd|th)?\b(?:,? \d{{4}})?)|(?P<dm>\b\d{{1,2}}(?:st|nd|rd|th)? (?:of )?{MONTH}(?:,? \d{{4}})?)"
    rf"|(?P<my>\b{MONTH},? \d{{4}}\b)|(?P<m>\b(?:in|since|last|this) (?:{'|'.join(MONTHS)})\b)|(?P<y>\b(?:in|since) (?:19|20)\d\d\b)"
    r"|(?P<yesterday>\byesterday\b(?: (?:morning|evening|afternoon|night))?|\blast night\b|\bovernight\b)|(?P<today>\btoday\b|\bthis morning\b)", re.I)


def value(match, published):
    kind, words = match.lastgroup, match.group().lower()
    digits = [int(d) for d in re.findall(r"\d+", words)]
    month = next((SHORT[w.strip(".")] for w in re.findall(r"[a-z]+\.?", words) if w.strip(".") in SHORT), None)
    try:
        if kind == "week":
            day = next(i for i, d in enumerate(DAYS) if d in words)
            back = (published.weekday() - day) % 7
            return {published - datetime.timedelta(back), published - datetime.timedelta(back + 7), published + datetime.timedelta((day - published.weekday()) % 7)}
        if kind in ("md", "dm"):
            year = next((d for d in digits if d > 999), published.year)
            return {datetime.date(year, month, next(d for d in digits if d < 32)), datetime.date(year - 1, month, next(d for d in digits if d < 32))}
        if kind in ("my", "m"):
            year = digits[0] if digits else published.year
            return {datetime.date(year, month, 1), datetime.date(year - 1, month, 1)} if not digits else {datetime.date(year, month, 1)}
        if kind == "y":
            return {datetime.date(digits[0], 1, 1)}
        if kind == "yesterday":
            return {published - datetime.timedelta(1), published}
        return {published}
    except (ValueError, StopIteration, TypeError):
        return set()


def find(claim, published):
    """The time words of a claim ("on Friday"), "" where its sentences hold none, None where they hold some that do not fit."""
    if not claim["date"] or not published:
        return None if claim["date"] else ""
    start = datetime.date.fromisoformat(claim["date"]["start"][:10])
    day = datetime.date.fromisoformat(published[:10])
    seen = False
    for sentence in claim["evidence"]:
        for m in WORDS.finditer(sentence):
            seen = True
            if start in value(m, day):
                return m.group()
    return None if seen else ""
