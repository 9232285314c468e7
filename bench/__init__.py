"""script/bench: this program against the least window that Qt Quick opens, in one run."""
