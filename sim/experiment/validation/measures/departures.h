// How many people leave the coast, and how that compares between seasons.
#pragma once

#include "sim/experiment/validation/measure.h"

namespace searoom {

class PeopleDeparted : public Measure {
 public:
  void list_fields(Fields& fields) override { when_.list_fields(fields); }
  std::optional<double> of(const RunRecord& run) const override;
  Window needs() const override { return when_; }

 private:
  Window when_;
};

class DeparturesRatio : public Measure {
 public:
  void list_fields(Fields& fields) override;
  // Empty when nobody leaves in the time that it is compared with.
  std::optional<double> of(const RunRecord& run) const override;
  Window needs() const override;

 private:
  Window when_, over_;
};

double people_departed(const RunRecord& run, const Window& when);

}  // namespace searoom
