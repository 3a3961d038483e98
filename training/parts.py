"""Which reports are held out from learning."""
import zlib

HELD_OUT = 0


def part_of(doc):
    """0..9, by the document's id: part 0 is held out from training. Variants of a text ("id~caps") stay with it."""
    return zlib.crc32(doc.split("~")[0].encode()) % 10


def is_held_out(doc):
    return part_of(doc) == HELD_OUT
