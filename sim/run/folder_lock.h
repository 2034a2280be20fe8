// One run at a time in a folder: two that wrote one log and one checkpoint would each spoil the other's.
#pragma once

#include <filesystem>

namespace searoom {

// Holds the folder as long as it lives; with the process it goes, however that ends, and leaves no file.
class FolderLock {
 public:
  // The folder is there. Throws BadInput when another run holds it.
  explicit FolderLock(const std::filesystem::path& folder);
  ~FolderLock();
  FolderLock(const FolderLock&) = delete;
  FolderLock& operator=(const FolderLock&) = delete;

 private:
  int folder_;
};

}  // namespace searoom
