"""The reader's network: the first layers of a small BERT, word vectors from the first piece of each word, and the heads that labels.py names."""
import random

import onnx
import torch
from onnx import numpy_helper
from torch import nn

import labels

HIDDEN, HEADS, SHAPES, LAYERS = 384, 12, 7, 9


def backbone(path):
    """The float weights of a BERT kept as ONNX, by the names of the original; MatMul constants are found by the node that uses them."""
    graph = onnx.load(path).graph
    kept = {i.name: numpy_helper.to_array(i) for i in graph.initializer}
    out = {n: torch.tensor(w.copy()) for n, w in kept.items() if n.startswith(("embeddings.", "encoder."))}
    for node in graph.node:
        if node.op_type == "MatMul" and node.input[1] in kept and node.name.startswith("/encoder/"):
            out[node.name[1:].replace("/MatMul", "").replace("/", ".") + ".weight"] = torch.tensor(kept[node.input[1]].T.copy())
    return out


class Drop(nn.Module):
    """Dropout from one long mask drawn beforehand, read at a random place: drawing anew takes a fifth of a training step on a CPU."""

    LENGTH = 1 << 23

    def __init__(self, share):
        super().__init__()
        self.share, self.mask = share, None

    def forward(self, x):
        if not self.training or not self.share:
            return x
        if self.mask is None or self.mask.dtype != x.dtype:
            self.mask = ((torch.rand(self.LENGTH) >= self.share).float() / (1 - self.share)).to(x.dtype)
        at = random.randrange(self.LENGTH - x.numel())
        return x * self.mask[at:at + x.numel()].view(x.shape)


class Layer(nn.Module):
    def __init__(self, dropout):
        super().__init__()
        self.query, self.key, self.value, self.out = (nn.Linear(HIDDEN, HIDDEN) for _ in range(4))
        self.norm1, self.norm2 = nn.LayerNorm(HIDDEN, eps=1e-12), nn.LayerNorm(HIDDEN, eps=1e-12)
        self.up, self.down = nn.Linear(HIDDEN, 4 * HIDDEN), nn.Linear(4 * HIDDEN, HIDDEN)
        self.drop = Drop(dropout)

    def forward(self, x, mask):
        b, n, _ = x.shape
        split = lambda t: t.view(b, n, HEADS, HIDDEN // HEADS).transpose(1, 2)
        q, k, v = split(self.query(x) * (HIDDEN // HEADS) ** -0.5), split(self.key(x)), split(self.value(x))
        scores = q @ k.transpose(-1, -2)
        if mask is not None:
            scores = scores + mask
        mixed = scores.softmax(-1) @ v
        x = self.norm1(x + self.drop(self.out(mixed.transpose(1, 2).reshape(b, n, HIDDEN))))
        return self.norm2(x + self.drop(self.down(nn.functional.gelu(self.up(x)))))


class Reader(nn.Module):
    def __init__(self, layers=LAYERS, dropout=0.1):
        super().__init__()
        self.word = nn.Embedding(30522, HIDDEN)
        self.position = nn.Embedding(512, HIDDEN)
        self.shape = nn.Embedding(SHAPES, HIDDEN)
        self.norm = nn.LayerNorm(HIDDEN, eps=1e-12)
        self.drop = Drop(dropout)
        self.layers = nn.ModuleList(Layer(dropout) for _ in range(layers))
        roles = len(labels.ROLES) * labels.DIMENSION
        self.happening = nn.Linear(HIDDEN, len(labels.EVENTS) + 2)
        self.number = nn.Linear(HIDDEN, len(labels.MEASURES) + 2)
        self.cue = nn.Linear(HIDDEN, 3)
        self.marks = nn.Linear(HIDDEN, labels.MARKS_SIZE)
        self.ask, self.begin, self.inside = (nn.Linear(HIDDEN, roles) for _ in range(3))
        self.near = nn.Parameter(torch.zeros(len(labels.ROLES), 2, labels.DISTANCES))
        self.across = nn.Parameter(torch.zeros(len(labels.ROLES), 2, labels.SENTENCES))
        nn.init.constant_(self.near, -4.0)  # most words are no part of most links
        for m in (self.ask, self.begin, self.inside):
            nn.init.normal_(m.weight, std=0.05)
            nn.init.zeros_(m.bias)

    def start_from(self, weights):
        """Takes the backbone's weights; shapes start from token type 0."""
        own = {"word.weight": "embeddings.word_embeddings.weight", "position.weight": "embeddings.position_embeddings.weight",
               "norm.weight": "embeddings.LayerNorm.weight", "norm.bias": "embeddings.LayerNorm.bias"}
        names = {"query": "attention.self.query", "key": "attention.self.key", "value": "attention.self.value", "out": "attention.output.dense",
                 "norm1": "attention.output.LayerNorm", "up": "intermediate.dense", "down": "output.dense", "norm2": "output.LayerNorm"}
        for i in range(len(self.layers)):
            for mine, theirs in names.items():
                for part in ("weight", "bias"):
                    own[f"layers.{i}.{mine}.{part}"] = f"encoder.layer.{i}.{theirs}.{part}"
        state = self.state_dict()
        for mine, theirs in own.items():
            state[mine].copy_(weights[theirs])
        state["shape.weight"].copy_(weights["embeddings.token_type_embeddings.weight"][0].expand(SHAPES, -1))

    def encode(self, ids, shapes, mask=None):
        at = torch.arange(ids.shape[1])
        x = self.drop(self.norm(self.word(ids) + self.position(at) + self.shape(shapes)))
        for layer in self.layers:
            x = layer(x, mask)
        return x

    def heads(self, words):
        """Outputs for word vectors of any leading shape."""
        return (self.happening(words), self.number(words), self.cue(words), self.marks(words), self.ask(words), self.begin(words), self.inside(words))

    def forward(self, ids, shapes, first):
        """One window without padding: what is exported."""
        return self.heads(self.encode(ids, shapes)[0][first])
