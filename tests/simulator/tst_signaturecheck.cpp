// SPDX-FileCopyrightText: 2026 ACK Audit Workbench contributors
// SPDX-License-Identifier: Apache-2.0

#include "support/signaturecheck.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>
#include <QUrl>

using namespace Ack;
using namespace Qt::StringLiterals;

namespace {

QJsonArray vectors()
{
    QFile file(u"" ACK_TEST_DATA "/signature-vectors.json"_s);
    return file.open(QIODevice::ReadOnly) ? QJsonDocument::fromJson(file.readAll())["vectors"_L1].toArray()
                                          : QJsonArray();
}

ServedRequest requestOf(const QJsonObject& vector)
{
    const QJsonObject input = vector["input"_L1].toObject();
    ServedRequest request{.method = input["method"_L1].toString().toUtf8(),
                          .target = input["path"_L1].toString().toUtf8(),
                          .body = input["body"_L1].toString().toUtf8()};
    const QJsonObject query = input["query"_L1].toObject();
    for (auto pair = query.begin(); pair != query.end(); ++pair)
        request.target += (pair == query.begin() ? "?" : "&") + QUrl::toPercentEncoding(pair.key()) + '=' +
                          QUrl::toPercentEncoding(pair.value().toString());
    const QJsonObject headers = input["headers"_L1].toObject();
    for (auto pair = headers.begin(); pair != headers.end(); ++pair)
        request.headers.emplaceBack(pair.key().toUtf8(), pair.value().toString().toUtf8());
    request.headers.emplaceBack("Authorization", vector["expected"_L1]["authorization"_L1].toString().toUtf8());
    return request;
}

QJsonObject named(const QString& name)
{
    for (const QJsonValue& vector : vectors()) {
        if (vector["name"_L1].toString() == name)
            return vector.toObject();
    }
    return {};
}

} // namespace

class TestSignatureCheck final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void recomputesThePublishedSignatures_data()
    {
        QTest::addColumn<QJsonObject>("vector");
        QCOMPARE(vectors().size(), 24);
        for (const QJsonValue& vector : vectors())
            QTest::newRow(vector["name"_L1].toString().toUtf8().constData()) << vector.toObject();
    }
    void recomputesThePublishedSignatures()
    {
        QFETCH(QJsonObject, vector);
        const QByteArrayList names = vector["expected"_L1]["signed_headers"_L1].toString().toUtf8().split(';');
        const QByteArray secret = vector["input"_L1]["access_key_secret"_L1].toString().toUtf8();
        QCOMPARE(SignatureCheck::signature(requestOf(vector), names, secret),
                 vector["expected"_L1]["signature"_L1].toString().toUtf8());
    }

    void findsWhatIsWrong_data()
    {
        QTest::addColumn<QString>("spoil");
        QTest::addColumn<QString>("code");
        for (const auto& [spoil, code] : std::initializer_list<std::pair<const char*, const char*>>{
                 {"nothing", ""},
                 {"no authorization", "IncompleteSignature"},
                 {"other algorithm", "IncompleteSignature"},
                 {"unknown key", "InvalidAccessKeyId.NotFound"},
                 {"wrong secret", "SignatureDoesNotMatch"},
                 {"token expected", "InvalidSecurityToken.Malformed"},
                 {"late", "InvalidTimeStamp.Expired"},
                 {"target", "SignatureDoesNotMatch"},
                 {"body", "SignatureDoesNotMatch"},
                 {"unsigned header", "SignatureDoesNotMatch"},
                 {"nonce twice", "SignatureNonceUsed"},
                 {"nonce twice, forgotten", ""}})
            QTest::newRow(spoil) << QString::fromLatin1(spoil) << QString::fromLatin1(code);
    }
    void findsWhatIsWrong()
    {
        QFETCH(QString, spoil);
        const QJsonObject vector = named(u"roa-get-list-for-region"_s);
        const QJsonObject input = vector["input"_L1].toObject();
        ServedRequest request = requestOf(vector);
        QByteArray id = input["access_key_id"_L1].toString().toUtf8();
        KnownKey key{.secret = input["access_key_secret"_L1].toString().toUtf8()};
        QDateTime now = QDateTime::fromString(input["x_acs_date"_L1].toString(), Qt::ISODate).addSecs(14 * 60);
        if (spoil == "no authorization"_L1)
            request.headers.removeLast();
        else if (spoil == "other algorithm"_L1)
            request.headers.last().second.replace("SHA256", "SM3");
        else if (spoil == "unknown key"_L1)
            id += '2';
        else if (spoil == "wrong secret"_L1)
            key.secret = "not-a-real-secret";
        else if (spoil == "token expected"_L1)
            key.token = "not-a-real-token";
        else if (spoil == "late"_L1)
            now = now.addSecs(2 * 60);
        else if (spoil == "target"_L1)
            request.target += "0";
        else if (spoil == "body"_L1)
            request.body = "{}";
        else if (spoil == "unsigned header"_L1)
            request.headers.emplaceBack("X-Acs-Extra", "1");
        SignatureCheck check({{id, key}});
        if (spoil.startsWith("nonce twice"_L1))
            QCOMPARE(check.check(request, now).code, QString());
        if (spoil.endsWith("forgotten"_L1))
            check.forgetNonce(request);
        QTEST(check.check(request, now).code, "code");
    }
};

QTEST_GUILESS_MAIN(TestSignatureCheck)
#include "tst_signaturecheck.moc"
