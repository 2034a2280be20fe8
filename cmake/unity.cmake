if(NOT CMAKE_UNITY_BUILD_BATCH_SIZE)
  set(CMAKE_UNITY_BUILD_BATCH_SIZE 16)
endif()

# Where sources are built together, each library's are dealt out evenly over as many batches as come nearest to the
# size asked for: of 17 sources, one batch of 17, not one of 16 and a straggler that reads all headers for itself.
function(even_batches target)
  if(NOT CMAKE_UNITY_BUILD)
    return()
  endif()
  get_target_property(sources ${target} SOURCES)
  list(LENGTH sources count)
  math(EXPR batches "(${count} + ${CMAKE_UNITY_BUILD_BATCH_SIZE} / 2) / ${CMAKE_UNITY_BUILD_BATCH_SIZE}")
  if(batches LESS 1)
    set(batches 1)
  endif()
  math(EXPR size "(${count} + ${batches} - 1) / ${batches}")
  set_target_properties(${target} PROPERTIES UNITY_BUILD_BATCH_SIZE ${size})
endfunction()
