// SPDX-FileCopyrightText: 2026 ACK Audit Workbench contributors
// SPDX-License-Identifier: Apache-2.0

#include "core/error.h"

#include <QTest>

using namespace Ack;
using namespace Qt::StringLiterals;

class TestError final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void makesOneSentence_data()
    {
        QTest::addColumn<Error>("error");
        QTest::addColumn<QString>("sentence");
        QTest::newRow("kind only") << Error{.kind = ErrorKind::Dns} << u"The host name cannot be resolved."_s;
        QTest::newRow("all parts") << Error{.kind = ErrorKind::Denied,
                                            .code = u"StatusForbidden"_s,
                                            .message = u"RAM policy Forbidden."_s,
                                            .action = u"cs:DescribeClusterDetail"_s,
                                            .requestId = u"ABC-1"_s}
                                   << u"RAM policy Forbidden (StatusForbidden); missing permission: "
                                      "cs:DescribeClusterDetail; request id ABC-1."_s;
        QTest::newRow("hostile text") << Error{.message = u"a\nb\u202Ec"_s} << u"a\\u000Ab\\u202Ec."_s;
        QTest::newRow("long text") << Error{.message = QString(5000, u'x')} << QString(600, u'x') + u'.';
    }
    void makesOneSentence()
    {
        QFETCH(Error, error);
        QTEST(describe(error), "sentence");
    }
};

QTEST_GUILESS_MAIN(TestError)
#include "tst_error.moc"
