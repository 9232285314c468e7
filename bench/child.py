"""One measurement in a process of its own: `python -m bench.child SUBJECT TASK OPTIONS`.

Prints one line of JSON. Imports nothing heavy before the subject does: the imports of a start are
part of what is measured.
"""

import importlib
import json
import sys


def main() -> None:
    """Carry out the task that the arguments name."""
    subject_name, task_name, options = sys.argv[1], sys.argv[2], json.loads(sys.argv[3])
    if task_name == "load":
        from bench.loading import load_time

        figures = load_time(**options)
    elif task_name == "search":
        from bench.searching import search_times

        figures = search_times(**options)
    else:
        subject = importlib.import_module(f"bench.{subject_name}").Subject(options)
        task = getattr(importlib.import_module("bench.tasks"), task_name)
        figures = task(subject, options)
        subject.close()
    print(json.dumps(figures), flush=True)


if __name__ == "__main__":
    main()
