#!/usr/bin/env python3
"""Write places.geojson and lanes.geojson beside this script, from the two tables below (CC0).

Not for navigation. Standard library only; the same tables give the same bytes.

confidence: high = within about 1.5 km; medium = within about 6 km; low = the right district or only
an area. source: G = general geographic knowledge, not surveyed; N = Natural Earth 1:10m ports and
airports (public domain); P:... = press report of the event (its position is still G). The roles of
bases and rescue co-ordination centres are general knowledge: check them before showing them as fact.
"""
import json, os

HERE = os.path.dirname(os.path.abspath(__file__))

# id | kind | name | country | latitude | longitude | confidence | source
PLACES = '''
teknaf|embarkation|Teknaf (Naf bank)|BGD|20.863|92.300|high|G
shah-porir-dwip|embarkation|Shah Porir Dwip|BGD|20.757|92.340|high|G
sabrang|embarkation|Sabrang / Kathalia beach|BGD|20.830|92.280|medium|G
inani|embarkation|Inani / Shamlapur beach|BGD|21.080|92.140|medium|G
coxs-bazar|embarkation|Cox's Bazar beach|BGD|21.430|91.970|high|G
maheshkhali|embarkation|Maheshkhali|BGD|21.540|91.960|medium|G
kutubdia|embarkation|Kutubdia|BGD|21.820|91.850|high|G
bhasan-char|embarkation|Bhasan Char|BGD|22.375|91.390|high|G
maungdaw|embarkation|Maungdaw|MMR|20.820|92.370|high|G
alel-than-kyaw|embarkation|Alel Than Kyaw coast|MMR|20.610|92.470|medium|G
rathedaung-coast|embarkation|Rathedaung coast (Mayu mouth)|MMR|20.230|92.780|medium|G
buthidaung|embarkation|Buthidaung (river; P: Nov 2025 voyage)|MMR|20.870|92.530|high|G; P:twentytwo13.my 2025-11
sittwe|embarkation|Sittwe (Thae Chaung / Ohn Taw Gyi)|MMR|20.190|92.830|medium|G
pauktaw|embarkation|Pauktaw (Nget Chaung)|MMR|20.110|93.020|medium|G
kyauk-ni-maw|embarkation|Kyauk Ni Maw|MMR|19.000|94.000|low|G
kutupalong-camp|camp|Kutupalong-Balukhali camps|BGD|21.210|92.165|high|G
nayapara-camp|camp|Nayapara camp|BGD|20.955|92.250|high|G
tarutao-transfer|transit|Mid-sea transfer area off Tarutao (P: Nov 2025)|THA|6.650|99.350|low|P:thesun.my 2025-11
koh-lipe|landing|Koh Lipe|THA|6.488|99.303|high|G
ko-rawi|landing|Ko Rawi (P: 2019-06-11 grounding)|THA|6.555|99.215|high|G; P:bdnews24 2019-06-11
ko-dong|landing|Ko Dong (P: 2022-06-04, 59 people)|THA|6.520|99.160|low|P:thainewsroom 2022-06-05
koh-lanta|landing|Koh Lanta (P: 2018-04-01)|THA|7.580|99.030|medium|P:CNA 2018-04-01
phang-nga-islands|landing|Phang Nga islands (P: 2015-05)|THA|8.700|98.200|low|P:abc.net.au 2015-05-16
kuraburi-islands|landing|Ranong coast / Kuraburi islands|THA|9.250|98.350|medium|G
surin-islands|landing|Surin islands (P: 2015-05-14, 106 people)|THA|9.420|97.870|medium|G; P:phuket.fr 2015-05-15
pak-bara|landing|Pak Bara, Satun|THA|6.860|99.720|medium|G
langkawi|landing|Langkawi (Teluk Ewa / Tanjung Cincin)|MYS|6.430|99.740|medium|P:mediaselangor 2025-11
kuala-perlis|landing|Kuala Perlis|MYS|6.400|100.130|high|G
kuala-kedah|landing|Kuala Kedah|MYS|6.105|100.290|high|G
penang|landing|Penang (Batu Ferringhi)|MYS|5.475|100.240|high|G
lampanah-leungah|landing|Lampanah Leungah, Aceh Besar (P: 2023-02-16)|IDN|5.570|95.640|low|P:voi.id 261713; khaleejtimes
krueng-raya|landing|Lamnga / Krueng Raya, Aceh Besar (P: 2023-01-08)|IDN|5.600|95.480|low|P:voi.id 261713
ujong-pie|landing|Ujong Pie / Muara Tiga, Pidie (P: 2022-12, 2023-11)|IDN|5.440|95.880|low|P:voi.id 2023-11
batee|landing|Batee, Pidie (P: 2023-11-15)|IDN|5.430|95.900|low|P:voi.id 2023-11
jangka|landing|Jangka / Kuala Raja, Bireuen (P: 2022-03-06, 114 people)|IDN|5.260|96.790|low|P:voi.id 146189
lhokseumawe|landing|Lhokseumawe (Ujong Blang)|IDN|5.200|97.130|medium|G
seunuddon|landing|Seunuddon, North Aceh (P: 2015-05-10, 578 people)|IDN|5.200|97.470|medium|G; P:2015-05-10
julok|landing|Julok coast, East Aceh (P: 2015-05-20)|IDN|5.070|97.670|low|G; P:2015-05-20
kuala-idi|landing|Kuala Idi, East Aceh (P: 2018-12-04)|IDN|4.970|97.770|medium|P:steemit news
alue-bu|landing|Alue Bu, West Peureulak (P: 2025-01-05, 264 people)|IDN|4.880|97.860|low|P:anewz.tv; inp.polri.go.id
kuala-langsa|landing|Kuala Langsa|IDN|4.525|98.020|high|G
aceh-tamiang|landing|Aceh Tamiang coast (P: 2015-05-15)|IDN|4.460|98.240|medium|G; P:2015-05-15
pangkalan-susu|landing|Pangkalan Susu, Langkat (P: 2015-05-15, 96 people)|IDN|4.120|98.210|medium|G; P:2015-05-15
sabang|landing|Sabang / Pulau Weh|IDN|5.890|95.320|high|G
little-andaman|landing|Little Andaman (Hut Bay)|IND|10.590|92.560|high|G
campbell-bay|landing|Campbell Bay, Great Nicobar|IND|7.000|93.930|high|G
maungdaw-coast|landing|Maungdaw coast, open beach south of the Naf mouth|MMR|20.700|92.390|medium|G
chattogram-port|port|Chattogram (Chittagong)|BGD|22.27|91.83|high|N
mongla-port|port|Mongla|BGD|22.49|89.59|high|N
sittwe-port|port|Sittwe port|MMR|20.143|92.900|high|G
kyaukphyu-port|port|Kyaukphyu|MMR|19.430|93.550|high|G
yangon-port|port|Yangon|MMR|16.77|96.17|high|N
myeik-port|port|Myeik|MMR|12.440|98.600|high|G
kawthaung-port|port|Kawthaung|MMR|9.985|98.550|high|G
ranong-port|port|Ranong|THA|9.950|98.590|high|G
phuket-port|port|Phuket deep sea port|THA|7.83|98.40|high|N
penang-port|port|Penang|MYS|5.41|100.35|high|N
lumut-port|port|Lumut|MYS|4.240|100.620|high|G
port-klang|port|Port Klang|MYS|3.000|101.370|high|G
belawan-port|port|Belawan|IDN|3.78|98.68|high|N
singapore-port|port|Singapore|SGP|1.29|103.72|high|N
port-blair|port|Port Blair|IND|11.67|92.72|high|N
kolkata-port|port|Kolkata|IND|22.55|88.31|high|N
paradip-port|port|Paradip|IND|20.265|86.680|high|G
visakhapatnam-port|port|Visakhapatnam|IND|17.69|83.29|high|N
chennai-port|port|Chennai|IND|13.10|80.30|high|N
trincomalee-port|port|Trincomalee|LKA|8.56|81.20|high|N
hambantota-port|port|Hambantota|LKA|6.120|81.110|high|G
chattogram-base|base|BNS Issa Khan / Chattogram naval base|BGD|22.270|91.800|medium|G
patenga-base|base|Bangladesh Coast Guard East Zone (Patenga)|BGD|22.240|91.795|medium|G
teknaf-base|base|Coast Guard station Teknaf|BGD|20.860|92.298|medium|G
st-martins-base|base|Coast Guard station St Martin's|BGD|20.630|92.325|medium|G
danyawaddy-base|base|Myanmar Navy Danyawaddy (Sittwe/Kyaukphyu)|MMR|19.420|93.540|medium|G
myeik-base|base|Myanmar Navy Tanintharyi (Myeik)|MMR|12.430|98.590|medium|G
thap-lamu-base|base|Royal Thai Navy 3rd Area Command (Thap Lamu, Phang Nga)|THA|8.570|98.230|high|G
koh-lipe-base|base|Royal Thai Navy post Koh Lipe|THA|6.490|99.308|medium|G
langkawi-navy-base|base|RMN Langkawi (Bukit Malut)|MYS|6.270|99.760|medium|G
lumut-base|base|RMN Lumut|MYS|4.230|100.620|high|G
langkawi-mmea-base|base|MMEA Langkawi (Bukit Malut)|MYS|6.275|99.760|medium|P:mediaselangor 2025-11
sabang-base|base|Indonesian Navy Sabang|IDN|5.885|95.318|medium|G
belawan-base|base|Indonesian Navy Belawan|IDN|3.790|98.690|medium|G
port-blair-base|base|INS Jarawa / Coast Guard Port Blair|IND|11.670|92.740|medium|G
kamorta-base|base|INS Kardip (Kamorta)|IND|8.030|93.540|medium|G
hut-bay-base|base|Coast Guard Hut Bay|IND|10.600|92.550|medium|G
haldia-base|base|Coast Guard Haldia|IND|22.030|88.080|medium|G
paradip-base|base|Coast Guard Paradip|IND|20.260|86.660|medium|G
chattogram-mrcc|mrcc|MRCC Chattogram (navy/coast guard)|BGD|22.270|91.810|low|G
yangon-mrcc|mrcc|MRCC Yangon (Myanmar Navy)|MMR|16.770|96.170|low|G
bangkok-mrcc|mrcc|BSRCC / RCC Bangkok|THA|13.720|100.550|medium|AIP Thailand GEN 3.6
phuket-mecc|mrcc|Thai-MECC Region 3 (Phuket)|THA|7.830|98.410|low|G
putrajaya-mrcc|mrcc|MRCC Putrajaya (MMEA)|MYS|2.930|101.690|medium|G
langkawi-mrsc|mrcc|MRSC Langkawi|MYS|6.320|99.850|low|G
jakarta-basarnas|mrcc|BASARNAS Jakarta|IDN|-6.150|106.850|medium|G
banda-aceh-basarnas|mrcc|BASARNAS Banda Aceh|IDN|5.550|95.320|medium|G
port-blair-mrcc|mrcc|MRCC Port Blair|IND|11.665|92.745|medium|G
chennai-mrcc|mrcc|MRCC Chennai|IND|13.085|80.290|medium|G
colombo-mrcc|mrcc|MRCC Colombo|LKA|6.935|79.845|medium|G
port-blair-airfield|mpa-airfield|Port Blair (INS Utkrosh) VOPB|IND|11.641|92.730|high|G
car-nicobar-airfield|mpa-airfield|Car Nicobar AFS VOCX|IND|9.152|92.820|high|G
campbell-bay-airfield|mpa-airfield|Campbell Bay (INS Baaz)|IND|6.996|93.920|medium|G
diglipur-airfield|mpa-airfield|Shibpur / Diglipur (INS Kohassa)|IND|13.235|93.049|medium|G
visakhapatnam-airfield|mpa-airfield|Visakhapatnam (INS Dega) VOVZ|IND|17.73|83.22|high|N
arakkonam-airfield|mpa-airfield|Arakkonam (INS Rajali)|IND|13.071|79.691|high|G
chattogram-airfield|mpa-airfield|Chattogram VGEG|BGD|22.25|91.81|high|N
coxs-bazar-airfield|mpa-airfield|Cox's Bazar VGCB|BGD|21.452|91.964|high|G
sittwe-airfield|mpa-airfield|Sittwe VYSW|MMR|20.133|92.873|high|G
phuket-airfield|mpa-airfield|Phuket VTSP|THA|8.11|98.31|high|N
u-tapao-airfield|mpa-airfield|U-Tapao VTBU|THA|12.69|101.00|high|N
butterworth-airfield|mpa-airfield|Butterworth WMKB|MYS|5.466|100.391|high|G
langkawi-airfield|mpa-airfield|Langkawi WMKL|MYS|6.330|99.729|high|G
subang-airfield|mpa-airfield|Subang WMSA|MYS|3.131|101.549|high|G
banda-aceh-airfield|mpa-airfield|Banda Aceh WITT|IDN|5.524|95.420|high|G
sabang-airfield|mpa-airfield|Sabang WITN|IDN|5.874|95.340|high|G
medan-airfield|mpa-airfield|Medan (Soewondo, old Polonia)|IDN|3.57|98.68|high|N
trincomalee-airfield|mpa-airfield|Trincomalee China Bay VCCT|LKA|8.539|81.182|high|G
swatch-of-no-ground-fishery|fishing-ground|Swatch of No Ground edge|BGD|21.2|89.4|low|G
south-patches-fishery|fishing-ground|South Patches (Cox's Bazar)|BGD|20.9|91.6|low|G
elephant-point-fishery|fishing-ground|Elephant Point bank|BGD|21.0|91.9|low|G
rakhine-fishery|fishing-ground|Rakhine shelf|MMR|19.6|92.9|low|G
ayeyarwady-fishery|fishing-ground|Ayeyarwady shelf|MMR|15.2|94.8|low|G
mergui-fishery|fishing-ground|Mergui shelf|MMR|11.5|97.25|low|G
ranong-phuket-fishery|fishing-ground|Ranong - Phuket shelf|THA|9.0|97.9|low|G
satun-trang-fishery|fishing-ground|Satun - Trang shelf|THA|6.9|98.9|low|G
kedah-perlis-fishery|fishing-ground|Kedah - Perlis shelf|MYS|6.0|99.6|low|G
north-aceh-fishery|fishing-ground|North Aceh shelf|IDN|5.5|96.8|low|G
east-aceh-fishery|fishing-ground|East Aceh - Langsa shelf|IDN|4.9|98.3|low|G
andaman-nicobar-fishery|fishing-ground|Andaman - Nicobar banks|IND|10.5|92.2|low|G
sandheads-fishery|fishing-ground|Sandheads (Hooghly)|IND|20.9|88.1|low|G
'''

# id | name | description | confidence | latitude,longitude ...    (centre lines, good to 2-5 nm)
LANES = '''
malacca-great-channel-dondra|Malacca - Great Channel - Dondra Head|main east-west lane (Singapore - Suez/Gulf); passes the Great (Six Degree) Channel between Great Nicobar and Rondo, not the Ten Degree Channel|medium|1.17,103.45 1.50,102.95 2.06,102.05 2.42,101.68 2.83,100.98 3.55,100.30 4.20,99.60 5.60,97.90 6.12,96.00 6.25,94.90 6.02,93.00 5.85,88.00 5.72,81.80 5.65,80.60 5.65,80.05
malacca-ten-degree-chennai|Malacca - Ten Degree Channel - Chennai|Malacca to Chennai and the Indian east coast through the Ten Degree Channel|medium|3.55,100.30 5.60,98.10 8.20,95.00 10.00,93.20 10.03,91.90 12.60,83.00 13.10,80.50
malacca-yangon|Malacca - Yangon|north-south lane east of the Nicobars and Andamans|low|3.55,100.30 5.60,98.20 8.00,96.30 12.00,95.80 14.90,95.90 16.00,96.30
malacca-chattogram|Malacca - Chattogram|north through the Andaman Sea and Preparis South Channel|low|5.60,98.10 8.50,95.60 12.00,94.90 14.45,94.30 14.45,93.10 16.50,92.60 20.00,91.50 21.90,91.70
malacca-kolkata|Malacca - Kolkata|through the Preparis South Channel to the Sandheads|low|5.60,98.10 8.50,95.60 12.00,94.90 14.45,94.30 14.45,93.10 17.00,91.00 20.90,88.25
dondra-chattogram|Dondra Head - Chattogram|bay crossing|low|5.65,80.60 6.30,82.20 12.00,86.80 20.00,91.20 21.90,91.70
dondra-yangon|Dondra Head - Yangon|bay crossing through the Preparis or Coco channel|low|5.65,80.60 6.30,82.20 10.20,87.50 14.45,92.90 14.45,94.30 15.20,95.40 16.00,96.30
kyaukphyu-malacca|Kyaukphyu - Malacca|oil terminal to the strait, Preparis South Channel|low|19.30,93.40 17.50,93.60 14.45,93.10 14.45,94.30 12.00,94.90 8.50,95.60 5.60,98.10
'''


def place(line):
    name_id, kind, name, iso, lat, lon, confidence, source = line.split('|')
    properties = {'id': name_id, 'kind': kind, 'name': name, 'iso': iso, 'confidence': confidence, 'source': source}
    return properties, {'type': 'Point', 'coordinates': [float(lon), float(lat)]}


def lane(line):
    name_id, name, description, confidence, points = line.split('|')
    properties = {'id': name_id, 'kind': 'shipping-lane', 'name': name, 'description': description,
                  'confidence': confidence, 'source': 'general knowledge; not an official routeing document'}
    pairs = [p.split(',') for p in points.split()]
    return properties, {'type': 'LineString', 'coordinates': [[float(lon), float(lat)] for lat, lon in pairs]}


def write(name, read, table):
    features = [read(line) for line in table.strip().splitlines()]
    ids = [properties['id'] for properties, _ in features]
    repeated = {i for i in ids if ids.count(i) > 1}
    if repeated:
        raise SystemExit('%s: repeated id: %s' % (name, ', '.join(sorted(repeated))))
    rows = [json.dumps({'type': 'Feature', 'properties': p, 'geometry': g}, ensure_ascii=False) for p, g in features]
    with open(os.path.join(HERE, name + '.geojson'), 'w', encoding='utf-8', newline='') as f:
        f.write('{"type":"FeatureCollection","name":"%s-bay-of-bengal","features":[\n' % name + ',\n'.join(rows) + '\n]}\n')
    print(name, len(features))


write('places', place, PLACES)
write('lanes', lane, LANES)
