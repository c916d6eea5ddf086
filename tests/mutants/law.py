#!/usr/bin/env python3
"""law.py BUILD [--sample N] [--seed S] [FILE…]: changes one operator or number of core/calendar, deadlines and fees at a
time, and asks the rooms' own tests. BUILD is a configured build folder whose `core` and tests named below are built; nothing
in it or in the tree is changed. Prints each survivor and what share of the mutants was caught."""
import argparse
import json
import pathlib
import random
import re
import resource
import shlex
import subprocess
import sys
import tempfile

ROOT = pathlib.Path(__file__).resolve().parents[2]
TESTS = {  # the quick ones first: the first that fails ends it
    "calendar": ["tst_workcalendar", "tst_notices", "tst_deadline"],
    "deadlines": ["tst_deadline", "tst_boundaries", "tst_afterwards", "deadline_laws"],
    "fees": ["tst_fees"],
}
SWAPS = [  # what stands in the code → what is put there
    (r" < ", " <= "), (r" <= ", " < "), (r" > ", " >= "), (r" >= ", " > "), (r" == ", " != "), (r" != ", " == "),
    (r" && ", " || "), (r" \|\| ", " && "), (r" \+ ", " - "), (r" - ", " + "), (r" \* ", " / "), (r" / ", " * "),
    (r" \+= ", " -= "), (r" -= ", " += "), (r"\+\+(?=\w)", "--"), (r"--(?=\w)", "++"),
    (r"\btrue\b", "false"), (r"\bfalse\b", "true"), (r"(?<=[(\s])!(?=[\w(])", ""), (r"\bstd::min\b", "std::max"),
    (r"\bstd::max\b", "std::min"),
]
SECONDS = 4  # of computing: an endless loop is caught too, and on a busy machine nothing else
MEMORY = 1 << 30  # and one that collects what it finds


def confine():
    resource.setrlimit(resource.RLIMIT_CPU, (SECONDS, SECONDS))
    resource.setrlimit(resource.RLIMIT_AS, (MEMORY, MEMORY))
    resource.setrlimit(resource.RLIMIT_CORE, (0, 0))


def code_of(line):
    """The line with its texts and comment blanked, so that places stay."""
    blank = lambda match: " " * len(match.group())
    line = re.sub(r'"(\\.|[^"\\])*"|\'(\\.|[^\'\\])*\'', blank, line)
    return re.sub(r"//.*", blank, line)


def mutants_of(path):
    """(line, from, to, replacement) of every change to \\p path."""
    for number, line in enumerate(path.read_text().split("\n")):
        code = code_of(line)
        if code.lstrip().startswith(("#", "template", "*", "/*")):
            continue
        for pattern, new in SWAPS:
            yield from ((number, m.start(), m.end(), new) for m in re.finditer(pattern, code))
        for m in re.finditer(r"(?<![\w.'])\d+(?![\w.'])", code):
            yield number, m.start(), m.end(), str(int(m.group()) + 1)


class Bench:
    """Compiles a changed source as the build does, and links it before the library that holds the true one."""

    def __init__(self, build, folder):
        self.build, self.folder = build, folder
        commands = json.loads((build / "compile_commands.json").read_text())
        self.compile = {c["file"]: c for c in commands if "/core.dir/" in c["command"]}
        self.links = {}

    def link_of(self, test):
        if test not in self.links:
            told = subprocess.run(["ninja", "-C", self.build, "-t", "commands", test], capture_output=True, text=True, check=True)
            self.links[test] = told.stdout.strip().split("\n")[-1]
        return self.links[test]

    def compiled(self, source, text):
        command = self.compile[str(source)]
        words = shlex.split(command["command"])
        changed, made = self.folder / source.name, self.folder / "mutant.o"
        changed.write_text(text)
        words[words.index("-o") + 1] = str(made)
        words[words.index(str(source))] = str(changed)
        done = subprocess.run(words, cwd=command["directory"], capture_output=True, text=True)
        return done.returncode == 0

    def passes(self, test):
        program = self.folder / test
        link = re.sub(r"-o \S+", f"{self.folder / 'mutant.o'} -o {program}", self.link_of(test), count=1)
        linked = subprocess.run(link, shell=True, cwd=self.build, capture_output=True, text=True)
        if linked.returncode != 0:
            sys.exit(f"{test} does not link:\n{linked.stderr}")
        env = {"QT_QPA_PLATFORM": "offscreen", "LC_ALL": "C.UTF-8", "TZ": "Asia/Shanghai", "PATH": "/usr/bin:/bin",
               "QTEST_DISABLE_STACK_DUMP": "1", "RC_PARAMS": "seed=20210412 max_success=300"}
        return subprocess.run([program], env=env, capture_output=True, preexec_fn=confine).returncode == 0


def main():
    arguments = argparse.ArgumentParser(description=__doc__)
    arguments.add_argument("build", type=pathlib.Path)
    arguments.add_argument("--sample", type=int, default=0, help="so many of them by chance; all by default")
    arguments.add_argument("--seed", type=int, default=1)
    arguments.add_argument("files", nargs="*", type=pathlib.Path)
    wish = arguments.parse_intermixed_args()
    files = [f.resolve() for f in wish.files] or sorted(f for room in TESTS for f in (ROOT / "core" / room).glob("*.cpp"))
    mutants = [(f, m) for f in files for m in mutants_of(f)]
    total = len(mutants)
    if wish.sample:
        mutants = random.Random(wish.seed).sample(mutants, min(wish.sample, total))
    caught = invalid = survived = 0
    with tempfile.TemporaryDirectory() as folder:
        bench = Bench(wish.build.resolve(), pathlib.Path(folder))
        for source in sorted({f for f, _ in mutants}):  # what fails unchanged would catch everything
            room = source.parent.name
            if not bench.compiled(source, source.read_text()) or not all(map(bench.passes, TESTS[room])):
                sys.exit(f"{source} does not pass unchanged")
        for source, (number, start, end, new) in sorted(mutants):
            lines = source.read_text().split("\n")
            before = lines[number]
            lines[number] = before[:start] + new + before[end:]
            if not bench.compiled(source, "\n".join(lines)):
                invalid += 1
            elif all(map(bench.passes, TESTS[source.parent.name])):
                survived += 1
                print(f"{source.relative_to(ROOT)}:{number + 1}: survived\n- {before.strip()}\n+ {lines[number].strip()}", flush=True)
            else:
                caught += 1
            if (caught + survived) % 20 == 0:
                print(f"… {caught} caught, {survived} survived, {invalid} did not compile", file=sys.stderr, flush=True)
    share = 100 * caught / max(1, caught + survived)
    print(f"{total} places, {len(mutants)} tried: {caught} caught, {survived} survived, {invalid} did not compile: {share:.1f} % caught")


main()
