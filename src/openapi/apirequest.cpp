// SPDX-FileCopyrightText: 2026 ACK Audit Workbench contributors
// SPDX-License-Identifier: Apache-2.0

#include "openapi/apirequest.h"

namespace Ack {

using namespace Qt::StringLiterals;

QString apiVersion(Product product)
{
    switch (product) {
    case Product::Cs:
        return u"2015-12-15"_s;
    case Product::Vpc:
        return u"2016-04-28"_s;
    case Product::Ecs:
        return u"2014-05-26"_s;
    case Product::Sts:
        return u"2015-04-01"_s;
    }
    Q_UNREACHABLE();
}

QString productCode(Product product)
{
    switch (product) {
    case Product::Cs:
        return u"cs"_s;
    case Product::Vpc:
        return u"vpc"_s;
    case Product::Ecs:
        return u"ecs"_s;
    case Product::Sts:
        return u"sts"_s;
    }
    Q_UNREACHABLE();
}

} // namespace Ack
