# SPDX-FileCopyrightText: 2026 ACK Audit Workbench contributors
# SPDX-License-Identifier: Apache-2.0

# Ack::Options carries the language standard, the warnings and the Qt defines of every target of this project.
add_library(ack_options INTERFACE)
add_library(Ack::Options ALIAS ack_options)
target_compile_features(ack_options INTERFACE cxx_std_20)
target_compile_definitions(ack_options INTERFACE
    QT_NO_KEYWORDS QT_NO_CAST_FROM_ASCII QT_NO_CAST_TO_ASCII QT_NO_CAST_FROM_BYTEARRAY QT_NO_URL_CAST_FROM_STRING
    QT_NO_NARROWING_CONVERSIONS_IN_CONNECT QT_STRICT_ITERATORS QT_NO_FOREACH QT_NO_JAVA_STYLE_ITERATORS
    QT_DISABLE_DEPRECATED_BEFORE=0x060400
    ACK_VERSION="${PROJECT_VERSION}")
target_compile_options(ack_options INTERFACE
    $<$<CXX_COMPILER_ID:GNU,Clang>:-Wall -Wextra -Wpedantic -Wshadow -Wconversion -Wold-style-cast -Wno-missing-field-initializers -Werror=switch
    -ffile-prefix-map=${PROJECT_SOURCE_DIR}=.>
    # GCC 12 takes the inactive member of an expected for uninitialised once it inlines.
    $<$<AND:$<CXX_COMPILER_ID:GNU>,$<NOT:$<CONFIG:Debug>>>:-Wno-maybe-uninitialized>)

# ack_add_library(NAME SOURCES … [LINK …] [PRIVATE_LINK …])
# One room: static library ack_<name> with the alias Ack::<Name>, included from the library root ("core/error.h").
function(ack_add_library name)
    cmake_parse_arguments(PARSE_ARGV 1 arg "" "ALIAS;ROOT" "SOURCES;LINK;PRIVATE_LINK")
    add_library(ack_${name} STATIC ${arg_SOURCES})
    add_library(Ack::${arg_ALIAS} ALIAS ack_${name})
    if(NOT arg_ROOT)
        set(arg_ROOT "${PROJECT_SOURCE_DIR}/src")
    endif()
    target_include_directories(ack_${name} PUBLIC "${arg_ROOT}")
    target_link_libraries(ack_${name} PUBLIC ${arg_LINK} PRIVATE Ack::Options ${arg_PRIVATE_LINK})
endfunction()
