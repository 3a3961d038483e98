"""The labels of the reader, in the order in which its outputs hold them."""
EVENTS = """armed-clash shelling air-strike explosion suicide-bombing attack shoot-down gunfire chemical-attack sexual-violence abduction capture arrest release
territory-taken territory-transferred destruction violence ceasefire-violation deployment withdrawal agreement talks displacement aid blockade protest riot
sanction""".split()
MEASURES = "killed injured casualties missing captured abducted displaced evacuated returned violations deployed destroyed".split()
REALITY = "actual negated threatened planned demanded possible".split()
STANCE = "asserts accuses denies confirms admits cannot-confirm".split()
BACKGROUND = ["no", "yes"]
STATUS = "civilian combatant unspecified".split()
SCOPE = "incident period conflict".split()
BOUND = "exact at-least at-most about between vague unknown".split()
ROLES = "doer target place time via speaker cue figure who source content evidence".split()

HAPPENING_INSIDE = len(EVENTS) + 1
NUMBER_INSIDE = len(MEASURES) + 1
# Where each group of marks stands in the output "marks".
MARKS = {}
_at = 0
for _name, _values in (("reality", REALITY), ("stance", STANCE), ("background", BACKGROUND), ("status", STATUS), ("scope", SCOPE), ("bound", BOUND)):
    MARKS[_name] = (_at, _at + len(_values))
    _at += len(_values)
MARKS_SIZE = _at

DIMENSION = 48
EDGES = [-63, -31, -15, -7, -3, -2, -1, 0, 1, 2, 3, 4, 8, 16, 32, 64]  # a distance d is in the bucket numbered by how many edges are <= d
DISTANCES = len(EDGES) + 1
SENTENCES = 6
