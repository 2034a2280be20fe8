# For script/alone, which reads every source by itself: headers that many sources include are read once, and handed to
# those sources alone that include them anyhow, directly or by other headers of ours. So no source sees a name that its
# own include lines do not give it. Each source gets the first line of which it includes all.
set(READ_ONCE
  sim/run/simulation.h+fmt/format.h+SFML/Graphics.hpp+imgui.h
  sim/run/simulation.h+SFML/Graphics.hpp+imgui.h
  sim/run/simulation.h+gtest/gtest.h
  sim/run/simulation.h+fmt/format.h
  sim/run/simulation.h
  sim/phases/step.h
  sim/world/world.h
  sim/scenario/scenario.h
  sim/world/event.h+gtest/gtest.h
  sim/world/event.h+fmt/format.h
  sim/world/event.h
  gtest/gtest.h
  fmt/format.h)

# What `file` includes, directly and by headers of ours, these relative to the root.
function(headers_of file out)
  get_property(is_known GLOBAL PROPERTY "headers of ${file}" SET)
  if(NOT is_known)
    file(STRINGS ${PROJECT_SOURCE_DIR}/${file} lines REGEX "^#include [\"<]")
    set(headers "")
    foreach(line IN LISTS lines)
      string(REGEX REPLACE "^#include [\"<]([^\">]+).*" "\\1" header "${line}")
      list(APPEND headers ${header})
      if(EXISTS ${PROJECT_SOURCE_DIR}/${header})
        headers_of(${header} further)
        list(APPEND headers ${further})
      elseif(header MATCHES "^(gmock/gmock|rapidcheck/gtest).h$")
        list(APPEND headers gtest/gtest.h)
      endif()
    endforeach()
    list(REMOVE_DUPLICATES headers)
    set_property(GLOBAL PROPERTY "headers of ${file}" "${headers}")
  endif()
  get_property(headers GLOBAL PROPERTY "headers of ${file}")
  set(${out} "${headers}" PARENT_SCOPE)
endfunction()

# Reads the headers of a line of READ_ONCE, with the folders in which `target` looks for them.
function(read_headers name headers target)
  set(file ${PROJECT_BINARY_DIR}/read_once/${name})
  string(REGEX REPLACE "([^;]+);?" "#include <\\1>\n" lines "${headers}")
  file(CONFIGURE OUTPUT ${file}.h CONTENT "${lines}" @ONLY)
  set(folders $<TARGET_PROPERTY:${target},INCLUDE_DIRECTORIES>)
  add_custom_command(OUTPUT ${file}.pch
    COMMAND ${CMAKE_CXX_COMPILER} -std=c++20 -DGTEST_HAS_PTHREAD=1 -I${PROJECT_SOURCE_DIR}
            "-idirafter$<JOIN:${folders},;-idirafter>"
            "$<FILTER:$<TARGET_PROPERTY:searoom_flags,INTERFACE_COMPILE_OPTIONS>,EXCLUDE,-fsyntax-only>"
            -MD -MF ${file}.d -MT ${file}.pch -x c++-header ${file}.h -o ${file}.pch
    DEPENDS ${file}.h DEPFILE ${file}.d COMMENT "Reading ${headers}" VERBATIM COMMAND_EXPAND_LISTS)
  add_custom_target(read_${name} DEPENDS ${file}.pch)
endfunction()

# Hands each source of `target` what it includes of READ_ONCE.
function(read_once target)
  get_target_property(sources ${target} SOURCES)
  get_target_property(folder ${target} SOURCE_DIR)
  list(FILTER sources INCLUDE REGEX "\\.cpp$")
  foreach(source IN LISTS sources)
    cmake_path(ABSOLUTE_PATH source BASE_DIRECTORY ${folder})
    file(RELATIVE_PATH file ${PROJECT_SOURCE_DIR} ${source})
    headers_of(${file} included)
    foreach(line IN LISTS READ_ONCE)
      string(REPLACE "+" ";" missing "${line}")
      set(headers "${missing}")
      list(REMOVE_ITEM missing ${included} "")
      if(NOT missing)
        string(MAKE_C_IDENTIFIER ${line} name)
        if(NOT TARGET read_${name})
          read_headers(${name} "${headers}" ${target})
        endif()
        add_dependencies(${target} read_${name})
        set_property(SOURCE ${source} TARGET_DIRECTORY ${target} APPEND PROPERTY
          COMPILE_OPTIONS -include-pch ${PROJECT_BINARY_DIR}/read_once/${name}.pch)
        break()
      endif()
    endforeach()
  endforeach()
endfunction()

foreach(target IN LISTS SEAROOM_LAYERS ITEMS searoom searoom_render searoom_test_support searoom_golden_parts
        searoom_tests searoom_view_tests)
  read_once(${target})
endforeach()
