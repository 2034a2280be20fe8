"""Boats under way as objects of Python, stepped one by one in an order shuffled each hour: what an agent-based toolkit
does (the schedule of Mesa), without the toolkit's own cost.

Each boat meets wind and current of its own (autoregressive, as in bench/peers/route.yaml), loses speed to the waves,
heads so as to make its track good, burns fuel, may lose its engine and mend it, and drifts without one.

    python3 bench/peers/agents.py [BOATS [DAYS]]      500 and 30 without them
Prints CPU seconds of the steps alone, and how far the boats came.
"""

import math
import random
import sys
import time

BOATS = int(sys.argv[1]) if len(sys.argv) > 1 else 500
DAYS = float(sys.argv[2]) if len(sys.argv) > 2 else 30.0
STEP_S = 3600.0
KNOT_M_S = 1852 / 3600
CRUISE_M_S = 6 * KNOT_M_S
METRES_PER_DEGREE = 111_195.0
LITRES_PER_HOUR = 20 * 0.7 * 0.27 / 1.0  # horsepower, load, litres a horsepower-hour
FAILS_PER_HOUR, MENDED_PER_HOUR = 0.0005, 1 / 24
WIND_KEEPS, CURRENT_KEEPS = math.exp(-1 / 36), math.exp(-1 / 168)


class Boat:
    def __init__(self, chance):
        self.chance = chance
        self.lat, self.lon = 38.0, 2.0
        self.fuel = 8000.0
        self.works = True
        self.wind = [chance.gauss(0, 2.5), chance.gauss(0, 2.5)]
        self.current = [chance.gauss(0, 0.2), chance.gauss(0, 0.2)]
        self.down = 2.47 + chance.gauss(0, 12) / 20
        self.cross = (2.76 + chance.gauss(0, 9.4) / 20) * chance.choice((-1, 1))

    def feel(self):
        gauss = self.chance.gauss
        for flow, keeps, spread in ((self.wind, WIND_KEEPS, 2.5), (self.current, CURRENT_KEEPS, 0.2)):
            kick = spread * math.sqrt(1 - keeps * keeps)
            flow[0] = keeps * flow[0] + gauss(0, kick)
            flow[1] = keeps * flow[1] + gauss(0, kick)

    def step(self):
        self.feel()
        wind_east, wind_north = self.wind[0], 8 + self.wind[1]
        current_east, current_north = 0.3 + self.current[0], self.current[1]
        down, cross = self.down / 100, self.cross / 100
        leeway_east = down * wind_east + cross * wind_north
        leeway_north = down * wind_north - cross * wind_east
        if self.works and self.fuel > 0:
            wind = math.hypot(wind_east, wind_north)
            waves_m = min(0.21 * wind * wind / 9.81, 4.0)
            speed = CRUISE_M_S * max(1 / 3, 1 - 0.1 * waves_m)
            to_east = (118 - self.lon) * METRES_PER_DEGREE * math.cos(math.radians(self.lat))
            to_north = (-38 - self.lat) * METRES_PER_DEGREE
            far = math.hypot(to_east, to_north)
            track_east, track_north = to_east / far, to_north / far
            set_east, set_north = current_east + 0.3 * leeway_east, current_north + 0.3 * leeway_north
            across = set_east * track_north - set_north * track_east
            along = set_east * track_east + set_north * track_north
            made = math.sqrt(max(0.0, speed * speed - across * across)) + along
            east_m, north_m = made * track_east * STEP_S, made * track_north * STEP_S
            self.fuel -= LITRES_PER_HOUR
            self.works = self.chance.random() >= FAILS_PER_HOUR
        else:
            east_m = (current_east + leeway_east) * STEP_S
            north_m = (current_north + leeway_north) * STEP_S
            self.works = self.chance.random() < MENDED_PER_HOUR
        self.lon += east_m / (METRES_PER_DEGREE * math.cos(math.radians(self.lat)))
        self.lat += north_m / METRES_PER_DEGREE


def main():
    chance = random.Random(1)
    boats = [Boat(chance) for _ in range(BOATS)]
    started = time.process_time()
    for _ in range(int(DAYS * 86400 / STEP_S)):
        chance.shuffle(boats)
        for boat in boats:
            boat.step()
    took = time.process_time() - started
    lat = sum(boat.lat for boat in boats) / BOATS
    lon = sum(boat.lon for boat in boats) / BOATS
    print(f"{took:.3f} s; mean {lat:.3f} N {lon:.3f} E")


if __name__ == "__main__":
    main()
