#!/usr/bin/env python3
"""Write regions.geojson beside this script: search-and-rescue regions, as corner lists with source
and confidence (CC0).

Not for navigation. Rings run over land on purpose (land borders are drawn coarsely): use them to
classify points at sea only. Where two overlap, the feature with the higher "priority" wins.
Standard library only; the same lists give the same bytes.
"""
import json, math, os

HERE = os.path.dirname(os.path.abspath(__file__))
COMPARED = (' The outline was compared by eye with a community FIR set; corners not printed in the cited text are'
            ' general knowledge or constructed.')


def destination(lat, lon, brg, nm):
    d, b, la, lo = nm / 3440.065, math.radians(brg), math.radians(lat), math.radians(lon)
    la2 = math.asin(math.sin(la) * math.cos(d) + math.cos(la) * math.sin(d) * math.cos(b))
    lo2 = lo + math.atan2(math.sin(b) * math.sin(d) * math.cos(la), math.cos(d) - math.sin(la) * math.sin(la2))
    return math.degrees(la2), math.degrees(lo2)


def bangladesh():
    """The awarded eastern and western points, each line run on to where the two meet."""
    itlos = [(20.7044, 92.3687), (20.6792, 92.3414), (20.6482, 92.3776), (20.6232, 92.3994), (20.5981, 92.4150),
             (20.3795, 92.4025), (20.2184, 92.0021), (20.0589, 91.8422)]
    pca = [(21.6445, 89.1556), (21.4454, 89.1831)]
    a = [destination(*itlos[-1], 215, d) for d in range(0, 420, 20)]
    b = [destination(*pca[-1], 177.5, d) for d in range(0, 420, 20)]
    for i in range(len(a) - 1):
        for j in range(len(b) - 1):
            (y1, x1), (y2, x2), (y3, x3), (y4, x4) = a[i], a[i + 1], b[j], b[j + 1]
            den = (x2 - x1) * (y4 - y3) - (y2 - y1) * (x4 - x3)
            t = ((x3 - x1) * (y4 - y3) - (y3 - y1) * (x4 - x3)) / den
            u = ((x3 - x1) * (y2 - y1) - (y3 - y1) * (x2 - x1)) / den
            if 0 <= t <= 1 and 0 <= u <= 1:
                meet = (y1 + t * (y2 - y1), x1 + t * (x2 - x1))
                return itlos + a[1:i + 1] + [meet] + b[j:0:-1] + pca[::-1] + [(22.5, 89.1), (23.0, 92.0)]
    raise SystemExit('the two boundary lines do not meet')


# id, country, name, kind, priority, confidence, source, corners (latitude, longitude)
REGIONS = [
    ('bangkok-srr', 'THA', 'Bangkok SRR', 'aeronautical = maritime in practice', 2, 'high',
     'AIP Thailand GEN 3.6 sect. 2 (aip.caat.or.th, 2024-02-22 AIRAC): "the search and rescue area, which is coincident with the Bangkok FIR"; corners 1000N 9630E, 0715N 9800E, 0630N 9930E, 0615N 10215E, 1000N 10215E as printed; land borders simplified here.',
     [(10, 96.5), (7.25, 98), (6.5, 99.5), (6.42, 100.12), (6.6, 100.3), (5.7, 101.2), (6.25, 102.08), (6.25, 102.25), (10, 102.25)]),
    ('kuala-lumpur-srr', 'MYS', 'Kuala Lumpur SRR (Andaman and Malacca part)', 'aeronautical FIR', 2, 'medium',
     'AIP Malaysia GEN 3.6 (aip.caam.gov.my 2024-07-11): SRR "boundaries coincide with the Kuala Lumpur and Kota Kinabalu FIRs". Corners shared with Thailand are from AIP Thailand; 10N 94 25E, 06N 94 25E, 06N 97 30E are general knowledge of the FIR chart; the mid-strait line is the median between the shores of coast.geojson.' + COMPARED,
     [(10, 94.4167), (10, 96.5), (7.25, 98), (6.5, 99.5), (6.42, 100.12), (5.7, 101.2), (3.5, 102.2), (1.5, 103.7), (1.3, 103.26), (1.6, 102.71), (2.0, 102.03), (2.6, 101.13), (3.2, 100.56), (4.0, 99.53), (5.0, 98.72), (6, 97.5), (6, 94.4167)]),
    ('yangon-srr', 'MMR', 'Yangon SRR', 'aeronautical FIR', 1, 'medium',
     'Yangon FIR taken as SRR (AIP Myanmar GEN 3.6/ENR 2.1 not consulted). West side 92E: Prothom Alo 2021-03-04 reports that part of St Martin\'s lies in the Yangon FIR; corner 14N 92E as printed by AIP India; 13 42N 94 25E is constructed.' + COMPARED,
     [(21, 92), (14, 92), (13.7, 94.4167), (10, 94.4167), (10, 96.5), (10, 98.7), (12, 99.4), (16.5, 98.7), (19.7, 97.8), (21.2, 97.0), (21.5, 92.6)]),
    ('bangladesh-srr', 'BGD', 'Bangladesh maritime SRR (proxy: EEZ within the awarded lines)', 'maritime proxy', 3, 'medium',
     'No coordinates of the Bangladesh maritime SRR were found; the EEZ is used. East: ITLOS case 16 judgment 2012-03-14 operative points and 215 deg line; west: PCA 2014-07-07 points and 177.5 deg line, both unchecked against the printed judgments (good to about 1 nm; check before relying on them). The Dhaka FIR is smaller: its sea limit runs to about 21N 92E, south of which lie the Kolkata and Yangon FIRs.', bangladesh()),
    ('india-srr', 'IND', 'Indian SRR (Bay of Bengal and Andaman part)', 'aeronautical FIRs Kolkata + Chennai', 1, 'medium',
     'Union of the Kolkata and Chennai FIRs (AIP India ENR 2.1, 2024: Kolkata begins "140000N 0920000E; 1542.."). The corner 13 42N 94 25E is constructed (between Coco and Narcondam); the line from 22N 89E to 20 30N 92E is arbitrary, since the Bangladesh proxy has priority there. The National Maritime SAR Plan 2013 para 8 says that the SRR limits "need to be resolved with the neighbouring countries". MRCC Chennai and MRCC Port Blair share it.' + COMPARED,
     [(22, 89.1), (20.5, 92), (14, 92), (13.7, 94.4167), (6, 94.4167), (6, 92), (10, 82), (10, 80), (12, 79), (17, 79), (22, 84)]),
    ('colombo-srr', 'LKA', 'Colombo SRR', 'aeronautical FIR', 1, 'high',
     'AIP Sri Lanka GEN 3.6 (2010): SAR within the Colombo FIR; ENR 3.x UPR zone (airport.lk 2023) prints 020000S 0920000E, 020000S 0780000E, 060000N 0780000E, 090000N 0793000E; 10N 80E, 10N 82E, 06N 92E general knowledge.' + COMPARED,
     [(10, 80), (10, 82), (6, 92), (-2, 92), (-2, 78), (6, 78), (9, 79.5)]),
    ('indonesia-srr', 'IDN', 'Indonesian SRR (Jakarta FIR part)', 'aeronautical FIR', 1, 'medium',
     'Jakarta FIR taken as SRR. South-west side 2S 92E - 12S 107E as printed for the Australian SRR (AMSA, in "GMDSS for Navigators" app. 5); 06N 92E, 06N 97 30E general knowledge; mid-strait line = the median between the shores of coast.geojson; Riau and Natuna details dropped; cut at 109E.' + COMPARED,
     [(6, 92), (6, 97.5), (5.0, 98.72), (4.0, 99.53), (3.2, 100.56), (2.6, 101.13), (2.0, 102.03), (1.6, 102.71), (1.3, 103.26), (1.2, 104.5), (1, 109), (-12, 109), (-12, 107), (-2, 92)]),
]

features = []
for name_id, iso, name, kind, priority, confidence, source, ring in REGIONS:
    points = [[round(x, 4), round(y, 4)] for y, x in ring]
    if sum(a[0] * b[1] - b[0] * a[1] for a, b in zip(points, points[1:] + points[:1])) < 0:
        points.reverse()
    features.append({'type': 'Feature',
                     'properties': {'id': name_id, 'iso': iso, 'name': name, 'kind': kind, 'priority': priority,
                                    'confidence': confidence, 'source': source},
                     'geometry': {'type': 'Polygon', 'coordinates': [points + points[:1]]}})
with open(os.path.join(HERE, 'regions.geojson'), 'w', encoding='utf-8', newline='') as f:
    f.write('{"type":"FeatureCollection","name":"regions-bay-of-bengal","features":[\n'
            + ',\n'.join(json.dumps(x, ensure_ascii=False) for x in features) + '\n]}\n')
print('regions', len(features))
