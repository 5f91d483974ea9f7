// SPDX-FileCopyrightText: 2026 ACK Audit Workbench contributors
// SPDX-License-Identifier: Apache-2.0

#include "core/accesskey.h"

#include <QTest>

#include <type_traits>

using namespace Ack;
using namespace Qt::StringLiterals;

static_assert(!std::is_convertible_v<Secret, QString>);
static_assert(!std::is_convertible_v<Secret, QByteArray>);

class TestSecret final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void sharesOneBuffer()
    {
        const Secret a{QByteArrayView("not-a-real-secret")};
        const Secret b = a;
        QCOMPARE(a.bytes().data(), b.bytes().data());
        QCOMPARE(b.bytes().toByteArray(), QByteArray("not-a-real-secret"));
        QVERIFY(Secret().isEmpty());
    }

    void wipesItsOwnText()
    {
        QByteArray text("not-a-real-secret");
        text.detach();
        text.reserve(64);
        const char* const bytes = text.constData();
        QByteArray other = text; // shared: its bytes must not be touched
        wipe(text);
        QVERIFY(text.isEmpty());
        QCOMPARE(other, QByteArray("not-a-real-secret"));
        QCOMPARE(other.constData(), bytes);

        QString wide = u"not-a-real-secret"_s;
        wipe(wide);
        QVERIFY(wide.isEmpty());
    }

    void masksKeyIds_data()
    {
        QTest::addColumn<QString>("id");
        QTest::addColumn<QString>("masked");
        QTest::newRow("usual") << u"LTAI5tFakeFakeFakeFake99"_s << u"LTAI…ke99"_s;
        QTest::newRow("short") << u"abcdefgh"_s << u"…gh"_s;
        QTest::newRow("empty") << QString() << QString();
    }
    void masksKeyIds()
    {
        QFETCH(QString, id);
        QTEST(maskedKeyId(id), "masked");
    }
};

QTEST_GUILESS_MAIN(TestSecret)
#include "tst_secret.moc"
