# A scenario with $1 havens, each of which wants a field of distances of its own over four million cells.
awk -v havens="$1" 'BEGIN {
  print "extends: boat.yaml"
  print "chart: {west_degrees: -80, south_degrees: -30, east_degrees: 100, north_degrees: 30, cell_minutes: 3, coast: coast.json}"
  print "vessels: {adrift: {at: [8, 95]}}"
  print "places:"
  for (i = 1; i <= havens; ++i) printf "  p%d: {at: [5, %.2f]}\n", i, 70 + i / 15
  print "departures:"
  print "  f:\n    boats_per_week: 1\n    places: {p1: 1}\n    boats: {raft: {share: 1, people_aboard: 1}}\n    destinations:"
  for (i = 2; i <= havens; ++i) printf "      p%d: 1\n", i
}'
