// Columns of plain numbers to bytes and back, for files that only the program that wrote them reads (native
// byte order). The reader never runs past its bytes: a take that does not fit returns false and leaves the
// reader spent.
#pragma once

#include <cstdint>
#include <cstring>
#include <string>
#include <string_view>
#include <type_traits>
#include <vector>

namespace searoom {

class ColumnWriter {
 public:
  template <class T>
  void put(const std::vector<T>& column) {
    static_assert(std::is_trivially_copyable_v<T>);
    put_bytes(column.data(), column.size() * sizeof(T));
  }
  void put(std::string_view text) { put_bytes(text.data(), text.size()); }

  const std::string& bytes() const { return bytes_; }

 private:
  void put_bytes(const void* data, std::size_t count) {
    const std::uint64_t length = count;
    bytes_.append(reinterpret_cast<const char*>(&length), sizeof length);
    bytes_.append(static_cast<const char*>(data), count);
  }

  std::string bytes_;
};

class ColumnReader {
 public:
  explicit ColumnReader(std::string_view bytes) : rest_(bytes) {}

  template <class T>
  bool take(std::vector<T>& column) {
    static_assert(std::is_trivially_copyable_v<T>);
    std::string_view bytes;
    if (!take_bytes(bytes) || bytes.size() % sizeof(T) != 0) return false;
    column.resize(bytes.size() / sizeof(T));
    if (!bytes.empty()) std::memcpy(column.data(), bytes.data(), bytes.size());
    return true;
  }
  bool take(std::string& text) {
    std::string_view bytes;
    if (!take_bytes(bytes)) return false;
    text = bytes;
    return true;
  }
  bool at_end() const { return rest_.empty(); }

 private:
  bool take_bytes(std::string_view& bytes) {
    std::uint64_t length = 0;
    if (rest_.size() < sizeof length) return false;
    std::memcpy(&length, rest_.data(), sizeof length);
    rest_.remove_prefix(sizeof length);
    if (length > rest_.size()) {
      rest_ = {};
      return false;
    }
    bytes = rest_.substr(0, length);
    rest_.remove_prefix(length);
    return true;
  }

  std::string_view rest_;
};

}  // namespace searoom
