# Whether a run with the cache as it is now is the one that had none. How long the boat takes tells its way.
searoom run coast.yaml --json | cmp - was && echo alike
