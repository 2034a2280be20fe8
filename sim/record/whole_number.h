// Whole numbers of JSON as they stand there: -5 is no count, nor is 1.7, and 1e30 fits nowhere.
#pragma once

#include <fmt/format.h>

#include <concepts>
#include <cstdint>
#include <limits>
#include <stdexcept>
#include <utility>

namespace searoom {

// Throws std::runtime_error where it is none, or does not fit.
template <std::integral T, class Json>
T whole_number(const Json& number) {
  if (number.is_number_unsigned() && std::in_range<T>(number.template get<std::uint64_t>()))
    return static_cast<T>(number.template get<std::uint64_t>());
  if (number.is_number_integer() && !number.is_number_unsigned() &&
      std::in_range<T>(number.template get<std::int64_t>()))
    return static_cast<T>(number.template get<std::int64_t>());
  throw std::runtime_error(fmt::format("found {}, wanted a whole number from {} to {}", number.dump(),
                                       std::numeric_limits<T>::min(), std::numeric_limits<T>::max()));
}

}  // namespace searoom
