// SPDX-FileCopyrightText: 2026 ACK Audit Workbench contributors
// SPDX-License-Identifier: Apache-2.0

#include "credentials/rampolicy.h"

#include <QDirIterator>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>
#include <QTest>

using namespace Ack;
using namespace Qt::StringLiterals;

Q_DECLARE_METATYPE(Ack::PolicyForm)

namespace {

QStringList actionsOf(PolicyForm form, const QString& effect)
{
    QStringList actions;
    const QJsonArray statements = QJsonDocument::fromJson(auditorPolicy(form)).object()["Statement"_L1].toArray();
    for (const QJsonValue& statement : statements) {
        if (statement["Effect"_L1].toString() == effect)
            actions += statement["Action"_L1].toVariant().toStringList();
    }
    return actions;
}

bool covers(const QStringList& patterns, const QString& action)
{
    return std::ranges::any_of(patterns, [&action](const QString& pattern) {
        return QRegularExpression::fromWildcard(pattern).match(action).hasMatch();
    });
}

/// Text literals with the form of an operation name in the rooms that send requests.
QStringList operationsInSources()
{
    QStringList operations;
    QDirIterator files(QStringLiteral(ACK_SOURCE_DIR), {u"*.cpp"_s, u"*.h"_s}, QDir::Files,
                       QDirIterator::Subdirectories);
    const QRegularExpression room(u"/src/(openapi|inventory|credentials|session)/"_s);
    const QRegularExpression literal(
        u"\"((?:Describe|List|Get|Query|Assume|Check|Create|Update|Modify|Delete|Remove|Open|Upgrade|Scale)[A-Z]\\w+)\""_s);
    while (files.hasNext()) {
        QFile file(files.next());
        if (!room.match(file.fileName()).hasMatch() || file.fileName().contains("/rampolicy."_L1) ||
            !file.open(QIODevice::ReadOnly))
            continue;
        auto matches = literal.globalMatch(QString::fromUtf8(file.readAll()));
        while (matches.hasNext())
            operations << matches.next().captured(1);
    }
    operations.removeDuplicates();
    return operations;
}

} // namespace

class TestRamPolicy final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void isAPolicyThatAllowsWhatWeCall_data()
    {
        QTest::addColumn<PolicyForm>("form");
        QTest::newRow("explicit") << PolicyForm::Explicit;
        QTest::newRow("broad") << PolicyForm::Broad;
    }
    void isAPolicyThatAllowsWhatWeCall()
    {
        QFETCH(PolicyForm, form);
        QJsonParseError error;
        const QJsonDocument policy = QJsonDocument::fromJson(auditorPolicy(form), &error);
        QCOMPARE(error.error, QJsonParseError::NoError);
        QCOMPARE(policy["Version"_L1].toString(), u"1"_s);
        const QStringList allowed = actionsOf(form, u"Allow"_s);
        const QStringList used = actionsUsed();
        QVERIFY(used.size() > 15);
        for (const QString& action : used)
            QVERIFY2(covers(allowed, action), qPrintable(action));
        QCOMPARE(actionsOf(form, u"Deny"_s), deniedActions());
        QCOMPARE(auditorPolicy(form), auditorPolicy(form));
    }

    void namesReadActionsOnly()
    {
        const QStringList allowed = actionsOf(PolicyForm::Explicit, u"Allow"_s);
        const QRegularExpression read(u"^(cs|vpc|ecs):(Describe|Get|List)[A-Za-z0-9]+$"_s);
        for (const QString& action : allowed)
            QVERIFY2(read.match(action).hasMatch() && !action.contains("onfig"_L1), qPrintable(action));
        QVERIFY(allowed.contains(u"cs:GetClusters"_s) && allowed.contains(u"cs:DescribeClustersForRegion"_s));
        QVERIFY(!allowed.contains(u"cs:GetUserConfig"_s));
    }

    void deniesKubeconfigs()
    {
        for (const QString& action : {u"cs:DescribeClusterUserKubeconfig"_s, u"cs:GetUserConfig"_s}) {
            QVERIFY(covers(actionsOf(PolicyForm::Broad, u"Allow"_s), action)); // what the deny is for
            QVERIFY(deniedActions().contains(action));
            QVERIFY(!actionsUsed().contains(action));
        }
    }

    /// Every operation that the sources name is in the table, and so in the policy; none of them changes anything.
    void knowsEveryOperationOfTheSources()
    {
        QStringList known;
        const QList<OperationActions> operations = operationActions();
        for (const OperationActions& operation : operations)
            known << operation.operation;
        const QStringList named = operationsInSources();
        QVERIFY(named.contains(u"AssumeRole"_s) && named.contains(u"GetCallerIdentity"_s));
        for (const QString& operation : named)
            QVERIFY2(known.contains(operation), qPrintable(operation));
    }
};

QTEST_GUILESS_MAIN(TestRamPolicy)
#include "tst_rampolicy.moc"
