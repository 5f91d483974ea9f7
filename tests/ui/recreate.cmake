# SPDX-FileCopyrightText: 2026 ACK Audit Workbench contributors
# SPDX-License-Identifier: Apache-2.0
# The wizard, held against the terminal program.
ack_add_test(tst_recreatewizard LINK Ack::Ui Ack::Resources)
target_include_directories(tst_recreatewizard PRIVATE "${PROJECT_SOURCE_DIR}/tests")
target_compile_definitions(tst_recreatewizard PRIVATE ACK_AUDIT_PROGRAM="$<TARGET_FILE:ack-audit>")
add_dependencies(tst_recreatewizard ack-audit)
