# SPDX-License-Identifier: MIT
# What find_package(atbind) finds: libraries, headers, and the generator for atbind_generate().
include(CMakePackageConfigHelpers)
set(package_dir ${CMAKE_INSTALL_LIBDIR}/cmake/atbind)
set(share_dir ${CMAKE_INSTALL_DATADIR}/atbind)

get_property(module_targets GLOBAL PROPERTY ATBIND_MODULE_TARGETS)
set(installed_targets atbind_runtime ${module_targets})
if(TARGET atbind_posix)
  list(APPEND installed_targets atbind_posix)
endif()
install(TARGETS ${installed_targets} EXPORT atbindTargets ARCHIVE DESTINATION ${CMAKE_INSTALL_LIBDIR})
install(EXPORT atbindTargets NAMESPACE atbind:: DESTINATION ${package_dir})

install(DIRECTORY runtime/include/atbind DESTINATION ${CMAKE_INSTALL_INCLUDEDIR})
foreach(target IN LISTS module_targets)
  if(NOT target MATCHES "_doc$")
    string(REPLACE atbind_ "" module ${target})
    install(DIRECTORY generated/${module}/include/ DESTINATION ${CMAKE_INSTALL_INCLUDEDIR})
    install(FILES generated/${module}/${module}.md DESTINATION ${CMAKE_INSTALL_DOCDIR})
  endif()
endforeach()

install(DIRECTORY codegen DESTINATION ${share_dir}
  FILES_MATCHING PATTERN *.py PATTERN *.j2 PATTERN __pycache__ EXCLUDE PATTERN cmake EXCLUDE)
configure_package_config_file(codegen/cmake/atbindConfig.cmake.in ${CMAKE_CURRENT_BINARY_DIR}/atbindConfig.cmake
  INSTALL_DESTINATION ${package_dir} PATH_VARS share_dir)
write_basic_package_version_file(${CMAKE_CURRENT_BINARY_DIR}/atbindConfigVersion.cmake COMPATIBILITY SameMinorVersion)
install(FILES ${CMAKE_CURRENT_BINARY_DIR}/atbindConfig.cmake ${CMAKE_CURRENT_BINARY_DIR}/atbindConfigVersion.cmake
  codegen/cmake/AtbindGenerate.cmake DESTINATION ${package_dir})
