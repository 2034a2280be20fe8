// A checksum of rows of a database: one that was changed, lost or added since is told, where its bytes are
// those of a sound database.
#pragma once

#include <cstdint>
#include <string>
#include <string_view>

namespace searoom {

class RowHash {
 public:
  // Values in the order of their columns, rows in the order of their keys.
  RowHash& add(std::string_view text);
  RowHash& add(std::int64_t number);
  RowHash& add(double number);

  std::string hash() const;

 private:
  std::string bytes_;
};

}  // namespace searoom
