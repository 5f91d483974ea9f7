# SPDX-FileCopyrightText: 2026 ACK Audit Workbench contributors
# SPDX-License-Identifier: Apache-2.0
# The settings, and what every text of the window has to do with them.
ack_add_test(tst_settings LINK Ack::Ui Ack::Resources)
target_include_directories(tst_settings PRIVATE "${PROJECT_SOURCE_DIR}/tests")
ack_add_test(tst_settings_act LINK Ack::Ui Ack::Resources)
target_include_directories(tst_settings_act PRIVATE "${PROJECT_SOURCE_DIR}/tests")
ack_add_test(tst_pseudolanguage SOURCES pseudolanguage.cpp pseudolanguage.h LINK Ack::Ui Ack::Resources)
target_include_directories(tst_pseudolanguage PRIVATE "${PROJECT_SOURCE_DIR}/tests")
# The same at 200 %: nothing may be cut.
add_test(NAME tst_pseudolanguage_200 COMMAND tst_pseudolanguage startPage finishedAudit accounts settings)
get_test_property(tst_pseudolanguage ENVIRONMENT environment)
set_tests_properties(tst_pseudolanguage_200 PROPERTIES TIMEOUT 120 ENVIRONMENT "${environment};QT_SCALE_FACTOR=2")

# Not a test: the pictures of packaging/scripts/screenshots.
add_executable(ack-tour EXCLUDE_FROM_ALL tour.cpp)
target_link_libraries(ack-tour PRIVATE Ack::Options Qt6::Test Ack::Ui Ack::Resources)
target_include_directories(ack-tour PRIVATE "${PROJECT_SOURCE_DIR}/tests")
target_compile_definitions(ack-tour PRIVATE ACK_TEST_DATA="${PROJECT_SOURCE_DIR}/tests/data")
