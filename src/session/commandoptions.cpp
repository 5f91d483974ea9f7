// SPDX-FileCopyrightText: 2026 ACK Audit Workbench contributors
// SPDX-License-Identifier: Apache-2.0

#include "session/commandoptions.h"

namespace Ack {

using namespace Qt::StringLiterals;

QStringList optionWords(const QString& option, const QString& value)
{
    if (value.startsWith(u'-'))
        return {option + u'=' + value};
    return {option, value};
}

QStringList accountWords(const AccountChoice& choice, const QString& label)
{
    switch (choice.kind) {
    case AccountChoice::Kind::Demo:
        return {u"--demo"_s};
    case AccountChoice::Kind::Profile:
        return optionWords(u"--profile"_s, label);
    case AccountChoice::Kind::Environment:
        return {u"--from-env"_s};
    case AccountChoice::Kind::AliyunCli: {
        QStringList words = optionWords(u"--from-aliyun-cli"_s, choice.name);
        if (choice.allowExternal)
            words.append(u"--allow-external"_s);
        return words;
    }
    }
    Q_UNREACHABLE();
}

QStringList networkWords(const NetworkOptions& network)
{
    QStringList words;
    for (const QString& endpoint : network.endpoints)
        words += optionWords(u"--endpoint"_s, endpoint);
    if (!network.caFile.isEmpty())
        words += optionWords(u"--ca-file"_s, network.caFile);
    return words;
}

} // namespace Ack
