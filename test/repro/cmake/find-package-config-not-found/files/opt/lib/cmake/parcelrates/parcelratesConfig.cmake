get_filename_component(_prefix "${CMAKE_CURRENT_LIST_DIR}/../../.." ABSOLUTE)
add_library(parcelrates::parcelrates INTERFACE IMPORTED)
set_target_properties(parcelrates::parcelrates PROPERTIES INTERFACE_INCLUDE_DIRECTORIES "${_prefix}/include")
