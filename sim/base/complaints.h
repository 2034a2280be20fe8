// Everything that is wrong with an input, gathered before anything is thrown, so that a person mends a
// file in one go.
#pragma once

#include <stdexcept>
#include <string>
#include <vector>

#include "sim/base/file_place.h"

namespace searoom {

struct Complaint {
  FilePlace at;
  std::string path;  // "vessel_kinds.trawler.cruise_speed_knots"; empty for the file as a whole
  std::string text;  // "found ..., wanted ..."

  // "world.yaml:12:3: vessel_kinds.trawler.cruise_speed_knots: found -4, wanted 0 to 60 knots"
  std::string line() const;
};

// The input cannot be used; what() holds every complaint, a line each, in the order of the files.
class BadInput : public std::runtime_error {
 public:
  explicit BadInput(std::vector<Complaint> complaints);
  explicit BadInput(const std::string& text);
  const std::vector<Complaint>& complaints() const { return complaints_; }

 private:
  std::vector<Complaint> complaints_;
};

class Complaints {
 public:
  void add(FilePlace at, std::string path, std::string text);
  bool empty() const { return list_.empty(); }
  std::size_t size() const { return list_.size(); }
  // Throws BadInput when there is anything to complain of.
  void throw_if_any() const;

 private:
  std::vector<Complaint> list_;
};

}  // namespace searoom
