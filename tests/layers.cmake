# SPDX-FileCopyrightText: 2026 The Telltale authors
# SPDX-License-Identifier: GPL-3.0-or-later

# Fails when a layer includes what it must not know, or names a Qt module's folder (which would
# reach past the link line). Run: cmake -P tests/layers.cmake
set(core "core/")
set(simulator "simulator/")
set(probe "core/|probe/")
set(store "core/|store/")
set(courier "core/|probe/|store/|courier/")
set(monitor "core/|probe/|store/|monitor/")
set(desktop "core/|store/|courier/|monitor/|desktop/")
set(agent "core/|probe/|store/|courier/|monitor/|simulator/|agent/")

set(wrong "")
foreach(layer core simulator probe store courier monitor desktop agent)
    file(GLOB sources ${CMAKE_CURRENT_LIST_DIR}/../app/${layer}/*.h
         ${CMAKE_CURRENT_LIST_DIR}/../app/${layer}/*.cpp)
    foreach(source ${sources})
        file(STRINGS ${source} includes REGEX "^#include (\"|<Qt[A-Z][a-zA-Z]+/)")
        foreach(line ${includes})
            if(NOT line MATCHES "^#include \"(${${layer}})" AND NOT line MATCHES "\\.moc\"$")
                list(APPEND wrong "${source}: ${line}")
            endif()
        endforeach()
    endforeach()
endforeach()
if(wrong)
    list(JOIN wrong "\n" text)
    message(FATAL_ERROR "Includes that climb a layer or name a Qt module:\n${text}")
endif()
