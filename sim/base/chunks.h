// A loop over rows, cut into chunks that threads may take. The body may write only to its own rows; what
// it computes must not depend on which thread ran it or on how the rows were cut.
#pragma once

#include <algorithm>
#include <cstddef>
#include <thread>
#include <vector>

namespace searoom {

// Calls body(first, last) for adjoining ranges that cover [0, rows). Small loops stay on this thread: below
// about 2,000 rows a chunk the cost of a thread exceeds the work.
template <class Body>
void for_each_chunk(std::size_t rows, int threads, const Body& body) {
  constexpr std::size_t rows_worth_a_thread = 2048;
  const std::size_t most = std::max<std::size_t>(1, rows / rows_worth_a_thread);
  const std::size_t chunks = std::min<std::size_t>(static_cast<std::size_t>(std::max(1, threads)), most);
  if (chunks == 1) {
    body(std::size_t{0}, rows);
    return;
  }
  std::vector<std::jthread> others;
  for (std::size_t i = 1; i < chunks; ++i) {
    others.emplace_back([&body, rows, chunks, i] { body(rows * i / chunks, rows * (i + 1) / chunks); });
  }
  body(std::size_t{0}, rows / chunks);
}

}  // namespace searoom
