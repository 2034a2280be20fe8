#!/usr/bin/env python3
"""Make coast.geojson, the land of the Bay of Bengal, from Natural Earth 1:10m (public domain).

    npm pack world-atlas@2.0.2            # needs only the npm registry
    python3 make_coast.py world-atlas-2.0.2.tgz

Reads extra-islands.csv beside this script (ellipses for islands that Natural Earth 1:10m leaves
out; CC0) and writes coast.geojson beside it. Standard library only; the same input gives the same
bytes.
"""
import csv, json, math, os, sys, tarfile

HERE = os.path.dirname(os.path.abspath(__file__))
NAME = 'coast-bay-of-bengal'
BOX = (79.0, -8.0, 108.0, 24.0)             # west, south, east, north, degrees
# ISO 3166-1 numeric (world-atlas ids) -> alpha-3
ISO = {'004':'AFG','008':'ALB','012':'DZA','036':'AUS','050':'BGD','064':'BTN','070':'BIH','096':'BRN',
       '100':'BGR','104':'MMR','116':'KHM','144':'LKA','156':'CHN','162':'CXR','166':'CCK','196':'CYP',
       '250':'FRA','300':'GRC','344':'HKG','356':'IND','360':'IDN','380':'ITA','418':'LAO','434':'LBY',
       '446':'MAC','458':'MYS','470':'MLT','499':'MNE','524':'NPL','586':'PAK','598':'PNG','608':'PHL',
       '626':'TLS','688':'SRB','702':'SGP','704':'VNM','764':'THA','788':'TUN','792':'TUR','807':'MKD',
       '818':'EGY','191':'HRV','462':'MDV','158':'TWN','334':'HMD'}
NAMED = {'Kosovo':'XKX','Indian Ocean Ter.':'AUS','Ashmore and Cartier Is.':'AUS','N. Cyprus':'CYP'}


def topology(path):
    if path.endswith('.tgz'):
        with tarfile.open(path) as t:
            return json.load(t.extractfile('package/countries-10m.json'))
    with open(path) as f:
        return json.load(f)


def decode(topo):
    (sx, sy), (tx, ty) = topo['transform']['scale'], topo['transform']['translate']
    out = []
    for arc in topo['arcs']:
        x = y = 0
        pts = []
        for dx, dy in arc:
            x += dx; y += dy
            pts.append((x * sx + tx, y * sy + ty))
        out.append(pts)
    return out


def polygons(geom, arcs):
    def ring(refs):
        pts = []
        for i in refs:
            a = arcs[i] if i >= 0 else arcs[~i][::-1]
            pts += a if not pts else a[1:]
        return pts
    if geom['type'] == 'Polygon':
        return [[ring(r) for r in geom['arcs']]]
    if geom['type'] == 'MultiPolygon':
        return [[ring(r) for r in p] for p in geom['arcs']]
    return []


def area(r):
    return 0.5 * sum(a[0] * b[1] - b[0] * a[1] for a, b in zip(r, r[1:]))


def inside(p, r):
    x, y = p
    c = False
    for (x1, y1), (x2, y2) in zip(r, r[1:]):
        if (y1 > y) != (y2 > y) and x < (x2 - x1) * (y - y1) / (y2 - y1) + x1:
            c = not c
    return c


def clip_half(rings, axis, limit, keep_less):
    """Clip closed rings (outer anticlockwise, holes clockwise) to a half-plane.

    Chains that end on the line are joined in pairs along it, so the result
    has no doubled edges along the border (unlike Sutherland-Hodgman)."""
    sgn = 1 if keep_less else -1
    other = 1 - axis
    def dist(p):
        d = sgn * (p[axis] - limit)
        return d if d != 0 else 1e-12          # a point on the line counts as outside
    whole, chains = [], []
    for r in rings:
        d = [dist(p) for p in r]
        if all(v < 0 for v in d):
            whole.append(r); continue
        if all(v > 0 for v in d):
            continue
        n = len(r) - 1
        start = next(i for i in range(n) if d[i] > 0 and d[(i + 1) % n] < 0)
        cur = None
        for k in range(n):
            i = (start + k) % n; j = (i + 1) % n
            if d[i] > 0 and d[j] > 0:
                continue
            if (d[i] > 0) != (d[j] > 0):
                t = d[i] / (d[i] - d[j])
                q = [0, 0]
                q[axis] = limit
                q[other] = r[i][other] + t * (r[j][other] - r[i][other])
                q = tuple(q)
                if d[i] > 0:
                    cur = [q, r[j]]
                else:
                    cur.append(q); chains.append(cur); cur = None
            else:
                cur.append(r[j])
    ends = []
    for i, c in enumerate(chains):
        ends.append((c[0][other], 0, i)); ends.append((c[-1][other], 1, i))
    ends.sort()
    nxt = {}
    for a, b in zip(ends[::2], ends[1::2]):
        if a[1] == b[1]:
            raise SystemExit('clip: cannot pair chain ends (bad ring?)')
        e, s = (a, b) if a[1] == 1 else (b, a)
        nxt[e[2]] = s[2]
    done = set()
    for i in range(len(chains)):
        if i in done: continue
        ring, j = [], i
        while j not in done:
            done.add(j); ring += chains[j]; j = nxt[j]
        ring.append(ring[0])
        whole.append(ring)
    return whole


def clip(poly, box):
    w, s, e, n = box
    xs = [p[0] for p in poly[0]]; ys = [p[1] for p in poly[0]]
    if max(xs) < w or min(xs) > e or max(ys) < s or min(ys) > n or max(xs) - min(xs) > 270:
        return []                              # (the last: a ring that wraps the antimeridian)
    rings = []
    for k, r in enumerate(poly):
        a = area(r)
        rings.append(r if (a > 0) == (k == 0) else r[::-1])
    for axis, lim, less in ((0, e, True), (0, w, False), (1, n, True), (1, s, False)):
        rings = clip_half(rings, axis, lim, less)
    outer = [r for r in rings if area(r) > 0]
    holes = [r for r in rings if area(r) < 0]
    out = [[r] for r in outer]
    for h in holes:
        for p in out:
            if inside(h[0], p[0]) or inside(h[len(h) // 2], p[0]):
                p.append(h); break
    return out


def rounded(ring, digits=4):
    out = []
    for x, y in ring:
        q = (round(x, digits) + 0.0, round(y, digits) + 0.0)
        if not out or out[-1] != q:
            out.append(q)
    if out[0] != out[-1]:
        out.append(out[0])
    return out if len(out) >= 4 and abs(area(out)) > 1e-9 else None


def ellipse(lat, lon, length_km, width_km, bearing, n=16):
    a, b = length_km / 2, width_km / 2
    th = math.radians(90 - bearing)
    k = math.cos(math.radians(lat))
    pts = []
    for i in range(n):
        t = 2 * math.pi * i / n
        x, y = a * math.cos(t), b * math.sin(t)
        pts.append((lon + (x * math.cos(th) - y * math.sin(th)) / (111.32 * k),
                    lat + (x * math.sin(th) + y * math.cos(th)) / 110.57))
    return pts + pts[:1]


def nearest_country(p, feats):
    best = (1e9, '', '')
    for iso, name, _, poly in feats:
        for x, y in poly[0][::3]:
            d = (x - p[0]) ** 2 + (y - p[1]) ** 2
            if d < best[0]: best = (d, iso, name)
    return best


def write(path, feats, header):
    def num(v):
        s = ('%.4f' % v).rstrip('0').rstrip('.')
        return '0' if s == '-0' else s
    with open(path, 'w') as f:
        f.write('{"type":"FeatureCollection",' + header + ',"features":[\n')
        rows = []
        for props, poly in feats:
            g = ','.join('[' + ','.join('[%s,%s]' % (num(x), num(y)) for x, y in r) + ']' for r in poly)
            rows.append('{"type":"Feature","properties":%s,"geometry":{"type":"Polygon","coordinates":[%s]}}'
                        % (json.dumps(props, separators=(',', ':'), ensure_ascii=False), g))
        f.write(',\n'.join(rows) + '\n]}\n')


def main(argv):
    if not argv:
        raise SystemExit(__doc__)
    topo = topology(argv[0])
    arcs = decode(topo)
    world = []
    for g in topo['objects']['countries']['geometries']:
        name = g['properties']['name']
        iso = ISO.get(str(g.get('id')), NAMED.get(name, ''))
        if name == 'Indian Ocean Ter.':
            iso = 'AUS'
        for p in polygons(g, arcs):
            world.append((iso, name, 'ne10m', p))
    extra = []
    ep = os.path.join(HERE, 'extra-islands.csv')
    if os.path.exists(ep):
        with open(ep) as f:
            for row in csv.DictReader(l for l in f if not l.startswith('#')):
                extra.append(row)
    feats = []
    for iso, name, src, p in world:
        for c in clip(p, BOX):
            feats.append((iso, name, src, c))
    for r in extra:
        la, lo = float(r['lat']), float(r['lon'])
        if not (BOX[0] < lo < BOX[2] and BOX[1] < la < BOX[3]): continue
        if any(inside((lo, la), p[0]) for _, _, _, p in feats): continue   # already there
        feats.append((r['iso'], r['name'], 'hand', [ellipse(la, lo, float(r['length_km']), float(r['width_km']), float(r['bearing']))]))
    out = []
    for iso, name, src, p in feats:
        q = [rounded(r) for r in p]
        if q[0] is None: continue
        q = [q[0]] + [h for h in q[1:] if h]
        out.append(({'iso': iso, 'name': name, 'src': src}, q))
    out.sort(key=lambda f: (f[0]['iso'], f[0]['src'], -abs(area(f[1][0])), f[1][0][0]))
    path = os.path.join(HERE, 'coast.geojson')
    write(path, out, '"name":"%s","bbox":%s,"source":"Natural Earth 1:10m (public domain) via npm world-atlas 2.0.2"' % (NAME, json.dumps(BOX).replace(' ', '').replace('(', '[').replace(')', ']')))
    print('%d polygons, %d vertices, %d bytes; unknown iso: %s' % (len(out), sum(len(r) for _, p in out for r in p), os.path.getsize(path), sorted({f[0]['name'] for f in out if not f[0]['iso']})))


main(sys.argv[1:])
