// SPDX-FileCopyrightText: 2026 ACK Audit Workbench contributors
// SPDX-License-Identifier: Apache-2.0

#include "workbench/options.h"

#include <QCommandLineParser>
#include <QCoreApplication>
#include <QRegularExpression>

namespace Ack {

using namespace Qt::StringLiterals;

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(Ack::WorkbenchOptions)
};

void addOptions(QCommandLineParser& parser)
{
    parser.setApplicationDescription(
        Tr::tr("Audits Alibaba Cloud ACK clusters for ENI multiple IP mode. It only reads."));
    parser.addOptions(workbenchOptions());
}

tl::unexpected<Error> wrong(const QString& sentence)
{
    return failure(ErrorKind::Usage, sentence);
}

Status readAccount(const QCommandLineParser& parser, WorkbenchOptions& options)
{
    const int accounts =
        int(parser.isSet(u"demo"_s)) + int(parser.isSet(u"profile"_s)) + int(parser.isSet(u"from-env"_s));
    if (accounts > 1)
        return wrong(Tr::tr("Only one of --demo, --profile and --from-env can be used."));
    options.profileLabel = parser.value(u"profile"_s);
    if (parser.isSet(u"demo"_s))
        options.account = AccountChoice::Kind::Demo;
    else if (parser.isSet(u"from-env"_s))
        options.account = AccountChoice::Kind::Environment;
    else if (parser.isSet(u"profile"_s))
        options.account = AccountChoice::Kind::Profile;
    options.scan = parser.isSet(u"scan"_s);
    if (options.scan && !options.files.isEmpty())
        return wrong(Tr::tr("--scan and --open cannot be used together."));
    return {};
}

Status readLook(const QCommandLineParser& parser, WorkbenchOptions& options)
{
    if (parser.isSet(u"theme"_s)) {
        const auto theme = themeFromKey(parser.value(u"theme"_s));
        if (!theme)
            return wrong(Tr::tr("--theme is system, light or dark."));
        options.theme = *theme;
    }
    if (parser.isSet(u"size"_s)) {
        static const QRegularExpression form(u"\\A([1-9][0-9]{2,4})x([1-9][0-9]{2,4})\\z"_s);
        const auto match = form.match(parser.value(u"size"_s));
        if (!match.hasMatch())
            return wrong(Tr::tr("--size is WIDTHxHEIGHT, such as 1280x800."));
        options.size = {match.captured(1).toInt(), match.captured(2).toInt()};
    }
    options.language = parser.value(u"lang"_s);
    if (parser.isSet(u"lang"_s) && options.language != "en"_L1 && options.language != "zh_CN"_L1)
        return wrong(Tr::tr("--lang is en or zh_CN."));
    return {};
}

} // namespace

QList<QCommandLineOption> workbenchOptions()
{
    const QString url = u"[REGION=]URL"_s;
    return {
        {{u"h"_s, u"help"_s}, Tr::tr("Shows this help.")},
        {u"version"_s, Tr::tr("Shows the version.")},
        {u"demo"_s, Tr::tr("Uses the built-in demo account: no network, no credentials.")},
        {u"profile"_s, Tr::tr("Uses a stored account."), u"LABEL"_s},
        {u"from-env"_s, Tr::tr("Uses the keys in ALIBABA_CLOUD_ACCESS_KEY_ID and its companions.")},
        {u"open"_s, Tr::tr("Opens a saved audit or output of the aliyun CLI; repeatable."), u"FILE"_s},
        {u"scan"_s, Tr::tr("Starts scanning at once.")},
        {u"endpoint"_s, Tr::tr("Sends calls (of that region) to this address; repeatable."), url},
        {u"ca-file"_s, Tr::tr("Trusts one more certificate authority."), u"FILE"_s},
        {u"data-dir"_s, Tr::tr("Keeps settings and accounts there."), u"DIR"_s},
        {u"lang"_s, Tr::tr("Language: en or zh_CN."), u"LANGUAGE"_s},
        {u"theme"_s, Tr::tr("Look: system, light or dark."), u"THEME"_s},
        {u"size"_s, Tr::tr("Size of the window."), u"WIDTHxHEIGHT"_s},
        {u"snapshot"_s, Tr::tr("Writes a picture of the window once it rests, and ends."), u"FILE"_s},
    };
}

Result<WorkbenchOptions> parseOptions(const QStringList& arguments)
{
    QCommandLineParser parser;
    addOptions(parser);
    if (!parser.parse(arguments))
        return wrong(parser.errorText());
    if (!parser.positionalArguments().isEmpty())
        return wrong(Tr::tr("Unexpected argument: %1").arg(parser.positionalArguments().first()));
    WorkbenchOptions options{
        .help = parser.isSet(u"help"_s),
        .version = parser.isSet(u"version"_s),
        .files = parser.values(u"open"_s),
        .network = {.endpoints = parser.values(u"endpoint"_s), .caFile = parser.value(u"ca-file"_s)},
        .dataDir = parser.value(u"data-dir"_s),
        .snapshot = parser.value(u"snapshot"_s)};
    if (const Status read = readAccount(parser, options); !read)
        return failure(read.error());
    if (const Status read = readLook(parser, options); !read)
        return failure(read.error());
    return options;
}

QString optionsHelp()
{
    QCommandLineParser parser;
    addOptions(parser);
    return parser.helpText();
}

} // namespace Ack
