// SPDX-FileCopyrightText: 2026 ACK Audit Workbench contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "openapi/canonicalrequest.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace Ack {

/// One known answer of tests/data/signature-vectors.json.
struct SignatureVector
{
    QByteArray name;
    SignableRequest request;
    QString keyId;
    QByteArray secret;
    QJsonObject expected;

    [[nodiscard]] QByteArray expectedText(QLatin1StringView key) const { return expected[key].toString().toUtf8(); }
};

inline SignatureVector vectorFrom(const QJsonObject& object)
{
    using namespace Qt::StringLiterals;
    const QJsonObject input = object["input"_L1].toObject();
    SignatureVector vector{.name = object["name"_L1].toString().toUtf8(),
                           .keyId = input["access_key_id"_L1].toString(),
                           .secret = input["access_key_secret"_L1].toString().toUtf8(),
                           .expected = object["expected"_L1].toObject()};
    SignableRequest& request = vector.request;
    request.method = input["method"_L1].toString().toUtf8();
    request.path = input["path"_L1].toString().toUtf8();
    request.body = input["body"_L1].toString().toUtf8();
    const QJsonObject query = input["query"_L1].toObject();
    for (auto it = query.begin(); it != query.end(); ++it)
        request.query.append({it.key(), it.value().toString()});
    const QJsonObject headers = input["headers"_L1].toObject();
    for (auto it = headers.begin(); it != headers.end(); ++it)
        request.headers.emplaceBack(it.key().toUtf8(), it.value().toString().toUtf8());
    return vector;
}

inline QList<SignatureVector> signatureVectors()
{
    using namespace Qt::StringLiterals;
    QFile file(QStringLiteral(ACK_TEST_DATA "/signature-vectors.json"));
    if (!file.open(QIODevice::ReadOnly))
        return {};
    QList<SignatureVector> vectors;
    const QJsonArray all = QJsonDocument::fromJson(file.readAll()).object()["vectors"_L1].toArray();
    for (const QJsonValue& value : all)
        vectors.append(vectorFrom(value.toObject()));
    return vectors;
}

} // namespace Ack
