"""python -m tests.access"""

import sys

from tests.access.run import main

if __name__ == "__main__":
    sys.exit(main())
