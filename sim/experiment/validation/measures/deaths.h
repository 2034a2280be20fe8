// The dead and the missing together, as estimates of deaths at sea count them.
#pragma once

#include "sim/experiment/validation/measure.h"

namespace searoom {

class Deaths : public Measure {
 public:
  void list_fields(Fields& fields) override { when_.list_fields(fields); }
  std::optional<double> of(const RunRecord& run) const override;
  Window needs() const override { return when_; }

 private:
  Window when_;
};

class DeathsPerThousand : public Measure {
 public:
  void list_fields(Fields& fields) override { when_.list_fields(fields); }
  // Empty when nobody left.
  std::optional<double> of(const RunRecord& run) const override;
  Window needs() const override { return when_; }

 private:
  Window when_;
};

}  // namespace searoom
