# SPDX-License-Identifier: MIT
# atbind_generate(TARGET name MODULE id SPEC dir [OUTPUT dir])
#
# Builds bindings from YAML of your own. SPEC is the module's folder, or the folder that holds it. Makes the library
# `name` (headers <id/...>) and `name_doc` (tables for tools and error texts), both of which link atbind::runtime.
# Needs Python 3 with PyYAML and Jinja2. The generator runs while CMake configures, and again when the YAML has changed;
# what comes out the same is not compiled again.

# Runs the generator now, and at build time whenever something that it reads has changed.
#   target   custom target that does so
#   spec     folder of the modules' folders
#   output   folder of the generated folders
#   modules  which to generate; empty: all
function(_atbind_run_generator target spec output modules)
  find_package(Python3 3.9 COMPONENTS Interpreter REQUIRED)
  get_property(root GLOBAL PROPERTY ATBIND_GENERATOR_DIR)
  set(stamp ${CMAKE_CURRENT_BINARY_DIR}/${target}.stamp)
  set(arguments generate --spec ${spec} --output ${output} --stamp ${stamp} --depfile ${stamp}.d)
  foreach(module IN LISTS modules)
    list(APPEND arguments --module ${module})
  endforeach()
  set(command ${Python3_EXECUTABLE} -B -m codegen ${arguments})
  execute_process(COMMAND ${command} WORKING_DIRECTORY ${root} RESULT_VARIABLE failed ERROR_VARIABLE message)
  if(failed)
    message(NOTICE "${message}") # as it is: editors find the places in it
    message(FATAL_ERROR "atbind: the generator failed")
  endif()
  if(NOT modules)
    set(modules "*")
  endif()
  set(files)
  foreach(module IN LISTS modules)
    file(GLOB_RECURSE found ${output}/${module}/*)
    list(APPEND files ${found})
    # A command that comes or goes is a source file that does: CMake must look again.
    file(GLOB read LIST_DIRECTORIES ON ${spec}/${module} ${spec}/${module}/*.yaml)
    set_property(DIRECTORY APPEND PROPERTY CMAKE_CONFIGURE_DEPENDS ${read})
  endforeach()
  # Newer than all that was read until now: Ninja then knows that the first run at build time saw it all.
  file(TOUCH ${stamp}.configured)
  add_custom_command(OUTPUT ${stamp} BYPRODUCTS ${files} COMMAND ${command} WORKING_DIRECTORY ${root}
    DEPENDS ${stamp}.configured DEPFILE ${stamp}.d COMMENT "Generating bindings from ${spec}" VERBATIM)
  add_custom_target(${target} DEPENDS ${stamp})
endfunction()

function(atbind_generate)
  cmake_parse_arguments(PARSE_ARGV 0 arg "" "TARGET;MODULE;SPEC;OUTPUT" "")
  foreach(key TARGET MODULE SPEC)
    if(NOT arg_${key})
      message(FATAL_ERROR "atbind_generate: ${key} is missing")
    endif()
  endforeach()
  if(arg_UNPARSED_ARGUMENTS)
    message(FATAL_ERROR "atbind_generate: what is \"${arg_UNPARSED_ARGUMENTS}\"?")
  endif()
  if(NOT arg_OUTPUT)
    set(arg_OUTPUT ${CMAKE_CURRENT_BINARY_DIR}/atbind)
  endif()
  get_filename_component(spec ${arg_SPEC} ABSOLUTE)
  get_filename_component(output ${arg_OUTPUT} ABSOLUTE BASE_DIR ${CMAKE_CURRENT_BINARY_DIR})
  if(NOT IS_DIRECTORY ${spec}/${arg_MODULE})
    get_filename_component(spec ${spec} DIRECTORY)
  endif()
  _atbind_run_generator(${arg_TARGET}_generate ${spec} ${output} ${arg_MODULE})

  set(folder ${output}/${arg_MODULE})
  file(GLOB sources CONFIGURE_DEPENDS ${folder}/src/*.c)
  list(REMOVE_ITEM sources ${folder}/src/doc.c)
  add_library(${arg_TARGET} STATIC ${sources})
  target_include_directories(${arg_TARGET} PUBLIC ${folder}/include)
  target_link_libraries(${arg_TARGET} PUBLIC atbind::runtime)
  add_library(${arg_TARGET}_doc STATIC ${folder}/src/doc.c)
  target_link_libraries(${arg_TARGET}_doc PUBLIC ${arg_TARGET})
  foreach(target ${arg_TARGET} ${arg_TARGET}_doc)
    target_compile_features(${target} PUBLIC c_std_11)
    target_compile_options(${target} PRIVATE
      $<$<C_COMPILER_ID:GNU,Clang,AppleClang>:-ffunction-sections -fdata-sections>)
    add_dependencies(${target} ${arg_TARGET}_generate)
  endforeach()
endfunction()
