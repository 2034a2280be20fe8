// An outcome is a fold over the events of a run: it observes each in order and then writes its figures. A run
// and its log therefore always tell the same.
#pragma once

#include <memory>
#include <string>
#include <vector>

#include "sim/record/run_header.h"
#include "sim/world/event.h"

namespace searoom {

// Which of two worlds a person would rather have by one figure alone, where that is beyond dispute.
enum class Wanted { neither, lower, higher };
// What it means that a run does not tell a figure: a count of nothing, or a mean over nobody.
enum class Untold { zero, unknown };

// One figure of the outcome table.
struct Outcome {
  std::string key;    // "landed.MYS"
  std::string label;  // "Landed in Malaysia"
  double value = 0;
  std::string unit;  // "people"
  Wanted wanted = Wanted::neither;
  Untold untold = Untold::zero;
};

// "ran ashore" as a part of a key: "ran_ashore".
std::string key_part(std::string words);

class Metric {
 public:
  virtual ~Metric() = default;
  virtual void observe(const Event& event, const RunHeader& header) = 0;
  virtual void write(const RunHeader& header, std::vector<Outcome>& outcomes) const = 0;
};

// All metrics, in the order of the table. A new one is one file and one line here.
std::vector<std::unique_ptr<Metric>> all_metrics();

// All of them together.
class OutcomeFold {
 public:
  explicit OutcomeFold(RunHeader header) : header_(std::move(header)), metrics_(all_metrics()) {}
  void observe(const Event& event) {
    for (const auto& metric : metrics_) metric->observe(event, header_);
  }
  std::vector<Outcome> outcomes() const {
    std::vector<Outcome> all;
    for (const auto& metric : metrics_) metric->write(header_, all);
    return all;
  }
  const RunHeader& header() const { return header_; }

 private:
  RunHeader header_;
  std::vector<std::unique_ptr<Metric>> metrics_;
};

}  // namespace searoom
