#!/usr/bin/env python3
"""Writes the trained reader as int8 ONNX with its labels: export.py MODEL.pt OUT_DIR [--layers N] [--threshold NAME=VALUE…] [--temperature T].

Weights are int8 by output channel (piece vectors by row); activations are scaled as they come, one window at a time, so that a window's outputs
depend on nothing but the window."""
import argparse
import hashlib
import inspect
import json
import pathlib

import numpy as np
import onnx
import torch
from onnx import TensorProto, helper, numpy_helper

import labels
import network

OUTPUTS = ["happening", "number", "cue", "marks", "ask", "begin", "inside"]


def by_channel(w, axis):
    """int8 values and the scale of each channel along the axis."""
    scale = np.maximum(np.abs(w).max(axis=1 - axis), 1e-8) / 127.0
    shape = [1, -1] if axis == 1 else [-1, 1]
    return np.clip(np.rint(w / scale.reshape(shape)), -127, 127).astype(np.int8), scale.astype(np.float32)


def quantised(graph):
    """Replaces every product with a constant matrix, and the table of piece vectors, by its int8 form."""
    kept = {i.name: i for i in graph.initializer}
    used = {}
    for n in graph.node:
        for name in n.input:
            used.setdefault(name, []).append(n)
    nodes, gone, added, drop = [], set(), [], set()
    for n in graph.node:
        if id(n) in drop:
            continue
        constant = n.input[1] if n.op_type in ("MatMul", "Gemm") and n.input[1] in kept else None
        if constant:
            w = numpy_helper.to_array(kept[constant])
            bias, out = None, n.output[0]
            if n.op_type == "Gemm":
                if any(a.name == "transB" and a.i for a in n.attribute):
                    w = w.T
                bias = n.input[2] if len(n.input) > 2 else None
            else:
                after = used.get(out, [])
                if len(after) == 1 and after[0].op_type == "Add":
                    other = [i for i in after[0].input if i != out][0]
                    if other in kept:
                        bias, out = other, after[0].output[0]
                        drop.add(id(after[0]))
            q, scale = by_channel(w, 1)
            name = "q_" + str(len(added))
            added += [numpy_helper.from_array(q, name), numpy_helper.from_array(scale, name + "_scale")]
            nodes.append(helper.make_node("DynamicQuantizeMatMul", [n.input[0], name, name + "_scale", "", bias or ""], [out], domain="com.microsoft"))
            gone.add(constant)
        elif n.op_type == "Gather" and n.input[0] in kept and numpy_helper.to_array(kept[n.input[0]]).shape[0] > 10000:
            q, scale = by_channel(numpy_helper.to_array(kept[n.input[0]]), 0)
            name = "pieces"
            added += [numpy_helper.from_array(q, name), numpy_helper.from_array(scale.reshape(-1, 1), name + "_scale")]
            nodes += [helper.make_node("Gather", [name, n.input[1]], [name + "_row"]), helper.make_node("Cast", [name + "_row"], [name + "_float"], to=TensorProto.FLOAT),
                      helper.make_node("Gather", [name + "_scale", n.input[1]], [name + "_by"]), helper.make_node("Mul", [name + "_float", name + "_by"], [n.output[0]])]
            gone.add(n.input[0])
        else:
            nodes.append(n)
    still = {i for n in nodes for i in n.input}
    keep = [i for i in graph.initializer if i.name in still] + added
    del graph.node[:], graph.initializer[:]
    graph.node.extend(nodes)
    graph.initializer.extend(keep)


def main():
    p = argparse.ArgumentParser(description=__doc__)
    p.add_argument("model")
    p.add_argument("out", type=pathlib.Path)
    p.add_argument("--layers", type=int, default=network.LAYERS)
    p.add_argument("--threshold", action="append", default=[])
    p.add_argument("--temperature", type=float, default=1.0)
    p.add_argument("--float", action="store_true", help="leave the weights as they are")
    o = p.parse_args()
    o.out.mkdir(parents=True, exist_ok=True)
    model = network.Reader(o.layers)
    model.load_state_dict(torch.load(o.model))
    model.eval()
    path = o.out / "reader.onnx"
    one = torch.ones(1, 9, dtype=torch.long)
    # Newer versions of torch trace by another way unless told: that one needs a library of its own and makes another graph.
    traced = {"dynamo": False} if "dynamo" in inspect.signature(torch.onnx.export).parameters else {}
    torch.onnx.export(model, (one, one, torch.arange(1, 8)), str(path), input_names=["ids", "shapes", "first"], output_names=OUTPUTS, opset_version=14, **traced,
                      dynamic_axes={"ids": {1: "pieces"}, "shapes": {1: "pieces"}, "first": {0: "words"}} | {n: {0: "words"} for n in OUTPUTS})
    made = onnx.load(str(path))
    if not o.float:
        quantised(made.graph)
        made.opset_import.append(helper.make_opsetid("com.microsoft", 1))
    del made.graph.value_info[:]
    onnx.save(made, str(path))
    thresholds = {"happening": 0.5, "number": 0.5, "cue": 0.5} | {r: 0.5 for r in labels.ROLES}
    thresholds |= {k: float(v) for k, v in (s.split("=") for s in o.threshold)}
    round_up = lambda t: [[[round(v, 4) for v in row] for row in pair] for pair in t.tolist()]
    (o.out / "labels.json").write_text(json.dumps({
        "events": labels.EVENTS, "measures": labels.MEASURES, "reality": labels.REALITY, "stance": labels.STANCE, "status": labels.STATUS, "scope": labels.SCOPE,
        "bound": labels.BOUND, "roles": labels.ROLES, "dimension": labels.DIMENSION, "near": round_up(model.near), "across": round_up(model.across),
        "thresholds": thresholds, "temperature": {"happening": o.temperature}, "sha256": hashlib.sha256(path.read_bytes()).hexdigest()}) + "\n", encoding="utf-8")
    print(f"{path}: {path.stat().st_size / 1e6:.1f} MB")


if __name__ == "__main__":
    main()
