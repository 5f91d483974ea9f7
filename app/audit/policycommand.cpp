// SPDX-FileCopyrightText: 2026 ACK Audit Workbench contributors
// SPDX-License-Identifier: Apache-2.0

#include "policycommand.h"

#include "commandline.h"
#include "console.h"
#include "credentials/rampolicy.h"
#include "exitstatus.h"

namespace Ack {

int runPolicy(const CommandLine& line, Console& console)
{
    QByteArray policy = auditorPolicy(line.broadPolicy ? PolicyForm::Broad : PolicyForm::Explicit);
    if (!policy.endsWith('\n'))
        policy += '\n';
    if (const Status printed = console.print(policy); !printed) {
        console.complain(describe(printed.error()));
        return usageStatus;
    }
    return 0;
}

} // namespace Ack
