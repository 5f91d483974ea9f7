# SPDX-FileCopyrightText: 2026 ACK Audit Workbench contributors
# SPDX-License-Identifier: Apache-2.0
# Tests of ui/common, ui/details and ui/accounts.
ack_add_test(tst_common_style LINK Ack::UiCommon)
ack_add_test(tst_common_widgets LINK Ack::UiCommon)
ack_add_test(tst_retranslate LINK Ack::UiCommon)
ack_add_test(tst_details_text LINK Ack::UiDetails)
ack_add_test(tst_details LINK Ack::UiDetails)
ack_add_test(tst_accounts_check LINK Ack::UiAccounts)
ack_add_test(tst_accounts SOURCES accountsfixture.cpp accountsfixture.h LINK Ack::UiAccounts)
ack_add_test(tst_accounts_keychain SOURCES accountsfixture.cpp accountsfixture.h LINK Ack::UiAccounts)
ack_add_test(tst_accounts_import LINK Ack::UiAccounts)
ack_add_test(tst_accounts_services LINK Ack::UiAccounts Ack::Resources Qt6::Network)
