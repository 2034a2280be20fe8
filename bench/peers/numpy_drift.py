"""Boats adrift by the leeway equations, as arrays of numpy: what one would write without a simulation.

Each boat draws its own lines of leeway (Allen 2005, equations 1 and 2, class FISHING-VESSEL-1), jibes at 4 % an hour,
and is moved by wind and current every ten minutes. No land, no people, no log: less than bench/peers/drift.yaml has
searoom do.

    python3 bench/peers/numpy_drift.py [BOATS [DAYS]]      20,000 and 10 without them
Prints CPU seconds of the steps alone, and where the boats came to lie.
"""

import sys
import time

import numpy as np

BOATS = int(sys.argv[1]) if len(sys.argv) > 1 else 20_000
DAYS = float(sys.argv[2]) if len(sys.argv) > 2 else 10.0
STEP_S = 600.0
WIND_M_S = (0.0, 8.0)  # east, north: a southerly
CURRENT_M_S = (0.3, 0.0)
DOWNWIND = (2.47, 0.0, 12.0)  # slope in %, offset in cm/s, standard deviation in cm/s
CROSSWIND = (2.76, 0.0, 9.4)
JIBES_PER_HOUR = 0.04
METRES_PER_DEGREE = 111_195.0  # of a sphere


def main():
    chance = np.random.default_rng(1)
    lat = np.full(BOATS, 5.0)
    lon = np.full(BOATS, 90.0)
    side = np.where(chance.random(BOATS) < 0.5, 1.0, -1.0)
    # Half of the error is of the slope, and grows with the wind (Breivik and Allen 2008).
    down_error = chance.normal(0, DOWNWIND[2], BOATS)
    cross_error = chance.normal(0, CROSSWIND[2], BOATS)
    started = time.process_time()
    for _ in range(int(DAYS * 86400 / STEP_S)):
        speed = np.hypot(WIND_M_S[0], WIND_M_S[1])
        east, north = WIND_M_S[0] / speed, WIND_M_S[1] / speed
        down = ((DOWNWIND[0] + down_error / 20) * speed + DOWNWIND[1] + down_error / 2) / 100
        cross = side * ((CROSSWIND[0] + cross_error / 20) * speed + CROSSWIND[1] + cross_error / 2) / 100
        east_m = (down * east + cross * north + CURRENT_M_S[0]) * STEP_S
        north_m = (down * north - cross * east + CURRENT_M_S[1]) * STEP_S
        lon += east_m / (METRES_PER_DEGREE * np.cos(np.radians(lat + north_m / METRES_PER_DEGREE / 2)))
        lat += north_m / METRES_PER_DEGREE
        side = np.where(chance.random(BOATS) < JIBES_PER_HOUR * STEP_S / 3600, -side, side)
    took = time.process_time() - started
    print(f"{took:.3f} s; mean {lat.mean():.3f} N {lon.mean():.3f} E, spread {lat.std():.3f} and {lon.std():.3f} degrees")


if __name__ == "__main__":
    main()
