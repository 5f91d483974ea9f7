# SPDX-FileCopyrightText: 2026 ACK Audit Workbench contributors
# SPDX-License-Identifier: Apache-2.0

# ack_add_test(tst_name [GUI] [SOURCES …] [LINK …] [ENVIRONMENT …] [TIMEOUT seconds] [LABELS …])
# A Qt Test program from tst_name.cpp. GUI tests run on the offscreen platform; no test sees a proxy, a session bus or
# the settings of whoever runs it.
function(ack_add_test name)
    cmake_parse_arguments(PARSE_ARGV 1 arg "GUI" "TIMEOUT" "SOURCES;LINK;ENVIRONMENT;LABELS")
    add_executable(${name} ${name}.cpp ${arg_SOURCES})
    target_link_libraries(${name} PRIVATE Ack::Options Qt6::Test ${arg_LINK})
    target_compile_definitions(${name} PRIVATE ACK_TEST_DATA="${PROJECT_SOURCE_DIR}/tests/data")
    add_test(NAME ${name} COMMAND ${name})
    if(NOT arg_TIMEOUT)
        set(arg_TIMEOUT 120)
    endif()
    set(home "${CMAKE_BINARY_DIR}/test-home/${name}")
    file(MAKE_DIRECTORY "${home}")
    set_tests_properties(${name} PROPERTIES TIMEOUT ${arg_TIMEOUT} LABELS "${arg_LABELS}" ENVIRONMENT
        "QT_QPA_PLATFORM=offscreen;HOME=${home};XDG_CONFIG_HOME=${home}/config;XDG_DATA_HOME=${home}/data;XDG_CACHE_HOME=${home}/cache;LC_ALL=C.UTF-8;http_proxy=;https_proxy=;HTTP_PROXY=;HTTPS_PROXY=;DBUS_SESSION_BUS_ADDRESS=disabled:;${arg_ENVIRONMENT}")
endfunction()
