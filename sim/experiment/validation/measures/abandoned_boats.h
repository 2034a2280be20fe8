// Boats whose crew leaves people at sea.
#pragma once

#include "sim/experiment/validation/measure.h"

namespace searoom {

class BoatsAbandoned : public Measure {
 public:
  void list_fields(Fields& fields) override { when_.list_fields(fields); }
  std::optional<double> of(const RunRecord& run) const override;
  Window needs() const override { return when_; }

 private:
  Window when_;
};

class PeoplePerAbandonedBoat : public Measure {
 public:
  void list_fields(Fields& fields) override { when_.list_fields(fields); }
  // Empty when no boat was abandoned.
  std::optional<double> of(const RunRecord& run) const override;
  Window needs() const override { return when_; }

 private:
  Window when_;
};

}  // namespace searoom
