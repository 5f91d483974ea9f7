<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
<context>
    <name>Ack::AccountAccess</name>
    <message>
        <source>The CA file %1 cannot be read: %2</source>
        <translation>无法读取 CA 文件 %1：%2</translation>
    </message>
    <message>
        <source>The CA file %1 is empty.</source>
        <translation>CA 文件 %1 为空。</translation>
    </message>
    <message>
        <source>This account is not stored (any more).</source>
        <translation>该账号未保存（或已不存在）。</translation>
    </message>
    <message>
        <source>The CA file %1 holds no PEM certificate; it needs one that begins with %2.</source>
        <translation>CA 文件 %1 中没有 PEM 证书；其中须有以 %2 开头的证书。</translation>
    </message>
</context>
<context>
    <name>Ack::AccountBook</name>
    <message>
        <source>There is no such account (any more).</source>
        <translation>没有这个账号（或已不存在）。</translation>
    </message>
    <message>
        <source>Another account is called &quot;%1&quot; already.</source>
        <translation>已有另一个名为“%1”的账号。</translation>
    </message>
    <message>
        <source>Account &quot;%1&quot;: %2</source>
        <extracomment>%1 is the label of an account, %2 a sentence</extracomment>
        <translation>账号“%1”：%2</translation>
    </message>
    <message>
        <source>A key with an STS token (its id begins with &quot;STS.&quot;) expires soon and is never stored: use it for one session only.</source>
        <translation>带 STS Token 的密钥（其 ID 以“STS.”开头）很快会过期，绝不保存：请仅在一次会话中使用。</translation>
    </message>
</context>
<context>
    <name>Ack::AccountCheck</name>
    <message>
        <source>Another account has this label already.</source>
        <translation>另一个账号已使用此名称。</translation>
    </message>
    <message>
        <source>This looks like a temporary key: it needs its STS token too.</source>
        <translation>这看起来是临时密钥：还需要填写其 STS Token。</translation>
    </message>
    <message>
        <source>AccessKey IDs usually begin with LTAI (temporary ones with STS.).</source>
        <translation>AccessKey ID 通常以 LTAI 开头（临时密钥以 STS. 开头）。</translation>
    </message>
    <message>
        <source>Keys with an STS token expire soon, so they are not saved to the keychain: keep them for this session only.</source>
        <translation>带 STS Token 的密钥很快会过期，因此不会保存到密钥库：请仅在本次会话中保留。</translation>
    </message>
    <message>
        <source>Enter an https address, such as https://{product}.{region}.aliyuncs.com.</source>
        <translation>请输入 https 地址，例如 https://{product}.{region}.aliyuncs.com。</translation>
    </message>
    <message>
        <source>The address must not hold a user name or password.</source>
        <translation>地址中不能包含用户名或密码。</translation>
    </message>
    <message>
        <source>Requests signed with this key will go to %1, which is no host of Alibaba Cloud.</source>
        <translation>用此密钥签名的请求将发送到 %1，它不是阿里云的主机。</translation>
    </message>
    <message>
        <source>Enter a label for the account.</source>
        <translation>请输入账号的名称。</translation>
    </message>
    <message>
        <source>Enter the AccessKey ID.</source>
        <translation>请输入 AccessKey ID。</translation>
    </message>
    <message>
        <source>Enter the AccessKey secret.</source>
        <translation>请输入 AccessKey Secret。</translation>
    </message>
    <message>
        <source>Enter the ARN of the role.</source>
        <translation>请输入角色的 ARN。</translation>
    </message>
    <message>
        <source>Enter a name for the role session.</source>
        <translation>请输入角色会话的名称。</translation>
    </message>
</context>
<context>
    <name>Ack::AccountChoices</name>
    <message>
        <source>Demo account</source>
        <translation>演示账号</translation>
    </message>
</context>
<context>
    <name>Ack::AccountEditor</name>
    <message>
        <source>The key ending in “%1” is kept for this session only.</source>
        <translation>尾号为“%1”的密钥仅在本次会话中保留。</translation>
    </message>
    <message>
        <source>The key ending in “%1” is in the keychain.</source>
        <translation>尾号为“%1”的密钥保存在密钥库中。</translation>
    </message>
    <message>
        <source>Assume a RAM &amp;role with this key</source>
        <translation>用此密钥扮演 RAM 角色(&amp;R)</translation>
    </message>
    <message>
        <source>Account label</source>
        <translation>账号名称</translation>
    </message>
    <message>
        <source>AccessKey ID</source>
        <translation>AccessKey ID</translation>
    </message>
    <message>
        <source>AccessKey secret</source>
        <translation>AccessKey Secret</translation>
    </message>
    <message>
        <source>STS token (optional)</source>
        <translation>STS Token（可选）</translation>
    </message>
    <message>
        <source>Endpoint (optional)</source>
        <translation>接入地址（可选）</translation>
    </message>
    <message>
        <source>the public endpoints of Alibaba Cloud</source>
        <translation>阿里云公共接入地址</translation>
    </message>
    <message>
        <source>for example: production</source>
        <translation>例如：生产环境</translation>
    </message>
    <message>
        <source>Assume a RAM role with this key</source>
        <translation>用此密钥扮演 RAM 角色</translation>
    </message>
    <message>
        <source>Role ARN</source>
        <translation>角色 ARN</translation>
    </message>
    <message>
        <source>Role session name</source>
        <translation>角色会话名称</translation>
    </message>
    <message>
        <source>External ID (optional)</source>
        <translation>外部 ID（可选）</translation>
    </message>
    <message>
        <source>New account</source>
        <translation>新账号</translation>
    </message>
    <message>
        <source>unchanged</source>
        <translation>未更改</translation>
    </message>
    <message>
        <source>unchanged (…%1)</source>
        <translation>未更改（…%1）</translation>
    </message>
    <message>
        <source>Correct the field that is marked.</source>
        <translation>请更正标出的字段。</translation>
    </message>
</context>
<context>
    <name>Ack::AccountFacts</name>
    <message>
        <source>The answer has no list of objects named &quot;%1&quot;</source>
        <translation>应答中没有名为“%1”的对象列表</translation>
    </message>
    <message>
        <source>The answer is no list of Kubernetes versions</source>
        <translation>应答不是 Kubernetes 版本列表</translation>
    </message>
</context>
<context>
    <name>Ack::AccountForm</name>
    <message>
        <source>&amp;Test connection</source>
        <translation>测试连接(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Save to keychain</source>
        <translation>保存到密钥库(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Keep for this session only</source>
        <translation>仅在本次会话中保留(&amp;K)</translation>
    </message>
    <message>
        <source>Copy &amp;read-only policy</source>
        <translation>复制只读权限策略(&amp;R)</translation>
    </message>
    <message>
        <source>What is missing</source>
        <translation>缺少什么</translation>
    </message>
    <message>
        <source>“%1” is saved; its key is in the keychain and was read back.</source>
        <translation>“%1”已保存；其密钥已存入密钥库并回读核对。</translation>
    </message>
    <message>
        <source>“%1” is kept until the program ends; nothing was written.</source>
        <translation>“%1”保留到程序退出为止；没有写入任何内容。</translation>
    </message>
    <message>
        <source>The form is filled from the aliyun CLI. Nothing is kept yet: test it, then save it or keep it.</source>
        <translation>表单已用阿里云 CLI 的配置填写。目前尚未保留任何内容：请先测试，再保存或保留。</translation>
    </message>
    <message>
        <source>Keys with an STS token expire soon, so they are not saved to the keychain.</source>
        <translation>带 STS Token 的密钥很快会过期，因此不会保存到密钥库。</translation>
    </message>
    <message>
        <source>The read-only policy is on the clipboard: create a custom policy from it in the RAM console.</source>
        <translation>只读权限策略已复制到剪贴板：请在 RAM 控制台用它创建自定义权限策略。</translation>
    </message>
</context>
<context>
    <name>Ack::AccountList</name>
    <message>
        <source>Re&amp;move…</source>
        <translation>移除(&amp;M)…</translation>
    </message>
    <message>
        <source>Accounts</source>
        <translation>账号</translation>
    </message>
    <message>
        <source>&amp;Add</source>
        <translation>添加(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Import from the aliyun CLI…</source>
        <translation>从阿里云 CLI 导入(&amp;I)…</translation>
    </message>
    <message>
        <source>A&amp;ccounts</source>
        <translation>账号(&amp;C)</translation>
    </message>
</context>
<context>
    <name>Ack::AccountText</name>
    <message>
        <source>the root account</source>
        <translation>主账号</translation>
    </message>
    <message>
        <source>a RAM user</source>
        <translation>RAM 用户</translation>
    </message>
    <message>
        <source>a role session</source>
        <translation>角色会话</translation>
    </message>
    <message>
        <source>an identity</source>
        <translation>一个身份</translation>
    </message>
    <message>
        <source>Who the key belongs to could not be asked: %1</source>
        <translation>无法查询密钥属于谁：%1</translation>
    </message>
    <message>
        <source>The key belongs to %1 of account %2:
%3</source>
        <translation>该密钥属于账号 %2 的%1：
%3</translation>
    </message>
    <message numerus="yes">
        <source>It can list clusters: %n in %1.</source>
        <translation>
            <numerusform>可以列出集群：%1 中有 %n 个。</numerusform>
        </translation>
    </message>
    <message>
        <source>It can list clusters in %1.</source>
        <translation>可以列出 %1 中的集群。</translation>
    </message>
    <message>
        <source>Clusters in %1 could not be listed: %2</source>
        <translation>无法列出 %1 中的集群：%2</translation>
    </message>
    <message>
        <source>It may not list clusters: the permission %1 is missing. Attach the read-only policy to this identity, then test again.</source>
        <translation>不能列出集群：缺少权限 %1。请为该身份授予只读权限策略，然后重新测试。</translation>
    </message>
    <message>
        <source>The connection could not be tested: %1</source>
        <translation>无法测试连接：%1</translation>
    </message>
    <message>
        <source>Nothing was saved: %1</source>
        <translation>未保存任何内容：%1</translation>
    </message>
    <message>
        <source>The account could not be kept: %1</source>
        <translation>无法保留该账号：%1</translation>
    </message>
    <message>
        <source>The account was not removed: %1</source>
        <translation>账号未移除：%1</translation>
    </message>
    <message>
        <source>“Keep for this session only” works without a keychain.</source>
        <translation>没有密钥库也可以使用“仅在本次会话中保留”。</translation>
    </message>
    <message>
        <source>Asking the service…</source>
        <translation>正在询问服务…</translation>
    </message>
    <message>
        <source>Saving to the keychain and reading it back…</source>
        <translation>正在保存到密钥库并回读核对…</translation>
    </message>
    <message>
        <source>Reading the kept key…</source>
        <translation>正在读取保留的密钥…</translation>
    </message>
    <message>
        <source>Removing the key from the keychain…</source>
        <translation>正在从密钥库移除密钥…</translation>
    </message>
    <message>
        <source>Still waiting for the keychain or the service…</source>
        <translation>仍在等待密钥库或服务…</translation>
    </message>
    <message>
        <source>The keychain has not answered yet. Perhaps its password prompt is open behind other windows.</source>
        <translation>密钥库尚未应答。它的密码提示可能在其他窗口后面。</translation>
    </message>
    <message>
        <source>You need not wait: “Keep for this session only” works without a keychain.</source>
        <translation>不必等待：没有密钥库也可以使用“仅在本次会话中保留”。</translation>
    </message>
    <message>
        <source>this session</source>
        <translation>本次会话</translation>
    </message>
    <message>
        <source>keychain</source>
        <translation>密钥库</translation>
    </message>
    <message>
        <source>with role</source>
        <translation>使用角色</translation>
    </message>
</context>
<context>
    <name>Ack::AccountsDialog</name>
    <message>
        <source>Accounts</source>
        <translation>账号</translation>
    </message>
    <message>
        <source>The account was removed.</source>
        <translation>账号已移除。</translation>
    </message>
    <message>
        <source>Import from the aliyun CLI</source>
        <translation>从阿里云 CLI 导入</translation>
    </message>
    <message>
        <source>Configuration of the aliyun CLI (*.json)</source>
        <translation>阿里云 CLI 的配置 (*.json)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>所有文件 (*)</translation>
    </message>
    <message>
        <source>Discard what you typed?</source>
        <translation>放弃已输入的内容？</translation>
    </message>
    <message>
        <source>The account in the form is neither saved nor kept.</source>
        <translation>表单中的账号既未保存也未保留。</translation>
    </message>
    <message>
        <source>&amp;Discard</source>
        <translation>放弃(&amp;D)</translation>
    </message>
    <message>
        <source>Remove account</source>
        <translation>移除账号</translation>
    </message>
    <message>
        <source>Remove the account “%1”?</source>
        <translation>移除账号“%1”？</translation>
    </message>
    <message>
        <source>Its key is forgotten.</source>
        <translation>将忘记其密钥。</translation>
    </message>
    <message>
        <source>Its key is deleted from the keychain.</source>
        <translation>将从密钥库删除其密钥。</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>移除(&amp;R)</translation>
    </message>
    <message>
        <source>Keys of Alibaba Cloud accounts: test, save or forget them.</source>
        <translation>阿里云账号的密钥：测试、保存或忘记。</translation>
    </message>
</context>
<context>
    <name>Ack::Advice</name>
    <message>
        <source>if the issuer is your own authority, name its file with --ca-file</source>
        <translation>如果签发者是您自己的颁发机构，请用 --ca-file 指定其文件</translation>
    </message>
    <message>
        <source>set this computer&apos;s clock</source>
        <translation>请校准本机时钟</translation>
    </message>
    <message>
        <source>check the AccessKey and its secret</source>
        <translation>请检查 AccessKey 及其 Secret</translation>
    </message>
    <message>
        <source>get a new STS token</source>
        <translation>请获取新的 STS Token</translation>
    </message>
    <message>
        <source>grant it to the account; ack-audit policy prints what is needed</source>
        <translation>请为账号授予该权限；ack-audit policy 会打印所需的权限</translation>
    </message>
    <message>
        <source>open the service in the console, or leave the region out</source>
        <translation>请在控制台开通该服务，或不扫描该地域</translation>
    </message>
    <message>
        <source>%1; %2</source>
        <extracomment>%1 is what went wrong, %2 what to do about it</extracomment>
        <translation>%1；%2</translation>
    </message>
    <message>
        <source>%1; request id %2</source>
        <translation>%1；请求 ID %2</translation>
    </message>
    <message>
        <source>try again, or give it more time (--timeout, --max-time)</source>
        <translation>请重试，或给予更多时间（--timeout、--max-time）</translation>
    </message>
    <message>
        <source>check the network and try again</source>
        <translation>请检查网络后重试</translation>
    </message>
    <message>
        <source>check what is between this computer and the service, and try again</source>
        <translation>请检查本机与服务之间的环节后重试</translation>
    </message>
    <message>
        <source>try again later, or with a smaller --concurrency</source>
        <translation>请稍后重试，或使用较小的 --concurrency</translation>
    </message>
    <message>
        <source>try again later</source>
        <translation>请稍后重试</translation>
    </message>
    <message>
        <source>it may have been deleted meanwhile; try again</source>
        <translation>它可能已在此期间被删除；请重试</translation>
    </message>
</context>
<context>
    <name>Ack::AliyunCli</name>
    <message>
        <source>The aliyun CLI&apos;s profile file %1 cannot be used: %2</source>
        <extracomment>%1 is the path of the file, %2 the reason</extracomment>
        <translation>无法使用阿里云 CLI 的配置文件 %1：%2</translation>
    </message>
    <message>
        <source>there is no such file; &quot;aliyun configure&quot; creates it.</source>
        <translation>没有这个文件；“aliyun configure”会创建它。</translation>
    </message>
    <message>
        <source>it is too large.</source>
        <translation>文件过大。</translation>
    </message>
    <message>
        <source>it starts with a byte order mark, which the CLI cannot read either; save it as UTF-8 without one.</source>
        <translation>文件以字节顺序标记开头，CLI 也无法读取；请另存为不带该标记的 UTF-8。</translation>
    </message>
    <message>
        <source>it is not valid JSON (at byte %1).</source>
        <translation>不是有效的 JSON（第 %1 字节处）。</translation>
    </message>
    <message>
        <source>it holds no list of profiles.</source>
        <translation>其中没有配置列表。</translation>
    </message>
    <message>
        <source>its keys exist only on an ECS instance, whose metadata service this program does not ask</source>
        <translation>它的密钥只存在于 ECS 实例上，而本程序不访问实例元数据服务</translation>
    </message>
    <message>
        <source>RSA key pairs are deprecated and not supported</source>
        <translation>RSA 密钥对已弃用，不受支持</translation>
    </message>
    <message>
        <source>assuming a role with an OIDC token is not supported</source>
        <translation>不支持用 OIDC Token 扮演角色</translation>
    </message>
    <message>
        <source>the ACK API does not accept bearer tokens</source>
        <translation>ACK API 不接受 Bearer Token</translation>
    </message>
    <message>
        <source>it has no keys, and the ACK API answers nobody without them</source>
        <translation>它没有密钥，而 ACK API 不应答没有密钥的请求</translation>
    </message>
    <message>
        <source>it has no mode and no keys</source>
        <translation>它没有模式，也没有密钥</translation>
    </message>
    <message>
        <source>the mode is not known (modes are case-sensitive)</source>
        <translation>未知的模式（模式区分大小写）</translation>
    </message>
    <message>
        <source>The aliyun CLI has no profile &quot;%1&quot;; it has: %2.</source>
        <translation>阿里云 CLI 没有配置“%1”；现有：%2。</translation>
    </message>
    <message>
        <source>its source profiles form a circle</source>
        <translation>其源配置构成循环</translation>
    </message>
    <message>
        <source>The aliyun CLI profile &quot;%1&quot; (mode %2) cannot be used: %3.</source>
        <extracomment>%1 is a profile&apos;s name, %2 its mode, %3 the reason</extracomment>
        <translation>无法使用阿里云 CLI 配置“%1”（模式 %2）：%3。</translation>
    </message>
    <message>
        <source>The %1 of the aliyun CLI profile &quot;%2&quot; (%3) is not used; give it with --endpoint if it is meant.</source>
        <translation>未使用阿里云 CLI 配置“%2”的 %1（%3）；如确需使用，请用 --endpoint 指定。</translation>
    </message>
    <message>
        <source>its field %1 is empty</source>
        <translation>它的字段 %1 为空</translation>
    </message>
    <message>
        <source>its sts_region is not a region id</source>
        <translation>它的 sts_region 不是地域 ID</translation>
    </message>
    <message>
        <source>its cached key has expired; any call of the CLI with this profile renews it (such as &quot;aliyun sts GetCallerIdentity --profile %1&quot;)</source>
        <translation>它缓存的密钥已过期；用该配置执行任何一次 CLI 调用即可更新（例如“aliyun sts GetCallerIdentity --profile %1”）</translation>
    </message>
    <message>
        <source>ALIBABA_CLOUD_DISABLE_EXTERNAL_PROCESS forbids it</source>
        <translation>ALIBABA_CLOUD_DISABLE_EXTERNAL_PROCESS 禁止这样做</translation>
    </message>
    <message>
        <source>it fetches its keys from an address, which needs your consent (--allow-external): %1</source>
        <translation>它从一个地址获取密钥，需要您同意（--allow-external）：%1</translation>
    </message>
    <message>
        <source>The aliyun CLI profile &quot;%1&quot; assumes several roles in a row, which an account cannot; use it directly (--from-aliyun-cli).</source>
        <translation>阿里云 CLI 配置“%1”连续扮演多个角色，账号无法做到；请直接使用它（--from-aliyun-cli）。</translation>
    </message>
    <message>
        <source>it gets its keys by running the program %1, which needs your consent (--allow-external)</source>
        <translation>它通过运行程序 %1 获取密钥，需要您同意（--allow-external）</translation>
    </message>
</context>
<context>
    <name>Ack::Answers</name>
    <message>
        <source>it is not valid JSON: %1</source>
        <translation>不是有效的 JSON：%1</translation>
    </message>
    <message>
        <source>it must be one JSON object of fields and values</source>
        <translation>必须是由字段和值组成的单个 JSON 对象</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not of the form FIELD=VALUE.</source>
        <translation>“%1”不是 FIELD=VALUE 的形式。</translation>
    </message>
</context>
<context>
    <name>Ack::ApiCall</name>
    <message>
        <source>&quot;%1&quot; is not a region id</source>
        <translation>“%1”不是地域 ID</translation>
    </message>
    <message>
        <source>A request was not sent: its path is not valid</source>
        <translation>请求未发送：其路径无效</translation>
    </message>
    <message>
        <source>The account has no complete AccessKey</source>
        <translation>该账号没有完整的 AccessKey</translation>
    </message>
    <message>
        <source>%1 gave no complete answer within %2 s</source>
        <translation>%1 在 %2 秒内没有给出完整的应答</translation>
    </message>
</context>
<context>
    <name>Ack::AtomicFile</name>
    <message>
        <source>%1 cannot be written: %2</source>
        <extracomment>%1 is a path, %2 the reason</extracomment>
        <translation>无法写入 %1：%2</translation>
    </message>
    <message>
        <source>it is a folder.</source>
        <translation>它是一个文件夹。</translation>
    </message>
    <message>
        <source>it is not a regular file.</source>
        <translation>它不是普通文件。</translation>
    </message>
</context>
<context>
    <name>Ack::AuditFiles</name>
    <message>
        <source>%1 cannot be read: %2.</source>
        <translation>无法读取 %1：%2。</translation>
    </message>
    <message>
        <source>it is a folder</source>
        <translation>它是一个文件夹</translation>
    </message>
    <message>
        <source>it is not a file</source>
        <translation>它不是文件</translation>
    </message>
    <message>
        <source>it is larger than 512 MiB</source>
        <translation>它大于 512 MiB</translation>
    </message>
</context>
<context>
    <name>Ack::AuditHtml</name>
    <message>
        <source>The HTML report cannot be written: %1</source>
        <translation>无法写入 HTML 报告：%1</translation>
    </message>
</context>
<context>
    <name>Ack::AuditMarkdown</name>
    <message>
        <source>The Markdown report cannot be written: %1</source>
        <translation>无法写入 Markdown 报告：%1</translation>
    </message>
</context>
<context>
    <name>Ack::AuditPdf</name>
    <message>
        <source>The PDF report cannot be written: %1</source>
        <translation>无法写入 PDF 报告：%1</translation>
    </message>
</context>
<context>
    <name>Ack::AuditReader</name>
    <message>
        <source>It is not a saved audit: the member &quot;schema&quot; is missing.</source>
        <translation>这不是已保存的审计：缺少成员“schema”。</translation>
    </message>
    <message>
        <source>The saved audit has the schema %1, which this version does not know; it reads %2.</source>
        <translation>已保存的审计使用的 schema 是 %1，本版本不认识它；本版本可读取 %2。</translation>
    </message>
    <message>
        <source>The saved audit is damaged at %1.</source>
        <translation>已保存的审计在 %1 处损坏。</translation>
    </message>
    <message>
        <source>The saved audit is damaged: %1 at byte %2.</source>
        <translation>已保存的审计已损坏：%1，位于第 %2 字节。</translation>
    </message>
</context>
<context>
    <name>Ack::AuditSession</name>
    <message>
        <source>The service names no region at all</source>
        <translation>服务没有给出任何地域</translation>
    </message>
    <message>
        <source>The account has no such region</source>
        <translation>该账号没有这个地域</translation>
    </message>
    <message>
        <source>This is no region id</source>
        <translation>这不是地域 ID</translation>
    </message>
    <message>
        <source>This computer&apos;s clock is slow by about %1 min; requests are signed with the service&apos;s time.</source>
        <extracomment>%1 is a number of minutes</extracomment>
        <translation>本机时钟慢了约 %1 分钟；请求按服务的时间签名。</translation>
    </message>
    <message>
        <source>This computer&apos;s clock is fast by about %1 min; requests are signed with the service&apos;s time.</source>
        <translation>本机时钟快了约 %1 分钟；请求按服务的时间签名。</translation>
    </message>
</context>
<context>
    <name>Ack::AuditTable</name>
    <message>
        <source>VERDICT</source>
        <translation>结论</translation>
    </message>
    <message>
        <source>CLUSTER</source>
        <translation>集群</translation>
    </message>
    <message>
        <source>CLUSTER ID</source>
        <translation>集群ID</translation>
    </message>
    <message>
        <source>REGION</source>
        <translation>地域</translation>
    </message>
    <message>
        <source>PLUG-IN</source>
        <translation>网络插件</translation>
    </message>
    <message>
        <source>REASON</source>
        <translation>原因</translation>
    </message>
    <message>
        <source>EVIDENCE</source>
        <translation>证据</translation>
    </message>
    <message>
        <source>%1 (waived)</source>
        <translation>%1（已豁免）</translation>
    </message>
    <message>
        <source>Regions that were not read completely:</source>
        <translation>未能完整读取的地域：</translation>
    </message>
    <message>
        <source>Clusters: %1</source>
        <translation>集群：%1</translation>
    </message>
    <message>
        <source>Non-compliant: %1</source>
        <translation>不合规：%1</translation>
    </message>
    <message>
        <source>Unknown: %1</source>
        <translation>未知：%1</translation>
    </message>
    <message>
        <source>Compliant: %1</source>
        <translation>合规：%1</translation>
    </message>
    <message>
        <source>Not applicable: %1</source>
        <translation>不适用：%1</translation>
    </message>
    <message>
        <source>Waived: %1</source>
        <translation>已豁免：%1</translation>
    </message>
    <message>
        <source>Regions read: %1 of %2</source>
        <translation>已读取地域：%1/%2</translation>
    </message>
    <message>
        <source>Nothing could be read: %1</source>
        <translation>什么都无法读取：%1</translation>
    </message>
    <message>
        <source>Strict rule: only parameters.Network counts.</source>
        <translation>严格规则：仅以 parameters.Network 为准。</translation>
    </message>
    <message>
        <source>The audit is complete.</source>
        <translation>审计完整。</translation>
    </message>
    <message>
        <source>The audit is incomplete.</source>
        <translation>审计不完整。</translation>
    </message>
    <message>
        <source>The table cannot be written: %1</source>
        <translation>无法写入表格：%1</translation>
    </message>
    <message>
        <source>Everything was read, but verdicts that are still unknown: %1.</source>
        <translation>已全部读取，但仍有未知的结论：%1 个。</translation>
    </message>
</context>
<context>
    <name>Ack::CallerIdentity</name>
    <message>
        <source>The answer of STS GetCallerIdentity names no account.</source>
        <translation>STS GetCallerIdentity 的应答中没有账号。</translation>
    </message>
</context>
<context>
    <name>Ack::Check</name>
    <message>
        <source>No node pool is in the request; the new cluster starts without nodes.</source>
        <translation>请求中没有节点池；新集群初始没有节点。</translation>
    </message>
    <message>
        <source>Zone %1: %2 free addresses; nodes full of pods would take %3, and %4 more while nodes are replaced.</source>
        <translation>可用区 %1：有 %2 个空闲地址；节点满载 Pod 时需要 %3 个，替换节点期间还需要 %4 个。</translation>
    </message>
    <message>
        <source>A node component needs a name.</source>
        <translation>节点组件需要名称。</translation>
    </message>
    <message>
        <source>The version of node component %1 must be a text.</source>
        <translation>节点组件 %1 的版本必须是文本。</translation>
    </message>
    <message>
        <source>The configuration of node component %1 must be an object of custom_config (option and value) and envs (a list).</source>
        <translation>节点组件 %1 的配置必须是由 custom_config（选项和值）和 envs（列表）组成的对象。</translation>
    </message>
    <message>
        <source>Node component %1 is not known to have %2.</source>
        <translation>节点组件 %1 没有已知的 %2。</translation>
    </message>
    <message>
        <source>This would leave a hole in the list, whose next index is %1.</source>
        <translation>这会在列表中留下空位，下一个索引是 %1。</translation>
    </message>
    <message>
        <source>A name has 1 to 63 digits, letters, Chinese characters or hyphens, and does not start with a hyphen.</source>
        <translation>名称由 1 至 63 个数字、字母、汉字或短横线组成，且不以短横线开头。</translation>
    </message>
    <message>
        <source>A cluster of this name exists already (%1).</source>
        <translation>已存在同名的集群（%1）。</translation>
    </message>
    <message>
        <source>%1 is not a region id (cn-hangzhou).</source>
        <translation>%1 不是地域 ID（例如 cn-hangzhou）。</translation>
    </message>
    <message>
        <source>The old cluster and its network are in %1.</source>
        <translation>旧集群及其网络位于 %1。</translation>
    </message>
    <message>
        <source>Only ManagedKubernetes clusters can be created; dedicated ones cannot since 2024-08-21.</source>
        <translation>只能创建 ManagedKubernetes 集群；自 2024-08-21 起不能再创建专有集群。</translation>
    </message>
    <message>
        <source>Terway in ENI multiple IP mode is planned for profile Default or Lingjun only.</source>
        <translation>Terway 的 ENI多IP模式只能用于 Default 或 Lingjun 类型的集群。</translation>
    </message>
    <message>
        <source>This edition does not exist: %1.</source>
        <translation>没有这种集群规格：%1。</translation>
    </message>
    <message>
        <source>The Basic edition has no service level and holds ten nodes.</source>
        <translation>基础版没有服务等级保障，最多容纳十个节点。</translation>
    </message>
    <message>
        <source>The service wants the exact version, such as 1.35.7-aliyun.1.</source>
        <translation>服务要求给出确切的版本，例如 1.35.7-aliyun.1。</translation>
    </message>
    <message>
        <source>%1 cannot be created; the service offers %2.</source>
        <translation>无法创建 %1；服务提供 %2。</translation>
    </message>
    <message>
        <source>%1 is out of support and cannot be created any more.</source>
        <translation>%1 已停止支持，不能再创建。</translation>
    </message>
    <message>
        <source>A cluster can have 20 tags, these are %1.</source>
        <translation>集群最多有 20 个标签，现有 %1 个。</translation>
    </message>
    <message>
        <source>Tag %1: a key has 1 to 64 characters, a value at most 128.</source>
        <translation>标签 %1：键为 1 至 64 个字符，值最多 128 个字符。</translation>
    </message>
    <message>
        <source>Tag %1: keys that start with aliyun, acs:, http:// or https:// are reserved.</source>
        <translation>标签 %1：以 aliyun、acs:、http:// 或 https:// 开头的键为系统保留。</translation>
    </message>
    <message>
        <source>The proxy mode is iptables, ipvs or nftables.</source>
        <translation>代理模式为 iptables、ipvs 或 nftables。</translation>
    </message>
    <message>
        <source>nftables needs Kubernetes 1.35 or later.</source>
        <translation>nftables 需要 Kubernetes 1.35 或更高版本。</translation>
    </message>
    <message>
        <source>With DataPath V2, nodes run no kube-proxy from Kubernetes 1.34 on; the mode has no effect there.</source>
        <translation>使用 DataPath V2 时，从 Kubernetes 1.34 起节点不运行 kube-proxy；该模式不起作用。</translation>
    </message>
    <message>
        <source>A domain has lower-case labels of at most 63 letters, digits or hyphens.</source>
        <translation>域名由最长 63 位的小写字母、数字或短横线组成的标签构成。</translation>
    </message>
    <message>
        <source>A time zone reads like Asia/Shanghai.</source>
        <translation>时区的写法如 Asia/Shanghai。</translation>
    </message>
    <message>
        <source>A resource group id reads like rg-acfm….</source>
        <translation>资源组 ID 的写法如 rg-acfm…。</translation>
    </message>
    <message>
        <source>This needs the Pro edition.</source>
        <translation>这需要 Pro 版。</translation>
    </message>
    <message>
        <source>Automatic upgrades need a maintenance window.</source>
        <translation>自动升级需要设置维护窗口。</translation>
    </message>
    <message>
        <source>The new cluster could be deleted by mistake.</source>
        <translation>新集群可能被误删。</translation>
    </message>
    <message>
        <source>%1 is listed twice.</source>
        <translation>%1 列出了两次。</translation>
    </message>
    <message>
        <source>%1 is not the name of an add-on.</source>
        <translation>%1 不是组件名称。</translation>
    </message>
    <message>
        <source>The configuration of %1 is not a JSON object.</source>
        <translation>%1 的配置不是 JSON 对象。</translation>
    </message>
    <message>
        <source>Exactly one network plug-in is needed: terway-eniip.</source>
        <translation>需要且只能有一个网络插件：terway-eniip。</translation>
    </message>
    <message>
        <source>Trunk ENI needs both terway-eniip with ENITrunking and terway-controlplane.</source>
        <translation>Trunk ENI 需要启用了 ENITrunking 的 terway-eniip 以及 terway-controlplane。</translation>
    </message>
    <message>
        <source>At most %1 vSwitches can be named here, these are %2.</source>
        <translation>此处最多可指定 %1 个虚拟交换机，现有 %2 个。</translation>
    </message>
    <message>
        <source>Name at least one vSwitch.</source>
        <translation>请至少指定一个虚拟交换机。</translation>
    </message>
    <message>
        <source>%1 is not a vSwitch id (vsw-…).</source>
        <translation>%1 不是虚拟交换机 ID（vsw-…）。</translation>
    </message>
    <message>
        <source>%1 is not in VPC %2 of this region.</source>
        <translation>%1 不在该地域的专有网络 %2 中。</translation>
    </message>
    <message>
        <source>%1 belongs to another VPC (%2).</source>
        <translation>%1 属于另一个专有网络（%2）。</translation>
    </message>
    <message>
        <source>%1 is not a VPC id (vpc-…).</source>
        <translation>%1 不是专有网络 ID（vpc-…）。</translation>
    </message>
    <message>
        <source>%1 is not in this region.</source>
        <translation>%1 不在该地域。</translation>
    </message>
    <message>
        <source>%1 serves nodes as well; a vSwitch of its own leaves room for both.</source>
        <translation>%1 也用于节点；单独的虚拟交换机可为两者都留出空间。</translation>
    </message>
    <message>
        <source>%1 (%2) is too small: the mask may be at most /25.</source>
        <translation>%1（%2）太小：掩码最大为 /25。</translation>
    </message>
    <message>
        <source>%1 (%2) is smaller than the recommended /19.</source>
        <translation>%1（%2）小于建议的 /19。</translation>
    </message>
    <message>
        <source>%1 is still being made.</source>
        <translation>%1 仍在创建中。</translation>
    </message>
    <message>
        <source>Zone %1 has nodes but no pod vSwitch.</source>
        <translation>可用区 %1 有节点，但没有 Pod 虚拟交换机。</translation>
    </message>
    <message>
        <source>Zone %1: %2 free addresses, but %3 nodes need at least %4.</source>
        <translation>可用区 %1：有 %2 个空闲地址，但 %3 个节点至少需要 %4 个。</translation>
    </message>
    <message>
        <source>Zone %1: %2 free addresses; nodes full of pods would take %3.</source>
        <translation>可用区 %1：有 %2 个空闲地址；Pod 占满的节点需要 %3 个。</translation>
    </message>
    <message>
        <source>All nodes are in one zone; two or more survive the loss of one.</source>
        <translation>所有节点都在同一个可用区；分布在两个或更多可用区才能承受其中一个故障。</translation>
    </message>
    <message>
        <source>Each pod vSwitch needs SNAT of its own where pods reach the Internet.</source>
        <translation>Pod 需要访问公网时，每个 Pod 虚拟交换机都需要各自的 SNAT。</translation>
    </message>
    <message>
        <source>Name a security group or let one be made, not both.</source>
        <translation>请指定一个安全组，或让服务创建一个，不能两者同时选择。</translation>
    </message>
    <message>
        <source>%1 is not a security group id (sg-…).</source>
        <translation>%1 不是安全组 ID（sg-…）。</translation>
    </message>
    <message>
        <source>%1 is not in the VPC of the cluster.</source>
        <translation>%1 不在集群的专有网络中。</translation>
    </message>
    <message>
        <source>A basic security group holds 2,000 addresses, and pods count with Terway.</source>
        <translation>普通安全组最多容纳 2,000 个地址，使用 Terway 时 Pod 也计算在内。</translation>
    </message>
    <message>
        <source>This is for Flannel only.</source>
        <translation>此项仅用于 Flannel。</translation>
    </message>
    <message>
        <source>The VPC could not be read: make sure that its ranges do not overlap with this one.</source>
        <translation>无法读取专有网络：请确认其网段与此网段不重叠。</translation>
    </message>
    <message>
        <source>The vSwitches could not be read: make sure that each zone with nodes has one of these, with enough free addresses.</source>
        <translation>无法读取虚拟交换机：请确认每个有节点的可用区都有其中之一，且空闲地址充足。</translation>
    </message>
    <message>
        <source>A pool&apos;s name has 1 to 63 letters, digits, Chinese characters, hyphens, dots or underscores.</source>
        <translation>节点池名称由 1 至 63 个字母、数字、汉字、短横线、点或下划线组成。</translation>
    </message>
    <message>
        <source>A pool has 1 to 8 vSwitches, these are %1.</source>
        <translation>节点池可有 1 至 8 个虚拟交换机，现有 %1 个。</translation>
    </message>
    <message>
        <source>A pool has 1 to 10 instance types, these are %1.</source>
        <translation>节点池可有 1 至 10 个实例规格，现有 %1 个。</translation>
    </message>
    <message>
        <source>%1 is not an instance type (ecs.g7.xlarge).</source>
        <translation>%1 不是实例规格（例如 ecs.g7.xlarge）。</translation>
    </message>
    <message>
        <source>%1 cannot run Terway: it allows %2 pods, 12 are needed.</source>
        <translation>%1 不能运行 Terway：它允许 %2 个 Pod，而需要 12 个。</translation>
    </message>
    <message>
        <source>%1 is not offered in this region.</source>
        <translation>该地域不提供 %1。</translation>
    </message>
    <message>
        <source>%1 does not support trunk ENIs: its nodes serve no pods with an ENI of their own.</source>
        <translation>%1 不支持 Trunk ENI：其节点无法运行拥有独立 ENI 的 Pod。</translation>
    </message>
    <message>
        <source>%1 is not on sale in %2.</source>
        <translation>%1 在 %2 无货。</translation>
    </message>
    <message>
        <source>A pool that scales by itself must not name a size.</source>
        <translation>自动伸缩的节点池不能指定节点数。</translation>
    </message>
    <message>
        <source>A size is 0 or more.</source>
        <translation>节点数为 0 或更多。</translation>
    </message>
    <message>
        <source>A pool that scales by itself needs min_instances and max_instances.</source>
        <translation>自动伸缩的节点池需要 min_instances 和 max_instances。</translation>
    </message>
    <message>
        <source>min_instances is 0 to 1,000, max_instances up to 2,000 and not below it.</source>
        <translation>min_instances 为 0 至 1,000，max_instances 最大 2,000 且不小于前者。</translation>
    </message>
    <message>
        <source>The type is cpu, gpu, gpushare or spot.</source>
        <translation>类型为 cpu、gpu、gpushare 或 spot。</translation>
    </message>
    <message>
        <source>The old node pools are not known; the new cluster starts without nodes.</source>
        <translation>旧节点池未知；新集群初始没有节点。</translation>
    </message>
    <message>
        <source>The default quota is 20 node pools.</source>
        <translation>默认配额为 20 个节点池。</translation>
    </message>
    <message>
        <source>Two node pools have the same name.</source>
        <translation>有两个节点池同名。</translation>
    </message>
    <message>
        <source>The old pool has a boot script, which is not carried over: %1</source>
        <translation>旧节点池有启动脚本，不会沿用：%1</translation>
    </message>
    <message>
        <source>This boot script can be read in the command: it must not hold a secret.</source>
        <translation>此启动脚本在命令中可见：不得包含机密。</translation>
    </message>
    <message>
        <source>%1 could not be read: %2</source>
        <extracomment>%1 is what was asked for (&quot;The VPCs&quot;), %2 the reason</extracomment>
        <translation>无法读取%1：%2</translation>
    </message>
    <message>
        <source>The VPCs</source>
        <translation>专有网络</translation>
    </message>
    <message>
        <source>The vSwitches</source>
        <translation>虚拟交换机</translation>
    </message>
    <message>
        <source>The versions that can be created</source>
        <translation>可创建的版本</translation>
    </message>
    <message>
        <source>The instance types</source>
        <translation>实例规格</translation>
    </message>
    <message>
        <source>What is on sale</source>
        <translation>在售情况</translation>
    </message>
    <message>
        <source>The key pairs</source>
        <translation>密钥对</translation>
    </message>
    <message>
        <source>The security groups</source>
        <translation>安全组</translation>
    </message>
    <message>
        <source>The node pools of the old cluster</source>
        <translation>旧集群的节点池</translation>
    </message>
    <message>
        <source>The add-ons of the old cluster</source>
        <translation>旧集群的组件</translation>
    </message>
    <message>
        <source>The other clusters of the region could not be read, so that names and ranges in use are not known: %1</source>
        <translation>无法读取该地域的其他集群，因此不知道已占用的名称和网段：%1</translation>
    </message>
    <message>
        <source>This kind of disk does not exist.</source>
        <translation>没有这种磁盘。</translation>
    </message>
    <message>
        <source>A system disk has at least 20 GiB.</source>
        <translation>系统盘至少 20 GiB。</translation>
    </message>
    <message>
        <source>Sources disagree on sizes outside 40 to 500 GiB.</source>
        <translation>对 40 至 500 GiB 以外的大小，各方说法不一。</translation>
    </message>
    <message>
        <source>Only ESSD disks have a performance level.</source>
        <translation>只有 ESSD 云盘才有性能级别。</translation>
    </message>
    <message>
        <source>The performance level is PL0, PL1, PL2 or PL3.</source>
        <translation>性能级别为 PL0、PL1、PL2 或 PL3。</translation>
    </message>
    <message>
        <source>PL2 needs more than 460 GiB, PL3 more than 1,260.</source>
        <translation>PL2 需要大于 460 GiB，PL3 需要大于 1,260 GiB。</translation>
    </message>
    <message>
        <source>A data disk has 40 to 32,767 GiB.</source>
        <translation>数据盘为 40 至 32,767 GiB。</translation>
    </message>
    <message>
        <source>&quot;encrypted&quot; of a data disk is the text &quot;true&quot; or &quot;false&quot;.</source>
        <translation>数据盘的“encrypted”是文本“true”或“false”。</translation>
    </message>
    <message>
        <source>Without a key pair nobody can log in to the nodes.</source>
        <translation>没有密钥对就无人能登录节点。</translation>
    </message>
    <message>
        <source>There is no key pair %1 in this region.</source>
        <translation>该地域没有密钥对 %1。</translation>
    </message>
    <message>
        <source>No command may hold a password; name a key pair.</source>
        <translation>命令中不得包含密码；请指定密钥对。</translation>
    </message>
    <message>
        <source>Billing is PostPaid or PrePaid.</source>
        <translation>付费方式为 PostPaid 或 PrePaid。</translation>
    </message>
    <message>
        <source>The strategy is NoSpot, SpotWithPriceLimit or SpotAsPriceGo.</source>
        <translation>策略为 NoSpot、SpotWithPriceLimit 或 SpotAsPriceGo。</translation>
    </message>
    <message>
        <source>The policy is PRIORITY, COST_OPTIMIZED or BALANCE.</source>
        <translation>策略为 PRIORITY、COST_OPTIMIZED 或 BALANCE。</translation>
    </message>
    <message>
        <source>The bandwidth is 1 to 100 Mbit/s.</source>
        <translation>带宽为 1 至 100 Mbit/s。</translation>
    </message>
    <message>
        <source>The runtime is containerd.</source>
        <translation>容器运行时为 containerd。</translation>
    </message>
    <message>
        <source>Sandboxed containers are not offered from Kubernetes 1.32 on.</source>
        <translation>从 Kubernetes 1.32 起不再提供安全沙箱容器。</translation>
    </message>
    <message>
        <source>DataPath V2 does not work with sandboxed containers.</source>
        <translation>DataPath V2 不能与安全沙箱容器一起使用。</translation>
    </message>
    <message>
        <source>DataPath V2 needs Alibaba Cloud Linux 3 or later, ContainerOS or Ubuntu.</source>
        <translation>DataPath V2 需要 Alibaba Cloud Linux 3 或更高版本、ContainerOS 或 Ubuntu。</translation>
    </message>
    <message>
        <source>%1 is not offered from Kubernetes 1.30 on.</source>
        <translation>从 Kubernetes 1.30 起不再提供 %1。</translation>
    </message>
    <message>
        <source>%1 is not a Kubernetes label.</source>
        <translation>%1 不是 Kubernetes 标签。</translation>
    </message>
    <message>
        <source>%1 is not a Kubernetes taint.</source>
        <translation>%1 不是 Kubernetes 污点。</translation>
    </message>
    <message>
        <source>The CPU policy is none or static.</source>
        <translation>CPU 策略为 none 或 static。</translation>
    </message>
    <message>
        <source>The IPv6 part must be within fc00::/7 with a mask of /112 to /120.</source>
        <translation>IPv6 部分必须位于 fc00::/7 内，掩码为 /112 至 /120。</translation>
    </message>
    <message>
        <source>Dual stack needs an IPv4 and an IPv6 range, with a comma between.</source>
        <translation>双栈需要一个 IPv4 网段和一个 IPv6 网段，以逗号分隔。</translation>
    </message>
    <message>
        <source>This must be one IPv4 range.</source>
        <translation>此处必须是单个 IPv4 网段。</translation>
    </message>
    <message>
        <source>The IP stack is ipv4 or dual.</source>
        <translation>IP 协议栈为 ipv4 或 dual。</translation>
    </message>
    <message>
        <source>Dual stack needs Kubernetes 1.22 or later.</source>
        <translation>双栈需要 Kubernetes 1.22 或更高版本。</translation>
    </message>
    <message>
        <source>Dual stack needs a VPC with IPv6.</source>
        <translation>双栈需要启用了 IPv6 的专有网络。</translation>
    </message>
    <message>
        <source>%1 has fewer IPv6 than IPv4 addresses per ENI, which dual stack needs to be equal.</source>
        <translation>%1 每个 ENI 的 IPv6 地址少于 IPv4 地址，而双栈要求两者相等。</translation>
    </message>
    <message>
        <source>Zone %1: the node vSwitches have %2 free addresses for %3 new nodes.</source>
        <translation>可用区 %1：节点虚拟交换机有 %2 个空闲地址，而新节点有 %3 个。</translation>
    </message>
    <message>
        <source>The configuration of terway-eniip does not name the pod vSwitches: their zones are not known, or the answer for addons leaves them out. Use pod_vswitch_ids.</source>
        <translation>terway-eniip 的配置没有指定 Pod 虚拟交换机：其可用区未知，或 addons 的回答中没有它们。请使用 pod_vswitch_ids。</translation>
    </message>
    <message>
        <source>%1 is the text &quot;true&quot; or &quot;false&quot;.</source>
        <translation>%1 为文本“true”或“false”。</translation>
    </message>
    <message>
        <source>terway-eniip is not known to have an option %1.</source>
        <translation>未知 terway-eniip 有选项 %1。</translation>
    </message>
    <message>
        <source>This is empty; give a value or no answer.</source>
        <translation>此处为空；请给出一个值，或不作回答。</translation>
    </message>
    <message>
        <source>Name 1 to 5 zones, these are %1.</source>
        <translation>请指定 1 至 5 个可用区，现有 %1 个。</translation>
    </message>
    <message>
        <source>Zones make a new VPC; the request names an existing one with its vSwitches.</source>
        <translation>指定可用区会新建专有网络；此请求已指定现有的专有网络及其虚拟交换机。</translation>
    </message>
    <message>
        <source>The duration is 1h to 24h.</source>
        <translation>时长为 1h 至 24h。</translation>
    </message>
    <message>
        <source>The time reads like 2026-11-23T01:00:00+08:00.</source>
        <translation>时间的写法如 2026-11-23T01:00:00+08:00。</translation>
    </message>
    <message>
        <source>%1 is not a day of the week (Thursday).</source>
        <translation>%1 不是星期名称（例如 Thursday）。</translation>
    </message>
    <message>
        <source>The recurrence begins with FREQ=WEEKLY.</source>
        <translation>重复规则以 FREQ=WEEKLY 开头。</translation>
    </message>
    <message>
        <source>The channel is patch, stable or rapid.</source>
        <translation>通道为 patch、stable 或 rapid。</translation>
    </message>
    <message>
        <source>%1 is not known to write logs.</source>
        <translation>未知 %1 会写日志。</translation>
    </message>
    <message>
        <source>The logs are kept for a number of days.</source>
        <translation>日志保留一定的天数。</translation>
    </message>
    <message>
        <source>RRSA needs Kubernetes 1.22 or later.</source>
        <translation>RRSA 需要 Kubernetes 1.22 或更高版本。</translation>
    </message>
    <message>
        <source>%1 (%2) is not a private range of /8 to /28; that needs a quota.</source>
        <translation>%1（%2）不是 /8 至 /28 的私有网段；这需要申请配额。</translation>
    </message>
    <message>
        <source>The service adds no rules to an existing group: its outbound rules must allow 100.64.0.0/10.</source>
        <translation>服务不会向现有安全组添加规则：其出方向规则必须允许 100.64.0.0/10。</translation>
    </message>
    <message>
        <source>The Basic edition holds ten nodes, the node pools may have %1.</source>
        <translation>基础版最多容纳十个节点，而节点池可能有 %1 个。</translation>
    </message>
    <message>
        <source>More than 5,000 nodes need a quota; the node pools may have %1.</source>
        <translation>超过 5,000 个节点需要申请配额；节点池可能有 %1 个。</translation>
    </message>
    <message>
        <source>DataPath V2 works with shared ENIs only.</source>
        <translation>DataPath V2 只能与共享ENI一起使用。</translation>
    </message>
    <message>
        <source>NetworkPolicy has no effect on pods with exclusive ENIs.</source>
        <translation>NetworkPolicy 对独占ENI的 Pod 不起作用。</translation>
    </message>
    <message>
        <source>%1 allows %2 pods with exclusive ENIs, 7 are needed.</source>
        <translation>使用独占ENI时，%1 允许 %2 个 Pod，而需要 7 个。</translation>
    </message>
    <message>
        <source>A custom image needs its id.</source>
        <translation>自定义镜像需要填写其 ID。</translation>
    </message>
    <message>
        <source>%1 is not offered with Kubernetes %2, but %3.</source>
        <translation>Kubernetes %2 不提供 %1，而是提供 %3。</translation>
    </message>
    <message>
        <source>Managed node pools and ContainerOS need a key pair.</source>
        <translation>托管节点池和 ContainerOS 需要密钥对。</translation>
    </message>
    <message>
        <source>The algorithm is aes-256.</source>
        <translation>算法为 aes-256。</translation>
    </message>
    <message>
        <source>Only ESSD disks can be encrypted.</source>
        <translation>只有 ESSD 云盘可以加密。</translation>
    </message>
    <message>
        <source>Bursting and provisioned IOPS belong to cloud_auto disks.</source>
        <translation>突发性能和预配置 IOPS 仅用于 cloud_auto 云盘。</translation>
    </message>
    <message>
        <source>SpotWithPriceLimit needs a price limit for each instance type.</source>
        <translation>SpotWithPriceLimit 需要为每个实例规格设置价格上限。</translation>
    </message>
    <message>
        <source>Node names read like customized,prefix,ip,suffix.</source>
        <translation>节点名称的写法如 customized,prefix,ip,suffix。</translation>
    </message>
    <message>
        <source>A node can have 20 tags, these are %1.</source>
        <translation>节点最多有 20 个标签，现有 %1 个。</translation>
    </message>
    <message>
        <source>Tag %1: a key has 1 to 128 characters and does not start with aliyun, acs:, http:// or https://; a value has at most 128.</source>
        <translation>标签 %1：键为 1 至 128 个字符，且不以 aliyun、acs:、http:// 或 https:// 开头；值最多 128 个字符。</translation>
    </message>
    <message>
        <source>The old nodes are in this deployment set too, and it holds 20 a zone.</source>
        <translation>旧节点也在此部署集中，而它每个可用区最多容纳 20 个。</translation>
    </message>
    <message>
        <source>Pods come with addresses of their own: the whitelists need the ranges of the pod vSwitches.</source>
        <translation>Pod 使用自己的地址：白名单需要包含 Pod 虚拟交换机的网段。</translation>
    </message>
    <message>
        <source>A prepaid pool names a period of 1, 2, 3, 6 or 12 months.</source>
        <translation>预付费节点池需指定 1、2、3、6 或 12 个月的周期。</translation>
    </message>
    <message>
        <source>The unit of the period is Month.</source>
        <translation>周期的单位为 Month。</translation>
    </message>
    <message>
        <source>The policy is release or recycle.</source>
        <translation>策略为 release 或 recycle。</translation>
    </message>
    <message>
        <source>The old cluster goes on using %1 for its Services until it is deleted; sources disagree on whether two clusters of a VPC may.</source>
        <translation>旧集群在删除之前继续将 %1 用于其 Service；同一专有网络的两个集群是否可以这样做，各方说法不一。</translation>
    </message>
    <message>
        <source>Cluster %1 uses %2 for its Services in the same VPC; sources disagree on whether that is allowed.</source>
        <translation>集群 %1 在同一专有网络中将 %2 用于其 Service；是否允许，各方说法不一。</translation>
    </message>
    <message>
        <source>%1 is free.</source>
        <translation>%1 未被占用。</translation>
    </message>
    <message>
        <source>The answer %1 is left out: %2</source>
        <extracomment>%1 is a value, %2 the reason</extracomment>
        <translation>未采用回答 %1：%2</translation>
    </message>
    <message>
        <source>The answer was completed: %1</source>
        <translation>已补全回答：%1</translation>
    </message>
    <message>
        <source>Instead of the answer %1 the request says %2: %3</source>
        <extracomment>%1 and %2 are values, %3 the reason</extracomment>
        <translation>请求中没有采用回答 %1，而是 %2：%3</translation>
    </message>
    <message>
        <source>%1 %2 is not offered with Kubernetes %3, but %4.</source>
        <translation>Kubernetes %3 不提供 %1 %2，只提供 %4。</translation>
    </message>
</context>
<context>
    <name>Ack::CheckCommand</name>
    <message>
        <source>it is a folder</source>
        <translation>它是一个文件夹</translation>
    </message>
    <message>
        <source>it is larger than 512 MiB</source>
        <translation>它大于 512 MiB</translation>
    </message>
    <message>
        <source>Standard input</source>
        <translation>标准输入</translation>
    </message>
    <message>
        <source>%1 cannot be read: %2.</source>
        <translation>无法读取 %1：%2。</translation>
    </message>
    <message>
        <source>Clusters that a list is not enough to judge: %1; these commands only read, and fetch the details for ack-audit check:</source>
        <translation>仅凭列表不足以判定的集群：%1；以下命令只读取数据，可为 ack-audit check 获取详情：</translation>
    </message>
</context>
<context>
    <name>Ack::CheckedField</name>
    <message>
        <source>Note on %1</source>
        <translation>关于%1的说明</translation>
    </message>
    <message>
        <source>⚠ %1</source>
        <extracomment>Before a sentence that says what is wrong with the text in a field.</extracomment>
        <translation>⚠ %1</translation>
    </message>
</context>
<context>
    <name>Ack::ClusterColumn</name>
    <message>
        <source>Verdict</source>
        <translation>结论</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>地域</translation>
    </message>
    <message>
        <source>Network plug-in</source>
        <translation>网络插件</translation>
    </message>
    <message>
        <source>Kubernetes version</source>
        <translation>Kubernetes 版本</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Nodes</source>
        <translation>节点</translation>
    </message>
    <message>
        <source>Cluster ID</source>
        <translation>集群ID</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>原因</translation>
    </message>
    <message>
        <source>Region name</source>
        <translation>地域名称</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>类型</translation>
    </message>
    <message>
        <source>Profile</source>
        <translation>Profile</translation>
    </message>
    <message>
        <source>Specification</source>
        <translation>规格</translation>
    </message>
    <message>
        <source>VPC</source>
        <translation>专有网络</translation>
    </message>
    <message>
        <source>vSwitches</source>
        <translation>虚拟交换机</translation>
    </message>
    <message>
        <source>Service CIDR</source>
        <translation>Service 网段</translation>
    </message>
    <message>
        <source>Pod CIDR</source>
        <translation>Pod 网段</translation>
    </message>
    <message>
        <source>Proxy mode</source>
        <translation>代理模式</translation>
    </message>
    <message>
        <source>Deletion protection</source>
        <translation>删除保护</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>创建时间</translation>
    </message>
    <message>
        <source>Reason code</source>
        <translation>原因代码</translation>
    </message>
    <message>
        <source>Evidence source</source>
        <translation>证据来源</translation>
    </message>
    <message>
        <source>Evidence value</source>
        <translation>证据值</translation>
    </message>
    <message>
        <source>Strict verdict</source>
        <translation>严格结论</translation>
    </message>
    <message>
        <source>Read at</source>
        <translation>读取时间</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>是</translation>
    </message>
    <message>
        <source>no</source>
        <translation>否</translation>
    </message>
    <message>
        <source>Waived</source>
        <translation>已豁免</translation>
    </message>
    <message>
        <source>Waiver reason</source>
        <translation>豁免原因</translation>
    </message>
    <message>
        <source>Waiver expires</source>
        <translation>豁免到期</translation>
    </message>
    <message>
        <source>Waived by</source>
        <translation>豁免人</translation>
    </message>
    <message>
        <source>Favourite</source>
        <translation>收藏</translation>
    </message>
    <message>
        <source>%1 (waived)</source>
        <extracomment>Verdict of a cluster that has a waiver; %1 is &quot;Non-compliant&quot; or &quot;Unknown&quot;</extracomment>
        <translation>%1（已豁免）</translation>
    </message>
</context>
<context>
    <name>Ack::ClusterFacts</name>
    <message>
        <source>ACK managed cluster (%1)</source>
        <translation>ACK托管集群（%1）</translation>
    </message>
    <message>
        <source>ACK dedicated cluster (%1)</source>
        <translation>ACK专有集群（%1）</translation>
    </message>
    <message>
        <source>Registered cluster (%1)</source>
        <translation>注册集群（%1）</translation>
    </message>
    <message>
        <source>ACK Serverless cluster (%1)</source>
        <translation>ACK Serverless集群（%1）</translation>
    </message>
    <message>
        <source>Swarm cluster (%1)</source>
        <translation>Swarm 集群（%1）</translation>
    </message>
    <message>
        <source>on</source>
        <comment>deletion protection</comment>
        <translation>开启</translation>
    </message>
    <message>
        <source>off</source>
        <comment>deletion protection</comment>
        <translation>关闭</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>以及另外 %n 个</numerusform>
        </translation>
    </message>
    <message>
        <source>instance types not known</source>
        <translation>实例规格未知</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Cluster id</source>
        <translation>集群ID</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>地域</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>类型</translation>
    </message>
    <message>
        <source>Profile</source>
        <translation>Profile</translation>
    </message>
    <message>
        <source>Specification</source>
        <translation>规格</translation>
    </message>
    <message>
        <source>Kubernetes version</source>
        <translation>Kubernetes 版本</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Nodes</source>
        <translation>节点</translation>
    </message>
    <message>
        <source>Deletion protection</source>
        <translation>删除保护</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>创建时间</translation>
    </message>
    <message>
        <source>Read</source>
        <translation>读取时间</translation>
    </message>
    <message>
        <source>VPC</source>
        <translation>专有网络</translation>
    </message>
    <message>
        <source>vSwitches</source>
        <translation>虚拟交换机</translation>
    </message>
    <message>
        <source>Service CIDR</source>
        <translation>Service 网段</translation>
    </message>
    <message>
        <source>Pod CIDR</source>
        <translation>Pod 网段</translation>
    </message>
    <message>
        <source>Proxy mode</source>
        <translation>代理模式</translation>
    </message>
    <message>
        <source>nodes: %1</source>
        <translation>节点：%1</translation>
    </message>
    <message>
        <source>%1, scales itself from %2 to %3</source>
        <translation>%1，自动伸缩 %2 至 %3</translation>
    </message>
    <message>
        <source>state: %1</source>
        <translation>状态：%1</translation>
    </message>
    <message>
        <source>vSwitches: %1</source>
        <translation>虚拟交换机：%1</translation>
    </message>
    <message>
        <source>one ENI per pod</source>
        <translation>每个 Pod 一个 ENI</translation>
    </message>
    <message>
        <source>Could not be read: %1</source>
        <translation>无法读取：%1</translation>
    </message>
    <message>
        <source>Not read: a scan reads node pools only when the settings ask for it.</source>
        <translation>未读取：仅当设置要求时，扫描才读取节点池。</translation>
    </message>
    <message>
        <source>There are none.</source>
        <translation>没有。</translation>
    </message>
    <message>
        <source>Not read: the detail of the cluster was enough for the verdict.</source>
        <translation>未读取：集群的详情已足以得出结论。</translation>
    </message>
</context>
<context>
    <name>Ack::ClusterList</name>
    <message>
        <source>The answer holds no list of clusters</source>
        <translation>应答中没有集群列表</translation>
    </message>
</context>
<context>
    <name>Ack::ClusterLookup</name>
    <message>
        <source>No region is enabled for this account</source>
        <translation>该账号没有启用任何地域</translation>
    </message>
    <message>
        <source>Cluster %1 was not found, but it may be in %2, which could not be asked: %3</source>
        <extracomment>%2 is a region, %3 the reason</extracomment>
        <translation>未找到集群 %1，但它可能位于无法查询的 %2：%3</translation>
    </message>
    <message>
        <source>Fewer clusters came than the service counts</source>
        <translation>得到的集群少于服务的计数</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a cluster id.</source>
        <translation>“%1”不是集群ID。</translation>
    </message>
    <message>
        <source>Cluster %1 in %2 could not be read: %3</source>
        <extracomment>%2 is a region, %3 the reason</extracomment>
        <translation>无法读取 %2 中的集群 %1：%3</translation>
    </message>
    <message>
        <source>%1; check the id, or name the region that it is in</source>
        <translation>%1；请检查集群 ID，或指定它所在的地域</translation>
    </message>
    <message>
        <source>There is no cluster %1 in %2; check the id and the region.</source>
        <translation>%2 中没有集群 %1；请检查集群 ID 和地域。</translation>
    </message>
    <message numerus="yes">
        <source>There is no cluster %1 in any of %n regions; check the id and the account.</source>
        <translation>
            <numerusform>%n 个地域中都没有集群 %1；请检查集群 ID 和账号。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Ack::ClusterPage</name>
    <message>
        <source>Cluster</source>
        <translation>集群</translation>
    </message>
    <message>
        <source>Name, edition and version of the new cluster, and how Terway shall work.</source>
        <translation>新集群的名称、规格和版本，以及 Terway 的工作方式。</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Edition</source>
        <translation>规格</translation>
    </message>
    <message>
        <source>Kubernetes version</source>
        <translation>Kubernetes 版本</translation>
    </message>
    <message>
        <source>Proxy mode</source>
        <translation>代理模式</translation>
    </message>
    <message>
        <source>Protect the cluster from being deleted</source>
        <translation>保护集群不被删除</translation>
    </message>
    <message>
        <source>NetworkPolicy</source>
        <translation>NetworkPolicy</translation>
    </message>
    <message>
        <source>Terway enforces Kubernetes network policies.</source>
        <translation>Terway 执行 Kubernetes 网络策略。</translation>
    </message>
    <message>
        <source>DataPath V2</source>
        <translation>DataPath V2</translation>
    </message>
    <message>
        <source>Faster eBPF data path; can be chosen only now. Needs Alibaba Cloud Linux 3, ContainerOS or Ubuntu.</source>
        <translation>更快的 eBPF 数据路径；只能现在选择。需要 Alibaba Cloud Linux 3、ContainerOS 或 Ubuntu。</translation>
    </message>
    <message>
        <source>Trunk ENI</source>
        <translation>Trunk ENI</translation>
    </message>
    <message>
        <source>Pods can have an ENI, vSwitch, security group or fixed address of their own where the instance type allows it.</source>
        <translation>在实例规格允许时，Pod 可以拥有自己的 ENI、虚拟交换机、安全组或固定地址。</translation>
    </message>
    <message>
        <source>pod_vswitch_ids (what the service demanded in September 2026)</source>
        <translation>pod_vswitch_ids（2026 年 9 月服务所要求的）</translation>
    </message>
    <message>
        <source>In the add-on&apos;s configuration only (may be refused)</source>
        <translation>仅在组件配置中（可能被拒绝）</translation>
    </message>
    <message>
        <source>Both, with the same ids</source>
        <translation>两者都写，ID 相同</translation>
    </message>
    <message>
        <source>Pod vSwitches are sent as</source>
        <translation>Pod 虚拟交换机的发送方式</translation>
    </message>
</context>
<context>
    <name>Ack::ClusterPane</name>
    <message>
        <source>For some clusters this regular expression takes too long; they are not shown.</source>
        <translation>对某些集群，此正则表达式耗时过长；它们未显示。</translation>
    </message>
</context>
<context>
    <name>Ack::ClusterParser</name>
    <message>
        <source>The answer does not describe the cluster that was asked for</source>
        <translation>应答描述的不是所查询的集群</translation>
    </message>
    <message>
        <source>The answer has no list of objects named &quot;%1&quot;</source>
        <translation>应答中没有名为“%1”的对象列表</translation>
    </message>
    <message>
        <source>The answer describes an add-on without a name</source>
        <translation>应答描述了一个没有名称的组件</translation>
    </message>
</context>
<context>
    <name>Ack::ClusterSummary</name>
    <message>
        <source>another plug-in</source>
        <translation>另一种网络插件</translation>
    </message>
    <message>
        <source>%1 says “%2”</source>
        <translation>%1 显示“%2”</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between what sources say</comment>
        <translation>， </translation>
    </message>
    <message>
        <source>By the rule as published, %1 is compliant: parameters.Network is “%2”.</source>
        <translation>按发布的规则，%1 合规：parameters.Network 为“%2”。</translation>
    </message>
    <message>
        <source>By the rule as published, %1 is not compliant: parameters.Network is “%2”, not “terway-eniip”.</source>
        <translation>按发布的规则，%1 不合规：parameters.Network 为“%2”，而不是“terway-eniip”。</translation>
    </message>
    <message>
        <source>%1 could not be read: %2. There is no verdict.</source>
        <translation>无法读取 %1：%2。没有结论。</translation>
    </message>
    <message>
        <source>%1 could not be read, so there is no verdict.</source>
        <translation>无法读取 %1，因此没有结论。</translation>
    </message>
    <message>
        <source>Unnamed cluster</source>
        <translation>未命名的集群</translation>
    </message>
    <message>
        <source>%1 is compliant: its pods use Terway in ENI multiple IP mode.</source>
        <translation>%1 合规：其 Pod 使用 Terway 的 ENI多IP模式。</translation>
    </message>
    <message>
        <source>%1 is compliant: it uses Terway in ENI multiple IP mode. These node pools give each pod its own ENI: %2.</source>
        <translation>%1 合规：它使用 Terway 的 ENI多IP模式。以下节点池为每个 Pod 分配独占 ENI：%2。</translation>
    </message>
    <message>
        <source>%1 uses Terway with one exclusive ENI per pod (%2), not ENI multiple IP mode.</source>
        <translation>%1 使用每个 Pod 独占一个 ENI 的 Terway（%2），不是 ENI多IP模式。</translation>
    </message>
    <message>
        <source>%1 uses the retired VPC route mode of Terway (%2), not ENI multiple IP mode.</source>
        <translation>%1 使用已停用的 Terway VPC 路由模式（%2），不是 ENI多IP模式。</translation>
    </message>
    <message>
        <source>%1 uses %2; the plug-in cannot be changed, so the cluster must be re-created with Terway.</source>
        <translation>%1 使用 %2；网络插件无法更改，因此必须用 Terway 重建集群。</translation>
    </message>
    <message>
        <source>%1 uses %2, not Terway in ENI multiple IP mode.</source>
        <translation>%1 使用 %2，不是 Terway 的 ENI多IP模式。</translation>
    </message>
    <message>
        <source>Region %1 could not be read, so its clusters are not known.</source>
        <translation>无法读取地域 %1，因此不知道其中的集群。</translation>
    </message>
    <message>
        <source>%1 is a Swarm cluster, not Kubernetes; the rule does not apply.</source>
        <translation>%1 是 Swarm 集群，不是 Kubernetes；规则不适用。</translation>
    </message>
    <message>
        <source>%1 is being deleted or no longer exists, so its network mode is not assessed.</source>
        <translation>%1 正在删除或已不存在，因此不评估其网络模式。</translation>
    </message>
    <message>
        <source>%1 is a serverless cluster: pods get their addresses from VPC vSwitches without a plug-in on nodes, so the setting does not exist.</source>
        <translation>%1 是 Serverless 集群：Pod 从专有网络的虚拟交换机获取地址，节点上没有插件，因此没有此设置。</translation>
    </message>
    <message>
        <source>%1 is a registered cluster: its network plug-in is run by its owner, not by ACK.</source>
        <translation>%1 是注册集群：其网络插件由所有者运行，而不是由 ACK 运行。</translation>
    </message>
    <message>
        <source>%1 is a registered cluster with Terway in ENI multiple IP mode, which covers only its nodes on Alibaba Cloud.</source>
        <translation>%1 是使用 Terway ENI多IP模式的注册集群，仅覆盖其位于阿里云上的节点。</translation>
    </message>
    <message>
        <source>%1 is an edge cluster: edge nodes cannot use ENIs, so the rule does not apply. Review it by hand.</source>
        <translation>%1 是 Edge 集群：边缘节点不能使用 ENI，因此规则不适用。请人工检查。</translation>
    </message>
    <message>
        <source>The service returned nothing that names the network plug-in of %1.</source>
        <translation>服务没有返回任何能说明 %1 网络插件的信息。</translation>
    </message>
    <message>
        <source>Of %1 only a companion component or a feature flag was found, which does not show the mode in use.</source>
        <translation>对于 %1，只找到配套组件或功能开关，不能说明所用的模式。</translation>
    </message>
    <message>
        <source>Sources disagree on %1: %2.</source>
        <translation>关于 %1 的来源相互矛盾：%2。</translation>
    </message>
    <message>
        <source>%1 is not ready (state “%2”), so its network mode could not be read.</source>
        <translation>%1 尚未就绪（状态“%2”），因此无法读取其网络模式。</translation>
    </message>
    <message>
        <source>On %1, terway-eniip is listed but is not active.</source>
        <translation>%1 上列有 terway-eniip，但它未处于运行状态。</translation>
    </message>
    <message>
        <source>Decided by %1: “%2”.</source>
        <translation>由 %1 决定：“%2”。</translation>
    </message>
    <message>
        <source>By the rule exactly as published the verdict would be: %1.</source>
        <translation>严格按照发布的规则，结论将是：%1。</translation>
    </message>
    <message>
        <source>Waived without an end by %1: %2</source>
        <translation>由 %1 豁免，无期限：%2</translation>
    </message>
    <message>
        <source>Waived until %1 by %2: %3</source>
        <translation>由 %2 豁免至 %1：%3</translation>
    </message>
    <message>
        <source>Node pools could not be read: %1</source>
        <translation>无法读取节点池：%1</translation>
    </message>
</context>
<context>
    <name>Ack::ClusterTableModel</name>
    <message>
        <source>not known</source>
        <translation>未知</translation>
    </message>
    <message>
        <source>%1, %2, %3: %4</source>
        <extracomment>Row of the table for a screen reader: name, region, verdict, reason</extracomment>
        <translation>%1，%2，%3：%4</translation>
    </message>
    <message>
        <source>favourite</source>
        <translation>已收藏</translation>
    </message>
    <message>
        <source>not a favourite</source>
        <translation>未收藏</translation>
    </message>
    <message>
        <source>Waived</source>
        <translation>已豁免</translation>
    </message>
    <message>
        <source>%1 Favourite.</source>
        <extracomment>%1 is the summary of a row</extracomment>
        <translation>%1 已收藏。</translation>
    </message>
</context>
<context>
    <name>Ack::ClusterView</name>
    <message>
        <source>Clusters</source>
        <translation>集群</translation>
    </message>
</context>
<context>
    <name>Ack::ColumnLayout</name>
    <message>
        <source>Size to contents</source>
        <translation>按内容调整宽度</translation>
    </message>
    <message>
        <source>Reset columns</source>
        <translation>重置列</translation>
    </message>
</context>
<context>
    <name>Ack::Command</name>
    <message>
        <source>%1 cannot be put into a command: &quot;%2&quot;.</source>
        <translation>无法将%1放入命令：“%2”。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a region id.</source>
        <translation>“%1”不是地域 ID。</translation>
    </message>
    <message>
        <source>The endpoint</source>
        <translation>接入地址</translation>
    </message>
    <message>
        <source>The file name</source>
        <translation>文件名</translation>
    </message>
    <message>
        <source>The profile name</source>
        <translation>配置名称</translation>
    </message>
</context>
<context>
    <name>Ack::CommandLine</name>
    <message>
        <source>The command ends with a backslash.</source>
        <translation>命令以反斜杠结尾。</translation>
    </message>
    <message>
        <source>The command has a quote that is not closed.</source>
        <translation>命令中有未闭合的引号。</translation>
    </message>
    <message>
        <source>The command is empty.</source>
        <translation>命令为空。</translation>
    </message>
    <message>
        <source>%1 does not fit ack-audit %2.</source>
        <translation>%1 不适用于 ack-audit %2。</translation>
    </message>
    <message>
        <source>seconds, more than 0 and at most a day</source>
        <translation>秒数，大于 0 且不超过一天</translation>
    </message>
    <message>
        <source>--save needs a file; --format json prints the audit to standard output.</source>
        <translation>--save 需要一个文件；--format json 会将审计打印到标准输出。</translation>
    </message>
    <message>
        <source>--save and --output name the same file.</source>
        <translation>--save 和 --output 指定了同一个文件。</translation>
    </message>
    <message>
        <source>Say which account to read: %1.</source>
        <translation>请指明要读取哪个账号：%1。</translation>
    </message>
    <message>
        <source>Only one account at a time: %1.</source>
        <translation>一次只能使用一个账号：%1。</translation>
    </message>
    <message>
        <source>a region id such as cn-hangzhou</source>
        <translation>地域 ID，例如 cn-hangzhou</translation>
    </message>
    <message>
        <source>a number from 1 to 100</source>
        <translation>1 至 100 的数字</translation>
    </message>
    <message>
        <source>ack-audit profiles needs one of: list, add LABEL, import FILE [NAME], remove LABEL.</source>
        <translation>ack-audit profiles 需要以下之一：list、add LABEL、import FILE [NAME]、remove LABEL。</translation>
    </message>
    <message>
        <source>ack-audit profiles %1 needs %2.</source>
        <translation>ack-audit profiles %1 需要 %2。</translation>
    </message>
    <message>
        <source>Unexpected word &quot;%1&quot;.</source>
        <translation>多余的词“%1”。</translation>
    </message>
    <message>
        <source>ack-audit check needs a file, or - for standard input.</source>
        <translation>ack-audit check 需要一个文件，或用 - 表示标准输入。</translation>
    </message>
    <message>
        <source>Standard input (-) can be read only once.</source>
        <translation>标准输入（-）只能读取一次。</translation>
    </message>
    <message>
        <source>Unknown command %1; --help lists the commands.</source>
        <translation>未知命令 %1；--help 列出所有命令。</translation>
    </message>
    <message>
        <source>Unknown option %1; --help lists the options.</source>
        <translation>未知选项 %1；--help 列出所有选项。</translation>
    </message>
    <message>
        <source>%1 takes no value.</source>
        <translation>%1 不带值。</translation>
    </message>
    <message>
        <source>%1 needs a value: %2.</source>
        <translation>%1 需要一个值：%2。</translation>
    </message>
    <message>
        <source>%1 is given twice.</source>
        <translation>%1 给出了两次。</translation>
    </message>
    <message>
        <source>%1 cannot be &quot;%2&quot;; expected %3.</source>
        <translation>%1 不能是“%2”；应为 %3。</translation>
    </message>
    <message>
        <source>write the report to FILE, as a whole or not at all; - is standard output</source>
        <translation>将报告写入 FILE，要么完整写入，要么不写；- 表示标准输出</translation>
    </message>
    <message>
        <source>plain (default) or excel (byte order mark, formulas made harmless)</source>
        <translation>plain（默认）或 excel（带字节顺序标记，公式已做无害化处理）</translation>
    </message>
    <message>
        <source>decide by the rule as published: parameters.Network only</source>
        <translation>按发布的规则判定：仅看 parameters.Network</translation>
    </message>
    <message>
        <source>leave out what is compliant or not applicable</source>
        <translation>不列出合规或不适用的集群</translation>
    </message>
    <message>
        <source>save the audit as JSON too (ack-audit check reads it again)</source>
        <translation>同时将审计保存为 JSON（可由 ack-audit check 再次读取）</translation>
    </message>
    <message>
        <source>the built-in demo account; no network, no credentials</source>
        <translation>内置演示账号；不用网络，不用凭证</translation>
    </message>
    <message>
        <source>a stored profile; its secret comes from the keychain</source>
        <translation>已保存的账号；其密钥来自密钥库</translation>
    </message>
    <message>
        <source>keys from ALIBABA_CLOUD_ACCESS_KEY_ID, …_SECRET and ALIBABA_CLOUD_SECURITY_TOKEN</source>
        <translation>密钥来自 ALIBABA_CLOUD_ACCESS_KEY_ID、…_SECRET 和 ALIBABA_CLOUD_SECURITY_TOKEN</translation>
    </message>
    <message>
        <source>a profile of the aliyun CLI&apos;s own file; &quot;current&quot; is its current one</source>
        <translation>阿里云 CLI 自己文件中的配置；“current”为其当前配置</translation>
    </message>
    <message>
        <source>consent to running the CLI profile&apos;s command or fetching its address</source>
        <translation>同意运行 CLI 配置的命令或访问其地址</translation>
    </message>
    <message>
        <source>read this region only; may be given several times</source>
        <translation>只读取此地域；可多次给出</translation>
    </message>
    <message>
        <source>read the node pools of each cluster too</source>
        <translation>同时读取每个集群的节点池</translation>
    </message>
    <message>
        <source>end the scan then; what is unfinished counts as unreadable</source>
        <translation>到时结束扫描；未完成的部分计为无法读取</translation>
    </message>
    <message>
        <source>requests in flight per region (default 12)</source>
        <translation>每个地域同时进行的请求数（默认 12）</translation>
    </message>
    <message>
        <source>deadline of one request, repetitions included (default 30)</source>
        <translation>单个请求的期限，含重试（默认 30）</translation>
    </message>
    <message>
        <source>send calls (of that region) to this address; {product} and {region} are replaced</source>
        <translation>将（该地域的）调用发送到此地址；{product} 和 {region} 会被替换</translation>
    </message>
    <message>
        <source>one more certificate authority (PEM) for this run</source>
        <translation>本次运行额外信任一个证书颁发机构（PEM）</translation>
    </message>
    <message>
        <source>the cluster to plan anew</source>
        <translation>要重新规划的集群</translation>
    </message>
    <message>
        <source>take it from a saved audit or output of the aliyun CLI instead of an account; - is standard input</source>
        <translation>从已保存的审计或阿里云 CLI 的输出读取，而不是从账号读取；- 表示标准输入</translation>
    </message>
    <message>
        <source>every non-compliant cluster; --output names the folder</source>
        <translation>所有不合规的集群；--output 指定文件夹</translation>
    </message>
    <message>
        <source>answer a field of the request, such as nodepools[0].scaling_group.instance_types</source>
        <translation>填写请求的一个字段，例如 nodepools[0].scaling_group.instance_types</translation>
    </message>
    <message>
        <source>a flat JSON object of such fields; --set goes before it</source>
        <translation>由此类字段组成的扁平 JSON 对象；--set 优先</translation>
    </message>
    <message>
        <source>posix (default), fish, cmd or powershell</source>
        <translation>posix（默认）、fish、cmd 或 powershell</translation>
    </message>
    <message>
        <source>inline (default), or file; cmd and powershell need --output for it</source>
        <translation>inline（默认）或 file；cmd 和 powershell 需要同时使用 --output</translation>
    </message>
    <message>
        <source>command (default), json, terraform or plan</source>
        <translation>command（默认）、json、terraform 或 plan</translation>
    </message>
    <message>
        <source>top-level (default), config or both</source>
        <translation>top-level（默认）、config 或 both</translation>
    </message>
    <message>
        <source>the published rule&apos;s own request, for comparison: what is wrong in it are warnings</source>
        <translation>已发布规则自己的请求形式，用于对比：其中的错误降为警告</translation>
    </message>
    <message>
        <source>profile of the aliyun CLI inside the command</source>
        <translation>命令中使用的阿里云 CLI 配置</translation>
    </message>
    <message>
        <source>with wildcards instead of single actions</source>
        <translation>使用通配符而不是逐项操作</translation>
    </message>
    <message>
        <source>en or zh_CN</source>
        <translation>en 或 zh_CN</translation>
    </message>
    <message>
        <source>no progress on standard error</source>
        <translation>标准错误上不显示进度</translation>
    </message>
    <message>
        <source>one line per request on standard error, without secrets</source>
        <translation>每个请求在标准错误上输出一行，不含机密</translation>
    </message>
    <message>
        <source>no colour; so does the variable NO_COLOR</source>
        <translation>不使用颜色；环境变量 NO_COLOR 效果相同</translation>
    </message>
    <message>
        <source>show this help</source>
        <translation>显示本帮助</translation>
    </message>
    <message>
        <source>show the versions</source>
        <translation>显示版本</translation>
    </message>
    <message>
        <source>Audit every cluster of every region of an account.</source>
        <translation>审计一个账号所有地域的所有集群。</translation>
    </message>
    <message>
        <source>Audit JSON at hand: output of the aliyun CLI, or a saved audit. No network.</source>
        <translation>审计已有的 JSON：阿里云 CLI 的输出，或已保存的审计。不用网络。</translation>
    </message>
    <message>
        <source>Write the command that creates a cluster anew with Terway. It is never run.</source>
        <translation>写出用 Terway 重建集群的命令。命令绝不会被执行。</translation>
    </message>
    <message>
        <source>List, add, import and remove stored accounts.</source>
        <translation>列出、添加、导入和移除已保存的账号。</translation>
    </message>
    <message>
        <source>Print the least RAM policy that an auditor needs.</source>
        <translation>打印审计所需的最小 RAM 权限策略。</translation>
    </message>
    <message>
        <source>Exit status: 0 complete, nothing non-compliant; 1 something non-compliant; 2 wrong usage or output that cannot be
written; 3 incomplete or unknown; 4 nothing could be read; 130 interrupted.
</source>
        <translation>退出状态：0 完整且没有不合规项；1 有不合规项；2 用法错误或无法写入输出；
3 不完整或未知；4 什么都无法读取；130 被中断。
</translation>
    </message>
    <message>
        <source>Usage: %1</source>
        <translation>用法：%1</translation>
    </message>
    <message>
        <source>ack-audit COMMAND --help shows the options of a command.</source>
        <translation>ack-audit COMMAND --help 显示某个命令的选项。</translation>
    </message>
    <message>
        <source>Say which cluster: --cluster ID, --from FILE, or --all-non-compliant --output DIR.</source>
        <translation>请指明集群：--cluster ID、--from FILE，或 --all-non-compliant --output DIR。</translation>
    </message>
    <message>
        <source>--all-non-compliant needs --output DIR, the folder to write to.</source>
        <translation>--all-non-compliant 需要 --output DIR，即要写入的文件夹。</translation>
    </message>
    <message>
        <source>%1 does not go with --all-non-compliant.</source>
        <translation>%1 不能与 --all-non-compliant 一起使用。</translation>
    </message>
    <message>
        <source>%1 does not go with --from, which needs no account.</source>
        <translation>%1 不能与 --from 一起使用，后者不需要账号。</translation>
    </message>
    <message>
        <source>A cluster is in one region; --region is given twice.</source>
        <translation>一个集群只在一个地域；--region 给出了两次。</translation>
    </message>
    <message>
        <source>a cluster id</source>
        <translation>集群ID</translation>
    </message>
    <message>
        <source>%1 does not go with --demo, which uses no network.</source>
        <translation>%1 不能与 --demo 一起使用，后者不使用网络。</translation>
    </message>
    <message>
        <source>ack-audit diff needs two saved audits: OLD and NEW.</source>
        <translation>ack-audit diff 需要两次已保存的审计：OLD 和 NEW。</translation>
    </message>
    <message>
        <source>Say what to do: scan, check, recreate, diff, profiles or policy; --help explains them.</source>
        <translation>请指明要做什么：scan、check、recreate、diff、profiles 或 policy；--help 有说明。</translation>
    </message>
    <message>
        <source>table (default), csv, json, markdown or html; for diff table or json</source>
        <translation>table（默认）、csv、json、markdown 或 html；diff 只用 table 或 json</translation>
    </message>
    <message>
        <source>folder of settings, profiles, history and waivers</source>
        <translation>存放设置、账号、历史和豁免的文件夹</translation>
    </message>
    <message>
        <source>Compare two saved audits, cluster by cluster.</source>
        <translation>逐个集群比较两次已保存的审计。</translation>
    </message>
    <message>
        <source>Exit status: 0 nothing got worse; 1 something did; 2 wrong usage, unusable input, or output that cannot be written.
</source>
        <translation>退出状态：0 没有变差；1 有变差；2 用法错误、输入不可用，或无法写入输出。
</translation>
    </message>
</context>
<context>
    <name>Ack::CommandPalette</name>
    <message>
        <source>Commands</source>
        <translation>命令</translation>
    </message>
    <message>
        <source>Command name</source>
        <translation>命令名称</translation>
    </message>
    <message>
        <source>What do you want to do?</source>
        <translation>您想做什么？</translation>
    </message>
    <message>
        <source>Matching commands</source>
        <translation>匹配的命令</translation>
    </message>
    <message>
        <source>on</source>
        <translation>开启</translation>
    </message>
    <message>
        <source>off</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>not possible now</source>
        <translation>现在不可用</translation>
    </message>
</context>
<context>
    <name>Ack::CompareDialog</name>
    <message>
        <source>Comparison of two audits</source>
        <translation>两次审计的比较</translation>
    </message>
    <message>
        <source>Something got worse</source>
        <translation>有变差的项</translation>
    </message>
    <message>
        <source>Nothing got worse</source>
        <translation>没有变差的项</translation>
    </message>
    <message>
        <source>Older: %1</source>
        <translation>较早：%1</translation>
    </message>
    <message>
        <source>Newer: %1</source>
        <translation>较新：%1</translation>
    </message>
    <message>
        <source>Changed: %1, unchanged: %2</source>
        <translation>已变化：%1，未变化：%2</translation>
    </message>
    <message>
        <source>The compared audits</source>
        <translation>所比较的审计</translation>
    </message>
    <message>
        <source>&amp;Show</source>
        <translation>显示(&amp;S)</translation>
    </message>
    <message>
        <source>Changes</source>
        <translation>变化</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>复制(&amp;C)</translation>
    </message>
    <message>
        <source>C&amp;lose</source>
        <translation>关闭(&amp;L)</translation>
    </message>
    <message>
        <source>Regions that were not read completely any more: %1</source>
        <translation>不再能完整读取的地域：%1</translation>
    </message>
    <message>
        <source>Regions that were read completely again: %1</source>
        <translation>恢复完整读取的地域：%1</translation>
    </message>
    <message>
        <source>All changes (%1)</source>
        <translation>所有变化（%1）</translation>
    </message>
</context>
<context>
    <name>Ack::ConnectionPage</name>
    <message>
        <source>Network</source>
        <translation>网络</translation>
    </message>
    <message>
        <source>How the service is reached, from the next scan on. Connections are always encrypted and checked; nothing here turns that off.</source>
        <translation>从下次扫描起如何连接服务。连接始终加密并经过验证；此处的任何设置都不会关闭它。</translation>
    </message>
    <message>
        <source>&amp;Proxy</source>
        <translation>代理(&amp;P)</translation>
    </message>
    <message>
        <source>Of the desktop or the environment, none, or an HTTP proxy of your own. Addresses of this computer never use one.</source>
        <translation>使用桌面或环境变量的代理、不使用，或使用您自己的 HTTP 代理。本机地址从不使用代理。</translation>
    </message>
    <message>
        <source>Like the system</source>
        <translation>跟随系统</translation>
    </message>
    <message>
        <source>None</source>
        <translation>不使用</translation>
    </message>
    <message>
        <source>Manual</source>
        <translation>手动</translation>
    </message>
    <message>
        <source>Proxy &amp;host</source>
        <translation>代理主机(&amp;H)</translation>
    </message>
    <message>
        <source>Its name or address, without http://.</source>
        <translation>其名称或地址，不带 http://。</translation>
    </message>
    <message>
        <source>Proxy p&amp;ort</source>
        <translation>代理端口(&amp;O)</translation>
    </message>
    <message>
        <source>Often 8080 or 3128.</source>
        <translation>通常为 8080 或 3128。</translation>
    </message>
    <message>
        <source>Proxy &amp;user</source>
        <translation>代理用户(&amp;U)</translation>
    </message>
    <message>
        <source>Empty when the proxy asks for no login.</source>
        <translation>代理不要求登录时留空。</translation>
    </message>
    <message>
        <source>Proxy pass&amp;word</source>
        <translation>代理密码(&amp;W)</translation>
    </message>
    <message>
        <source>Proxy password</source>
        <translation>代理密码</translation>
    </message>
    <message>
        <source>&amp;Save to keychain</source>
        <translation>保存到密钥库(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Forget</source>
        <translation>忘记(&amp;F)</translation>
    </message>
    <message>
        <source>Certificate au&amp;thority</source>
        <translation>证书颁发机构(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Choose…</source>
        <translation>选择(&amp;C)…</translation>
    </message>
    <message>
        <source>Choose the file of a certificate authority</source>
        <translation>选择证书颁发机构的文件</translation>
    </message>
    <message>
        <source>Remo&amp;ve</source>
        <translation>移除(&amp;V)</translation>
    </message>
    <message>
        <source>Remove the certificate authority</source>
        <translation>移除证书颁发机构</translation>
    </message>
    <message>
        <source>Whom the program trusts beside the system&apos;s authorities</source>
        <translation>除系统的颁发机构外，本程序还信任谁</translation>
    </message>
    <message>
        <source>Asking the keychain…</source>
        <translation>正在询问密钥库…</translation>
    </message>
    <message>
        <source>A password is kept. It is in the keychain only, never in a file.</source>
        <translation>已保存密码。它只在密钥库中，绝不写入文件。</translation>
    </message>
    <message>
        <source>No password is kept. It would be in the keychain only, never in a file.</source>
        <translation>未保存密码。密码只会存入密钥库，绝不写入文件。</translation>
    </message>
    <message>
        <source>None: only the authorities of the system are trusted.</source>
        <translation>无：仅信任系统的颁发机构。</translation>
    </message>
    <message>
        <source>%1, valid until %2
SHA-256 %3</source>
        <extracomment>A certificate: its name, the end of its validity, its fingerprint</extracomment>
        <translation>%1，有效期至 %2
SHA-256 %3</translation>
    </message>
    <message>
        <source>⚠ %1</source>
        <translation>⚠ %1</translation>
    </message>
    <message>
        <source>Certificate authority</source>
        <translation>证书颁发机构</translation>
    </message>
    <message>
        <source>Certificates (*.pem *.crt *.cer)</source>
        <translation>证书 (*.pem *.crt *.cer)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>所有文件 (*)</translation>
    </message>
    <message>
        <source>Enter the host of the proxy; until then nothing changes.</source>
        <translation>请输入代理主机；在此之前不会有任何变化。</translation>
    </message>
</context>
<context>
    <name>Ack::Console</name>
    <message>
        <source>Standard output cannot be written: %1</source>
        <translation>无法写入标准输出：%1</translation>
    </message>
</context>
<context>
    <name>Ack::CsvWriter</name>
    <message>
        <source>The CSV report cannot be written: %1</source>
        <translation>无法写入 CSV 报告：%1</translation>
    </message>
</context>
<context>
    <name>Ack::DataFolder</name>
    <message>
        <source>%1 is not a folder.</source>
        <translation>%1 不是文件夹。</translation>
    </message>
    <message>
        <source>%1 cannot be written to.</source>
        <translation>%1 不可写。</translation>
    </message>
    <message>
        <source>The folder %1 cannot be created: %2</source>
        <translation>无法创建文件夹 %1：%2</translation>
    </message>
</context>
<context>
    <name>Ack::DemoTransport</name>
    <message>
        <source>the connection was closed without an answer</source>
        <translation>连接在没有应答的情况下被关闭</translation>
    </message>
    <message>
        <source>the answer was a redirect</source>
        <translation>应答是一个重定向</translation>
    </message>
</context>
<context>
    <name>Ack::DetailsHeader</name>
    <message>
        <source>Copy &amp;id</source>
        <translation>复制 ID(&amp;I)</translation>
    </message>
    <message>
        <source>Open in c&amp;onsole</source>
        <translation>在控制台打开(&amp;O)</translation>
    </message>
    <message>
        <source>Copy the id of the cluster</source>
        <translation>复制集群ID</translation>
    </message>
    <message>
        <source>Cluster id copied</source>
        <translation>已复制集群ID</translation>
    </message>
</context>
<context>
    <name>Ack::DetailsPanel</name>
    <message>
        <source>Cluster details</source>
        <translation>集群详情</translation>
    </message>
    <message>
        <source>Pages of cluster details</source>
        <translation>集群详情的各页</translation>
    </message>
    <message>
        <source>Summary</source>
        <translation>概要</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>证据</translation>
    </message>
    <message>
        <source>JSON</source>
        <translation>JSON</translation>
    </message>
    <message>
        <source>Remediation</source>
        <translation>修复</translation>
    </message>
    <message>
        <source>No cluster selected</source>
        <translation>未选择集群</translation>
    </message>
    <message>
        <source>Select a cluster in the table to see its verdict, the evidence and what to do.</source>
        <translation>在表格中选择一个集群，即可查看其结论、证据以及处理方法。</translation>
    </message>
    <message numerus="yes">
        <source>%n clusters selected</source>
        <translation>
            <numerusform>已选择 %n 个集群</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Not compliant among them: %n. Select a single one to see its details.</source>
        <translation>
            <numerusform>其中不合规：%n 个。选择单个集群可查看其详情。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Ack::Difference</name>
    <message>
        <source>Became non-compliant</source>
        <translation>变为不合规</translation>
    </message>
    <message>
        <source>Became unknown</source>
        <translation>变为未知</translation>
    </message>
    <message>
        <source>No longer readable</source>
        <translation>不再可读</translation>
    </message>
    <message>
        <source>New</source>
        <translation>新增</translation>
    </message>
    <message>
        <source>Gone</source>
        <translation>已消失</translation>
    </message>
    <message>
        <source>Readable again</source>
        <translation>恢复可读</translation>
    </message>
    <message>
        <source>Became compliant</source>
        <translation>变为合规</translation>
    </message>
    <message>
        <source>Changed otherwise</source>
        <translation>其他变化</translation>
    </message>
    <message>
        <source>the cluster could not be read</source>
        <translation>无法读取该集群</translation>
    </message>
    <message>
        <source>the region was not read completely</source>
        <translation>该地域未能完整读取</translation>
    </message>
    <message>
        <source>the region was not scanned</source>
        <translation>该地域未扫描</translation>
    </message>
    <message>
        <source>the list of the region cannot be proved complete</source>
        <translation>无法证实该地域的列表完整</translation>
    </message>
</context>
<context>
    <name>Ack::DifferenceModel</name>
    <message>
        <source>none</source>
        <translation>无</translation>
    </message>
    <message>
        <source>%1, %2: %3, %4</source>
        <extracomment>Row of the comparison for a screen reader: name, region, what happened, details</extracomment>
        <translation>%1，%2：%3，%4</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>变化</translation>
    </message>
    <message>
        <source>Cluster</source>
        <translation>集群</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>地域</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>之前</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>现在</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>详情</translation>
    </message>
    <message>
        <source>Cluster ID</source>
        <translation>集群ID</translation>
    </message>
</context>
<context>
    <name>Ack::DifferenceReport</name>
    <message>
        <source>CHANGE</source>
        <translation>变化</translation>
    </message>
    <message>
        <source>CLUSTER</source>
        <translation>集群</translation>
    </message>
    <message>
        <source>CLUSTER ID</source>
        <translation>集群ID</translation>
    </message>
    <message>
        <source>REGION</source>
        <translation>地域</translation>
    </message>
    <message>
        <source>VERDICT</source>
        <translation>结论</translation>
    </message>
    <message>
        <source>DETAILS</source>
        <translation>详情</translation>
    </message>
    <message>
        <source>not read completely any more: %1</source>
        <translation>不再能完整读取：%1</translation>
    </message>
    <message>
        <source>read completely again</source>
        <translation>恢复完整读取</translation>
    </message>
    <message>
        <source>Regions:</source>
        <translation>地域：</translation>
    </message>
    <message>
        <source>Unchanged: %1</source>
        <translation>未变化：%1</translation>
    </message>
    <message>
        <source>Something got worse.</source>
        <translation>有变差的项。</translation>
    </message>
    <message>
        <source>Nothing got worse.</source>
        <translation>没有变差的项。</translation>
    </message>
    <message>
        <source>The comparison cannot be written: %1</source>
        <translation>无法写入比较结果：%1</translation>
    </message>
    <message>
        <source>The audits are of different accounts: %1 and %2.</source>
        <translation>两次审计属于不同的账号：%1 和 %2。</translation>
    </message>
    <message>
        <source>The audits may be of different accounts: &quot;%1&quot; and &quot;%2&quot;.</source>
        <translation>两次审计可能属于不同的账号：“%1”和“%2”。</translation>
    </message>
    <message>
        <source>The older audit was made with all evidence; for the comparison it is judged by the strict rule, like the newer one.</source>
        <translation>较早的审计依据全部证据判定；比较时与较新的审计一样按严格规则判定。</translation>
    </message>
    <message>
        <source>The older audit was made with the strict rule; for the comparison it is judged by all evidence, like the newer one.</source>
        <translation>较早的审计按严格规则判定；比较时与较新的审计一样依据全部证据判定。</translation>
    </message>
    <message>
        <source>The second audit was made before the first one.</source>
        <translation>第二次审计早于第一次审计。</translation>
    </message>
    <message>
        <source>The older audit is incomplete.</source>
        <translation>较早的审计不完整。</translation>
    </message>
    <message>
        <source>The newer audit is incomplete.</source>
        <translation>较新的审计不完整。</translation>
    </message>
    <message>
        <source>Older: %1</source>
        <translation>较早：%1</translation>
    </message>
    <message>
        <source>Newer: %1</source>
        <translation>较新：%1</translation>
    </message>
</context>
<context>
    <name>Ack::EmptyPages</name>
    <message>
        <source>Ready to audit %1</source>
        <translation>已准备好审计 %1</translation>
    </message>
    <message>
        <source>The scan reads every ACK cluster of every chosen region and says which of them use Terway in ENI multiple IP mode. It only reads; nothing in the account is changed.</source>
        <translation>扫描会读取每个所选地域的每个 ACK 集群，并指出哪些使用 Terway 的 ENI多IP模式。它只读取数据；账号中的任何内容都不会更改。</translation>
    </message>
    <message>
        <source>No account yet</source>
        <translation>还没有账号</translation>
    </message>
    <message>
        <source>Add the AccessKey of an auditor (a read-only RAM user is enough), open a saved audit or what the aliyun CLI printed, or look around with the demo account.</source>
        <translation>请添加审计人员的 AccessKey（只读 RAM 用户即可），打开已保存的审计或阿里云 CLI 的输出，或用演示账号先看一看。</translation>
    </message>
    <message>
        <source>No cluster matches</source>
        <translation>没有匹配的集群</translation>
    </message>
    <message>
        <source>The filter hides all clusters of this audit.</source>
        <translation>筛选隐藏了此次审计的所有集群。</translation>
    </message>
    <message>
        <source>No ACK clusters</source>
        <translation>没有 ACK 集群</translation>
    </message>
    <message>
        <source>All chosen regions were read completely, and there is no cluster in them.</source>
        <translation>所有所选地域均已完整读取，其中没有集群。</translation>
    </message>
    <message>
        <source>Nothing could be read</source>
        <translation>什么都无法读取</translation>
    </message>
    <message>
        <source>%1 could not be read</source>
        <extracomment>%1 is a region</extracomment>
        <translation>无法读取%1</translation>
    </message>
    <message>
        <source>No clusters in %1</source>
        <extracomment>%1 is a region</extracomment>
        <translation>%1中没有集群</translation>
    </message>
    <message>
        <source>The region was read completely.</source>
        <translation>该地域已完整读取。</translation>
    </message>
</context>
<context>
    <name>Ack::EmptyState</name>
    <message>
        <source>What is shown here</source>
        <translation>此处显示的内容</translation>
    </message>
</context>
<context>
    <name>Ack::Endpoints</name>
    <message>
        <source>The endpoint &quot;%1&quot; cannot be used: %2</source>
        <translation>无法使用接入地址“%1”：%2</translation>
    </message>
    <message>
        <source>it holds a blank or a character that is not allowed</source>
        <translation>其中有空白或不允许的字符</translation>
    </message>
    <message>
        <source>only {product} and {region} are replaced</source>
        <translation>只替换 {product} 和 {region}</translation>
    </message>
    <message>
        <source>it may hold no user name, query or fragment</source>
        <translation>不得包含用户名、查询或片段</translation>
    </message>
    <message>
        <source>it is not a valid address</source>
        <translation>它不是有效的地址</translation>
    </message>
    <message>
        <source>http is allowed to this computer only (127.0.0.1, ::1, localhost); use https</source>
        <translation>http 仅允许用于本机（127.0.0.1、::1、localhost）；请使用 https</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a region id</source>
        <translation>“%1”不是地域 ID</translation>
    </message>
    <message>
        <source>expected URL or REGION=URL, and the URL starts with https://</source>
        <translation>应为 URL 或 REGION=URL，且 URL 以 https:// 开头</translation>
    </message>
</context>
<context>
    <name>Ack::Environment</name>
    <message>
        <source>The environment has no key: set %1 (and %2 for a temporary key).</source>
        <translation>环境变量中没有密钥：请设置 %1（临时密钥还需 %2）。</translation>
    </message>
    <message>
        <source>The key in ALIBABA_CLOUD_… cannot be used: %1</source>
        <translation>无法使用 ALIBABA_CLOUD_… 中的密钥：%1</translation>
    </message>
</context>
<context>
    <name>Ack::Error</name>
    <message>
        <source>Cancelled</source>
        <translation>已取消</translation>
    </message>
    <message>
        <source>No complete answer in time</source>
        <translation>未及时得到完整的应答</translation>
    </message>
    <message>
        <source>The host name cannot be resolved</source>
        <translation>无法解析主机名</translation>
    </message>
    <message>
        <source>The connection failed</source>
        <translation>连接失败</translation>
    </message>
    <message>
        <source>The encrypted connection cannot be trusted</source>
        <translation>无法信任加密连接</translation>
    </message>
    <message>
        <source>The proxy refused the connection</source>
        <translation>代理拒绝了连接</translation>
    </message>
    <message>
        <source>Unexpected redirect (the login page of a proxy?)</source>
        <translation>意外的重定向（可能是代理的登录页）</translation>
    </message>
    <message>
        <source>The answer is too large</source>
        <translation>应答过大</translation>
    </message>
    <message>
        <source>The answer does not have the expected form</source>
        <translation>应答的形式不符合预期</translation>
    </message>
    <message>
        <source>The service is throttling requests</source>
        <translation>服务正在限流</translation>
    </message>
    <message>
        <source>The service is unavailable</source>
        <translation>服务不可用</translation>
    </message>
    <message>
        <source>The service refused the time stamp; check this computer&apos;s clock</source>
        <translation>服务拒绝了时间戳；请检查本机时钟</translation>
    </message>
    <message>
        <source>The service refused the request as a repetition</source>
        <translation>服务将请求视为重复而拒绝</translation>
    </message>
    <message>
        <source>The AccessKey is unknown, inactive or its secret is wrong</source>
        <translation>AccessKey 不存在、已停用或其 Secret 错误</translation>
    </message>
    <message>
        <source>The STS token is expired or invalid</source>
        <translation>STS Token 已过期或无效</translation>
    </message>
    <message>
        <source>Permission is missing</source>
        <translation>缺少权限</translation>
    </message>
    <message>
        <source>The service is not activated for this account</source>
        <translation>该账号未开通此服务</translation>
    </message>
    <message>
        <source>It does not exist (any more)</source>
        <translation>它不存在（或已不存在）</translation>
    </message>
    <message>
        <source>The operation is retired</source>
        <translation>该操作已停用</translation>
    </message>
    <message>
        <source>The service refused the request</source>
        <translation>服务拒绝了请求</translation>
    </message>
    <message>
        <source>The input is not valid</source>
        <translation>输入无效</translation>
    </message>
    <message>
        <source>The file cannot be used</source>
        <translation>无法使用该文件</translation>
    </message>
    <message>
        <source>The keychain is not available</source>
        <translation>密钥库不可用</translation>
    </message>
    <message>
        <source>The keychain is locked</source>
        <translation>密钥库已锁定</translation>
    </message>
    <message>
        <source>%1; missing permission: %2</source>
        <translation>%1；缺少权限：%2</translation>
    </message>
    <message>
        <source>%1; request id %2</source>
        <translation>%1；请求 ID %2</translation>
    </message>
    <message>
        <source>%1.</source>
        <extracomment>A sentence and its full stop</extracomment>
        <translation>%1。</translation>
    </message>
</context>
<context>
    <name>Ack::ErrorReply</name>
    <message>
        <source>The answer was an HTML page with HTTP status %1 (a proxy or gateway?)</source>
        <translation>应答是一个 HTML 页面，HTTP 状态 %1（可能来自代理或网关）</translation>
    </message>
    <message>
        <source>The answer was HTTP status %1 without an explanation</source>
        <translation>应答为 HTTP 状态 %1，没有说明</translation>
    </message>
    <message>
        <source>Kubernetes RBAC (not RAM) refused: %1</source>
        <translation>Kubernetes RBAC（而非 RAM）拒绝：%1</translation>
    </message>
</context>
<context>
    <name>Ack::EvidenceModel</name>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>无</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>作用</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>来源</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>值</translation>
    </message>
    <message>
        <source>Plug-in</source>
        <translation>网络插件</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
</context>
<context>
    <name>Ack::EvidencePage</name>
    <message>
        <source>The detail could not be read: %1</source>
        <translation>无法读取详情：%1</translation>
    </message>
    <message>
        <source>The add-ons could not be read: %1</source>
        <translation>无法读取组件：%1</translation>
    </message>
    <message>
        <source>meta_data holds a text that is not JSON.</source>
        <translation>meta_data 中的文本不是 JSON。</translation>
    </message>
    <message>
        <source>Sources name different plug-ins, so there is no verdict.</source>
        <translation>各来源指出不同的网络插件，因此没有结论。</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>证据</translation>
    </message>
    <message>
        <source>Evidence copied</source>
        <translation>已复制证据</translation>
    </message>
</context>
<context>
    <name>Ack::EvidenceRow</name>
    <message>
        <source>could not be read</source>
        <translation>无法读取</translation>
    </message>
    <message>
        <source>names no network plug-in</source>
        <translation>未指出网络插件</translation>
    </message>
    <message>
        <source>not asked</source>
        <translation>未查询</translation>
    </message>
    <message>
        <source>meta_data is not readable</source>
        <translation>meta_data 不可读</translation>
    </message>
    <message>
        <source>Decides</source>
        <translation>决定结论</translation>
    </message>
    <message>
        <source>Contradicts</source>
        <translation>相互矛盾</translation>
    </message>
    <message>
        <source>Not running</source>
        <translation>未运行</translation>
    </message>
    <message>
        <source>Nothing</source>
        <translation>无</translation>
    </message>
</context>
<context>
    <name>Ack::ExternalKeySource</name>
    <message>
        <source>The command %1 did not print a key in time and was stopped.</source>
        <translation>命令 %1 未及时输出密钥，已被停止。</translation>
    </message>
    <message>
        <source>The command %1 printed far more than a key and was stopped.</source>
        <translation>命令 %1 输出的内容远多于一个密钥，已被停止。</translation>
    </message>
    <message>
        <source>The command %1 failed (exit status %2) and gave no key; run it in a terminal to see why.</source>
        <translation>命令 %1 失败（退出状态 %2），没有给出密钥；请在终端中运行以查明原因。</translation>
    </message>
    <message>
        <source>The command %1 cannot be started: %2</source>
        <translation>无法启动命令 %1：%2</translation>
    </message>
    <message>
        <source>The command did not print a key as JSON (mode AK or StsToken, access_key_id, access_key_secret, sts_token).</source>
        <translation>命令没有以 JSON 输出密钥（模式 AK 或 StsToken、access_key_id、access_key_secret、sts_token）。</translation>
    </message>
</context>
<context>
    <name>Ack::FactsView</name>
    <message>
        <source>not known</source>
        <translation>未知</translation>
    </message>
</context>
<context>
    <name>Ack::FieldPath</name>
    <message>
        <source>a text</source>
        <translation>文本</translation>
    </message>
    <message>
        <source>true or false</source>
        <translation>true 或 false</translation>
    </message>
    <message>
        <source>a whole number</source>
        <translation>整数</translation>
    </message>
    <message>
        <source>a number</source>
        <translation>数字</translation>
    </message>
    <message>
        <source>a list of texts</source>
        <translation>文本列表</translation>
    </message>
    <message>
        <source>an object</source>
        <translation>对象</translation>
    </message>
    <message>
        <source>a list of objects</source>
        <translation>对象列表</translation>
    </message>
    <message>
        <source>%1: the create request has no such field.</source>
        <translation>%1：创建请求中没有此字段。</translation>
    </message>
    <message>
        <source>%1: this must be %2.</source>
        <translation>%1：此处必须是%2。</translation>
    </message>
</context>
<context>
    <name>Ack::FilesAudit</name>
    <message>
        <source>The inputs contradict each other.</source>
        <translation>各输入相互矛盾。</translation>
    </message>
    <message>
        <source>%1 holds an error answer of the service (%2), no clusters.</source>
        <translation>%1 中是服务的错误应答（%2），没有集群。</translation>
    </message>
    <message>
        <source>%1 is JSON, but neither clusters of the aliyun CLI nor a saved audit.</source>
        <translation>%1 是 JSON，但既不是阿里云 CLI 的集群，也不是已保存的审计。</translation>
    </message>
    <message>
        <source>%1 holds no list of clusters where one is expected.</source>
        <translation>%1 在应有集群列表的位置没有列表。</translation>
    </message>
    <message numerus="yes">
        <source>%1 holds a list with %n entries that are no clusters: they have no usable cluster_id.</source>
        <translation>
            <numerusform>%1 的列表中有 %n 项不是集群：它们没有可用的 cluster_id。</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 holds a cluster without a usable cluster_id.</source>
        <translation>%1 中的一个集群没有可用的 cluster_id。</translation>
    </message>
    <message>
        <source>%1 holds node pools, but no cluster before them.</source>
        <translation>%1 中有节点池，但之前没有集群。</translation>
    </message>
    <message>
        <source>%1 holds node pools of another form than the service&apos;s.</source>
        <translation>%1 中节点池的形式与服务的不同。</translation>
    </message>
</context>
<context>
    <name>Ack::FilesController</name>
    <message>
        <source>Open audit</source>
        <translation>打开审计</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>所有文件 (*)</translation>
    </message>
    <message>
        <source>The audit could not be opened</source>
        <translation>无法打开审计</translation>
    </message>
    <message>
        <source>Export report</source>
        <translation>导出报告</translation>
    </message>
    <message>
        <source>CSV for spreadsheets (*.csv)</source>
        <translation>用于电子表格的 CSV (*.csv)</translation>
    </message>
    <message>
        <source>JSON, can be opened again (*.json)</source>
        <translation>JSON，可再次打开 (*.json)</translation>
    </message>
    <message>
        <source>Markdown (*.md)</source>
        <translation>Markdown (*.md)</translation>
    </message>
    <message>
        <source>The report could not be written</source>
        <translation>无法写入报告</translation>
    </message>
    <message>
        <source>Saved audits and output of the aliyun CLI (*.json *.json.gz)</source>
        <translation>已保存的审计和阿里云 CLI 的输出 (*.json *.json.gz)</translation>
    </message>
    <message>
        <source>HTML page (*.html)</source>
        <translation>HTML 页面 (*.html)</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
</context>
<context>
    <name>Ack::FilterBar</name>
    <message>
        <source>&amp;Problems only</source>
        <translation>仅问题项(&amp;P)</translation>
    </message>
    <message>
        <source>Filter clusters</source>
        <translation>筛选集群</translation>
    </message>
    <message>
        <source>Filter: words, &quot;phrases&quot;, -without, column:value</source>
        <translation>筛选：词语、&quot;短语&quot;、-排除、列名:值</translation>
    </message>
    <message>
        <source>Problems only</source>
        <translation>仅问题项</translation>
    </message>
    <message>
        <source>Shown clusters</source>
        <translation>显示的集群</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>列</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1/%2</translation>
    </message>
    <message>
        <source>Regular expressions</source>
        <translation>正则表达式</translation>
    </message>
    <message>
        <source>Favourites only</source>
        <translation>仅收藏</translation>
    </message>
    <message>
        <source>Views</source>
        <translation>视图</translation>
    </message>
    <message>
        <source>What is wrong with the filter</source>
        <translation>筛选的问题</translation>
    </message>
    <message>
        <source>filtering…</source>
        <translation>正在筛选…</translation>
    </message>
</context>
<context>
    <name>Ack::FilterExpression</name>
    <message>
        <source>“%1” is no regular expression: %2 (at character %3)</source>
        <extracomment>%1 is what was typed, %2 why it cannot be used, %3 the position in it</extracomment>
        <translation>“%1”不是正则表达式：%2（第 %3 个字符处）</translation>
    </message>
</context>
<context>
    <name>Ack::GeneralPage</name>
    <message>
        <source>General</source>
        <translation>常规</translation>
    </message>
    <message>
        <source>How the window speaks and looks. Both change at once.</source>
        <translation>窗口的语言和外观。两者都立即生效。</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>语言(&amp;L)</translation>
    </message>
    <message>
        <source>For menus, tables and messages, and for numbers and dates. Reports for other programs (CSV, JSON) are always English.</source>
        <translation>用于菜单、表格和消息，以及数字和日期。供其他程序使用的报告（CSV、JSON）始终为英文。</translation>
    </message>
    <message>
        <source>Like the system</source>
        <translation>跟随系统</translation>
    </message>
    <message>
        <source>English</source>
        <translation>English（英语）</translation>
    </message>
    <message>
        <source>简体中文 (simplified Chinese)</source>
        <translation>简体中文</translation>
    </message>
    <message>
        <source>&amp;Theme</source>
        <translation>主题(&amp;T)</translation>
    </message>
    <message>
        <source>Light or dark, or the colours of the desktop. High-contrast colours of the desktop are kept with “Like the system”.</source>
        <translation>浅色、深色，或桌面的颜色。选择“跟随系统”时保留桌面的高对比度颜色。</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>浅色</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>深色</translation>
    </message>
</context>
<context>
    <name>Ack::Gzip</name>
    <message>
        <source>the compressed file is cut off</source>
        <translation>压缩文件被截断</translation>
    </message>
    <message>
        <source>it was compressed by another program; unpack it first (gunzip)</source>
        <translation>它由其他程序压缩；请先解压（gunzip）</translation>
    </message>
    <message>
        <source>the compressed file is damaged</source>
        <translation>压缩文件已损坏</translation>
    </message>
    <message>
        <source>it unpacks to more than %1 MiB</source>
        <translation>解压后大于 %1 MiB</translation>
    </message>
</context>
<context>
    <name>Ack::History</name>
    <message>
        <source>%1 cannot be read: %2.</source>
        <translation>无法读取 %1：%2。</translation>
    </message>
    <message>
        <source>The audit cannot be kept: %1</source>
        <translation>无法保存该审计：%1</translation>
    </message>
    <message>
        <source>%1 cannot be moved to %2.</source>
        <translation>无法将 %1 移动到 %2。</translation>
    </message>
</context>
<context>
    <name>Ack::HistoryDialog</name>
    <message>
        <source>History</source>
        <translation>历史</translation>
    </message>
    <message>
        <source>Every finished or cancelled scan is kept on this computer. Choose two to compare them.</source>
        <translation>每次完成或取消的扫描都保存在本机。选择两次即可比较。</translation>
    </message>
    <message>
        <source>Audits</source>
        <translation>审计</translation>
    </message>
    <message>
        <source>Number of audits</source>
        <translation>审计数量</translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <translation>打开(&amp;O)</translation>
    </message>
    <message>
        <source>&amp;Compare</source>
        <translation>比较(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>删除(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>撤销(&amp;U)</translation>
    </message>
    <message>
        <source>C&amp;lose</source>
        <translation>关闭(&amp;L)</translation>
    </message>
    <message>
        <source>No scan has been kept yet.</source>
        <translation>尚未保存任何扫描。</translation>
    </message>
    <message>
        <source>Audits: %1, chosen: %2</source>
        <translation>审计：%1，已选：%2</translation>
    </message>
    <message>
        <source>Deleted: %1. Undo takes it back until this window is closed.</source>
        <translation>已删除：%1。在关闭此窗口之前可以撤销。</translation>
    </message>
</context>
<context>
    <name>Ack::HistoryFeature</name>
    <message>
        <source>&amp;History…</source>
        <translation>历史(&amp;H)…</translation>
    </message>
    <message>
        <source>&amp;Open what was read</source>
        <translation>打开已读取的内容(&amp;O)</translation>
    </message>
    <message>
        <source>Disca&amp;rd it</source>
        <translation>放弃(&amp;R)</translation>
    </message>
    <message>
        <source>The scan of %1 of %2 ended before it was finished. Regions that had been read: %3 of %4, clusters: %5.</source>
        <extracomment>%1 is an account, %2 a time, %3 and %4 numbers of regions, %5 a number of clusters</extracomment>
        <translation>%2 对 %1 的扫描在完成之前终止。已读取的地域：%3/%4，集群：%5。</translation>
    </message>
    <message>
        <source>The audit is not in the history: %1 Make room in that folder or allow writing to it.</source>
        <translation>该审计未存入历史：%1 请在该文件夹中腾出空间或允许写入。</translation>
    </message>
</context>
<context>
    <name>Ack::HistoryModel</name>
    <message>
        <source>Cannot be opened</source>
        <translation>无法打开</translation>
    </message>
    <message>
        <source>Complete</source>
        <translation>完整</translation>
    </message>
    <message>
        <source>Incomplete</source>
        <translation>不完整</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <extracomment>Regions that were read, of all</extracomment>
        <translation>%1/%2</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>未知</translation>
    </message>
    <message>
        <source>%1, %2, %3: %4 clusters, %5 non-compliant, %6 unknown</source>
        <extracomment>Row of the history for a screen reader: date, account, state, numbers</extracomment>
        <translation>%1，%2，%3：%4 个集群，%5 个不合规，%6 个未知</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>账号</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Clusters</source>
        <translation>集群</translation>
    </message>
    <message>
        <source>Non-compliant</source>
        <translation>不合规</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>未知</translation>
    </message>
    <message>
        <source>Compliant</source>
        <translation>合规</translation>
    </message>
    <message>
        <source>Not applicable</source>
        <translation>不适用</translation>
    </message>
    <message>
        <source>Waived</source>
        <translation>已豁免</translation>
    </message>
    <message>
        <source>Regions read</source>
        <translation>已读取的地域</translation>
    </message>
</context>
<context>
    <name>Ack::HttpExchange</name>
    <message>
        <source>%1 (certificate issued by %2; an inspecting proxy?)</source>
        <translation>%1（证书由 %2 签发；可能有检查流量的代理）</translation>
    </message>
    <message>
        <source>%1 gave no complete answer within %2 s</source>
        <translation>%1 在 %2 秒内没有给出完整的应答</translation>
    </message>
    <message>
        <source>%1 was silent for %2 s</source>
        <translation>%1 有 %2 秒没有任何数据</translation>
    </message>
    <message>
        <source>%1 answered with an unexpected redirect (the login page of a proxy?)</source>
        <translation>%1 以意外的重定向应答（可能是代理的登录页）</translation>
    </message>
    <message>
        <source>%1 answered with a redirect to %2 (the login page of a proxy?)</source>
        <translation>%1 以重定向到 %2 应答（可能是代理的登录页）</translation>
    </message>
    <message>
        <source>The answer of %1 is larger than %2 MiB</source>
        <translation>%1 的应答大于 %2 MiB</translation>
    </message>
</context>
<context>
    <name>Ack::ImportDialog</name>
    <message>
        <source>%1 – mode %2</source>
        <extracomment>A profile of the aliyun CLI: its name and its mode.</extracomment>
        <translation>%1 – 模式 %2</translation>
    </message>
    <message>
        <source>%1 (current)</source>
        <extracomment>Said of the profile that the aliyun CLI uses when none is named.</extracomment>
        <translation>%1（当前）</translation>
    </message>
    <message>
        <source>I &amp;agree that this is run or fetched now, to get the key</source>
        <translation>我同意现在运行或访问它以获取密钥(&amp;A)</translation>
    </message>
    <message>
        <source>Import from the aliyun CLI</source>
        <translation>从阿里云 CLI 导入</translation>
    </message>
    <message>
        <source>Profiles of the aliyun CLI</source>
        <translation>阿里云 CLI 的配置</translation>
    </message>
    <message>
        <source>What can be done with the profile</source>
        <translation>该配置可以怎样使用</translation>
    </message>
    <message>
        <source>Command or address</source>
        <translation>命令或地址</translation>
    </message>
    <message>
        <source>I agree that this is run or fetched now, to get the key</source>
        <translation>我同意现在运行或访问它以获取密钥</translation>
    </message>
    <message>
        <source>&amp;Import</source>
        <translation>导入(&amp;I)</translation>
    </message>
    <message>
        <source>The file has no profiles.</source>
        <translation>文件中没有配置。</translation>
    </message>
    <message>
        <source>This profile gets its key by running a command or fetching an address, chosen by whoever wrote the file:</source>
        <translation>该配置通过运行命令或访问地址获取密钥，具体内容由文件的编写者决定：</translation>
    </message>
    <message>
        <source>The form is filled with this profile; you then test it, and save it or keep it.</source>
        <translation>表单将用此配置填写；然后由您测试，并保存或保留。</translation>
    </message>
    <message>
        <source>Getting the key…</source>
        <translation>正在获取密钥…</translation>
    </message>
</context>
<context>
    <name>Ack::JsonDocuments</name>
    <message>
        <source>%1 holds the list &quot;clusters&quot; twice in one object.</source>
        <translation>%1 在同一对象中包含两个 &quot;clusters&quot; 列表。</translation>
    </message>
    <message>
        <source>%1 is not valid JSON: %2.</source>
        <extracomment>%1 is a file name, %2 what is wrong in it</extracomment>
        <translation>%1 不是有效的 JSON：%2。</translation>
    </message>
    <message>
        <source>%1 at byte %2</source>
        <extracomment>%1 is the parser&apos;s words, %2 a byte position</extracomment>
        <translation>%1，位于第 %2 字节</translation>
    </message>
    <message>
        <source>an object or an array is expected at byte %1</source>
        <translation>第 %1 字节处应为对象或数组</translation>
    </message>
    <message>
        <source>%1 ends in the middle of its JSON; it seems to be written only in part.</source>
        <translation>%1 的 JSON 中途结束；似乎只写入了一部分。</translation>
    </message>
    <message>
        <source>%1 is UTF-16 text; save it as UTF-8.</source>
        <translation>%1 是 UTF-16 文本；请另存为 UTF-8。</translation>
    </message>
    <message>
        <source>%1 is empty.</source>
        <translation>%1 为空。</translation>
    </message>
</context>
<context>
    <name>Ack::JsonPage</name>
    <message>
        <source>Search JSON</source>
        <translation>搜索 JSON</translation>
    </message>
    <message>
        <source>Matches</source>
        <translation>匹配项</translation>
    </message>
    <message>
        <source>Copy JSON</source>
        <translation>复制 JSON</translation>
    </message>
    <message>
        <source>Previous match</source>
        <translation>上一个匹配</translation>
    </message>
    <message>
        <source>Next match</source>
        <translation>下一个匹配</translation>
    </message>
    <message>
        <source>The detail of this cluster was not read.</source>
        <translation>未读取此集群的详情。</translation>
    </message>
    <message>
        <source>Formatting…</source>
        <translation>正在排版…</translation>
    </message>
    <message>
        <source>Larger than 1 MiB: shown without colours.</source>
        <translation>大于 1 MiB：不带颜色显示。</translation>
    </message>
    <message>
        <source>no match</source>
        <translation>没有匹配</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <extracomment>Position and number of search matches.</extracomment>
        <translation>%1/%2</translation>
    </message>
    <message>
        <source>JSON copied</source>
        <translation>已复制 JSON</translation>
    </message>
    <message>
        <source>As a tree</source>
        <translation>以树显示</translation>
    </message>
</context>
<context>
    <name>Ack::JsonStream</name>
    <message>
        <source>The JSON report cannot be written: %1</source>
        <translation>无法写入 JSON 报告：%1</translation>
    </message>
</context>
<context>
    <name>Ack::JsonText</name>
    <message>
        <source> … (%1 more characters)</source>
        <extracomment>In the JSON view, at the end of a line that is too long to be shown; %1 is a number.</extracomment>
        <translation> …（另有 %1 个字符）</translation>
    </message>
</context>
<context>
    <name>Ack::JsonTextView</name>
    <message>
        <source>Cluster JSON</source>
        <translation>集群 JSON</translation>
    </message>
</context>
<context>
    <name>Ack::JsonTreeModel</name>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>字段</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>值</translation>
    </message>
</context>
<context>
    <name>Ack::JsonTreeView</name>
    <message>
        <source>Cluster JSON as a tree</source>
        <translation>以树显示的集群 JSON</translation>
    </message>
</context>
<context>
    <name>Ack::KeyCheck</name>
    <message>
        <source>The AccessKey id is missing.</source>
        <translation>缺少 AccessKey ID。</translation>
    </message>
    <message>
        <source>The AccessKey secret is missing.</source>
        <translation>缺少 AccessKey Secret。</translation>
    </message>
    <message>
        <source>The AccessKey id is too long or holds a blank or a character that is not allowed.</source>
        <translation>AccessKey ID 过长，或含有空白或不允许的字符。</translation>
    </message>
    <message>
        <source>The AccessKey secret is too long or holds a blank or a character that is not allowed.</source>
        <translation>AccessKey Secret 过长，或含有空白或不允许的字符。</translation>
    </message>
    <message>
        <source>The STS token is too long or holds a blank or a character that is not allowed.</source>
        <translation>STS Token 过长，或含有空白或不允许的字符。</translation>
    </message>
</context>
<context>
    <name>Ack::Keychain</name>
    <message>
        <source>The keychain said that it removed the key, but the key is still there: remove it with the keychain&apos;s own program, or retry.</source>
        <translation>密钥库表示已移除密钥，但密钥仍在：请用密钥库自己的程序移除，或重试。</translation>
    </message>
    <message>
        <source>The keychain did not answer in time (is its password prompt open, perhaps behind other windows?): answer the prompt and retry.</source>
        <translation>密钥库未及时应答（它的密码提示是否打开着，可能在其他窗口后面？）：请回应提示后重试。</translation>
    </message>
    <message>
        <source>The keychain has not answered an earlier request yet (is its password prompt open?): answer the prompt and retry.</source>
        <translation>密钥库尚未应答之前的请求（它的密码提示是否打开着？）：请回应提示后重试。</translation>
    </message>
    <message>
        <source>The keychain said that it saved the key, but reading it back gave something else: retry.</source>
        <translation>密钥库表示已保存密钥，但回读得到的内容不同：请重试。</translation>
    </message>
    <message>
        <source>The keychain has no entry for this account (was it removed outside this program?): enter the key again.</source>
        <translation>密钥库中没有此账号的条目（是否在本程序之外被移除？）：请重新输入密钥。</translation>
    </message>
    <message>
        <source>The keychain is locked: unlock it (for example with &quot;Passwords and Keys&quot;, or by logging in again) and retry.</source>
        <translation>密钥库已锁定：请解锁（例如使用“密码和密钥”，或重新登录）后重试。</translation>
    </message>
    <message>
        <source>The keychain refused access: allow it for this program and retry.</source>
        <translation>密钥库拒绝访问：请允许本程序访问后重试。</translation>
    </message>
    <message>
        <source>There is no desktop session (no D-Bus session bus) and so no keychain: start the program from a desktop session.</source>
        <translation>没有桌面会话（没有 D-Bus 会话总线），因此也没有密钥库：请在桌面会话中启动本程序。</translation>
    </message>
    <message>
        <source>No keychain service is running (org.freedesktop.secrets): install and start one, such as gnome-keyring with libsecret-1-0, or KWallet.</source>
        <translation>没有运行密钥库服务（org.freedesktop.secrets）：请安装并启动一个，例如带 libsecret-1-0 的 gnome-keyring，或 KWallet。</translation>
    </message>
    <message>
        <source>The keychain has no default keyring yet: create one (for example with &quot;Passwords and Keys&quot;).</source>
        <translation>密钥库还没有默认密钥环：请创建一个（例如使用“密码和密钥”）。</translation>
    </message>
    <message>
        <source>This program runs without the GLib event loop, which the keychain needs: unset QT_NO_GLIB (or use a Qt built with GLib) and start it again.</source>
        <translation>本程序运行时没有密钥库所需的 GLib 事件循环：请取消设置 QT_NO_GLIB（或使用带 GLib 构建的 Qt）后重新启动。</translation>
    </message>
    <message>
        <source>The keychain failed: check that its service is running and retry.</source>
        <translation>密钥库失败：请检查其服务是否在运行后重试。</translation>
    </message>
    <message>
        <source>The keychain failed (%1): check that its service is running and retry.</source>
        <translation>密钥库失败（%1）：请检查其服务是否在运行后重试。</translation>
    </message>
</context>
<context>
    <name>Ack::KeychainEntry</name>
    <message>
        <source>The keychain entry of this account is damaged; enter the key again to replace it.</source>
        <translation>此账号的密钥库条目已损坏；请重新输入密钥以替换它。</translation>
    </message>
    <message>
        <source>Keys with an STS token expire and are kept for this session only.</source>
        <translation>带 STS Token 的密钥会过期，仅在本次会话中保留。</translation>
    </message>
    <message>
        <source>The key is too long for the keychain.</source>
        <translation>密钥过长，无法存入密钥库。</translation>
    </message>
    <message>
        <source>The keychain entry of this account was written by a newer version of this program.</source>
        <translation>此账号的密钥库条目由本程序的更新版本写入。</translation>
    </message>
</context>
<context>
    <name>Ack::MainWindow</name>
    <message>
        <source>ACK Audit Workbench</source>
        <translation>ACK Audit Workbench</translation>
    </message>
</context>
<context>
    <name>Ack::ManageViewsDialog</name>
    <message>
        <source>&amp;Rename</source>
        <translation>重命名(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>删除(&amp;D)</translation>
    </message>
    <message>
        <source>Apply</source>
        <translation>应用</translation>
    </message>
    <message>
        <source>Manage views</source>
        <translation>管理视图</translation>
    </message>
    <message>
        <source>Saved views</source>
        <translation>已保存的视图</translation>
    </message>
    <message>
        <source>Every view needs a name of its own, not longer than 100 characters.</source>
        <translation>每个视图都需要各自的名称，不超过 100 个字符。</translation>
    </message>
</context>
<context>
    <name>Ack::MemoryStore</name>
    <message>
        <source>No key is kept for this account.</source>
        <translation>没有为此账号保留密钥。</translation>
    </message>
</context>
<context>
    <name>Ack::NetworkError</name>
    <message>
        <source>%1 refused the connection</source>
        <translation>%1 拒绝了连接</translation>
    </message>
    <message>
        <source>%1 closed the connection before its answer was complete</source>
        <translation>%1 在应答完整之前关闭了连接</translation>
    </message>
    <message>
        <source>The connection to %1 failed: %2</source>
        <translation>到 %1 的连接失败：%2</translation>
    </message>
    <message>
        <source>The proxy wants a login before it connects to %1</source>
        <translation>代理要求先登录才能连接到 %1</translation>
    </message>
    <message>
        <source>The proxy for %1 refused the connection</source>
        <translation>用于 %1 的代理拒绝了连接</translation>
    </message>
    <message>
        <source>The name of the proxy for %1 cannot be resolved</source>
        <translation>无法解析用于 %1 的代理的名称</translation>
    </message>
    <message>
        <source>The proxy could not connect to %1: %2</source>
        <translation>代理无法连接到 %1：%2</translation>
    </message>
    <message>
        <source>The host name %1 cannot be resolved</source>
        <translation>无法解析主机名 %1</translation>
    </message>
    <message>
        <source>The encrypted connection to %1 cannot be trusted: %2</source>
        <translation>无法信任到 %1 的加密连接：%2</translation>
    </message>
    <message>
        <source>%1 answered with an unexpected redirect</source>
        <translation>%1 以意外的重定向应答</translation>
    </message>
    <message>
        <source>The answer of %1 could not be read: %2</source>
        <translation>无法读取 %1 的应答：%2</translation>
    </message>
</context>
<context>
    <name>Ack::NetworkPage</name>
    <message>
        <source>Network</source>
        <translation>网络</translation>
    </message>
    <message>
        <source>Pods take addresses of vSwitches: each zone with nodes needs one for its pods, with room.</source>
        <translation>Pod 使用虚拟交换机的地址：每个有节点的可用区都需要一个供其 Pod 使用、且空间充足的虚拟交换机。</translation>
    </message>
    <message>
        <source>VPC</source>
        <translation>专有网络</translation>
    </message>
    <message>
        <source>vSwitches of the cluster</source>
        <translation>集群的虚拟交换机</translation>
    </message>
    <message>
        <source>vSwitches of the pods</source>
        <translation>Pod 的虚拟交换机</translation>
    </message>
    <message>
        <source>Service CIDR</source>
        <translation>Service 网段</translation>
    </message>
    <message>
        <source>SNAT, so that pods and nodes reach the Internet</source>
        <translation>SNAT，使 Pod 和节点可访问公网</translation>
    </message>
    <message>
        <source>Public address of the API server</source>
        <translation>API Server 的公网地址</translation>
    </message>
    <message>
        <source>The vSwitches could not be read: %1</source>
        <translation>无法读取虚拟交换机：%1</translation>
    </message>
    <message>
        <source>The vSwitches of the VPC are not known here; type their ids.</source>
        <translation>此处不知道该专有网络的虚拟交换机；请输入其 ID。</translation>
    </message>
    <message>
        <source>vSwitches of the VPC:</source>
        <translation>该专有网络的虚拟交换机：</translation>
    </message>
    <message>
        <source>%1 addresses free</source>
        <translation>%1 个空闲地址</translation>
    </message>
    <message>
        <source>free addresses unknown</source>
        <translation>空闲地址未知</translation>
    </message>
</context>
<context>
    <name>Ack::NodePoolsPage</name>
    <message>
        <source>Node pools</source>
        <translation>节点池</translation>
    </message>
    <message>
        <source>Instance types need 12 pods or more with Terway; a password cannot be carried over, a key pair can.</source>
        <translation>使用 Terway 时，实例规格需支持 12 个或更多 Pod；密码不能沿用，密钥对可以。</translation>
    </message>
    <message>
        <source>No node pool is in the request; the new cluster starts without nodes. Node pools can be added after creation.</source>
        <translation>请求中没有节点池；新集群初始没有节点。可在创建之后添加节点池。</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Instance types</source>
        <translation>实例规格</translation>
    </message>
    <message>
        <source>Nodes at least</source>
        <translation>最少节点数</translation>
    </message>
    <message>
        <source>Nodes at most</source>
        <translation>最多节点数</translation>
    </message>
    <message>
        <source>Nodes</source>
        <translation>节点</translation>
    </message>
    <message>
        <source>vSwitches</source>
        <translation>虚拟交换机</translation>
    </message>
    <message>
        <source>Key pair</source>
        <translation>密钥对</translation>
    </message>
    <message>
        <source>Image</source>
        <translation>镜像</translation>
    </message>
    <message>
        <source>containerd version</source>
        <translation>containerd 版本</translation>
    </message>
    <message>
        <source>Carry the boot scripts of the old pools</source>
        <translation>沿用旧节点池的启动脚本</translation>
    </message>
    <message>
        <source>They can hold secrets: they are written into the saved request file only, never shown and never part of a copied command.</source>
        <translation>其中可能含有机密：只写入保存的请求文件，绝不显示，也不会出现在复制的命令中。</translation>
    </message>
</context>
<context>
    <name>Ack::Output</name>
    <message>
        <source>%1 cannot be written: %2</source>
        <extracomment>%1 is a path, %2 the reason</extracomment>
        <translation>无法写入 %1：%2</translation>
    </message>
    <message>
        <source>it is a folder.</source>
        <translation>它是一个文件夹。</translation>
    </message>
    <message>
        <source>it is not a regular file.</source>
        <translation>它不是普通文件。</translation>
    </message>
    <message>
        <source>%1 could not be read: %2</source>
        <extracomment>%1 is a region id, %2 the reason</extracomment>
        <translation>无法读取 %1：%2</translation>
    </message>
    <message>
        <source>%1 may be incomplete: the service listed it without a count.</source>
        <translation>%1 可能不完整：服务列出集群时没有给出计数。</translation>
    </message>
    <message>
        <source>Cells that begin like a formula and got an apostrophe: %1.</source>
        <translation>开头像公式、因此加上撇号的单元格：%1。</translation>
    </message>
    <message>
        <source>Clusters of %1 that could not be read completely: %2. %3</source>
        <extracomment>%1 is a region id, %2 a number, %3 the reason</extracomment>
        <translation>%1 中未能完整读取的集群：%2。%3</translation>
    </message>
    <message>
        <source>hand over every page of the list</source>
        <translation>请提供列表的每一页</translation>
    </message>
    <message>
        <source>scan it again</source>
        <translation>请重新扫描该地域</translation>
    </message>
    <message>
        <source>%1 is incomplete: %2; %3.</source>
        <extracomment>%1 is a region id, %2 the reason, %3 what to do about it</extracomment>
        <translation>%1 不完整：%2；%3。</translation>
    </message>
</context>
<context>
    <name>Ack::Pack</name>
    <message>
        <source>Re-creating clusters with Terway</source>
        <translation>用 Terway 重建集群</translation>
    </message>
    <message>
        <source>One folder per cluster. Nothing here was sent. Read plan.txt, then run one of the command files inside the folder: each creates a new cluster and leaves the old one alone.</source>
        <translation>每个集群一个文件夹。此处的内容均未发送。请阅读 plan.txt，然后在文件夹中运行其中一个命令文件：每个命令创建一个新集群，不改动旧集群。</translation>
    </message>
    <message>
        <source>Cluster</source>
        <translation>集群</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>文件夹</translation>
    </message>
    <message>
        <source>Open errors</source>
        <translation>待解决的错误</translation>
    </message>
    <message>
        <source>Warnings</source>
        <translation>警告</translation>
    </message>
    <message>
        <source>Afterwards, for each cluster</source>
        <translation>之后，对每个集群</translation>
    </message>
    <message>
        <source>(see the folder&apos;s plan.txt)</source>
        <translation>（见文件夹中的 plan.txt）</translation>
    </message>
    <message>
        <source>Open questions</source>
        <translation>待回答的问题</translation>
    </message>
    <message>
        <source>Answer with:</source>
        <translation>回答方式：</translation>
    </message>
    <message>
        <source>None.</source>
        <translation>无。</translation>
    </message>
    <message>
        <source>Cluster %1 in %2 cannot be a folder.</source>
        <translation>%2 中的集群 %1 不能用作文件夹。</translation>
    </message>
    <message>
        <source>Afterwards</source>
        <translation>之后</translation>
    </message>
</context>
<context>
    <name>Ack::PagedRead</name>
    <message>
        <source>The list is incomplete</source>
        <translation>列表不完整</translation>
    </message>
</context>
<context>
    <name>Ack::Plan</name>
    <message>
        <source>The old pool does not scale by itself: say how far the new one may.</source>
        <translation>原节点池未启用自动伸缩：请给出新节点池的伸缩范围。</translation>
    </message>
    <message>
        <source>The create request has no such field.</source>
        <translation>创建请求没有此字段。</translation>
    </message>
    <message>
        <source>logtail-ds is called loongcollector now.</source>
        <translation>logtail-ds 现在名为 loongcollector。</translation>
    </message>
    <message>
        <source>The configuration of %1 cannot be carried over.</source>
        <translation>%1 的配置无法沿用。</translation>
    </message>
    <message>
        <source>terway-eniip names its options, instead of leaving them to defaults that change.</source>
        <translation>明确写出 terway-eniip 的选项，而不依赖会变化的默认值。</translation>
    </message>
    <message>
        <source>terway-controlplane belongs to trunk ENIs.</source>
        <translation>terway-controlplane 属于 Trunk ENI。</translation>
    </message>
    <message>
        <source>Storage is named, so that it does not depend on the service&apos;s defaults.</source>
        <translation>明确写出存储组件，使其不依赖服务的默认值。</translation>
    </message>
    <message>
        <source>terway-eniip takes the place of the old network plug-in; the service runs its own parts.</source>
        <translation>terway-eniip 取代旧的网络插件；服务运行其自身的部分。</translation>
    </message>
    <message>
        <source>Terway, and storage; the old add-ons are not known.</source>
        <translation>Terway 和存储；旧组件未知。</translation>
    </message>
    <message>
        <source>%1 overlaps with %2 (%3).</source>
        <translation>%1 与%2（%3）重叠。</translation>
    </message>
    <message>
        <source>the VPC</source>
        <translation>专有网络</translation>
    </message>
    <message>
        <source>vSwitch %1</source>
        <translation>虚拟交换机 %1</translation>
    </message>
    <message>
        <source>the pods of cluster %1</source>
        <translation>集群 %1 的 Pod</translation>
    </message>
    <message>
        <source>%1 is not an IPv4 network such as 172.19.0.0/20 (host bits must be zero).</source>
        <translation>%1 不是 172.19.0.0/20 这样的 IPv4 网段（主机位必须为零）。</translation>
    </message>
    <message>
        <source>%1 is not within 10.0.0.0/8, 172.16.0.0/12 or 192.168.0.0/16 with a mask of /16 to /24.</source>
        <translation>%1 不在 10.0.0.0/8、172.16.0.0/12 或 192.168.0.0/16 之内，或掩码不在 /16 至 /24 之间。</translation>
    </message>
    <message>
        <source>Tags that the service sets itself are left out.</source>
        <translation>服务自行设置的标签不沿用。</translation>
    </message>
    <message>
        <source>The service sets these tags itself.</source>
        <translation>这些标签由服务自行设置。</translation>
    </message>
    <message>
        <source>No public address of the API server; it can be added later.</source>
        <translation>API Server 没有公网地址；可以以后添加。</translation>
    </message>
    <message>
        <source>Protects the new cluster from being deleted by mistake.</source>
        <translation>防止新集群被误删。</translation>
    </message>
    <message>
        <source>They are addresses of the old API server.</source>
        <translation>它们是旧 API Server 的地址。</translation>
    </message>
    <message>
        <source>Addresses of the old API server are left out.</source>
        <translation>旧 API Server 的地址不沿用。</translation>
    </message>
    <message>
        <source>It belongs to the old cluster; the service makes a new one.</source>
        <translation>它属于旧集群；服务会创建新的。</translation>
    </message>
    <message>
        <source>Masters of a dedicated cluster; the service runs those of a managed one.</source>
        <translation>专有集群的 Master 节点；托管集群的 Master 由服务运行。</translation>
    </message>
    <message>
        <source>Retired; it spoke of the VPC.</source>
        <translation>已停用；它描述的是专有网络。</translation>
    </message>
    <message>
        <source>Retired; the runtime belongs to the node pools.</source>
        <translation>已停用；容器运行时属于节点池。</translation>
    </message>
    <message>
        <source>Retired.</source>
        <translation>已停用。</translation>
    </message>
    <message>
        <source>The new cluster has an API server balancer of its own.</source>
        <translation>新集群有自己的 API Server 负载均衡。</translation>
    </message>
    <message>
        <source>Retired; the zones follow from the vSwitches.</source>
        <translation>已停用；可用区由虚拟交换机决定。</translation>
    </message>
    <message>
        <source>The issuer is new: RAM trust policies must be updated.</source>
        <translation>签发者是新的：必须更新 RAM 信任策略。</translation>
    </message>
    <message>
        <source>New dedicated clusters cannot be created since 2024-08-21; a managed cluster of the Pro edition takes their place.</source>
        <translation>自 2024-08-21 起不能再创建专有集群；由 Pro 版托管集群代替。</translation>
    </message>
    <message>
        <source>The usual kind of cluster.</source>
        <translation>常用的集群类型。</translation>
    </message>
    <message>
        <source>A dedicated cluster becomes a managed one of the Pro edition; the Basic edition has no service level and holds ten nodes.</source>
        <translation>专有集群改为 Pro 版托管集群；基础版没有服务等级保障，最多容纳十个节点。</translation>
    </message>
    <message>
        <source>Pro is the edition for production.</source>
        <translation>Pro 版适用于生产环境。</translation>
    </message>
    <message>
        <source>The old version is not known; give an exact one that can be created.</source>
        <translation>旧版本未知；请给出一个可创建的确切版本。</translation>
    </message>
    <message>
        <source>Whether it can still be created could not be checked.</source>
        <translation>无法核对该版本是否仍可创建。</translation>
    </message>
    <message>
        <source>The service lists no version that can be created in this region.</source>
        <translation>服务没有列出该地域可创建的版本。</translation>
    </message>
    <message>
        <source>%1 cannot be created any more; this is the nearest version that can. Check your manifests for APIs removed in between.</source>
        <translation>%1 不能再创建；这是可创建的最接近的版本。请检查您的编排文件是否使用了其间移除的 API。</translation>
    </message>
    <message>
        <source>Both clusters run side by side until the workloads have moved.</source>
        <translation>在工作负载迁移完成之前，两个集群并行运行。</translation>
    </message>
    <message>
        <source>The region of the old cluster is not known.</source>
        <translation>旧集群的地域未知。</translation>
    </message>
    <message>
        <source>The old cluster keeps using the same range until it is deleted.</source>
        <translation>旧集群在删除之前继续使用同一网段。</translation>
    </message>
    <message>
        <source>Whether it overlaps with the VPC could not be checked.</source>
        <translation>无法核对它是否与专有网络重叠。</translation>
    </message>
    <message>
        <source>No free range was found for the Services.</source>
        <translation>没有找到可用于 Service 的空闲网段。</translation>
    </message>
    <message>
        <source>The first range that is free in the VPC.</source>
        <translation>专有网络中第一个空闲的网段。</translation>
    </message>
    <message>
        <source>Made for the old cluster; a new group keeps the rules of the two apart.</source>
        <translation>为旧集群创建；新的安全组使两者的规则分开。</translation>
    </message>
    <message>
        <source>An advanced group: a basic one holds 2,000 addresses, and pods count with Terway.</source>
        <translation>企业级安全组：普通安全组最多容纳 2,000 个地址，使用 Terway 时 Pod 也计算在内。</translation>
    </message>
    <message>
        <source>The usual mode for Services.</source>
        <translation>Service 的常用模式。</translation>
    </message>
    <message>
        <source>Pod vSwitches need SNAT of their own where pods reach the Internet.</source>
        <translation>Pod 需要访问公网时，Pod 虚拟交换机需要各自的 SNAT。</translation>
    </message>
    <message>
        <source>Pods and nodes reach the Internet; an existing NAT gateway is used again.</source>
        <translation>Pod 和节点可访问公网；会沿用已有的 NAT 网关。</translation>
    </message>
    <message>
        <source>Flannel only; with Terway pods take addresses of the vSwitches.</source>
        <translation>仅用于 Flannel；使用 Terway 时 Pod 使用虚拟交换机的地址。</translation>
    </message>
    <message>
        <source>an unknown number of</source>
        <translation>数量未知的</translation>
    </message>
    <message>
        <source>%1: %2 (%3, %4 free addresses), shared with the nodes because no other vSwitch of the zone has room.</source>
        <translation>%1：%2（%3，%4 个空闲地址），与节点共用，因为该可用区没有其他有空间的虚拟交换机。</translation>
    </message>
    <message>
        <source>%1: %2 (%3, %4 free addresses).</source>
        <translation>%1：%2（%3，%4 个空闲地址）。</translation>
    </message>
    <message>
        <source>The VPC of the old cluster is not known.</source>
        <translation>旧集群的专有网络未知。</translation>
    </message>
    <message>
        <source>The vSwitches of the old cluster are not known.</source>
        <translation>旧集群的虚拟交换机未知。</translation>
    </message>
    <message>
        <source>The default of the service.</source>
        <translation>服务的默认值。</translation>
    </message>
    <message>
        <source>Pods take addresses of vSwitches: name at least one in each zone that has nodes.</source>
        <translation>Pod 使用虚拟交换机的地址：请在每个有节点的可用区至少指定一个。</translation>
    </message>
    <message>
        <source>Zone %1 has no vSwitch that pods could use; make one, /19 or larger.</source>
        <translation>可用区 %1 没有可供 Pod 使用的虚拟交换机；请创建一个，/19 或更大。</translation>
    </message>
    <message>
        <source>The zones of the nodes are not known: name at least one vSwitch for the pods.</source>
        <translation>节点的可用区未知：请至少为 Pod 指定一个虚拟交换机。</translation>
    </message>
    <message>
        <source>Only read while the pool scales by itself.</source>
        <translation>仅在节点池自动伸缩时使用。</translation>
    </message>
    <message>
        <source>The nodes that the old pool has now.</source>
        <translation>旧节点池现有的节点数。</translation>
    </message>
    <message>
        <source>A pool that does not scale by itself and has no size would stay empty.</source>
        <translation>既不自动伸缩又没有节点数的节点池将一直为空。</translation>
    </message>
    <message>
        <source>The vSwitches of the cluster.</source>
        <translation>集群的虚拟交换机。</translation>
    </message>
    <message>
        <source>The vSwitches of this pool are not known.</source>
        <translation>此节点池的虚拟交换机未知。</translation>
    </message>
    <message>
        <source>%1 allows %2 pods with Terway, 12 are needed.</source>
        <translation>%1 使用 Terway 时允许 %2 个 Pod，而需要 12 个。</translation>
    </message>
    <message>
        <source>%1 is not on sale in the zones of this pool.</source>
        <translation>%1 在此节点池的可用区无货。</translation>
    </message>
    <message>
        <source>Name at least one instance type with 12 or more pods on Terway.</source>
        <translation>请至少指定一个使用 Terway 时支持 12 个或更多 Pod 的实例规格。</translation>
    </message>
    <message>
        <source>Name a replacement.</source>
        <translation>请指定替代的实例规格。</translation>
    </message>
    <message>
        <source>Whether these types can run Terway could not be checked.</source>
        <translation>无法核对这些实例规格能否运行 Terway。</translation>
    </message>
    <message>
        <source>Files do not hold boot scripts.</source>
        <translation>文件中不含启动脚本。</translation>
    </message>
    <message>
        <source>Boot scripts can hold secrets; only a request file carries them.</source>
        <translation>启动脚本可能含有机密；只有请求文件会包含它们。</translation>
    </message>
    <message>
        <source>They belong to the old cluster; the new one brings its own.</source>
        <translation>它们属于旧集群；新集群有自己的。</translation>
    </message>
    <message>
        <source>Node pool %1 is of a kind that this request cannot make.</source>
        <translation>节点池 %1 的类型无法用此请求创建。</translation>
    </message>
    <message>
        <source>Cluster id, API server address, certificates and kubeconfig are new; every client needs the new kubeconfig.</source>
        <translation>集群ID、API Server 地址、证书和 kubeconfig 都是新的；每个客户端都需要新的 kubeconfig。</translation>
    </message>
    <message>
        <source>RBAC rules and the bindings of RAM users are made anew.</source>
        <translation>RBAC 规则和 RAM 用户的绑定需要重新创建。</translation>
    </message>
    <message>
        <source>Workloads, configuration and volumes move with the backup center or your own deployment tools.</source>
        <translation>工作负载、配置和卷通过备份中心或您自己的部署工具迁移。</translation>
    </message>
    <message>
        <source>The worker RAM role and the OIDC provider are new; trust policies that name the old ones must be updated.</source>
        <translation>Worker RAM 角色和 OIDC 提供商是新的；引用旧角色的信任策略必须更新。</translation>
    </message>
    <message>
        <source>Data on the nodes&apos; own disks stays behind.</source>
        <translation>节点自身磁盘上的数据不会迁移。</translation>
    </message>
    <message>
        <source>Carried over</source>
        <translation>沿用</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>已更改</translation>
    </message>
    <message>
        <source>Chosen</source>
        <translation>已选择</translation>
    </message>
    <message>
        <source>Not sent</source>
        <translation>不发送</translation>
    </message>
    <message>
        <source>Needs an answer</source>
        <translation>需要回答</translation>
    </message>
    <message>
        <source>Newer instance families take no other kind.</source>
        <translation>较新的实例规格族只支持这种。</translation>
    </message>
    <message>
        <source>In GiB; the default of the console.</source>
        <translation>以 GiB 计；控制台的默认值。</translation>
    </message>
    <message>
        <source>A password cannot be carried over, and no command should hold one; name a key pair.</source>
        <translation>密码不能沿用，命令中也不应包含密码；请指定密钥对。</translation>
    </message>
    <message>
        <source>Pay as you go.</source>
        <translation>按量付费。</translation>
    </message>
    <message>
        <source>The service&apos;s own Linux.</source>
        <translation>服务自己的 Linux。</translation>
    </message>
    <message>
        <source>%1 is not offered for the new version.</source>
        <translation>新版本不提供 %1。</translation>
    </message>
    <message>
        <source>%1 is not offered any more.</source>
        <translation>不再提供 %1。</translation>
    </message>
    <message>
        <source>Left to the service, which takes the one that fits the Kubernetes version.</source>
        <translation>由服务决定，它会选用与 Kubernetes 版本匹配的版本。</translation>
    </message>
    <message>
        <source>The version that the service offers with this Kubernetes version.</source>
        <translation>服务为此 Kubernetes 版本提供的版本。</translation>
    </message>
    <message>
        <source>The usual range; the VPC is not known.</source>
        <translation>常用网段；专有网络未知。</translation>
    </message>
    <message>
        <source>The old name has characters that are not accepted.</source>
        <translation>旧名称含有不被接受的字符。</translation>
    </message>
    <message>
        <source>Labels that the service sets itself are left out.</source>
        <translation>服务自行设置的标签不沿用。</translation>
    </message>
    <message>
        <source>Passwords, tokens and a certificate authority of your own cannot be read, so they are not in the request.</source>
        <translation>密码、Token 和您自己的证书颁发机构无法读取，因此不在请求中。</translation>
    </message>
    <message>
        <source>Managed node pools and ContainerOS take a key pair only.</source>
        <translation>托管节点池和 ContainerOS 只支持密钥对。</translation>
    </message>
    <message>
        <source>cis_enabled is called security_hardening_os now.</source>
        <translation>cis_enabled 现在名为 security_hardening_os。</translation>
    </message>
</context>
<context>
    <name>Ack::PlanText</name>
    <message>
        <source>Fields of the request</source>
        <translation>请求的字段</translation>
    </message>
    <message>
        <source>was: %1</source>
        <translation>原值：%1</translation>
    </message>
    <message>
        <source>Re-creating cluster %1 (%2) in %3 with Terway</source>
        <translation>用 Terway 重建 %3 的集群 %1（%2）</translation>
    </message>
    <message>
        <source>The account was not read; what is carried over could not be checked against it.</source>
        <translation>未读取账号；沿用的内容无法与账号核对。</translation>
    </message>
    <message>
        <source>Open errors (no command until they are answered)</source>
        <translation>待解决的错误（解决之前没有命令）</translation>
    </message>
    <message>
        <source>Warnings</source>
        <translation>警告</translation>
    </message>
    <message>
        <source>Not carried over</source>
        <translation>不沿用</translation>
    </message>
    <message>
        <source>The command can time out although the service got it: look for the new name before running it again.</source>
        <translation>即使服务已收到请求，命令也可能超时：再次运行之前，请先查找新的集群名称。</translation>
    </message>
    <message>
        <source>Creation takes 5 to 15 minutes. Find the new cluster, then read it back: %1</source>
        <translation>创建需要 5 至 15 分钟。找到新集群，然后回读核对：%1</translation>
    </message>
    <message>
        <source>In the answer, parameters.Network or meta_data.Capabilities.Network must be terway-eniip, and meta_data.PodVswitchId must name the pod vSwitches of this plan.</source>
        <translation>在应答中，parameters.Network 或 meta_data.Capabilities.Network 必须为 terway-eniip，且 meta_data.PodVswitchId 必须包含此规划的 Pod 虚拟交换机。</translation>
    </message>
    <message>
        <source>Audit again: the new cluster must be compliant.</source>
        <translation>重新审计：新集群必须合规。</translation>
    </message>
    <message>
        <source>Install what the system namespaces need, then restore workloads with the backup center or your own tools.</source>
        <translation>安装系统命名空间所需的内容，然后通过备份中心或您自己的工具恢复工作负载。</translation>
    </message>
    <message>
        <source>Pods have addresses of the VPC now: update security groups, database whitelists and firewalls.</source>
        <translation>Pod 现在使用专有网络的地址：请更新安全组、数据库白名单和防火墙。</translation>
    </message>
    <message>
        <source>Switch the traffic; a load balancer made by the cluster is new and has a new address.</source>
        <translation>切换流量；由集群创建的负载均衡是新的，地址也是新的。</translation>
    </message>
    <message>
        <source>Delete the old cluster only when nothing uses it: turn off its deletion protection first, and choose what is kept.</source>
        <translation>确认没有任何使用者之后再删除旧集群：先关闭其删除保护，并选择要保留的内容。</translation>
    </message>
    <message>
        <source>RRSA has a new issuer: update the trust policies of the RAM roles.</source>
        <translation>RRSA 有新的签发者：请更新 RAM 角色的信任策略。</translation>
    </message>
</context>
<context>
    <name>Ack::Profile</name>
    <message>
        <source>&quot;%1&quot; is not the ARN of a RAM role (acs:ram::ACCOUNT:role/NAME).</source>
        <translation>“%1”不是 RAM 角色的 ARN（acs:ram::ACCOUNT:role/NAME）。</translation>
    </message>
    <message>
        <source>The role session name must be 2 to 64 letters, digits or the characters . @ - _</source>
        <translation>角色会话名称必须是 2 至 64 个字母、数字或字符 . @ - _</translation>
    </message>
    <message>
        <source>The external id holds a blank or a character that is not allowed.</source>
        <translation>外部 ID 含有空白或不允许的字符。</translation>
    </message>
    <message>
        <source>A role session lasts from %1 to %2 seconds.</source>
        <translation>角色会话的有效期为 %1 至 %2 秒。</translation>
    </message>
    <message>
        <source>The account needs a label.</source>
        <translation>账号需要一个名称。</translation>
    </message>
    <message>
        <source>The account label may have at most %1 characters, none of them invisible.</source>
        <translation>账号名称最多 %1 个字符，且不得包含不可见字符。</translation>
    </message>
</context>
<context>
    <name>Ack::ProfileIndex</name>
    <message>
        <source>The list of accounts %1 cannot be used: %2</source>
        <extracomment>%1 is the path of profiles.json, %2 the reason</extracomment>
        <translation>无法使用账号列表 %1：%2</translation>
    </message>
    <message>
        <source>it is too large.</source>
        <translation>它过大。</translation>
    </message>
    <message>
        <source>it is damaged or not a list of accounts; it was left as it is. Repair it, or move it away to start with an empty list.</source>
        <translation>它已损坏或不是账号列表；已保持原样。请修复它，或将其移走以使用空列表。</translation>
    </message>
    <message>
        <source>the folder cannot be created.</source>
        <translation>无法创建该文件夹。</translation>
    </message>
    <message>
        <source>another program is writing it; try again.</source>
        <translation>另一个程序正在写入；请重试。</translation>
    </message>
    <message>
        <source>the folder cannot be written to.</source>
        <translation>无法写入该文件夹。</translation>
    </message>
    <message>
        <source>Another account is called &quot;%1&quot; already.</source>
        <translation>已有另一个名为“%1”的账号。</translation>
    </message>
    <message>
        <source>The account &quot;%1&quot; does not exist any more.</source>
        <translation>账号“%1”已不存在。</translation>
    </message>
</context>
<context>
    <name>Ack::ProfilesCommand</name>
    <message>
        <source>No account is stored.</source>
        <translation>没有已保存的账号。</translation>
    </message>
    <message>
        <source>An account called &quot;%1&quot; is stored already; remove it first.</source>
        <translation>已保存名为“%1”的账号；请先将其移除。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; (key %2) is in the keychain.</source>
        <translation>“%1”（密钥 %2）已存入密钥库。</translation>
    </message>
    <message>
        <source>No stored account is called &quot;%1&quot;; ack-audit profiles list shows them.</source>
        <translation>没有名为“%1”的已保存账号；ack-audit profiles list 可列出全部账号。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is removed, its key too.</source>
        <translation>“%1”及其密钥均已移除。</translation>
    </message>
</context>
<context>
    <name>Ack::Program</name>
    <message>
        <source>Environment</source>
        <translation>环境变量</translation>
    </message>
    <message>
        <source>There is no account with the label %1.</source>
        <translation>没有名称为 %1 的账号。</translation>
    </message>
    <message>
        <source>The program is open already; its window was brought to the front.</source>
        <translation>程序已打开；已将其窗口置于前台。</translation>
    </message>
    <message>
        <source>The program is open already with this data folder, and does not answer.</source>
        <translation>程序已用此数据文件夹打开，但没有响应。</translation>
    </message>
</context>
<context>
    <name>Ack::ProgressPrinter</name>
    <message>
        <source>%1: the service asks to wait</source>
        <translation>%1：服务要求等待</translation>
    </message>
    <message>
        <source>Regions: %1 of %2, clusters: %3 of %4</source>
        <extracomment>%1 of %2 regions, %3 of %4 clusters</extracomment>
        <translation>地域：%1/%2，集群：%3/%4</translation>
    </message>
    <message>
        <source>%1: clusters: %2</source>
        <extracomment>%1 is a region id, %2 a number</extracomment>
        <translation>%1：集群：%2</translation>
    </message>
</context>
<context>
    <name>Ack::QnamTransport</name>
    <message>
        <source>The file holds no PEM certificate</source>
        <translation>文件中没有 PEM 证书</translation>
    </message>
</context>
<context>
    <name>Ack::Reason</name>
    <message>
        <source>Create a new cluster with Terway (terway-eniip) and move the workloads; the plug-in of an existing cluster cannot be changed. The program prepares the create request.</source>
        <translation>请用 Terway（terway-eniip）创建新集群并迁移工作负载；已有集群的网络插件无法更改。本程序会准备好创建请求。</translation>
    </message>
    <message>
        <source>Look at the network plug-in under Add-ons of the cluster in the console, or list its add-on instances.</source>
        <translation>请在控制台查看该集群“组件管理”中的网络插件，或列出其组件实例。</translation>
    </message>
    <message>
        <source>Pods use Terway in ENI multiple IP mode (terway-eniip).</source>
        <translation>Pod 使用 Terway 的 ENI多IP模式（terway-eniip）。</translation>
    </message>
    <message>
        <source>The cluster uses terway-eniip; at least one node pool gives each pod its own ENI.</source>
        <translation>集群使用 terway-eniip；至少有一个节点池为每个 Pod 分配独占 ENI。</translation>
    </message>
    <message>
        <source>The cluster uses Terway with one exclusive ENI per pod, not ENI multiple IP mode.</source>
        <translation>集群使用每个 Pod 独占一个 ENI 的 Terway，不是 ENI多IP模式。</translation>
    </message>
    <message>
        <source>The cluster uses the retired Terway VPC route mode, not ENI multiple IP mode.</source>
        <translation>集群使用已停用的 Terway VPC 路由模式，不是 ENI多IP模式。</translation>
    </message>
    <message>
        <source>The cluster uses Flannel; the plug-in cannot be changed, so the cluster must be re-created with Terway.</source>
        <translation>集群使用 Flannel；网络插件无法更改，因此必须用 Terway 重建集群。</translation>
    </message>
    <message>
        <source>The cluster uses another network plug-in, not Terway in ENI multiple IP mode.</source>
        <translation>集群使用其他网络插件，不是 Terway 的 ENI多IP模式。</translation>
    </message>
    <message>
        <source>The clusters of this region could not be read completely, so the audit is incomplete.</source>
        <translation>未能完整读取该地域的集群，因此审计不完整。</translation>
    </message>
    <message>
        <source>Swarm cluster: it does not run Kubernetes, so the rule does not apply.</source>
        <translation>Swarm 集群：它不运行 Kubernetes，因此规则不适用。</translation>
    </message>
    <message>
        <source>The cluster is being deleted or no longer exists, so its network mode is not assessed.</source>
        <translation>集群正在删除或已不存在，因此不评估其网络模式。</translation>
    </message>
    <message>
        <source>Serverless cluster: pods get their addresses from VPC vSwitches without a node CNI, so the ENI multiple IP setting does not exist.</source>
        <translation>Serverless 集群：Pod 从专有网络的虚拟交换机获取地址，没有节点 CNI，因此没有 ENI多IP 设置。</translation>
    </message>
    <message>
        <source>Registered cluster: its network plug-in is run by the owner of the cluster, not by ACK.</source>
        <translation>注册集群：其网络插件由集群的所有者运行，而不是由 ACK 运行。</translation>
    </message>
    <message>
        <source>Terway in ENI multiple IP mode is installed; it covers only the nodes on Alibaba Cloud.</source>
        <translation>已安装 Terway 的 ENI多IP模式；它仅覆盖位于阿里云上的节点。</translation>
    </message>
    <message>
        <source>Edge cluster: Terway can serve the cloud node pools only and edge node pools use Flannel by design, so the rule does not apply as written.</source>
        <translation>Edge 集群：Terway 只能服务云端节点池，边缘节点池按设计使用 Flannel，因此规则不能按原文适用。</translation>
    </message>
    <message>
        <source>The service returned nothing that names the network plug-in; check the cluster&apos;s add-ons.</source>
        <translation>服务没有返回任何能说明网络插件的信息；请检查集群的组件。</translation>
    </message>
    <message>
        <source>Only a companion component or a feature flag was found, which does not show the mode in use.</source>
        <translation>只找到配套组件或功能开关，不能说明所用的模式。</translation>
    </message>
    <message>
        <source>Sources disagree on the network plug-in, so no verdict is given.</source>
        <translation>各来源对网络插件的说法相互矛盾，因此没有结论。</translation>
    </message>
    <message>
        <source>The cluster is not ready, so its network mode could not be read.</source>
        <translation>集群尚未就绪，因此无法读取其网络模式。</translation>
    </message>
    <message>
        <source>The cluster&apos;s details could not be read, so no verdict is given.</source>
        <translation>无法读取集群的详情，因此没有结论。</translation>
    </message>
    <message>
        <source>The add-on terway-eniip is listed but is not active.</source>
        <translation>列有组件 terway-eniip，但它未处于运行状态。</translation>
    </message>
    <message>
        <source>Strict rule: only the value of parameters.Network counts, and it must be exactly terway-eniip.</source>
        <translation>严格规则：仅以 parameters.Network 的值为准，且必须恰好为 terway-eniip。</translation>
    </message>
    <message>
        <source>Remove the cause of the failure, then read the region again.</source>
        <translation>请消除失败的原因，然后重新读取该地域。</translation>
    </message>
    <message>
        <source>Grant the missing permission or remove the cause of the failure, then read the cluster again.</source>
        <translation>请授予缺少的权限或消除失败的原因，然后重新读取该集群。</translation>
    </message>
    <message>
        <source>Audit the cluster again when it is running.</source>
        <translation>请在集群运行后重新审计。</translation>
    </message>
    <message>
        <source>Look at the state of terway-eniip under Add-ons of the cluster, then audit it again.</source>
        <translation>请在集群的“组件管理”中查看 terway-eniip 的状态，然后重新审计。</translation>
    </message>
    <message>
        <source>Nothing for the rule; review whether the node pools with one ENI per pod are meant to be so.</source>
        <translation>就规则而言无需处理；请检查每个 Pod 独占一个 ENI 的节点池是否有意为之。</translation>
    </message>
    <message>
        <source>Review the network plug-in of the cloud node pools by hand.</source>
        <translation>请人工检查云端节点池的网络插件。</translation>
    </message>
</context>
<context>
    <name>Ack::Recovery</name>
    <message>
        <source>%1 cannot be recovered: %2.</source>
        <extracomment>%1 is a file, %2 the reason</extracomment>
        <translation>无法恢复 %1：%2。</translation>
    </message>
    <message>
        <source>it is of another version</source>
        <translation>它属于另一个版本</translation>
    </message>
    <message>
        <source>the file cannot be locked</source>
        <translation>无法锁定该文件</translation>
    </message>
    <message>
        <source>it holds no region</source>
        <translation>其中没有地域</translation>
    </message>
</context>
<context>
    <name>Ack::RecreateCommand</name>
    <message numerus="yes">
        <source>%n open error(s), see open-questions.md</source>
        <translation>
            <numerusform>%n 个待解决的错误，见 open-questions.md</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n cluster(s) planned in %1; begin with its README.md.</source>
        <translation>
            <numerusform>已在 %1 中规划 %n 个集群；请从其中的 README.md 开始。</numerusform>
        </translation>
    </message>
    <message>
        <source>No cluster is known to be non-compliant; nothing was written.</source>
        <translation>没有已知不合规的集群；未写入任何内容。</translation>
    </message>
    <message>
        <source>Warning: whether this cluster needs a new one is not known: %1</source>
        <translation>警告：不知道此集群是否需要重建：%1</translation>
    </message>
    <message>
        <source>Warning: %1</source>
        <extracomment>%1 is &quot;FIELD: sentence&quot;</extracomment>
        <translation>警告：%1</translation>
    </message>
    <message>
        <source>Warning: the command reads the body from %1 beside it; write that with --emit json --output %1, or both with --output FILE.</source>
        <translation>警告：该命令从其旁边的 %1 读取请求体；请用 --emit json --output %1 写出，或用 --output FILE 同时写出两者。</translation>
    </message>
    <message>
        <source>With --cli-dry-run behind it (aliyun CLI 3.4.8 or newer) the command shows what it would send, and sends nothing. Afterwards, to read the new cluster back:</source>
        <translation>在命令末尾加上 --cli-dry-run（阿里云 CLI 3.4.8 或更高版本）会显示将要发送的内容，而不实际发送。之后，回读新集群：</translation>
    </message>
    <message>
        <source>Warning: the body is too long for an argument in this shell; it comes from a file.</source>
        <translation>警告：请求体过长，在此 shell 中无法作为参数；它来自文件。</translation>
    </message>
</context>
<context>
    <name>Ack::RecreateController</name>
    <message>
        <source>None of the selected clusters needs to be re-created.</source>
        <translation>所选集群都不需要重建。</translation>
    </message>
    <message numerus="yes">
        <source>Folder for the remediation pack of %n cluster(s)</source>
        <translation>
            <numerusform>%n 个集群的修复包所用的文件夹</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Reading %n cluster(s) for the remediation pack…</source>
        <translation>
            <numerusform>正在为修复包读取 %n 个集群…</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Wrote the remediation pack of %n cluster(s) into %1.</source>
        <translation>
            <numerusform>已将 %n 个集群的修复包写入 %1。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of them have open questions: see open-questions.md.</source>
        <translation>
            <numerusform>其中 %n 个有待回答的问题：见 open-questions.md。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Ack::RecreateWizard</name>
    <message>
        <source>Re-create with Terway</source>
        <translation>用 Terway 重建</translation>
    </message>
    <message>
        <source>&amp;Done</source>
        <translation>完成(&amp;D)</translation>
    </message>
    <message>
        <source>Close the wizard?</source>
        <translation>关闭向导？</translation>
    </message>
    <message>
        <source>What you typed is not kept.</source>
        <translation>已输入的内容不会保留。</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Folder for the request, the commands and the checklist</source>
        <translation>存放请求、命令和检查清单的文件夹</translation>
    </message>
    <message>
        <source>Saved request, commands and checklist into %1.</source>
        <translation>已将请求、命令和检查清单保存到 %1。</translation>
    </message>
    <message>
        <source>Export Terraform</source>
        <translation>导出 Terraform</translation>
    </message>
    <message>
        <source>Terraform (*.tf)</source>
        <translation>Terraform (*.tf)</translation>
    </message>
    <message>
        <source>Saved %1.</source>
        <translation>已保存 %1。</translation>
    </message>
</context>
<context>
    <name>Ack::Recreation</name>
    <message>
        <source>There is no cluster %1 in it.</source>
        <translation>其中没有集群 %1。</translation>
    </message>
    <message>
        <source>There is no cluster in it.</source>
        <translation>其中没有集群。</translation>
    </message>
    <message numerus="yes">
        <source>It holds %n clusters; say which one is meant (%1 …).</source>
        <translation>
            <numerusform>其中有 %n 个集群；请指明是哪一个（%1 …）。</numerusform>
        </translation>
    </message>
    <message>
        <source>Cluster %1 is compliant and needs no new one: %2</source>
        <translation>集群 %1 合规，不需要重建：%2</translation>
    </message>
    <message>
        <source>The rule does not apply to cluster %1: %2</source>
        <translation>规则不适用于集群 %1：%2</translation>
    </message>
</context>
<context>
    <name>Ack::RegionCause</name>
    <message>
        <source>fewer clusters came than the service counts</source>
        <translation>得到的集群少于服务的计数</translation>
    </message>
    <message>
        <source>the clusters that came do not agree with the service&apos;s count</source>
        <translation>得到的集群与服务的计数不一致</translation>
    </message>
    <message>
        <source>fewer clusters came than the service counts: %1 of %2</source>
        <translation>得到的集群少于服务的计数：%1 个，共 %2 个</translation>
    </message>
    <message>
        <source>it was not read to its end</source>
        <translation>没有读取完</translation>
    </message>
    <message>
        <source>the service listed it without a count, so that clusters may be missing</source>
        <translation>服务列出时没有给出计数，可能缺少集群</translation>
    </message>
    <message>
        <source>A list without regions</source>
        <translation>一份不含地域的列表</translation>
    </message>
</context>
<context>
    <name>Ack::RegionChooser</name>
    <message>
        <source>Regions to scan</source>
        <translation>要扫描的地域</translation>
    </message>
    <message>
        <source>Search regions</source>
        <translation>搜索地域</translation>
    </message>
    <message>
        <source>Regions offered</source>
        <translation>可选地域</translation>
    </message>
    <message>
        <source>Regions chosen</source>
        <translation>已选地域</translation>
    </message>
    <message>
        <source>&amp;All</source>
        <translation>全部(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;None</source>
        <translation>全不选(&amp;N)</translation>
    </message>
    <message>
        <source>China mainland</source>
        <translation>中国内地</translation>
    </message>
    <message>
        <source>Asia Pacific</source>
        <translation>亚太</translation>
    </message>
    <message>
        <source>Europe &amp; Americas</source>
        <translation>欧洲与美洲</translation>
    </message>
    <message>
        <source>Middle East</source>
        <translation>中东</translation>
    </message>
    <message>
        <source>Finance Cloud</source>
        <translation>金融云</translation>
    </message>
    <message>
        <source>Government Cloud</source>
        <translation>政务云</translation>
    </message>
    <message>
        <source>Dedicated</source>
        <translation>专属</translation>
    </message>
    <message>
        <source>&amp;Show finance, government, local and dedicated regions</source>
        <translation>显示金融云、政务云、本地和专属地域(&amp;S)</translation>
    </message>
    <message>
        <source>Search by name, id or area</source>
        <translation>按名称、ID 或区域搜索</translation>
    </message>
    <message>
        <source>All %1 public regions of the account</source>
        <translation>账号的全部 %1 个公共地域</translation>
    </message>
    <message>
        <source>Regions chosen: %1</source>
        <translation>已选地域：%1</translation>
    </message>
</context>
<context>
    <name>Ack::RegionList</name>
    <message>
        <source>The answer holds no list of regions</source>
        <translation>应答中没有地域列表</translation>
    </message>
</context>
<context>
    <name>Ack::RegionListModel</name>
    <message>
        <source>All</source>
        <translation>全部</translation>
    </message>
    <message>
        <source>All regions, clusters: %1, problems: %2</source>
        <translation>所有地域，集群：%1，问题：%2</translation>
    </message>
    <message>
        <source>%1, %2, clusters: %3, problems: %4</source>
        <translation>%1，%2，集群：%3，问题：%4</translation>
    </message>
</context>
<context>
    <name>Ack::RegionReader</name>
    <message>
        <source>The region was not read within its time</source>
        <translation>未能在规定时间内读取该地域</translation>
    </message>
</context>
<context>
    <name>Ack::RegionTable</name>
    <message>
        <source>The region table is not a JSON array.</source>
        <translation>地域表不是 JSON 数组。</translation>
    </message>
</context>
<context>
    <name>Ack::RegionText</name>
    <message>
        <source>%1 · 1 problem</source>
        <translation>%1 · 1 个问题</translation>
    </message>
    <message>
        <source>%1 · %2 problems</source>
        <translation>%1 · %2 个问题</translation>
    </message>
    <message>
        <source>incomplete: %1 of %2</source>
        <translation>不完整：%1/%2</translation>
    </message>
    <message>
        <source>incomplete: %1</source>
        <translation>不完整：%1</translation>
    </message>
    <message>
        <source>reading…</source>
        <translation>正在读取…</translation>
    </message>
    <message>
        <source>page %1 · %2 of %3</source>
        <translation>第 %1 页 · %2/%3</translation>
    </message>
    <message>
        <source>waiting</source>
        <translation>等待中</translation>
    </message>
    <message>
        <source>running</source>
        <translation>运行中</translation>
    </message>
    <message>
        <source>throttled</source>
        <translation>限流中</translation>
    </message>
    <message>
        <source>done</source>
        <translation>已完成</translation>
    </message>
    <message>
        <source>incomplete</source>
        <translation>不完整</translation>
    </message>
    <message>
        <source>denied</source>
        <translation>被拒绝</translation>
    </message>
    <message>
        <source>unreachable</source>
        <translation>无法连接</translation>
    </message>
    <message>
        <source>cancelled</source>
        <translation>已取消</translation>
    </message>
    <message>
        <source>not enabled</source>
        <translation>未启用</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>失败</translation>
    </message>
    <message>
        <source>throttled, %1 s</source>
        <translation>限流中，%1 秒</translation>
    </message>
    <message>
        <source>cancelled · %1</source>
        <translation>已取消 · %1</translation>
    </message>
    <message>
        <source>Without a region</source>
        <translation>没有地域</translation>
    </message>
    <message>
        <source>%1, perhaps more</source>
        <translation>%1，可能更多</translation>
    </message>
</context>
<context>
    <name>Ack::RegionView</name>
    <message>
        <source>Regions</source>
        <translation>地域</translation>
    </message>
    <message>
        <source>Read this region again</source>
        <translation>重新读取此地域</translation>
    </message>
    <message>
        <source>Stop reading this region</source>
        <translation>停止读取此地域</translation>
    </message>
</context>
<context>
    <name>Ack::Remediation</name>
    <message>
        <source>With ENI multiple IP mode pods get addresses of the VPC from the network interfaces of their nodes: security groups and route rules apply to pods, balancers reach them directly, and their number is not bound by the entries of the VPC route table. Severity of the rule: medium.</source>
        <translation>在 ENI多IP模式下，Pod 从所在节点的弹性网卡获取专有网络的地址：安全组和路由规则适用于 Pod，负载均衡可直达 Pod，且 Pod 数量不受专有网络路由表条目数的限制。规则的严重级别：中。</translation>
    </message>
    <message>
        <source>Sign in to the ACK console (https://cs.console.aliyun.com) with the account of this cluster.</source>
        <translation>用此集群的账号登录 ACK 控制台（https://cs.console.aliyun.com）。</translation>
    </message>
    <message>
        <source>In the left navigation panel, under Overview, choose Clusters.</source>
        <translation>在左侧导航栏的“概览”下，选择“集群”。</translation>
    </message>
    <message>
        <source>Choose Create Kubernetes Cluster. New dedicated clusters are no longer offered: take an ACK managed cluster.</source>
        <translation>选择“创建 Kubernetes 集群”。不再提供新的专有集群：请选择 ACK托管集群。</translation>
    </message>
    <message>
        <source>Choose the region and VPC of the old cluster, and a service CIDR that no other cluster of the VPC uses.</source>
        <translation>选择旧集群的地域和专有网络，以及该专有网络中没有其他集群使用的 Service 网段。</translation>
    </message>
    <message>
        <source>As Network Plug-in choose Terway, and Support for NetworkPolicy. Where the rule says IPVLAN, the console now offers DataPath V2; it can be chosen at creation only.</source>
        <translation>“网络插件”选择 Terway，并选择“NetworkPolicy 支持”。规则中所说的 IPVLAN，控制台现在提供为 DataPath V2；只能在创建时选择。</translation>
    </message>
    <message>
        <source>Choose pod vSwitches in the zones of the node vSwitches, with enough free addresses.</source>
        <translation>在节点虚拟交换机所在的可用区选择空闲地址充足的 Pod 虚拟交换机。</translation>
    </message>
    <message>
        <source>Check the other settings and choose Create Cluster.</source>
        <translation>检查其他设置，然后选择“创建集群”。</translation>
    </message>
    <message>
        <source>Audit again: the new cluster must read terway-eniip.</source>
        <translation>重新审计：新集群必须显示 terway-eniip。</translation>
    </message>
    <message>
        <source>The plug-in of a cluster cannot be changed: create the new cluster, migrate, validate, switch traffic, retire the old one.</source>
        <translation>集群的网络插件无法更改：请创建新集群、迁移、验证、切换流量，再停用旧集群。</translation>
    </message>
    <message>
        <source>Workloads and volumes move with the backup center (component migrate-controller). It needs at least one node, CSI volumes rather than FlexVolume, and one backup vault known to both clusters.</source>
        <translation>工作负载和卷通过备份中心（组件 migrate-controller）迁移。它至少需要一个节点、CSI 卷（而非 FlexVolume），以及两个集群都能使用的备份仓库。</translation>
    </message>
    <message>
        <source>Not in the backup: kube-system, kube-public, kube-node-lease, csdr, ack-csi-fuse. Install and configure system components first.</source>
        <translation>不在备份之内：kube-system、kube-public、kube-node-lease、csdr、ack-csi-fuse。请先安装并配置系统组件。</translation>
    </message>
    <message>
        <source>Do not restore to an earlier Kubernetes version; the Ingress API differs below 1.22, and sources below 1.16 are not advised.</source>
        <translation>不要恢复到更低的 Kubernetes 版本；Ingress API 在 1.22 以下有所不同，且不建议源集群低于 1.16。</translation>
    </message>
    <message>
        <source>Traffic is never switched by itself: a re-used balancer has its listeners off, a new one has a new address.</source>
        <translation>流量绝不会自动切换：复用的负载均衡会关闭监听，新的负载均衡有新的地址。</translation>
    </message>
    <message>
        <source>When both clusters hold the same disk, a reclaim policy of Delete can destroy its data: set Retain first.</source>
        <translation>当两个集群持有同一块磁盘时，回收策略 Delete 可能毁掉其数据：请先设为 Retain。</translation>
    </message>
    <message>
        <source>Pods get addresses of the VPC: adapt security group rules, the allow-lists of RDS, Redis and MongoDB, and firewalls on your premises; pod vSwitches need SNAT to reach the Internet.</source>
        <translation>Pod 使用专有网络的地址：请调整安全组规则、RDS、Redis 和 MongoDB 的白名单，以及您本地的防火墙；Pod 虚拟交换机需要 SNAT 才能访问公网。</translation>
    </message>
    <message>
        <source>Only then delete the old cluster: switch its deletion protection off, and choose what is kept (balancers, logs).</source>
        <translation>此后才能删除旧集群：关闭其删除保护，并选择要保留的内容（负载均衡、日志）。</translation>
    </message>
    <message>
        <source>Test the connection of the account (Accounts…); it names a permission that is missing.</source>
        <translation>测试账号的连接（“账号…”）；它会指出缺少的权限。</translation>
    </message>
    <message>
        <source>Attach the read-only policy, then retry the region.</source>
        <translation>授予只读权限策略，然后重试该地域。</translation>
    </message>
    <message>
        <source>Sign in to the ACK console (https://cs.console.aliyun.com).</source>
        <translation>登录 ACK 控制台（https://cs.console.aliyun.com）。</translation>
    </message>
    <message>
        <source>Under Overview choose Clusters, then the name of the cluster.</source>
        <translation>在“概览”下选择“集群”，然后选择集群的名称。</translation>
    </message>
    <message>
        <source>Choose Cluster information, Basic Information, and read Network Plug-in; under Add-ons look for terway-eniip and its state.</source>
        <translation>选择“集群信息”的“基本信息”，查看“网络插件”；在“组件管理”下查找 terway-eniip 及其状态。</translation>
    </message>
    <message>
        <source>Audit again when the cluster is ready.</source>
        <translation>请在集群就绪后重新审计。</translation>
    </message>
    <message>
        <source>Re-create %1 with Terway.</source>
        <translation>用 Terway 重建 %1。</translation>
    </message>
    <message>
        <source>Find out which network plug-in %1 uses.</source>
        <translation>请查明 %1 使用哪种网络插件。</translation>
    </message>
    <message>
        <source>An unknown verdict is counted with the problems: it may hide a cluster without ENI multiple IP mode.</source>
        <translation>结论未知的集群计入问题项：它可能没有使用 ENI多IP模式。</translation>
    </message>
    <message>
        <source>Nothing to do: %1 is compliant.</source>
        <translation>无需处理：%1 合规。</translation>
    </message>
    <message>
        <source>Nothing to do: the rule does not apply to %1.</source>
        <translation>无需处理：规则不适用于 %1。</translation>
    </message>
</context>
<context>
    <name>Ack::RemediationPack</name>
    <message>
        <source>%1 cannot be written: %2</source>
        <translation>无法写入 %1：%2</translation>
    </message>
    <message>
        <source>the folder cannot be made.</source>
        <translation>无法创建该文件夹。</translation>
    </message>
    <message>
        <source>an outdated file cannot be removed.</source>
        <translation>无法移除过时的文件。</translation>
    </message>
    <message>
        <source>it is not a folder.</source>
        <translation>它不是文件夹。</translation>
    </message>
    <message>
        <source>%1 is not a folder.</source>
        <translation>%1 不是文件夹。</translation>
    </message>
    <message>
        <source>permission denied.</source>
        <translation>权限不足。</translation>
    </message>
</context>
<context>
    <name>Ack::RemediationPage</name>
    <message>
        <source>Remediation</source>
        <translation>修复</translation>
    </message>
    <message>
        <source>Why it matters</source>
        <translation>为何重要</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>步骤</translation>
    </message>
    <message>
        <source>What the migration needs</source>
        <translation>迁移需要什么</translation>
    </message>
</context>
<context>
    <name>Ack::ReplyBody</name>
    <message>
        <source>%1 answered with an empty body</source>
        <translation>%1 的应答内容为空</translation>
    </message>
    <message>
        <source>%1 answered with an HTML page instead of data (the login page of a proxy?)</source>
        <translation>%1 以 HTML 页面而不是数据应答（可能是代理的登录页）</translation>
    </message>
    <message>
        <source>%1 answered with XML instead of JSON</source>
        <translation>%1 以 XML 而不是 JSON 应答</translation>
    </message>
    <message>
        <source>%1 answered with JSON that is nested too deeply</source>
        <translation>%1 应答的 JSON 嵌套过深</translation>
    </message>
    <message>
        <source>%1 closed the connection before its answer was complete</source>
        <translation>%1 在应答完整之前关闭了连接</translation>
    </message>
    <message>
        <source>%1 answered with something that is not JSON</source>
        <translation>%1 的应答不是 JSON</translation>
    </message>
</context>
<context>
    <name>Ack::ReportBuilder</name>
    <message>
        <source>No region is enabled for this account</source>
        <translation>该账号没有启用任何地域</translation>
    </message>
</context>
<context>
    <name>Ack::ReportsPage</name>
    <message>
        <source>Reports and privacy</source>
        <translation>报告和隐私</translation>
    </message>
    <message>
        <source>What is written to files, kept on this computer, and left on the clipboard.</source>
        <translation>写入文件、保留在本机以及留在剪贴板上的内容。</translation>
    </message>
    <message>
        <source>CSV &amp;form</source>
        <translation>CSV 形式(&amp;F)</translation>
    </message>
    <message>
        <source>For spreadsheets: with a byte order mark, and text that looks like a formula made harmless. Plain: values exactly as they are, for programs.</source>
        <translation>用于电子表格：带字节顺序标记，并对像公式的文本做无害化处理。纯文本：值保持原样，供程序使用。</translation>
    </message>
    <message>
        <source>For spreadsheets</source>
        <translation>用于电子表格</translation>
    </message>
    <message>
        <source>Plain, for programs</source>
        <translation>纯文本，供程序使用</translation>
    </message>
    <message>
        <source>&amp;Audits kept in the history</source>
        <translation>历史中保留的审计数(&amp;A)</translation>
    </message>
    <message>
        <source>The oldest go when there are more. They hold no keys, and stay on this computer.</source>
        <translation>超出时移除最旧的。其中没有密钥，且只留在本机。</translation>
    </message>
    <message>
        <source>all</source>
        <translation>全部</translation>
    </message>
    <message>
        <source>&amp;Identifiers are sensitive</source>
        <translation>标识符属于敏感信息(&amp;I)</translation>
    </message>
    <message>
        <source>What this program copies is removed from the clipboard after a minute.</source>
        <translation>本程序复制的内容会在一分钟后从剪贴板移除。</translation>
    </message>
</context>
<context>
    <name>Ack::ReviewPage</name>
    <message>
        <source>Review</source>
        <translation>检查</translation>
    </message>
    <message>
        <source>Read what is new, then copy the command and run it where the aliyun CLI has the rights. Nothing is sent from here.</source>
        <translation>请阅读新的内容，然后复制命令，在阿里云 CLI 拥有权限的地方运行。此处不会发送任何内容。</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>命令</translation>
    </message>
    <message>
        <source>Request body</source>
        <translation>请求体</translation>
    </message>
    <message>
        <source>Problems</source>
        <translation>问题</translation>
    </message>
    <message>
        <source>After creation</source>
        <translation>创建之后</translation>
    </message>
    <message>
        <source>Old and new, field by field</source>
        <translation>新旧对照，逐字段</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>字段</translation>
    </message>
    <message>
        <source>New</source>
        <translation>新值</translation>
    </message>
    <message>
        <source>Old</source>
        <translation>旧值</translation>
    </message>
    <message>
        <source>Where it comes from</source>
        <translation>从何而来</translation>
    </message>
    <message>
        <source>Old → new</source>
        <translation>旧 → 新</translation>
    </message>
    <message>
        <source>&amp;Copy command</source>
        <translation>复制命令(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Save files…</source>
        <translation>保存文件(&amp;S)…</translation>
    </message>
    <message>
        <source>&amp;Export Terraform…</source>
        <translation>导出 Terraform(&amp;E)…</translation>
    </message>
    <message>
        <source>POSIX shell (bash, zsh, dash)</source>
        <translation>POSIX shell（bash、zsh、dash）</translation>
    </message>
    <message>
        <source>fish</source>
        <translation>fish</translation>
    </message>
    <message>
        <source>cmd.exe</source>
        <translation>cmd.exe</translation>
    </message>
    <message>
        <source>PowerShell</source>
        <translation>PowerShell</translation>
    </message>
    <message>
        <source>in the command</source>
        <translation>在命令中</translation>
    </message>
    <message>
        <source>from a file or here-document</source>
        <translation>来自文件或 here-document</translation>
    </message>
    <message>
        <source>&amp;Dry run (aliyun CLI 3.4.8 or newer)</source>
        <translation>试运行（阿里云 CLI 3.4.8 或更高版本）(&amp;D)</translation>
    </message>
    <message>
        <source>Dry run</source>
        <translation>试运行</translation>
    </message>
    <message>
        <source>S&amp;hell</source>
        <translation>Shell(&amp;H)</translation>
    </message>
    <message>
        <source>&amp;Body</source>
        <translation>请求体(&amp;B)</translation>
    </message>
    <message>
        <source>Error</source>
        <translation>错误</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>警告</translation>
    </message>
    <message>
        <source>None.</source>
        <translation>无。</translation>
    </message>
    <message numerus="yes">
        <source>%n question(s) are open; go back and answer them. There is no command until then.</source>
        <translation>
            <numerusform>有 %n 个待回答的问题；请返回并回答。在此之前没有命令。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Ready, with %n warning(s) to read under Problems.</source>
        <translation>
            <numerusform>已就绪，“问题”中有 %n 条警告需阅读。</numerusform>
        </translation>
    </message>
    <message>
        <source>Ready.</source>
        <translation>已就绪。</translation>
    </message>
    <message>
        <source>empty</source>
        <translation>空</translation>
    </message>
    <message numerus="yes">
        <source>Copied the command (%n character(s)).</source>
        <translation>
            <numerusform>已复制命令（%n 个字符）。</numerusform>
        </translation>
    </message>
    <message>
        <source>The boot scripts are in the saved request file only.</source>
        <translation>启动脚本只在保存的请求文件中。</translation>
    </message>
    <message>
        <source>The body is too long for one line of this shell.</source>
        <translation>请求体过长，无法放入此 shell 的一行。</translation>
    </message>
    <message>
        <source>This command reads request.json: save the files first, then run it in their folder.</source>
        <translation>此命令读取 request.json：请先保存文件，然后在其文件夹中运行。</translation>
    </message>
    <message>
        <source>The command stands here as soon as no question is open; see Problems.</source>
        <translation>没有待回答的问题后，命令会显示在此处；请见“问题”。</translation>
    </message>
</context>
<context>
    <name>Ack::RoleKeySource</name>
    <message>
        <source>The answer of STS AssumeRole holds no credentials.</source>
        <translation>STS AssumeRole 的应答中没有凭证。</translation>
    </message>
</context>
<context>
    <name>Ack::SaveViewDialog</name>
    <message>
        <source>Name of the view</source>
        <translation>视图名称</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>Save view</source>
        <translation>保存视图</translation>
    </message>
    <message>
        <source>The filter, “Problems only”, favourites, columns and sorting are kept under a name.</source>
        <translation>筛选、“仅问题项”、收藏、列和排序将以一个名称保存。</translation>
    </message>
    <message>
        <source>The view of this name will be replaced.</source>
        <translation>将替换同名的视图。</translation>
    </message>
</context>
<context>
    <name>Ack::SavedAudit</name>
    <message>
        <source>%1 cannot be read: %2.</source>
        <extracomment>%1 is a file name, %2 the reason</extracomment>
        <translation>无法读取 %1：%2。</translation>
    </message>
    <message>
        <source>%1 is no saved audit; ack-audit scan --save and ack-audit check --save write one.</source>
        <translation>%1 不是已保存的审计；可用 ack-audit scan --save 和 ack-audit check --save 写出。</translation>
    </message>
    <message>
        <source>%1 holds problems only, so that nothing can be said of what is not in it; compare audits that were saved whole (--save).</source>
        <translation>%1 只含问题项，因此无法判断其中没有的内容；请比较完整保存的审计（--save）。</translation>
    </message>
</context>
<context>
    <name>Ack::ScanCommand</name>
    <message>
        <source>No stored account is called &quot;%1&quot;; ack-audit profiles list shows them.</source>
        <translation>没有名为“%1”的已保存账号；ack-audit profiles list 可列出全部账号。</translation>
    </message>
    <message>
        <source>%1 could not be read: %2</source>
        <translation>无法读取 %1：%2</translation>
    </message>
    <message>
        <source>None of %1 regions could be read: %2</source>
        <translation>%1 个地域均无法读取：%2</translation>
    </message>
    <message>
        <source>The account &quot;%1&quot; could not be read: %2</source>
        <extracomment>%1 is the label of an account</extracomment>
        <translation>无法读取账号“%1”：%2</translation>
    </message>
    <message>
        <source>The audit is not in the history: %1 Make room in that folder or allow writing to it, or name another one with --data-dir.</source>
        <translation>该审计未存入历史：%1 请在该文件夹中腾出空间或允许写入，或用 --data-dir 指定另一个文件夹。</translation>
    </message>
</context>
<context>
    <name>Ack::ScanPage</name>
    <message>
        <source>Scan</source>
        <translation>扫描</translation>
    </message>
    <message>
        <source>These hold from the next scan on.</source>
        <translation>从下次扫描起生效。</translation>
    </message>
    <message>
        <source>&amp;Requests at once per region</source>
        <translation>每个地域同时进行的请求数(&amp;R)</translation>
    </message>
    <message>
        <source>More is faster on a good line; the service throttles when it is too much.</source>
        <translation>线路良好时越多越快；过多时服务会限流。</translation>
    </message>
    <message>
        <source>Longest re&amp;quest</source>
        <translation>单个请求的最长时间(&amp;Q)</translation>
    </message>
    <message>
        <source>A request that has no complete answer by then has failed, repetitions included.</source>
        <translation>到时仍没有完整应答的请求即为失败，包括重试。</translation>
    </message>
    <message>
        <source>Longest r&amp;egion</source>
        <translation>单个地域的最长时间(&amp;E)</translation>
    </message>
    <message>
        <source>What a region has not answered by then is shown as not read, never as compliant.</source>
        <translation>到时该地域仍未应答的内容显示为未读取，绝不显示为合规。</translation>
    </message>
    <message>
        <source>Longest s&amp;can</source>
        <translation>整个扫描的最长时间(&amp;C)</translation>
    </message>
    <message>
        <source>The whole scan ends then, and what is left is not read.</source>
        <translation>到时整个扫描结束，其余内容不再读取。</translation>
    </message>
    <message>
        <source>Read the &amp;node pools too</source>
        <translation>同时读取节点池(&amp;N)</translation>
    </message>
    <message>
        <source>One more request per cluster. It shows node pools that give each pod an ENI of its own, and saved audits then hold what re-creating a cluster needs.</source>
        <translation>每个集群多一次请求。它可显示为每个 Pod 分配独占 ENI 的节点池，保存的审计也会包含重建集群所需的内容。</translation>
    </message>
    <message>
        <source>Judge by the &amp;strict rule</source>
        <translation>按严格规则判定(&amp;S)</translation>
    </message>
    <message>
        <source>Only parameters.Network counts, exactly as the rule is published; other evidence is shown but does not decide. Clusters without that value become unknown.</source>
        <translation>严格按照发布的规则，仅以 parameters.Network 为准；其他证据会显示但不决定结论。没有该值的集群结论为未知。</translation>
    </message>
    <message>
        <source> s</source>
        <translation> 秒</translation>
    </message>
    <message>
        <source>no limit</source>
        <translation>不限</translation>
    </message>
</context>
<context>
    <name>Ack::ScanSpeaker</name>
    <message>
        <source>The scan has started</source>
        <translation>扫描已开始</translation>
    </message>
    <message>
        <source>Failed regions are read again</source>
        <translation>正在重新读取失败的地域</translation>
    </message>
    <message>
        <source>ACK Audit Workbench</source>
        <translation>ACK Audit Workbench</translation>
    </message>
</context>
<context>
    <name>Ack::SecretInput</name>
    <message>
        <source>Nothing could be read.</source>
        <translation>什么都没有读到。</translation>
    </message>
    <message>
        <source>AccessKey ID: </source>
        <translation>AccessKey ID： </translation>
    </message>
    <message>
        <source>AccessKey secret (not shown): </source>
        <translation>AccessKey Secret（不显示）： </translation>
    </message>
    <message>
        <source>The AccessKey ID and its secret are expected on two lines.</source>
        <translation>AccessKey ID 及其 Secret 应分别位于两行。</translation>
    </message>
    <message>
        <source>There is more than an AccessKey ID and its secret: keys with an STS token are never stored; use them for one run with --from-env.</source>
        <translation>除 AccessKey ID 及其 Secret 外还有其他内容：带 STS Token 的密钥绝不保存；请用 --from-env 在单次运行中使用。</translation>
    </message>
</context>
<context>
    <name>Ack::SettingsController</name>
    <message>
        <source>Settin&amp;gs…</source>
        <translation>设置(&amp;G)…</translation>
    </message>
    <message>
        <source>Settings…</source>
        <translation>设置…</translation>
    </message>
</context>
<context>
    <name>Ack::SettingsDialog</name>
    <message>
        <source>Settings</source>
        <translation>设置</translation>
    </message>
    <message>
        <source>What is changed here acts at once and is kept.</source>
        <translation>在此所做的更改立即生效并保留。</translation>
    </message>
    <message>
        <source>Pages of the settings</source>
        <translation>设置的各页</translation>
    </message>
    <message>
        <source>&amp;Restore first values…</source>
        <translation>恢复初始值(&amp;R)…</translation>
    </message>
    <message>
        <source>Restore the first values of all settings?</source>
        <translation>恢复所有设置的初始值？</translation>
    </message>
    <message>
        <source>Accounts, history and the password of the proxy stay as they are.</source>
        <translation>账号、历史和代理的密码保持不变。</translation>
    </message>
    <message>
        <source>&amp;Restore</source>
        <translation>恢复(&amp;R)</translation>
    </message>
</context>
<context>
    <name>Ack::ShortcutSheet</name>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>键盘快捷键</translation>
    </message>
    <message>
        <source>Search shortcuts</source>
        <translation>搜索快捷键</translation>
    </message>
    <message>
        <source>Search commands and keys</source>
        <translation>搜索命令和按键</translation>
    </message>
    <message>
        <source>Shortcuts</source>
        <translation>快捷键</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>命令</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>按键</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>In the table</source>
        <translation>在表格中</translation>
    </message>
    <message>
        <source>Go to the details of the cluster</source>
        <translation>转到集群详情</translation>
    </message>
    <message>
        <source>Open the menu of the cell</source>
        <translation>打开单元格菜单</translation>
    </message>
    <message>
        <source>Extend the selection</source>
        <translation>扩展选择</translation>
    </message>
    <message>
        <source>First or last cluster</source>
        <translation>第一个或最后一个集群</translation>
    </message>
    <message>
        <source>In the list of regions</source>
        <translation>在地域列表中</translation>
    </message>
    <message>
        <source>Open the menu of the region</source>
        <translation>打开地域菜单</translation>
    </message>
</context>
<context>
    <name>Ack::SimulatedAccount</name>
    <message>
        <source>This is not a described account: %1</source>
        <extracomment>%1 says what is wrong</extracomment>
        <translation>这不是账号描述：%1</translation>
    </message>
</context>
<context>
    <name>Ack::Snapshot</name>
    <message>
        <source>The picture could not be made.</source>
        <translation>无法生成图片。</translation>
    </message>
</context>
<context>
    <name>Ack::StatusLine</name>
    <message>
        <source>Status</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>进度</translation>
    </message>
</context>
<context>
    <name>Ack::StatusText</name>
    <message>
        <source>Audit of files, %1 (%2)</source>
        <translation>文件审计，%1（%2）</translation>
    </message>
    <message>
        <source>Scan of %1 (%2)</source>
        <translation>%1 的扫描（%2）</translation>
    </message>
    <message>
        <source>Scanning: asking for the regions…</source>
        <translation>正在扫描：正在查询地域…</translation>
    </message>
    <message>
        <source>Scanning: %1 of %2 regions, %3 of %4 clusters read</source>
        <translation>正在扫描：地域 %1/%2，已读取集群 %3/%4</translation>
    </message>
    <message>
        <source>1 region</source>
        <translation>1 个地域</translation>
    </message>
    <message>
        <source>%1 regions</source>
        <translation>%1 个地域</translation>
    </message>
    <message>
        <source>1 cluster</source>
        <translation>1 个集群</translation>
    </message>
    <message>
        <source>%1 clusters</source>
        <translation>%1 个集群</translation>
    </message>
    <message>
        <source>cancelled</source>
        <translation>已取消</translation>
    </message>
    <message>
        <source>nothing could be read</source>
        <translation>什么都无法读取</translation>
    </message>
    <message>
        <source>No audit yet</source>
        <translation>尚未审计</translation>
    </message>
    <message>
        <source>complete</source>
        <translation>完整</translation>
    </message>
    <message>
        <source>incomplete: %1</source>
        <translation>不完整：%1</translation>
    </message>
    <message>
        <source>account %1</source>
        <translation>账号 %1</translation>
    </message>
    <message>
        <source>read-only</source>
        <translation>只读</translation>
    </message>
    <message>
        <source>and %1 more, see the list of regions</source>
        <translation>以及另外 %1 个，见地域列表</translation>
    </message>
    <message>
        <source>This audit is incomplete (%1).</source>
        <translation>此次审计不完整（%1）。</translation>
    </message>
    <message>
        <source>The scan has ended: nothing could be read</source>
        <translation>扫描已结束：什么都无法读取</translation>
    </message>
    <message>
        <source>non-compliant %1, unknown %2, compliant %3, not applicable %4</source>
        <translation>不合规 %1，未知 %2，合规 %3，不适用 %4</translation>
    </message>
    <message>
        <source>The scan has ended and is complete: %1</source>
        <translation>扫描已结束且完整：%1</translation>
    </message>
    <message>
        <source>The scan has ended and is incomplete (%1): %2</source>
        <translation>扫描已结束但不完整（%1）：%2</translation>
    </message>
    <message>
        <source>This audit is incomplete</source>
        <translation>此次审计不完整</translation>
    </message>
    <message>
        <source>This audit is more than a day old</source>
        <translation>此次审计已超过一天</translation>
    </message>
</context>
<context>
    <name>Ack::StsKeys</name>
    <message>
        <source>The answer holds no usable credentials.</source>
        <translation>应答中没有可用的凭证。</translation>
    </message>
</context>
<context>
    <name>Ack::SummaryPage</name>
    <message>
        <source>Summary</source>
        <translation>概要</translation>
    </message>
    <message>
        <source>Cluster</source>
        <translation>集群</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>网络</translation>
    </message>
    <message>
        <source>Verdict in words</source>
        <translation>结论说明</translation>
    </message>
    <message>
        <source>Notes on the verdict</source>
        <translation>结论的备注</translation>
    </message>
    <message>
        <source>Node pools</source>
        <translation>节点池</translation>
    </message>
    <message>
        <source>Add-ons</source>
        <translation>组件</translation>
    </message>
</context>
<context>
    <name>Ack::SummaryStrip</name>
    <message>
        <source>Summary of verdicts</source>
        <translation>结论汇总</translation>
    </message>
    <message>
        <source>Clusters found</source>
        <translation>找到的集群</translation>
    </message>
    <message>
        <source>Waived clusters</source>
        <translation>已豁免的集群</translation>
    </message>
    <message>
        <source>Regions read</source>
        <translation>已读取的地域</translation>
    </message>
    <message>
        <source>1 cluster</source>
        <translation>1 个集群</translation>
    </message>
    <message>
        <source>%1 clusters</source>
        <translation>%1 个集群</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <extracomment>A number and a verdict: &quot;88 Non-compliant&quot;</extracomment>
        <translation>%1 个%2</translation>
    </message>
    <message>
        <source>%1 waived</source>
        <translation>%1 个已豁免</translation>
    </message>
    <message>
        <source>%1 of %2 regions</source>
        <translation>地域 %1/%2</translation>
    </message>
    <message>
        <source>%1 · incomplete</source>
        <translation>%1 · 不完整</translation>
    </message>
    <message>
        <source>Show only these clusters; once more shows all again</source>
        <translation>仅显示这些集群；再点一次恢复显示全部</translation>
    </message>
</context>
<context>
    <name>Ack::TableActions</name>
    <message>
        <source>Copy as CS&amp;V</source>
        <translation>复制为 CSV(&amp;V)</translation>
    </message>
    <message>
        <source>Copy as &amp;Markdown</source>
        <translation>复制为 Markdown(&amp;M)</translation>
    </message>
    <message>
        <source>Copy as &amp;JSON</source>
        <translation>复制为 JSON(&amp;J)</translation>
    </message>
    <message>
        <source>Copy list of &amp;ids</source>
        <translation>复制 ID 列表(&amp;I)</translation>
    </message>
    <message>
        <source>Copy this c&amp;olumn</source>
        <translation>复制此列(&amp;O)</translation>
    </message>
    <message>
        <source>Copy this c&amp;ell</source>
        <translation>复制此单元格(&amp;E)</translation>
    </message>
    <message>
        <source>With &amp;header</source>
        <translation>含表头(&amp;H)</translation>
    </message>
    <message>
        <source>&amp;Only this value</source>
        <translation>仅此值(&amp;O)</translation>
    </message>
    <message>
        <source>No&amp;t this value</source>
        <translation>排除此值(&amp;T)</translation>
    </message>
    <message>
        <source>Add or remove &amp;favourite</source>
        <translation>添加或移除收藏(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Favourites only</source>
        <translation>仅收藏(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Regular expressions in the filter</source>
        <translation>筛选使用正则表达式(&amp;R)</translation>
    </message>
    <message>
        <source>Sort &amp;ascending</source>
        <translation>升序排序(&amp;A)</translation>
    </message>
    <message>
        <source>Sort &amp;descending</source>
        <translation>降序排序(&amp;D)</translation>
    </message>
    <message>
        <source>Move &amp;left</source>
        <translation>左移(&amp;L)</translation>
    </message>
    <message>
        <source>Move &amp;right</source>
        <translation>右移(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Hide this column</source>
        <translation>隐藏此列(&amp;H)</translation>
    </message>
    <message>
        <source>&amp;Size all columns to contents</source>
        <translation>所有列按内容调整宽度(&amp;S)</translation>
    </message>
    <message>
        <source>Rese&amp;t columns</source>
        <translation>重置列(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Save view…</source>
        <translation>保存视图(&amp;S)…</translation>
    </message>
    <message>
        <source>&amp;Manage views…</source>
        <translation>管理视图(&amp;M)…</translation>
    </message>
    <message>
        <source>Copy a&amp;s</source>
        <translation>复制为(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Column</source>
        <translation>列(&amp;C)</translation>
    </message>
</context>
<context>
    <name>Ack::TableCommands</name>
    <message>
        <source>&amp;Only “%1”</source>
        <translation>仅“%1”(&amp;O)</translation>
    </message>
    <message>
        <source>No&amp;t “%1”</source>
        <translation>排除“%1”(&amp;T)</translation>
    </message>
</context>
<context>
    <name>Ack::TableCopier</name>
    <message>
        <source>1 row × 1 column copied</source>
        <translation>已复制 1 行 × 1 列</translation>
    </message>
    <message>
        <source>1 row × %1 columns copied</source>
        <translation>已复制 1 行 × %1 列</translation>
    </message>
    <message>
        <source>%1 rows × 1 column copied</source>
        <translation>已复制 %1 行 × 1 列</translation>
    </message>
    <message>
        <source>%1 rows × %2 columns copied</source>
        <translation>已复制 %1 行 × %2 列</translation>
    </message>
</context>
<context>
    <name>Ack::TableFeature</name>
    <message>
        <source>, </source>
        <comment>between names of regions</comment>
        <translation>， </translation>
    </message>
    <message>
        <source>%1 and %2 more</source>
        <translation>%1 以及另外 %2 个</translation>
    </message>
    <message>
        <source>Clusters may be missing here. Not read completely: %1</source>
        <translation>此处可能缺少集群。未能完整读取：%1</translation>
    </message>
</context>
<context>
    <name>Ack::TimeText</name>
    <message>
        <source>just now</source>
        <translation>刚刚</translation>
    </message>
    <message>
        <source>%1 min ago</source>
        <translation>%1 分钟前</translation>
    </message>
    <message>
        <source>%1 h ago</source>
        <translation>%1 小时前</translation>
    </message>
    <message>
        <source>%1 d ago</source>
        <translation>%1 天前</translation>
    </message>
</context>
<context>
    <name>Ack::ToolRow</name>
    <message>
        <source>Account</source>
        <translation>账号</translation>
    </message>
    <message>
        <source>No account chosen</source>
        <translation>未选择账号</translation>
    </message>
    <message>
        <source>The account cannot be changed while a scan is running.</source>
        <translation>扫描运行期间不能更改账号。</translation>
    </message>
    <message>
        <source>Acc&amp;ount</source>
        <translation>账号(&amp;O)</translation>
    </message>
</context>
<context>
    <name>Ack::Transport</name>
    <message>
        <source>A request was not sent: its address is not valid</source>
        <translation>请求未发送：其地址无效</translation>
    </message>
    <message>
        <source>A request to %1 was not sent: it would not be encrypted</source>
        <translation>到 %1 的请求未发送：它不会被加密</translation>
    </message>
    <message>
        <source>A request was not sent: this program only reads</source>
        <translation>请求未发送：本程序只读取数据</translation>
    </message>
    <message>
        <source>A request was not sent: a header name is not valid</source>
        <translation>请求未发送：某个标头名称无效</translation>
    </message>
    <message>
        <source>A request was not sent: its header %1 holds a character that is not allowed</source>
        <translation>请求未发送：其标头 %1 含有不允许的字符</translation>
    </message>
</context>
<context>
    <name>Ack::UriKeySource</name>
    <message>
        <source>%1 gave no key (HTTP status %2).</source>
        <translation>%1 没有给出密钥（HTTP 状态 %2）。</translation>
    </message>
    <message>
        <source>%1 did not answer with a key (JSON with Code &quot;Success&quot;, AccessKeyId, AccessKeySecret, SecurityToken, Expiration).</source>
        <translation>%1 没有以密钥应答（JSON，含 Code &quot;Success&quot;、AccessKeyId、AccessKeySecret、SecurityToken、Expiration）。</translation>
    </message>
    <message>
        <source>The address &quot;%1&quot; cannot be used for keys: https is needed, or http to this computer (127.0.0.1, ::1, localhost).</source>
        <translation>地址“%1”不能用于获取密钥：需要 https，或到本机的 http（127.0.0.1、::1、localhost）。</translation>
    </message>
    <message>
        <source>The keys could not be fetched from %1: %2</source>
        <extracomment>%1 is an address, %2 a sentence</extracomment>
        <translation>无法从 %1 获取密钥：%2</translation>
    </message>
</context>
<context>
    <name>Ack::Verdict</name>
    <message>
        <source>Non-compliant</source>
        <translation>不合规</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>未知</translation>
    </message>
    <message>
        <source>Compliant</source>
        <translation>合规</translation>
    </message>
    <message>
        <source>Not applicable</source>
        <translation>不适用</translation>
    </message>
    <message>
        <source>Waived</source>
        <translation>已豁免</translation>
    </message>
</context>
<context>
    <name>Ack::ViewsController</name>
    <message>
        <source>No view is saved yet</source>
        <translation>尚未保存视图</translation>
    </message>
</context>
<context>
    <name>Ack::WaiveDialog</name>
    <message>
        <source>Waive</source>
        <translation>豁免</translation>
    </message>
    <message>
        <source>Accept %1 as it is for a time.</source>
        <translation>在一段时间内接受 %1 的现状。</translation>
    </message>
    <message>
        <source>Accept %1 clusters as they are for a time.</source>
        <translation>在一段时间内接受 %1 个集群的现状。</translation>
    </message>
    <message>
        <source>They are counted apart, and stay what they are: a waiver does not make a cluster compliant.</source>
        <translation>它们单独计数，性质不变：豁免不会使集群变为合规。</translation>
    </message>
    <message>
        <source>&amp;Reason</source>
        <translation>原因(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Author</source>
        <translation>作者(&amp;A)</translation>
    </message>
    <message>
        <source>Last &amp;day</source>
        <translation>最后一天(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;No end</source>
        <translation>无期限(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Waive</source>
        <translation>豁免(&amp;W)</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>What is missing</source>
        <translation>缺少什么</translation>
    </message>
</context>
<context>
    <name>Ack::WaiverFeature</name>
    <message>
        <source>&amp;Waive…</source>
        <translation>豁免(&amp;W)…</translation>
    </message>
    <message>
        <source>Remo&amp;ve waiver</source>
        <translation>移除豁免(&amp;V)</translation>
    </message>
    <message>
        <source>Clusters waived: %1</source>
        <translation>已豁免的集群：%1</translation>
    </message>
    <message>
        <source>Waivers removed: %1</source>
        <translation>已移除的豁免：%1</translation>
    </message>
</context>
<context>
    <name>Ack::WaiverStore</name>
    <message>
        <source>The waivers in %1 cannot be used: %2</source>
        <extracomment>%1 is the path of waivers.json, %2 the reason</extracomment>
        <translation>无法使用 %1 中的豁免：%2</translation>
    </message>
    <message>
        <source>it is damaged at %1; it was left as it is. Repair it, or move it away to start without waivers.</source>
        <translation>它在 %1 处损坏；已保持原样。请修复它，或将其移走以便不带豁免开始。</translation>
    </message>
    <message>
        <source>it is too large.</source>
        <translation>它过大。</translation>
    </message>
    <message>
        <source>byte %1</source>
        <translation>第 %1 字节</translation>
    </message>
    <message>
        <source>it is of a later version (%1).</source>
        <translation>它属于更新的版本（%1）。</translation>
    </message>
    <message>
        <source>another program is writing it; try again.</source>
        <translation>另一个程序正在写入；请重试。</translation>
    </message>
    <message>
        <source>the folder cannot be written to.</source>
        <translation>无法写入该文件夹。</translation>
    </message>
</context>
<context>
    <name>Ack::Waivers</name>
    <message>
        <source>A waiver needs the id of a cluster.</source>
        <translation>豁免需要集群ID。</translation>
    </message>
    <message>
        <source>A waiver needs a reason.</source>
        <translation>豁免需要原因。</translation>
    </message>
    <message>
        <source>A waiver needs an author.</source>
        <translation>豁免需要作者。</translation>
    </message>
    <message>
        <source>The last day of a waiver cannot be over already.</source>
        <translation>豁免的最后一天不能已经过去。</translation>
    </message>
    <message>
        <source>%1 (until %2)</source>
        <extracomment>%1 is the id of a cluster, %2 the last day of its waiver</extracomment>
        <translation>%1（至 %2）</translation>
    </message>
    <message>
        <source>Waivers that are over: %1. These clusters count as problems again: %2.</source>
        <extracomment>%1 is a number, %2 a list of cluster ids</extracomment>
        <translation>已到期的豁免：%1。以下集群重新计为问题：%2。</translation>
    </message>
</context>
<context>
    <name>Ack::WhyPage</name>
    <message>
        <source>&amp;Go to Review</source>
        <translation>转到检查(&amp;G)</translation>
    </message>
    <message>
        <source>Why a new cluster</source>
        <translation>为什么要新建集群</translation>
    </message>
    <message>
        <source>A network plug-in cannot be changed in place. This prepares the request for a new cluster; it is never sent from here.</source>
        <translation>网络插件无法原地更改。此处准备新集群的请求；绝不会从这里发送。</translation>
    </message>
    <message>
        <source>Go to Review</source>
        <translation>转到检查</translation>
    </message>
    <message>
        <source>%1 becomes %2.</source>
        <translation>%1 变为 %2。</translation>
    </message>
    <message>
        <source>What changes: pods get addresses of the VPC from vSwitches of their own, and can be reached without NAT and protected by security groups. Both clusters run side by side until the workloads have moved.</source>
        <translation>有何变化：Pod 从自己的虚拟交换机获取专有网络的地址，无需 NAT 即可访问，并受安全组保护。在工作负载迁移完成之前，两个集群并行运行。</translation>
    </message>
    <message>
        <source>What cannot be kept:</source>
        <translation>不能沿用的内容：</translation>
    </message>
    <message>
        <source>Reading the cluster, its network and its node pools…</source>
        <translation>正在读取集群、其网络和节点池…</translation>
    </message>
    <message>
        <source>The account could not be read, so ids must be typed: %1</source>
        <translation>无法读取账号，因此必须输入 ID：%1</translation>
    </message>
    <message numerus="yes">
        <source>%n question(s) must be answered on the next pages.</source>
        <translation>
            <numerusform>接下来的页面上有 %n 个问题必须回答。</numerusform>
        </translation>
    </message>
    <message>
        <source>Made without the account: what is carried over could not be checked against it.</source>
        <translation>未使用账号生成：沿用的内容无法与账号核对。</translation>
    </message>
    <message>
        <source>Everything could be filled in. You can go straight to the review.</source>
        <translation>所有内容均已填写。您可以直接转到检查。</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>原因</translation>
    </message>
</context>
<context>
    <name>Ack::WindowActions</name>
    <message>
        <source>&amp;Scan</source>
        <translation>扫描(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Cancel scan</source>
        <translation>取消扫描(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Retry failed regions</source>
        <translation>重试失败的地域(&amp;R)</translation>
    </message>
    <message>
        <source>Re&amp;gions…</source>
        <translation>地域(&amp;G)…</translation>
    </message>
    <message>
        <source>&amp;Open audit…</source>
        <translation>打开审计(&amp;O)…</translation>
    </message>
    <message>
        <source>&amp;Export report…</source>
        <translation>导出报告(&amp;E)…</translation>
    </message>
    <message>
        <source>Re-create with &amp;Terway…</source>
        <translation>用 Terway 重建(&amp;T)…</translation>
    </message>
    <message>
        <source>Remediation &amp;pack…</source>
        <translation>修复包(&amp;P)…</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>退出(&amp;Q)</translation>
    </message>
    <message>
        <source>&amp;Accounts…</source>
        <translation>账号(&amp;A)…</translation>
    </message>
    <message>
        <source>A&amp;dd account…</source>
        <translation>添加账号(&amp;D)…</translation>
    </message>
    <message>
        <source>&amp;Import from the aliyun CLI…</source>
        <translation>从阿里云 CLI 导入(&amp;I)…</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>复制(&amp;C)</translation>
    </message>
    <message>
        <source>Select &amp;all</source>
        <translation>全选(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Find</source>
        <translation>查找(&amp;F)</translation>
    </message>
    <message>
        <source>C&amp;lear filter</source>
        <translation>清除筛选(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Problems only</source>
        <translation>仅问题项(&amp;P)</translation>
    </message>
    <message>
        <source>Go to &amp;details</source>
        <translation>转到详情(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;About ACK Audit Workbench</source>
        <translation>关于 ACK Audit Workbench(&amp;A)</translation>
    </message>
    <message>
        <source>D&amp;emo account</source>
        <translation>演示账号(&amp;E)</translation>
    </message>
    <message>
        <source>Only &amp;non-compliant</source>
        <translation>仅不合规(&amp;N)</translation>
    </message>
    <message>
        <source>Only &amp;unknown</source>
        <translation>仅未知(&amp;U)</translation>
    </message>
    <message>
        <source>Only no&amp;t applicable</source>
        <translation>仅不适用(&amp;T)</translation>
    </message>
    <message>
        <source>Ne&amp;xt part of the window</source>
        <translation>窗口的下一部分(&amp;X)</translation>
    </message>
    <message>
        <source>P&amp;revious part of the window</source>
        <translation>窗口的上一部分(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Commands…</source>
        <translation>命令(&amp;C)…</translation>
    </message>
    <message>
        <source>&amp;Keyboard shortcuts</source>
        <translation>键盘快捷键(&amp;K)</translation>
    </message>
    <message>
        <source>Re&amp;gions: all…</source>
        <translation>地域(&amp;G)：全部…</translation>
    </message>
    <message>
        <source>Re&amp;gions: %1…</source>
        <translation>地域(&amp;G)：%1…</translation>
    </message>
    <message>
        <source>Show a&amp;ll clusters</source>
        <translation>显示所有集群(&amp;L)</translation>
    </message>
    <message>
        <source>Only compli&amp;ant</source>
        <translation>仅合规(&amp;A)</translation>
    </message>
    <message>
        <source>D&amp;ismiss message</source>
        <translation>关闭消息(&amp;I)</translation>
    </message>
    <message>
        <source>D&amp;esktop message when a scan ends</source>
        <translation>扫描结束时发送桌面通知(&amp;E)</translation>
    </message>
</context>
<context>
    <name>Ack::WindowHelp</name>
    <message>
        <source>About ACK Audit Workbench</source>
        <translation>关于 ACK Audit Workbench</translation>
    </message>
    <message>
        <source>ACK Audit Workbench %1</source>
        <translation>ACK Audit Workbench %1</translation>
    </message>
    <message>
        <source>Finds the ACK clusters of an Alibaba Cloud account that do not use Terway in ENI multiple IP mode (rule %1). It only reads: no call changes anything in the account, and nothing is sent to anyone but the Alibaba Cloud API. Apache License 2.0.</source>
        <translation>查找阿里云账号中未使用 Terway ENI多IP模式的 ACK 集群（规则 %1）。它只读取数据：任何调用都不会更改账号中的内容，除阿里云 API 之外不向任何人发送任何内容。Apache License 2.0。</translation>
    </message>
</context>
<context>
    <name>Ack::WindowMenus</name>
    <message>
        <source>&amp;Audit</source>
        <translation>审计(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>编辑(&amp;E)</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>视图(&amp;V)</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>帮助(&amp;H)</translation>
    </message>
    <message>
        <source>%1 › %2</source>
        <extracomment>A menu, and a menu in it</extracomment>
        <translation>%1 › %2</translation>
    </message>
    <message>
        <source>&amp;Cluster</source>
        <translation>集群(&amp;C)</translation>
    </message>
    <message>
        <source>Acc&amp;ount</source>
        <translation>账号(&amp;O)</translation>
    </message>
</context>
<context>
    <name>Ack::WindowPresenter</name>
    <message>
        <source>The scan could not start</source>
        <translation>无法开始扫描</translation>
    </message>
    <message>
        <source>Reading the file…</source>
        <translation>正在读取文件…</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>What failed, and why</extracomment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>Report with %1 clusters written to %2</source>
        <translation>已将含 %1 个集群的报告写入 %2</translation>
    </message>
    <message>
        <source>Cells that a spreadsheet would take for a formula and that got an apostrophe: %1</source>
        <translation>会被电子表格当作公式、因此加上撇号的单元格：%1</translation>
    </message>
    <message>
        <source>Report written</source>
        <translation>报告已写入</translation>
    </message>
    <message>
        <source>The table still shows the last audit. Scan to audit %1.</source>
        <translation>表格仍显示上次的审计。请扫描以审计 %1。</translation>
    </message>
</context>
<context>
    <name>Ack::WindowSettings</name>
    <message>
        <source>Settings cannot be kept: %1 cannot be written. They last until the program ends.</source>
        <translation>无法保存设置：无法写入 %1。设置保留到程序结束为止。</translation>
    </message>
    <message>
        <source>The settings in %1 were damaged; what could not be read has its first value. The damaged file was put aside as settings.ini.damaged.</source>
        <translation>%1 中的设置已损坏；无法读取的项使用初始值。已将损坏的文件另存为 settings.ini.damaged。</translation>
    </message>
</context>
<context>
    <name>Ack::WorkbenchOptions</name>
    <message>
        <source>Audits Alibaba Cloud ACK clusters for ENI multiple IP mode. It only reads.</source>
        <translation>审计阿里云 ACK 集群是否使用 ENI多IP模式。它只读取数据。</translation>
    </message>
    <message>
        <source>Shows this help.</source>
        <translation>显示本帮助。</translation>
    </message>
    <message>
        <source>Shows the version.</source>
        <translation>显示版本。</translation>
    </message>
    <message>
        <source>Uses the built-in demo account: no network, no credentials.</source>
        <translation>使用内置演示账号：不用网络，不用凭证。</translation>
    </message>
    <message>
        <source>Uses a stored account.</source>
        <translation>使用已保存的账号。</translation>
    </message>
    <message>
        <source>Uses the keys in ALIBABA_CLOUD_ACCESS_KEY_ID and its companions.</source>
        <translation>使用 ALIBABA_CLOUD_ACCESS_KEY_ID 及相关变量中的密钥。</translation>
    </message>
    <message>
        <source>Opens a saved audit or output of the aliyun CLI; repeatable.</source>
        <translation>打开已保存的审计或阿里云 CLI 的输出；可重复。</translation>
    </message>
    <message>
        <source>Starts scanning at once.</source>
        <translation>立即开始扫描。</translation>
    </message>
    <message>
        <source>Sends calls (of that region) to this address; repeatable.</source>
        <translation>将（该地域的）调用发送到此地址；可重复。</translation>
    </message>
    <message>
        <source>Trusts one more certificate authority.</source>
        <translation>额外信任一个证书颁发机构。</translation>
    </message>
    <message>
        <source>Keeps settings and accounts there.</source>
        <translation>在该处存放设置和账号。</translation>
    </message>
    <message>
        <source>Language: en or zh_CN.</source>
        <translation>语言：en 或 zh_CN。</translation>
    </message>
    <message>
        <source>Look: system, light or dark.</source>
        <translation>外观：system、light 或 dark。</translation>
    </message>
    <message>
        <source>Size of the window.</source>
        <translation>窗口大小。</translation>
    </message>
    <message>
        <source>Writes a picture of the window once it rests, and ends.</source>
        <translation>窗口静止后写出其图片，然后退出。</translation>
    </message>
    <message>
        <source>Only one of --demo, --profile and --from-env can be used.</source>
        <translation>--demo、--profile 和 --from-env 只能使用其中之一。</translation>
    </message>
    <message>
        <source>--scan and --open cannot be used together.</source>
        <translation>--scan 和 --open 不能一起使用。</translation>
    </message>
    <message>
        <source>--theme is system, light or dark.</source>
        <translation>--theme 为 system、light 或 dark。</translation>
    </message>
    <message>
        <source>--size is WIDTHxHEIGHT, such as 1280x800.</source>
        <translation>--size 为 宽x高，例如 1280x800。</translation>
    </message>
    <message>
        <source>--lang is en or zh_CN.</source>
        <translation>--lang 为 en 或 zh_CN。</translation>
    </message>
    <message>
        <source>Unexpected argument: %1</source>
        <translation>意外的参数：%1</translation>
    </message>
</context>
</TS>
