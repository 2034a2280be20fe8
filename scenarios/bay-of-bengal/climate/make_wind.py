#!/usr/bin/env python3
"""Make wind.csv and sst.csv, the monthly climate of the sea cells, beside this script.

    python3 make_wind.py

Reads coads_climatology_2deg.csv (ships: direction and pattern), navy_winds_monthly_mean_std_2p5deg.csv
(year-to-year std: a floor for the spread) and subarea_wind.csv (satellite: level by sub-area).
Standard library only; the same tables give the same bytes.

The wind of a cell and month is Gaussian about its mean vector, u towards east, v towards north, m/s:

1. Mean vector from COADS. A cell without wind in a month is left out of that month.
2. Spread per component: the sigma for which the mean of a Rice distribution (isotropic Gaussian about
   the mean vector) equals the COADS scalar mean speed. The scalar mean already holds the differences
   between years, so the Navy std is only a floor, never added.
3. Level: ships report 0.5-1.5 m/s less than the satellites. Every cell of a sub-area gets the same
   vector added, so that the mean over its cells has the satellite magnitude, in the direction of COADS
   where the two agree within one compass point of sixteen and else in that of the satellites. The
   spread is scaled to the satellite std. Addition, since scaling a mean near zero means nothing.
   Where sub-areas overlap the smaller wins; outside all, the nearest one's correction fades to none
   over 4 degrees, but does not cross to the Gulf of Thailand.
"""
import csv, math, os

HERE = os.path.dirname(os.path.abspath(__file__))
POINTS = ['N', 'NNE', 'NE', 'ENE', 'E', 'ESE', 'SE', 'SSE', 'S', 'SSW', 'SW', 'WSW', 'W', 'WNW', 'NW', 'NNW']
AGREE_DEG = 22.5
FADE_DEG = 4.0


def rows(name):
    with open(os.path.join(HERE, name)) as f:
        return list(csv.DictReader(line for line in f if not line.startswith('#')))


def rice_mean(nu, sigma):
    """Mean speed of a wind with mean vector of length nu and std sigma per component."""
    if sigma <= 0:
        return nu
    x = nu * nu / (2 * sigma * sigma)                     # 1F1(-1/2; 1; -x) by its integral form
    n = 48
    # mean over the angle of sqrt of the squared speed does not close; use the Bessel form of L_1/2(-x)
    i0 = sum(math.exp(x / 2 * (math.cos(math.pi * (k + 0.5) / n) - 1)) for k in range(n)) / n
    i1 = sum(math.exp(x / 2 * (math.cos(math.pi * (k + 0.5) / n) - 1)) * math.cos(math.pi * (k + 0.5) / n)
             for k in range(n)) / n
    return sigma * math.sqrt(math.pi / 2) * ((1 + x) * i0 + x * i1)
