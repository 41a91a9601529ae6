# SPDX-FileCopyrightText: 2026 The Telltale authors
# SPDX-License-Identifier: GPL-3.0-or-later

# Fails when a file has outgrown what one reads in a sitting. Run: cmake -P tests/sizes.cmake
# (Functions are clang-tidy's: 60 lines, nesting 3, 5 parameters.)
set(app ${CMAKE_CURRENT_LIST_DIR}/../app)
set(long "")

function(check most)
    foreach(file ${ARGN})
        file(READ ${file} text)
        string(REGEX MATCHALL "\n" ends "${text}")
        list(LENGTH ends count)
        if(count GREATER most)
            list(APPEND long "${file}: ${count} lines, ${most} allowed")
        endif()
    endforeach()
    set(long "${long}" PARENT_SCOPE)
endfunction()

file(GLOB sources ${app}/*/*.cpp)
file(GLOB headers ${app}/*/*.h)
file(GLOB mains ${app}/*.cpp)
check(400 ${sources})
check(150 ${headers})
check(120 ${mains})
if(long)
    list(JOIN long "\n" text)
    message(FATAL_ERROR "Too long to read in a sitting:\n${text}")
endif()
