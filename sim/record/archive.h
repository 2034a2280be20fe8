// Values to bytes and back, for checkpoints on the machine that wrote them. One function lists the parts of a
// value; ArchiveWriter and ArchiveReader both go through it.
//
// Bytes of one machine, without versions or names: what wraps them sees to that (checkpoint.h). A reader that
// meets the end too early throws std::runtime_error and leaves the value half read.
#pragma once

#include <cstdint>
#include <cstring>
#include <stdexcept>
#include <string>
#include <type_traits>
#include <vector>

namespace searoom {

class ArchiveWriter {
 public:
  std::string bytes;

  template <class T>
  void operator()(const T& value) requires std::is_trivially_copyable_v<T> {
    bytes.append(reinterpret_cast<const char*>(&value), sizeof value);
  }
  void operator()(const std::string& text) {
    (*this)(static_cast<std::uint64_t>(text.size()));
    bytes += text;
  }
  template <class T>
  void operator()(const std::vector<T>& list) {
    (*this)(static_cast<std::uint64_t>(list.size()));
    if constexpr (std::is_trivially_copyable_v<T>) {
      bytes.append(reinterpret_cast<const char*>(list.data()), list.size() * sizeof(T));
    } else {
      for (const T& item : list) archive(*this, const_cast<T&>(item));
    }
  }
};

class ArchiveReader {
 public:
  explicit ArchiveReader(std::string_view bytes) : bytes_(bytes) {}

  template <class T>
  void operator()(T& value) requires std::is_trivially_copyable_v<T> {
    take(&value, sizeof value);
  }
  void operator()(std::string& text) {
    text.resize(count(1));
    take(text.data(), text.size());
  }
  template <class T>
  void operator()(std::vector<T>& list) {
    if constexpr (std::is_trivially_copyable_v<T>) {
      list.resize(count(sizeof(T)));
      take(list.data(), list.size() * sizeof(T));
    } else {
      list.resize(count(1));
      for (T& item : list) archive(*this, item);
    }
  }
  bool at_end() const { return bytes_.empty(); }

 private:
  // A number of items that the bytes left can hold.
  std::size_t count(std::size_t item_size) {
    std::uint64_t n = 0;
    take(&n, sizeof n);
    if (n > bytes_.size() / item_size) throw std::runtime_error("found a checkpoint cut short");
    return static_cast<std::size_t>(n);
  }
  void take(void* to, std::size_t size) {
    if (size > bytes_.size()) throw std::runtime_error("found a checkpoint cut short");
    if (size > 0) std::memcpy(to, bytes_.data(), size);
    bytes_.remove_prefix(size);
  }
  std::string_view bytes_;
};

}  // namespace searoom
