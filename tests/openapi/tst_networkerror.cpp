// SPDX-FileCopyrightText: 2026 ACK Audit Workbench contributors
// SPDX-License-Identifier: Apache-2.0

#include "openapi/networkerror.h"

#include <QTest>

using namespace Ack;
using namespace Qt::StringLiterals;

class TestNetworkError final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void namesKindAndHost_data()
    {
        QTest::addColumn<QNetworkReply::NetworkError>("error");
        QTest::addColumn<ErrorKind>("kind");
        const auto row = [](QNetworkReply::NetworkError error, ErrorKind kind) {
            QTest::addRow("%d", error) << error << kind;
        };
        row(QNetworkReply::ConnectionRefusedError, ErrorKind::Connection);
        row(QNetworkReply::RemoteHostClosedError, ErrorKind::Connection);
        row(QNetworkReply::TimeoutError, ErrorKind::Connection);
        row(QNetworkReply::TemporaryNetworkFailureError, ErrorKind::Connection);
        row(QNetworkReply::UnknownNetworkError, ErrorKind::Connection);
        row(QNetworkReply::HostNotFoundError, ErrorKind::Dns);
        row(QNetworkReply::SslHandshakeFailedError, ErrorKind::Tls);
        row(QNetworkReply::TooManyRedirectsError, ErrorKind::Redirect);
        row(QNetworkReply::InsecureRedirectError, ErrorKind::Redirect);
        row(QNetworkReply::ProxyConnectionRefusedError, ErrorKind::Proxy);
        row(QNetworkReply::ProxyConnectionClosedError, ErrorKind::Proxy);
        row(QNetworkReply::ProxyNotFoundError, ErrorKind::Proxy);
        row(QNetworkReply::ProxyTimeoutError, ErrorKind::Proxy);
        row(QNetworkReply::ProxyAuthenticationRequiredError, ErrorKind::Proxy);
        row(QNetworkReply::UnknownProxyError, ErrorKind::Proxy);
        row(QNetworkReply::UnknownContentError, ErrorKind::BadReply);
        row(QNetworkReply::ProtocolFailure, ErrorKind::BadReply);
    }

    void namesKindAndHost()
    {
        QFETCH(QNetworkReply::NetworkError, error);
        QFETCH(ErrorKind, kind);
        const Error mapped = errorFromNetwork(error, u"cs.example"_s, u"detail of Qt"_s);
        QCOMPARE(mapped.kind, kind);
        QVERIFY2(mapped.message.contains(u"cs.example"_s), qPrintable(mapped.message));
        QVERIFY(!mapped.message.contains(u"%1"_s) && !mapped.message.contains(u"%2"_s));
    }

    void leavesHttpStatusesToTheService()
    {
        QVERIFY(isStatusError(QNetworkReply::ContentAccessDenied, 403));
        QVERIFY(isStatusError(QNetworkReply::UnknownContentError, 429));
        QVERIFY(isStatusError(QNetworkReply::ProtocolInvalidOperationError, 400));
        QVERIFY(isStatusError(QNetworkReply::InternalServerError, 500));
        QVERIFY(!isStatusError(QNetworkReply::UnknownContentError, 200)); // cannot be decompressed
        QVERIFY(!isStatusError(QNetworkReply::RemoteHostClosedError, 500));
        QVERIFY(!isStatusError(QNetworkReply::ProxyAuthenticationRequiredError, 407));
    }
};

QTEST_GUILESS_MAIN(TestNetworkError)
#include "tst_networkerror.moc"
