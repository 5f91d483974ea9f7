// SPDX-FileCopyrightText: 2026 ACK Audit Workbench contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QByteArray>
#include <QString>

#include <vector>

namespace Ack {

/// A JSON text as a tree: node 0 is the whole, the children of a node stand side by side.
struct JsonTree
{
    struct Node
    {
        QString key;   ///< name of the member, or "[3]"; control characters visible
        QString value; ///< of a text, number or word; of others how many they hold; control characters visible
        int parent = -1;
        int row = 0;
        int first = 0; ///< child
        int count = 0;
    };
    std::vector<Node> nodes;
};

/// Pure; what is not JSON gives no nodes. Very long texts are cut. Runs on any thread.
[[nodiscard]] JsonTree jsonTree(const QByteArray& json);

} // namespace Ack
