# Whether a run by the table as it is now is the one by the table as it was.
searoom run wind.yaml --out now >/dev/null && searoom export now/run.jsonl.zst --to csv | cmp - was.csv && echo alike
