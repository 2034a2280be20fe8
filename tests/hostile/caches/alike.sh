# Whether a run with the cache as it is now is the one that had none.
searoom run coast.yaml --out now >/dev/null && searoom export now/run.jsonl.zst --to csv | cmp - was.csv && echo alike
