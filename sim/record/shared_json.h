// A JSON value that is shared, and never changed. Who only passes it on needs this header and not the JSON
// library, which takes a compiler seconds to read.
//
// A copy shares the value; several threads may read it.
#pragma once

#include <memory>
#include <nlohmann/json_fwd.hpp>

namespace searoom {

class SharedJson {
 public:
  SharedJson();  // null
  SharedJson(nlohmann::ordered_json json);

  const nlohmann::ordered_json& operator*() const { return *json_; }
  const nlohmann::ordered_json* operator->() const { return json_.get(); }

 private:
  std::shared_ptr<const nlohmann::ordered_json> json_;
};

}  // namespace searoom
