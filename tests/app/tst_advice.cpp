// SPDX-FileCopyrightText: 2026 ACK Audit Workbench contributors
// SPDX-License-Identifier: Apache-2.0

#include "advice.h"

#include <QTest>

using namespace Ack;
using namespace Qt::StringLiterals;

class TestAdvice final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void saysWhatToDo_data()
    {
        QTest::addColumn<Error>("error");
        QTest::addColumn<QString>("sentence");
        QTest::newRow("deleted meanwhile")
            << Error{.kind = ErrorKind::NotFound, .code = u"ErrorClusterNotFound"_s, .requestId = u"R1"_s}
            << u"It does not exist (any more) (ErrorClusterNotFound); it may have been deleted meanwhile; try again; "
               "request id R1."_s;
        QTest::newRow("network") << Error{.kind = ErrorKind::Connection, .message = u"Connection refused."_s}
                                 << u"Connection refused; check the network and try again."_s;
        QTest::newRow("own sentence") << Error{.kind = ErrorKind::Usage, .message = u"No such cluster"_s}
                                      << u"No such cluster."_s;
    }
    void saysWhatToDo()
    {
        QFETCH(Error, error);
        QTEST(describeWithAdvice(error), "sentence");
    }
};

QTEST_GUILESS_MAIN(TestAdvice)
#include "tst_advice.moc"
