#!/usr/bin/env python3
"""Decode the two monthly climatologies and the relief of the Debian package ferret-datasets into CSV.

    apt-get download ferret-datasets && dpkg-deb -x ferret-datasets_*.deb unpacked
    python3 decode_ferret.py unpacked/usr/share/ferret-vis/data

writes, beside this script:
    coads_climatology_2deg.csv               from coads_climatology.cdf, 85-105E, 3S-23N
    navy_winds_monthly_mean_std_2p5deg.csv   from monthly_navy_winds.cdf, 85-105E, 2.5S-25N
    ../depths.csv                            from etopo5.cdf, 85-105E, 2S-24N

u towards east, v towards north, m/s. A COADS cell is kept where it has any value. The
interannual std of the Navy winds is that of the monthly means of one calendar month over the years
(n - 1 in the denominator). Standard library only: the files are classic NetCDF (version 1), read
here in full.
"""
import math, os, struct, sys

HERE = os.path.dirname(os.path.abspath(__file__))
TYPES = {1: ('b', 1), 2: ('c', 1), 3: ('h', 2), 4: ('i', 4), 5: ('f', 4), 6: ('d', 8)}


class Netcdf:
    """A classic NetCDF file: `values(name)` is the flat big-endian contents of one variable."""

    def __init__(self, path):
        with open(path, 'rb') as f:
            self.raw = f.read()
        if self.raw[:4] != b'CDF\x01':
            raise SystemExit('%s: not a classic NetCDF file' % path)
        self.at = 4
        self.records = self.integer()
        self.integer()
        self.dims = [(self.name(), self.integer()) for _ in range(self.integer())]
        self.attributes()
        self.integer()
        self.vars = {}
        for _ in range(self.integer()):
            name = self.name()
            dims = [self.integer() for _ in range(self.integer())]
            self.attributes()
            kind, size, begin = self.integer(), self.integer(), self.integer()
            self.vars[name] = (dims, kind, size, begin)
        record_vars = [v for v in self.vars.values() if v[0] and self.dims[v[0][0]][1] == 0]
        self.record_size = sum(v[2] for v in record_vars)

    def integer(self):
        self.at += 4
        return struct.unpack('>i', self.raw[self.at - 4:self.at])[0]

    def name(self):
        n = self.integer()
        text = self.raw[self.at:self.at + n].decode('ascii')
        self.at += n + -n % 4
        return text

    def attributes(self):
        self.integer()
        for _ in range(self.integer()):
            self.name()
            size = TYPES[self.integer()][1]
            n = self.integer() * size
            self.at += n + -n % 4

    def values(self, name):
        dims, kind, _, begin = self.vars[name]
        letter, size = TYPES[kind]
        lengths = [self.dims[d][1] for d in dims]
        is_record = lengths[0] == 0
        count = math.prod(lengths[1:] if is_record else lengths)
        out = []
        for r in range(self.records if is_record else 1):
            out += struct.unpack_from('>%d%s' % (count, letter), self.raw, begin + r * self.record_size)
        return out


def decode_coads(path):
    cdf = Netcdf(path)
    xs, ys = cdf.values('COADSX'), cdf.values('COADSY')
    columns = [cdf.values(n) for n in ('SST', 'AIRT', 'WSPD', 'UWND', 'VWND', 'SLP')]
    rows = ['month,lat,lon,sst_c,airt_c,wind_speed_ms,u_ms,v_ms,slp_hpa']
    for m in range(12):
        for j, y in enumerate(ys):
            for i, x in enumerate(xs):
                if not (-3 <= y <= 23 and 85 <= x <= 105):
                    continue
                k = (m * len(ys) + j) * len(xs) + i
                cell = [round(c[k], 2) if c[k] > -1e33 else '' for c in columns]
                if any(c != '' for c in cell):
                    rows.append(','.join(str(v) for v in [m + 1, y, x] + cell))
    write('coads_climatology_2deg.csv', rows)


def decode_navy(path):
    cdf = Netcdf(path)
    xs, ys = cdf.values('FNOCX'), cdf.values('FNOCY')
    us, vs = cdf.values('UWND'), cdf.values('VWND')
    hours = cdf.values('TIME')                       # since 1980-01-14 14:00; mid-months
    month_of = [int(((h / 24 + 13.6) / 365.25 % 1) * 12) for h in hours]
    rows = ['month,lat,lon,n_years,u_mean_ms,v_mean_ms,u_interannual_std_ms,v_interannual_std_ms']
    for m in range(12):
        for j, y in enumerate(ys):
            for i, x in enumerate(xs):
                if not (-2.5 <= y <= 25 and 85 <= x <= 105):
                    continue
                at = [(t * len(ys) + j) * len(xs) + i for t in range(len(hours)) if month_of[t] == m]
                u, v = [us[k] for k in at if us[k] > -99], [vs[k] for k in at if vs[k] > -99]
                row = [m + 1, y, x, len(u), mean(u), mean(v), std(u), std(v)]
                rows.append(','.join(str(round(c, 2)) for c in row))
    write('navy_winds_monthly_mean_std_2p5deg.csv', rows)


def decode_etopo5(path):
    cdf = Netcdf(path)
    xs, ys, relief = cdf.values('ETOPO05_X'), cdf.values('ETOPO05_Y'), cdf.values('ROSE')
    near = 0.04                                      # the longitudes of the file creep east by 0.001
    columns = [i for i, x in enumerate(xs) if 85 - near <= x <= 105 + near]
    rows = ['lat\\lon,' + ','.join('%.7g' % round(85 + i / 12, 4) for i in range(len(columns)))]
    for j in reversed([j for j, y in enumerate(ys) if -2 - near <= y <= 24 + near]):
        heights = ['%d' % relief[j * len(xs) + i] for i in columns]
        rows.append(','.join(['%.4f' % ys[j]] + heights))
    write('../depths.csv', rows)


def mean(a):
    return sum(a) / len(a)


def std(a):
    return math.sqrt(sum((x - mean(a)) ** 2 for x in a) / (len(a) - 1))


def write(name, rows):
    with open(os.path.join(HERE, name), 'w', newline='') as f:
        f.write('\n'.join(rows) + '\n')
    print(name, len(rows) - 1, 'rows')


if len(sys.argv) != 2:
    raise SystemExit(__doc__)
decode_coads(os.path.join(sys.argv[1], 'coads_climatology.cdf'))
decode_navy(os.path.join(sys.argv[1], 'monthly_navy_winds.cdf'))
decode_etopo5(os.path.join(sys.argv[1], 'etopo5.cdf'))
