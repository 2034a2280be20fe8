# Whether a run by the table as it is now is the one by the table as it was.
searoom run wind.yaml --json | grep -v scenario_hash | cmp - was && echo alike
