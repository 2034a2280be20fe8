#!/usr/bin/env python3
"""Make wind.csv and sst.csv, the monthly climate of the sea cells, beside this script.

    python3 make_wind.py

Reads coads_climatology_2deg.csv (ships: direction and pattern), navy_winds_monthly_mean_std_2p5deg.csv
(year-to-year std: a floor for the spread) and subarea_wind.csv (satellite: level by sub-area).
Standard library only; the same tables give the same bytes.

The wind of a cell and month is Gaussian about its mean vector, u towards east, v towards north, m/s:

1. Mean vector from COADS. A cell that lacks a value in some month is left out of every month: few
   ships pass there, and what is left is noise (five cells, all half land).
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
AGREE_DEG = 11.25
FADE_DEG = 4.0


def rows(name):
    with open(os.path.join(HERE, name)) as f:
        return list(csv.DictReader(line for line in f if not line.startswith('#')))


def rice_mean(nu, sigma):
    """Mean speed of a wind with mean vector of length nu and std sigma per component (Rice 1945)."""
    if sigma < nu / 40:
        return nu + (sigma * sigma / (2 * nu) if nu else 0)
    x = nu * nu / (2 * sigma * sigma)
    angles = [math.pi * (k + 0.5) / 64 for k in range(64)]
    scaled = [math.exp(x / 2 * (math.cos(a) - 1)) for a in angles]     # Bessel integrals times exp(-x/2)
    i0 = sum(scaled) / 64
    i1 = sum(w * math.cos(a) for w, a in zip(scaled, angles)) / 64
    return sigma * math.sqrt(math.pi / 2) * ((1 + x) * i0 + x * i1)


def rice_sigma(nu, mean_speed):
    """The sigma that rice_mean needs to give mean_speed; 0 where the speed is no more than nu."""
    low, high = 0.0, 2 * mean_speed
    for _ in range(60):
        middle = (low + high) / 2
        if rice_mean(nu, middle) < mean_speed:
            low = middle
        else:
            high = middle
    return low if mean_speed > nu else 0.0


def well_observed(cells):
    """The cells that have every value in all twelve months."""
    whole = [(lat, lon) for (_, lat, lon), r in cells.items() if all(r.values())]
    return {key: r for key, r in cells.items() if whole.count(key[1:]) == 12}


def ship_wind(month):
    """{(lat, lon): [u, v, u_std, v_std]} from COADS, the spread not below that of the Navy years."""
    out = {}
    for (m, lat, lon), c in COADS.items():
        if m == month:
            u, v, speed = float(c['u_ms']), float(c['v_ms']), float(c['wind_speed_ms'])
            sigma = rice_sigma(math.hypot(u, v), speed)
            floor_u, floor_v = navy_std(month, lat, lon)
            out[lat, lon] = [u, v, max(sigma, floor_u), max(sigma, floor_v)]
    return out


def navy_std(month, lat, lon):
    """Year-to-year std of u and v at a point, bilinear on the 2.5 degree grid, whose south edge serves beyond it."""
    lat = max(lat, -2.5)
    south, west = math.floor(lat / 2.5) * 2.5, math.floor(lon / 2.5) * 2.5
    ty, tx = (lat - south) / 2.5, (lon - west) / 2.5
    out = [0.0, 0.0]
    for y, wy in ((south, 1 - ty), (south + 2.5, ty)):
        for x, wx in ((west, 1 - tx), (west + 2.5, tx)):
            if wx * wy > 0:
                for k in range(2):
                    out[k] += wx * wy * NAVY[month, y, x][k]
    return out


def distance_deg(box, lat, lon):
    west, south, east, north = box
    return math.hypot(max(west - lon, 0, lon - east), max(south - lat, 0, lat - north))


def size(box):
    return (box[2] - box[0]) * (box[3] - box[1])


def correction(wind, area):
    """(du, dv, scale of the spread) that bring the cells of one sub-area to the satellite level."""
    cells = [w for (lat, lon), w in wind.items() if distance_deg(area['box'], lat, lon) == 0]
    u, v = (sum(c[k] for c in cells) / len(cells) for k in range(2))
    std = sum(c[2] + c[3] for c in cells) / (2 * len(cells))
    ship_from = math.degrees(math.atan2(-u, -v))
    wanted_from = POINTS.index(area['from']) * 22.5
    apart = (ship_from - wanted_from + 180) % 360 - 180
    towards = math.radians((ship_from if abs(apart) <= AGREE_DEG else wanted_from) + 180)
    return (area['vector'] * math.sin(towards) - u, area['vector'] * math.cos(towards) - v, area['std'] / std)


def in_gulf_of_thailand(lat, lon):
    return lat > 6 and lon > 100


def level(wind, areas):
    """The wind with the correction of each cell's sub-area applied."""
    corrections = {a['name']: correction(wind, a) for a in areas}
    out = {}
    for (lat, lon), (u, v, u_std, v_std) in wind.items():
        nearest = min(areas, key=lambda a: (distance_deg(a['box'], lat, lon), size(a['box'])))
        weight = max(0.0, 1 - distance_deg(nearest['box'], lat, lon) / FADE_DEG)
        if in_gulf_of_thailand(lat, lon):
            weight = 0.0
        du, dv, scale = corrections[nearest['name']]
        scale = 1 + weight * (scale - 1)
        out[lat, lon] = [u + weight * du, v + weight * dv, u_std * scale, v_std * scale]
    return out


def sub_areas(month):
    return [{'name': r['sub_area'], 'box': [float(r[k]) for k in ('west_deg', 'south_deg', 'east_deg', 'north_deg')],
             'vector': float(r['vector_mean_m_s']), 'std': float(r['component_std_m_s']), 'from': r['from_direction']}
            for r in SUB_AREAS if int(r['month']) == month]


def write(name, header, lines):
    with open(os.path.join(HERE, name), 'w', newline='') as f:
        f.write('\n'.join([header] + lines) + '\n')
    print(name, len(lines), 'rows')


def month_and_place(row):
    return int(row['month']), float(row['lat']), float(row['lon'])


COADS = well_observed({month_and_place(r): r for r in rows('coads_climatology_2deg.csv')})
NAVY = {month_and_place(r): (float(r['u_interannual_std_ms']), float(r['v_interannual_std_ms']))
        for r in rows('navy_winds_monthly_mean_std_2p5deg.csv')}
SUB_AREAS = rows('subarea_wind.csv')


def main():
    lines = []
    for month in range(1, 13):
        for (lat, lon), w in sorted(level(ship_wind(month), sub_areas(month)).items()):
            lines.append('%d,%g,%g,%.2f,%.2f,%.2f,%.2f' % ((month, lat, lon) + tuple(x + 0.0 for x in w)))
    write('wind.csv', 'month,lat_deg,lon_deg,u_mean_m_s,v_mean_m_s,u_std_m_s,v_std_m_s',
          [line.replace(',-0.00', ',0.00') for line in lines])
    write('sst.csv', 'month,lat_deg,lon_deg,sst_c',
          ['%d,%g,%g,%.2f' % (m, lat, lon, float(r['sst_c'])) for (m, lat, lon), r in sorted(COADS.items())])


if __name__ == '__main__':
    main()
