<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
<context>
    <name>AddressCard</name>
    <message>
        <source>Addresses</source>
        <translation>地址</translation>
    </message>
    <message>
        <source>API</source>
        <translation>API</translation>
    </message>
    <message>
        <source>Status page</source>
        <translation>状态页</translation>
    </message>
    <message>
        <source>Control check</source>
        <extracomment>Another host, to see whether the internet works</extracomment>
        <translation>对照检测</translation>
    </message>
    <message>
        <source>API version</source>
        <translation>API 版本</translation>
    </message>
    <message>
        <source>Send the key as a bearer token</source>
        <translation>以 Bearer token 形式发送密钥</translation>
    </message>
    <message>
        <source>the status page&apos;s host</source>
        <translation>状态页的主机</translation>
    </message>
</context>
<context>
    <name>AppearanceCard</name>
    <message>
        <source>Shapes with colours, for every panel</source>
        <extracomment>The lamp in the panel</extracomment>
        <translation>彩色形状，适合任何面板</translation>
    </message>
    <message>
        <source>White shapes, for dark panels</source>
        <extracomment>The lamp in the panel</extracomment>
        <translation>白色形状，适合深色面板</translation>
    </message>
    <message>
        <source>Black shapes, for light panels</source>
        <extracomment>The lamp in the panel</extracomment>
        <translation>黑色形状，适合浅色面板</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>外观</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>跟随系统</translation>
    </message>
    <message>
        <source>The desktop&apos;s, light or dark; at once when that changes.</source>
        <translation>跟随桌面的浅色或深色；桌面更改时立即生效。</translation>
    </message>
    <message>
        <source>Lamp in the panel</source>
        <translation>面板上的指示灯</translation>
    </message>
    <message>
        <source>Colours of the window</source>
        <translation>窗口颜色</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>语言</translation>
    </message>
    <message>
        <source>A new language is used from the next start.</source>
        <translation>新语言在下次启动后生效。</translation>
    </message>
</context>
<context>
    <name>Autostart</name>
    <message>
        <source>%1 can&apos;t be removed.</source>
        <extracomment>%1 is a file</extracomment>
        <translation>无法删除 %1。</translation>
    </message>
    <message>
        <source>%1 can&apos;t be written: %2</source>
        <extracomment>%1 is a file, %2 the system&apos;s reason</extracomment>
        <translation>无法写入 %1：%2</translation>
    </message>
</context>
<context>
    <name>ChartAxes</name>
    <message>
        <source>%1 ms</source>
        <extracomment>A number on the axis of a chart, in milliseconds</extracomment>
        <translation>%1 毫秒</translation>
    </message>
</context>
<context>
    <name>ChartLegend</name>
    <message>
        <source>Median</source>
        <extracomment>Legend of the chart: half of the answers came faster</extracomment>
        <translation>中位数</translation>
    </message>
    <message>
        <source>Median to 95 %</source>
        <extracomment>Legend of the chart: from the median to what 95 of 100 answers keep within</extracomment>
        <translation>中位数至 95%</translation>
    </message>
    <message>
        <source>Quickest and slowest</source>
        <extracomment>Legend of the chart: strokes from the quickest to the slowest answer</extracomment>
        <translation>最快与最慢</translation>
    </message>
    <message>
        <source>Single check</source>
        <extracomment>Legend of the chart: a dot for each answer</extracomment>
        <translation>单次检测</translation>
    </message>
    <message>
        <source>Beyond the axis</source>
        <extracomment>Legend of the chart: an answer slower than the axis goes</extracomment>
        <translation>超出坐标轴</translation>
    </message>
    <message>
        <source>Failed check</source>
        <translation>失败的检测</translation>
    </message>
    <message>
        <source>Incident, measured</source>
        <extracomment>Legend of the chart: an incident that this program measured</extracomment>
        <translation>故障（实测）</translation>
    </message>
    <message>
        <source>Incident, posted</source>
        <extracomment>Legend of the chart: an incident on the vendor&apos;s status page</extracomment>
        <translation>故障（公布）</translation>
    </message>
    <message>
        <source>Normal</source>
        <extracomment>Legend of the chart: what 90 of 100 answers of the last 7 days took</extracomment>
        <translation>正常范围</translation>
    </message>
    <message>
        <source>Slow limit</source>
        <extracomment>Legend of the chart: longer answers count as slow</extracomment>
        <translation>缓慢阈值</translation>
    </message>
    <message>
        <source>Name</source>
        <extracomment>Phase of a request: looking up the host&apos;s address</extracomment>
        <translation>域名解析</translation>
    </message>
    <message>
        <source>Connect</source>
        <extracomment>Phase of a request: TCP handshake</extracomment>
        <translation>连接</translation>
    </message>
    <message>
        <source>TLS</source>
        <extracomment>Phase of a request: encryption handshake</extracomment>
        <translation>TLS</translation>
    </message>
    <message>
        <source>Transfer</source>
        <extracomment>Phase of a request: sending and reading, without what the server spent</extracomment>
        <translation>传输</translation>
    </message>
    <message>
        <source>Server</source>
        <extracomment>Phase of a request: what the server says it spent</extracomment>
        <translation>服务器</translation>
    </message>
    <message>
        <source>Server and way</source>
        <extracomment>Phase of a request: until the first byte, of servers that don&apos;t say what they spent</extracomment>
        <translation>服务器与线路</translation>
    </message>
    <message>
        <source>Legend of the chart</source>
        <translation>图例</translation>
    </message>
</context>
<context>
    <name>ChoiceBar</name>
    <message>
        <source>Show:</source>
        <translation>显示：</translation>
    </message>
    <message>
        <source>What is shown</source>
        <translation>显示内容</translation>
    </message>
    <message>
        <source>Checks:</source>
        <translation>检测：</translation>
    </message>
    <message>
        <source>Which checks</source>
        <translation>哪些检测</translation>
    </message>
    <message>
        <source>Model:</source>
        <translation>模型：</translation>
    </message>
    <message>
        <source>Which model</source>
        <translation>哪个模型</translation>
    </message>
    <message>
        <source>All</source>
        <translation>全部</translation>
    </message>
</context>
<context>
    <name>CommandRun</name>
    <message>
        <source>The command took too long and was ended.</source>
        <translation>命令耗时过长，已被终止。</translation>
    </message>
    <message>
        <source>The command can&apos;t be started.</source>
        <translation>无法启动该命令。</translation>
    </message>
    <message>
        <source>The command crashed.</source>
        <translation>命令崩溃。</translation>
    </message>
    <message>
        <source>The command ended with exit code %1.</source>
        <extracomment>%1 is a number</extracomment>
        <translation>命令已结束，退出代码为 %1。</translation>
    </message>
</context>
<context>
    <name>ComponentsCard</name>
    <message>
        <source>Components</source>
        <translation>组件</translation>
    </message>
    <message>
        <source>As a table</source>
        <translation>以表格显示</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>今天</translation>
    </message>
    <message>
        <source>Days of the components</source>
        <translation>组件逐日情况</translation>
    </message>
    <message>
        <source>No day is known yet: the bars grow as the page is read.</source>
        <translation>尚无任何一天的数据：随着状态页的读取，条形会逐渐增多。</translation>
    </message>
    <message>
        <source>Read since %1</source>
        <extracomment>%1 a date: since when the status page has been read</extracomment>
        <translation>自 %1 起读取</translation>
    </message>
</context>
<context>
    <name>ConnectionCard</name>
    <message>
        <source>The last check went out directly, without a proxy.</source>
        <translation>最近一次检测直接发出，未经过代理。</translation>
    </message>
    <message>
        <source>The last check went through %1.</source>
        <extracomment>%1 is a proxy as &quot;host:port&quot;</extracomment>
        <translation>最近一次检测经过 %1。</translation>
    </message>
    <message>
        <source>The last check went through %1, as the system&apos;s settings say.</source>
        <extracomment>%1 is a proxy as &quot;host:port&quot;</extracomment>
        <translation>最近一次检测根据系统设置经过 %1。</translation>
    </message>
    <message>
        <source>The last check went through %1, as the environment variable %2 says.</source>
        <extracomment>%1 is a proxy as &quot;host:port&quot;, %2 the name of an environment variable</extracomment>
        <translation>最近一次检测根据环境变量 %2 经过 %1。</translation>
    </message>
    <message>
        <source>Proxy and certificates</source>
        <translation>代理和证书</translation>
    </message>
    <message>
        <source>Proxy&apos;s address</source>
        <translation>代理地址</translation>
    </message>
    <message>
        <source>Extra certificates</source>
        <translation>附加证书</translation>
    </message>
    <message>
        <source>The system&apos;s</source>
        <extracomment>A proxy: the one that the system is set to</extracomment>
        <translation>系统代理</translation>
    </message>
    <message>
        <source>None</source>
        <extracomment>A proxy</extracomment>
        <translation>无</translation>
    </message>
    <message>
        <source>This one:</source>
        <extracomment>A proxy: the one whose address is written beside</extracomment>
        <translation>此代理：</translation>
    </message>
    <message>
        <source>Proxy</source>
        <translation>代理</translation>
    </message>
    <message>
        <source>a PEM file; empty: only the system&apos;s</source>
        <translation>PEM 文件；留空则仅使用系统证书</translation>
    </message>
    <message>
        <source>A change is used from the next check on.</source>
        <translation>更改从下一次检测起生效。</translation>
    </message>
    <message>
        <source>Nothing has been asked yet.</source>
        <translation>尚未发出任何请求。</translation>
    </message>
</context>
<context>
    <name>Courier</name>
    <message>
        <source>Another Telltale that runs here carries them.</source>
        <translation>告警由本机运行的另一个 Telltale 发送。</translation>
    </message>
    <message>
        <source>Its address is not known.</source>
        <translation>其地址未知。</translation>
    </message>
    <message>
        <source>Its password is not known.</source>
        <translation>其密码未知。</translation>
    </message>
</context>
<context>
    <name>DataCard</name>
    <message>
        <source> days</source>
        <extracomment>Unit behind a number: days</extracomment>
        <translation> 天</translation>
    </message>
    <message>
        <source>Data</source>
        <translation>数据</translation>
    </message>
    <message>
        <source>In memory only: nothing is kept after quitting.</source>
        <translation>仅在内存中：退出后不保留任何内容。</translation>
    </message>
    <message>
        <source>The history lies in %1</source>
        <translation>历史记录位于 %1</translation>
    </message>
    <message>
        <source>Open folder</source>
        <translation>打开文件夹</translation>
    </message>
    <message>
        <source>Keep every check for</source>
        <translation>每次检测的保留时间</translation>
    </message>
    <message>
        <source>Keep hourly figures for</source>
        <translation>每小时数据的保留时间</translation>
    </message>
    <message>
        <source>What has grown too old goes within the hour.</source>
        <translation>超过保留时间的内容会在一小时内删除。</translation>
    </message>
    <message>
        <source>Export all checks…</source>
        <translation>导出全部检测…</translation>
    </message>
    <message>
        <source>checks older than</source>
        <extracomment>What to delete; a number of days stands behind it</extracomment>
        <translation>超过以下天数的检测</translation>
    </message>
    <message>
        <source>everything</source>
        <extracomment>What to delete</extracomment>
        <translation>全部内容</translation>
    </message>
    <message>
        <source>What to delete</source>
        <translation>要删除的内容</translation>
    </message>
    <message>
        <source>Days whose checks stay</source>
        <translation>检测的保留天数</translation>
    </message>
    <message>
        <source>Delete…</source>
        <translation>删除…</translation>
    </message>
    <message>
        <source>How much is done</source>
        <translation>完成进度</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Hourly figures can&apos;t be kept for a shorter time than every check.</source>
        <translation>每小时数据的保留时间不能短于每次检测的保留时间。</translation>
    </message>
    <message>
        <source>It holds nothing yet.</source>
        <translation>其中尚无内容。</translation>
    </message>
    <message>
        <source>It holds %1 checks, and hourly figures since %2.</source>
        <extracomment>%1 is a number, %2 a date</extracomment>
        <translation>其中有 %1 次检测，以及自 %2 起的每小时数据。</translation>
    </message>
    <message>
        <source>It takes %1 and holds %2 checks, and hourly figures since %3.</source>
        <translation>占用 %1，其中有 %2 次检测，以及自 %3 起的每小时数据。</translation>
    </message>
    <message>
        <source>Export all checks</source>
        <translation>导出全部检测</translation>
    </message>
    <message>
        <source>Delete everything that was seen so far?</source>
        <translation>删除迄今记录的全部内容？</translation>
    </message>
    <message numerus="yes">
        <source>Delete all that is older than %n day(s)?</source>
        <translation>
            <numerusform>删除超过 %n 天的全部内容？</numerusform>
        </translation>
    </message>
    <message>
        <source>Checks, hourly figures and incidents that are over are gone for good. The light, an open incident, what is known to be normal, what was spent and your settings stay.</source>
        <translation>检测、每小时数据和已结束的故障将被永久删除。指示灯、未解决的故障、已知的正常范围、已花费的金额和您的设置会保留。</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>删除</translation>
    </message>
</context>
<context>
    <name>DayBars</name>
    <message>
        <source>%1, day by day</source>
        <extracomment>Read aloud; %1 is a component of the status page</extracomment>
        <translation>%1，逐日情况</translation>
    </message>
</context>
<context>
    <name>DayGrid</name>
    <message>
        <source>%1 h</source>
        <extracomment>A duration: hours with one decimal</extracomment>
        <translation>%1 小时</translation>
    </message>
    <message>
        <source>posted</source>
        <extracomment>In a day of the calendar, very short: the status page posted an incident</extracomment>
        <translation>公布</translation>
    </message>
    <message>
        <source>Calendar of days</source>
        <translation>日历</translation>
    </message>
</context>
<context>
    <name>Delivery</name>
    <message>
        <source>Its server&apos;s name can&apos;t be found.</source>
        <translation>无法解析其服务器的域名。</translation>
    </message>
    <message>
        <source>No whole answer came in time.</source>
        <translation>未及时收到完整响应。</translation>
    </message>
    <message>
        <source>No safe connection: its server&apos;s certificate is not accepted.</source>
        <translation>无法建立安全连接：其服务器的证书未被接受。</translation>
    </message>
    <message>
        <source>The proxy doesn&apos;t let it through.</source>
        <translation>代理不予放行。</translation>
    </message>
    <message>
        <source>What answered there is no web server.</source>
        <translation>该地址上响应的不是 Web 服务器。</translation>
    </message>
    <message>
        <source>Its server can&apos;t be reached.</source>
        <translation>无法访问其服务器。</translation>
    </message>
    <message>
        <source>It answered %1 and sends us to another address, which is not followed.</source>
        <extracomment>%1 is a status code such as 302</extracomment>
        <translation>响应为 %1，要求转到另一个地址；不会跟随该重定向。</translation>
    </message>
    <message>
        <source>It answered %1: the address is no longer good.</source>
        <extracomment>%1 is a status code such as 404</extracomment>
        <translation>响应为 %1：该地址已失效。</translation>
    </message>
    <message>
        <source>It answered %1 and does not take the message.</source>
        <extracomment>%1 is a status code such as 400</extracomment>
        <translation>响应为 %1，不接受该消息。</translation>
    </message>
    <message>
        <source>It answered %1 and can&apos;t take it now.</source>
        <extracomment>%1 is a status code such as 503</extracomment>
        <translation>响应为 %1，目前无法接受该消息。</translation>
    </message>
    <message>
        <source>The mail server offers no TLS.</source>
        <translation>邮件服务器不提供 TLS。</translation>
    </message>
    <message>
        <source>The mail server does not accept this user and password.</source>
        <translation>邮件服务器不接受此用户名和密码。</translation>
    </message>
    <message>
        <source>The mail server can&apos;t log us in now.</source>
        <translation>目前无法登录邮件服务器。</translation>
    </message>
    <message>
        <source>The mail server answered %1 and does not take it.</source>
        <extracomment>%1 is a reply code of SMTP such as 550</extracomment>
        <translation>邮件服务器的响应为 %1，不接受该邮件。</translation>
    </message>
    <message>
        <source>The mail server answered %1 and can&apos;t take it now.</source>
        <extracomment>%1 is a reply code of SMTP such as 451</extracomment>
        <translation>邮件服务器的响应为 %1，目前无法接受该邮件。</translation>
    </message>
    <message>
        <source>The mail server can&apos;t be reached.</source>
        <translation>无法访问邮件服务器。</translation>
    </message>
</context>
<context>
    <name>Destination</name>
    <message>
        <source>A mail goes to one to ten addresses.</source>
        <translation>邮件的收件地址应为一至十个。</translation>
    </message>
    <message>
        <source>A port is a number from 1 to 65535.</source>
        <translation>端口是 1 到 65535 之间的数字。</translation>
    </message>
    <message>
        <source>This can&apos;t be a user&apos;s name.</source>
        <translation>这不是有效的用户名。</translation>
    </message>
    <message>
        <source>Without TLS only a mail server on this machine is used, because anybody on the way could read along.</source>
        <translation>不使用 TLS 时只能使用本机的邮件服务器，否则途中任何人都可能读取内容。</translation>
    </message>
    <message>
        <source>This is not a valid address. Blanks and braces are written as %20, %7B, %7D.</source>
        <translation>地址无效。空格和花括号应写作 %20、%7B、%7D。</translation>
    </message>
    <message>
        <source>Give it a name to know it by.</source>
        <translation>请为其取一个便于识别的名称。</translation>
    </message>
    <message numerus="yes">
        <source>A name has at most %n character(s).</source>
        <translation>
            <numerusform>名称最多 %n 个字符。</numerusform>
        </translation>
    </message>
    <message>
        <source>This is a server&apos;s name such as smtp.example.com, without port.</source>
        <translation>此处应为形如 smtp.example.com 的服务器名称，不带端口。</translation>
    </message>
    <message>
        <source>A mail address looks like name@example.com.</source>
        <translation>邮件地址形如 name@example.com。</translation>
    </message>
    <message>
        <source>Give the whole path of a program, such as /usr/local/bin/page-me.</source>
        <translation>请给出程序的完整路径，例如 /usr/local/bin/page-me。</translation>
    </message>
    <message>
        <source>A command has at most 19 arguments of at most 1024 characters each.</source>
        <translation>命令最多有 19 个参数，每个参数最多 1024 个字符。</translation>
    </message>
    <message>
        <source>An id has 1 to 40 letters, digits, - or _.</source>
        <translation>id 由 1 到 40 个字母、数字、- 或 _ 组成。</translation>
    </message>
    <message>
        <source>Its kind is none of slack, discord, teams, webhook, mail, command.</source>
        <translation>其 kind 不是以下之一：slack、discord、teams、webhook、mail、command。</translation>
    </message>
    <message>
        <source>Its from_severity is none of info, warning, critical.</source>
        <translation>其 from_severity 不是以下之一：info、warning、critical。</translation>
    </message>
    <message>
        <source>Its security is none of tls, starttls, none.</source>
        <translation>其 security 不是以下之一：tls、starttls、none。</translation>
    </message>
</context>
<context>
    <name>DestinationEditor</name>
    <message>
        <source>Make an &quot;incoming webhook&quot; in Slack and paste its address here.</source>
        <translation>请在 Slack 中创建“incoming webhook”，并将其地址粘贴到此处。</translation>
    </message>
    <message>
        <source>Make a webhook in the channel&apos;s settings, under Integrations, and paste its address here.</source>
        <translation>请在频道设置的“整合”（Integrations）中创建 Webhook，并将其地址粘贴到此处。</translation>
    </message>
    <message>
        <source>Make a workflow in Teams that posts to a channel when a webhook request is received, and paste its address here.</source>
        <translation>请在 Teams 中创建一个收到 Webhook 请求时发布到频道的工作流，并将其地址粘贴到此处。</translation>
    </message>
    <message>
        <source>The alert is sent there as JSON by POST; the README describes it.</source>
        <translation>告警以 JSON 形式通过 POST 发送到该地址；格式见 README。</translation>
    </message>
    <message>
        <source>It runs without a shell, at most 30 s. The alert stands in variables such as TELLTALE_TITLE, the report as JSON on its standard input.</source>
        <translation>运行时不经过 shell，最长 30 秒。告警在 TELLTALE_TITLE 等环境变量中，报告以 JSON 形式传入其标准输入。</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>类型</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>such as: our team&apos;s channel</source>
        <translation>例如：我们团队的频道</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>地址</translation>
    </message>
    <message>
        <source>Program</source>
        <translation>程序</translation>
    </message>
    <message>
        <source>Arguments</source>
        <translation>参数</translation>
    </message>
    <message>
        <source>one a line, as they are</source>
        <translation>每行一个，按原样传递</translation>
    </message>
    <message>
        <source>What goes there</source>
        <translation>发送内容</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>Mail server</source>
        <translation>邮件服务器</translation>
    </message>
    <message>
        <source>none (this machine only)</source>
        <extracomment>How the way to the mail server is made safe: not at all</extracomment>
        <translation>无（仅限本机）</translation>
    </message>
    <message>
        <source>Encryption</source>
        <translation>加密</translation>
    </message>
    <message>
        <source>Port</source>
        <translation>端口</translation>
    </message>
    <message>
        <source>User</source>
        <translation>用户名</translation>
    </message>
    <message>
        <source>empty: no login</source>
        <translation>留空则不登录</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>密码</translation>
    </message>
    <message>
        <source>From</source>
        <extracomment>Of a mail</extracomment>
        <translation>发件人</translation>
    </message>
    <message>
        <source>To</source>
        <extracomment>Of a mail</extracomment>
        <translation>收件人</translation>
    </message>
    <message>
        <source>addresses, with commas between them</source>
        <translation>地址，以逗号分隔</translation>
    </message>
    <message>
        <source>Without encryption only a mail server on this machine will do.</source>
        <translation>不加密时只能使用本机的邮件服务器。</translation>
    </message>
    <message>
        <source>This user needs a password.</source>
        <translation>此用户需要密码。</translation>
    </message>
    <message>
        <source>unchanged</source>
        <translation>未更改</translation>
    </message>
</context>
<context>
    <name>DestinationFile</name>
    <message>
        <source>%1 can&apos;t be read; nothing is sent elsewhere.</source>
        <extracomment>%1 is a file</extracomment>
        <translation>无法读取 %1；不会向别处发送任何内容。</translation>
    </message>
    <message>
        <source>Its id is another&apos;s, too.</source>
        <translation>其 id 与另一个发送目标重复。</translation>
    </message>
    <message>
        <source>There are at most ten.</source>
        <translation>最多只能有十个。</translation>
    </message>
    <message>
        <source>In %1, destination %2 can&apos;t be used. %3</source>
        <extracomment>%1 is a file, %2 a number from 1 on, %3 a sentence: what is wrong</extracomment>
        <translation>%1 中的第 %2 个发送目标无法使用。%3</translation>
    </message>
    <message>
        <source>The destinations can&apos;t be written to %1.</source>
        <extracomment>%1 is a file</extracomment>
        <translation>无法将发送目标写入 %1。</translation>
    </message>
</context>
<context>
    <name>DestinationRow</name>
    <message>
        <source>Test</source>
        <extracomment>Sends a test to a destination</extracomment>
        <translation>测试</translation>
    </message>
    <message>
        <source>Edit…</source>
        <translation>编辑…</translation>
    </message>
    <message>
        <source>Remove…</source>
        <translation>移除…</translation>
    </message>
    <message>
        <source>Test %1</source>
        <extracomment>%1 is the name of a destination</extracomment>
        <translation>测试 %1</translation>
    </message>
    <message>
        <source>Edit %1</source>
        <extracomment>%1 is the name of a destination</extracomment>
        <translation>编辑 %1</translation>
    </message>
    <message>
        <source>Remove %1</source>
        <extracomment>%1 is the name of a destination</extracomment>
        <translation>移除 %1</translation>
    </message>
</context>
<context>
    <name>DestinationWords</name>
    <message>
        <source>Waiting for the keyring ...</source>
        <translation>正在等待密钥环…</translation>
    </message>
    <message>
        <source>⚠ Its address is not in the keyring. Edit it to enter the address again.</source>
        <translation>⚠ 密钥环中没有其地址。请编辑此发送目标，重新输入地址。</translation>
    </message>
    <message>
        <source>⚠ Its password is not in the keyring. Edit it to enter the password again.</source>
        <translation>⚠ 密钥环中没有其密码。请编辑此发送目标，重新输入密码。</translation>
    </message>
    <message>
        <source>Its address is known until you quit: the keyring did not take it. %1</source>
        <extracomment>%1 is a sentence that says what is wrong with the keyring</extracomment>
        <translation>其地址仅在退出前有效：密钥环未接受该地址。%1</translation>
    </message>
    <message>
        <source>Its password is known until you quit: the keyring did not take it. %1</source>
        <extracomment>%1 is a sentence that says what is wrong with the keyring</extracomment>
        <translation>其密码仅在退出前有效：密钥环未接受该密码。%1</translation>
    </message>
    <message>
        <source>Webhook (JSON)</source>
        <extracomment>A kind of destination: an address that takes the alert as JSON</extracomment>
        <translation>Webhook (JSON)</translation>
    </message>
    <message>
        <source>Mail</source>
        <extracomment>A kind of destination</extracomment>
        <translation>邮件</translation>
    </message>
    <message>
        <source>Command</source>
        <extracomment>A kind of destination: a program of the user&apos;s</extracomment>
        <translation>命令</translation>
    </message>
    <message>
        <source>all alerts</source>
        <translation>全部告警</translation>
    </message>
    <message>
        <source>warnings and worse</source>
        <translation>警告及更严重的告警</translation>
    </message>
    <message>
        <source>only what is critical</source>
        <translation>仅严重告警</translation>
    </message>
    <message>
        <source>Switched off.</source>
        <translation>已关闭。</translation>
    </message>
    <message>
        <source>⚠ Failed at %1. %2</source>
        <extracomment>%1 is a time, %2 a sentence: why</extracomment>
        <translation>⚠ %1 发送失败。%2</translation>
    </message>
    <message numerus="yes">
        <source>%n alert(s) wait(s) to be delivered.</source>
        <translation>
            <numerusform>%n 条告警等待送达。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n alert(s) had to be dropped because too many waited.</source>
        <translation>
            <numerusform>因等待的告警过多，已丢弃 %n 条告警。</numerusform>
        </translation>
    </message>
    <message>
        <source>Last alert delivered at %1.</source>
        <extracomment>%1 is a time</extracomment>
        <translation>最近一条告警于 %1 送达。</translation>
    </message>
    <message>
        <source>Nothing was sent yet.</source>
        <translation>尚未发送任何内容。</translation>
    </message>
    <message>
        <source>Sending a test …</source>
        <translation>正在发送测试…</translation>
    </message>
    <message>
        <source>✓ Delivered at %1.</source>
        <extracomment>%1 is a time</extracomment>
        <translation>✓ 已于 %1 送达。</translation>
    </message>
    <message>
        <source>✗ Not delivered at %1. %2</source>
        <extracomment>%1 is a time, %2 a sentence: why</extracomment>
        <translation>✗ %1 未能送达。%2</translation>
    </message>
</context>
<context>
    <name>DestinationsCard</name>
    <message>
        <source>Elsewhere</source>
        <extracomment>Heading: where alerts go besides this desktop</extracomment>
        <translation>发往别处</translation>
    </message>
    <message>
        <source>Add a destination…</source>
        <translation>添加发送目标…</translation>
    </message>
    <message>
        <source>Alerts can also go to a chat, a webhook, by mail or to a command of yours. Snooze and quiet hours don&apos;t hold them back there. What is changed here is used at once.</source>
        <translation>告警还可以发送到聊天、Webhook、邮件或您自己的命令。暂缓通知和免打扰时段不影响发往这些目标的告警。此处的更改立即生效。</translation>
    </message>
    <message>
        <source>Add a destination</source>
        <translation>添加发送目标</translation>
    </message>
    <message>
        <source>Edit a destination</source>
        <translation>编辑发送目标</translation>
    </message>
    <message>
        <source>Remove &quot;%1&quot;?</source>
        <extracomment>%1 is the name of a destination</extracomment>
        <translation>移除“%1”？</translation>
    </message>
    <message>
        <source>What waits for it is dropped, and its address or password is forgotten.</source>
        <translation>等待发送给它的告警将被丢弃，其地址或密码将被清除。</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>移除</translation>
    </message>
</context>
<context>
    <name>DurationBars</name>
    <message>
        <source>&gt; %1 h</source>
        <extracomment>A range of durations: longer than %1 hours</extracomment>
        <translation>&gt; %1 小时</translation>
    </message>
    <message>
        <source>&lt; %1 min</source>
        <extracomment>A range of durations: shorter than %1 minutes</extracomment>
        <translation>&lt; %1 分钟</translation>
    </message>
    <message>
        <source>%1–%2 h</source>
        <extracomment>A range of durations in minutes, without the unit for want of room; then in hours</extracomment>
        <translation>%1–%2 小时</translation>
    </message>
    <message>
        <source>%1–%2</source>
        <translation>%1–%2</translation>
    </message>
    <message>
        <source>How long incidents lasted</source>
        <translation>故障持续时间</translation>
    </message>
    <message>
        <source>%1 or longer</source>
        <extracomment>A range of durations</extracomment>
        <translation>%1或更长</translation>
    </message>
    <message>
        <source>less than %1</source>
        <extracomment>A range of durations</extracomment>
        <translation>不到 %1</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <extracomment>A range of durations</extracomment>
        <translation>%1至 %2</translation>
    </message>
</context>
<context>
    <name>ErrorChart</name>
    <message>
        <source>How often each code came</source>
        <translation>各代码出现次数</translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <extracomment>Two times of day or dates with times: from, until</extracomment>
        <translation>%1 – %2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>%1 a code such as 529, %2 how often it came
----------
Legend of a chart: %1 a code such as 529, %2 how often it came</extracomment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>无</translation>
    </message>
</context>
<context>
    <name>ErrorCounts</name>
    <message>
        <source>%1 %2</source>
        <extracomment>%1 an HTTP status that looks fine, %2 an outcome such as &quot;Overloaded&quot;</extracomment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Others</source>
        <extracomment>Legend of a chart: all errors that have no colour of their own</extracomment>
        <translation>其他</translation>
    </message>
</context>
<context>
    <name>ErrorDetails</name>
    <message>
        <source>%1: %2</source>
        <extracomment>A fact about an error: %1 is its name, %2 its value</extracomment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>%1 of %2 left</source>
        <translation>剩余 %1（共 %2）</translation>
    </message>
    <message>
        <source>%1 left</source>
        <translation>剩余 %1</translation>
    </message>
    <message>
        <source>full again at %1</source>
        <extracomment>When an allowance is full again: %1 is a time</extracomment>
        <translation>%1 恢复满额</translation>
    </message>
    <message>
        <source>%1, valid until %2</source>
        <extracomment>%1 the issuer of a certificate, %2 a date</extracomment>
        <translation>%1，有效期至 %2</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>检测</translation>
    </message>
    <message>
        <source>Error type</source>
        <translation>错误类型</translation>
    </message>
    <message>
        <source>Error code</source>
        <translation>错误代码</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>模型</translation>
    </message>
    <message>
        <source>Request id</source>
        <translation>请求 ID</translation>
    </message>
    <message>
        <source>Edge site</source>
        <extracomment>Which of the vendor&apos;s sites answered</extracomment>
        <translation>边缘站点</translation>
    </message>
    <message>
        <source>Proxy</source>
        <translation>代理</translation>
    </message>
    <message>
        <source>Certificate issued by</source>
        <translation>证书颁发者</translation>
    </message>
    <message>
        <source>Retry after</source>
        <translation>重试等待时间</translation>
    </message>
    <message>
        <source>Server&apos;s own time</source>
        <extracomment>How long the server says that it worked on the answer</extracomment>
        <translation>服务器自身耗时</translation>
    </message>
    <message>
        <source>Requests</source>
        <translation>请求</translation>
    </message>
    <message>
        <source>Input tokens</source>
        <translation>输入 token</translation>
    </message>
    <message>
        <source>Output tokens</source>
        <translation>输出 token</translation>
    </message>
    <message>
        <source>Tokens</source>
        <extracomment>All tokens; the most restrictive limit in force</extracomment>
        <translation>Token</translation>
    </message>
    <message>
        <source>Priority input tokens</source>
        <translation>优先输入 token</translation>
    </message>
    <message>
        <source>Priority output tokens</source>
        <translation>优先输出 token</translation>
    </message>
    <message>
        <source>Clock off by</source>
        <extracomment>How far this machine&apos;s clock is from the server&apos;s</extracomment>
        <translation>时钟偏差</translation>
    </message>
    <message>
        <source>Copy as curl</source>
        <translation>复制为 curl</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>详细信息</translation>
    </message>
    <message>
        <source>The same request as a command; the key is not in it</source>
        <translation>同一请求的命令形式；不含密钥</translation>
    </message>
    <message>
        <source>%1 · %2 · %3</source>
        <extracomment>%1 an HTTP status, %2 what it means, %3 whose fault it is</extracomment>
        <translation>%1 · %2 · %3</translation>
    </message>
    <message>
        <source>It said: %1</source>
        <extracomment>%1 is what the server or the connection said, word for word</extracomment>
        <translation>返回内容：%1</translation>
    </message>
</context>
<context>
    <name>ErrorExport</name>
    <message>
        <source>JSON Lines (*.jsonl)</source>
        <translation>JSON Lines (*.jsonl)</translation>
    </message>
    <message>
        <source>The file could not be written: %1</source>
        <extracomment>%1 is the reason as the system gives it</extracomment>
        <translation>无法写入文件：%1</translation>
    </message>
    <message>
        <source>CSV, for spreadsheets (*.csv)</source>
        <translation>CSV，用于电子表格 (*.csv)</translation>
    </message>
</context>
<context>
    <name>ErrorModel</name>
    <message>
        <source>Time</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>Status</source>
        <extracomment>HTTP status, or what went wrong instead of an answer</extracomment>
        <translation>状态</translation>
    </message>
    <message>
        <source>Error type</source>
        <translation>错误类型</translation>
    </message>
    <message>
        <source>Code</source>
        <extracomment>The error&apos;s code, which tells more than its type</extracomment>
        <translation>代码</translation>
    </message>
    <message>
        <source>Whose fault</source>
        <translation>责任方</translation>
    </message>
    <message>
        <source>Check</source>
        <extracomment>Which kind of check it was</extracomment>
        <translation>检测</translation>
    </message>
    <message>
        <source>Model</source>
        <extracomment>The model of the AI that was asked</extracomment>
        <translation>模型</translation>
    </message>
    <message>
        <source>Latency</source>
        <translation>延迟</translation>
    </message>
    <message>
        <source>Edge</source>
        <extracomment>Which of the vendor&apos;s sites answered</extracomment>
        <translation>边缘站点</translation>
    </message>
    <message>
        <source>Request id</source>
        <translation>请求 ID</translation>
    </message>
</context>
<context>
    <name>ErrorTable</name>
    <message>
        <source>Errors</source>
        <translation>错误</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>复制</translation>
    </message>
    <message>
        <source>Copy row</source>
        <translation>复制行</translation>
    </message>
    <message>
        <source>Copy as curl</source>
        <translation>复制为 curl</translation>
    </message>
</context>
<context>
    <name>ErrorsPage</name>
    <message>
        <source>Nothing went wrong in the last 24 hours.</source>
        <translation>最近 24 小时没有出错。</translation>
    </message>
    <message>
        <source>Nothing went wrong in the last 7 days.</source>
        <translation>最近 7 天没有出错。</translation>
    </message>
    <message>
        <source>Nothing went wrong in the last 30 days.</source>
        <translation>最近 30 天没有出错。</translation>
    </message>
    <message>
        <source>Range of time</source>
        <translation>时间范围</translation>
    </message>
    <message>
        <source>24 h</source>
        <extracomment>A range of time: hours</extracomment>
        <translation>24 小时</translation>
    </message>
    <message>
        <source>7 d</source>
        <extracomment>A range of time: days</extracomment>
        <translation>7 天</translation>
    </message>
    <message>
        <source>30 d</source>
        <translation>30 天</translation>
    </message>
    <message>
        <source>Whose fault</source>
        <translation>责任方</translation>
    </message>
    <message>
        <source>All causes</source>
        <extracomment>Choice of whose fault errors are: whoever&apos;s</extracomment>
        <translation>所有原因</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>筛选</translation>
    </message>
    <message>
        <source>Filter (Ctrl+F)</source>
        <translation>筛选 (Ctrl+F)</translation>
    </message>
    <message>
        <source>Shows the entries in which all of these words occur</source>
        <translation>显示包含所有这些词的记录</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>导出…</translation>
    </message>
    <message>
        <source>Writes the entries shown to a file</source>
        <translation>将所示记录写入文件</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>全部显示</translation>
    </message>
    <message>
        <source>Checks that fail will be listed here, each with its reason.</source>
        <translation>失败的检测及其原因将列在这里。</translation>
    </message>
    <message numerus="yes">
        <source>None of %n entry(ies) matches the filter.</source>
        <extracomment>%n entries are there, but the filter hides them</extracomment>
        <translation>
            <numerusform>%n 条记录均不符合筛选条件。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n entry(ies)</source>
        <translation>
            <numerusform>%n 条记录</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n entry(ies)</source>
        <translation>
            <numerusform>%1 条记录（共 %n 条）</numerusform>
        </translation>
    </message>
    <message>
        <source>reading on…</source>
        <translation>正在继续读取…</translation>
    </message>
    <message>
        <source>older ones are left out</source>
        <translation>更早的记录已略去</translation>
    </message>
    <message numerus="yes">
        <source>Wrote %n entry(ies) to %1.</source>
        <extracomment>%n entries went into a file; %1 is its name</extracomment>
        <translation>
            <numerusform>已将 %n 条记录写入 %1。</numerusform>
        </translation>
    </message>
    <message>
        <source>Export the entries shown</source>
        <translation>导出所示记录</translation>
    </message>
</context>
<context>
    <name>FileSaver</name>
    <message>
        <source>Save as</source>
        <translation>另存为</translation>
    </message>
    <message>
        <source>Saved as %1</source>
        <translation>已保存为 %1</translation>
    </message>
    <message>
        <source>%1 can&apos;t be written: %2</source>
        <translation>无法写入 %1：%2</translation>
    </message>
</context>
<context>
    <name>FirstRunPage</name>
    <message>
        <source>all is well</source>
        <extracomment>What a lamp&apos;s shape means, in very few words</extracomment>
        <translation>一切正常</translation>
    </message>
    <message>
        <source>partly failing, or your side</source>
        <extracomment>What a lamp&apos;s shape means, in very few words</extracomment>
        <translation>部分故障，或原因在您这边</translation>
    </message>
    <message>
        <source>the API is down</source>
        <extracomment>What a lamp&apos;s shape means, in very few words</extracomment>
        <translation>API 中断</translation>
    </message>
    <message>
        <source>can&apos;t tell</source>
        <extracomment>What a lamp&apos;s shape means, in very few words</extracomment>
        <translation>无法判断</translation>
    </message>
    <message>
        <source>Start when you log in</source>
        <translation>登录时启动</translation>
    </message>
    <message>
        <source>Start watching</source>
        <translation>开始监测</translation>
    </message>
    <message>
        <source>All of this can be changed in the settings. Esc skips it.</source>
        <translation>以上各项均可在设置中更改。按 Esc 跳过。</translation>
    </message>
    <message>
        <source>Welcome to Telltale</source>
        <translation>欢迎使用 Telltale</translation>
    </message>
    <message>
        <source>A lamp in your tray tells the health of the Claude API as this computer sees it.</source>
        <translation>托盘中的指示灯显示从本机看到的 Claude API 健康状况。</translation>
    </message>
    <message>
        <source>When something is wrong it says whose fault it is: Anthropic&apos;s, or your network, key, limits or request.</source>
        <translation>出现异常时，它会指出责任方：是 Anthropic，还是您的网络、密钥、限额或请求。</translation>
    </message>
    <message>
        <source>It works at once, without a key; with one it also sees overloads, your limits and whether the key is good.</source>
        <translation>没有密钥也可立即工作；有了密钥，还能看到过载、您的限额以及密钥是否有效。</translation>
    </message>
    <message>
        <source>May Telltale send tiny test messages?</source>
        <translation>允许 Telltale 发送极小的测试消息吗？</translation>
    </message>
    <message>
        <source>Only a real message, sent with your key, shows that the API is overloaded. One asks the cheapest model for a single token. All other checks are free.</source>
        <translation>只有用您的密钥发送的真实消息才能看出 API 是否过载。每条消息只向最便宜的模型请求一个 token。其他检测均免费。</translation>
    </message>
</context>
<context>
    <name>GridLegend</name>
    <message>
        <source>Legend</source>
        <translation>图例</translation>
    </message>
</context>
<context>
    <name>HeatCard</name>
    <message>
        <source>When trouble comes</source>
        <translation>异常时段</translation>
    </message>
    <message>
        <source>As a table</source>
        <translation>以表格显示</translation>
    </message>
    <message>
        <source>What the map shows</source>
        <translation>热力图显示的内容</translation>
    </message>
    <message>
        <source>Errors</source>
        <translation>错误</translation>
    </message>
    <message>
        <source>Latency</source>
        <translation>延迟</translation>
    </message>
    <message>
        <source>Whose time of day</source>
        <translation>采用哪里的时间</translation>
    </message>
    <message>
        <source>Your time</source>
        <extracomment>A choice: times of day where the user is</extracomment>
        <translation>本地时间</translation>
    </message>
    <message>
        <source>Pacific time (Anthropic&apos;s)</source>
        <extracomment>A choice: times of day in California, where the vendor works</extracomment>
        <translation>太平洋时间（Anthropic 所在地）</translation>
    </message>
    <message>
        <source>Values of the heat map</source>
        <translation>热力图数值</translation>
    </message>
    <message>
        <source>Your time (%1)</source>
        <extracomment>A choice: times of day where the user is; %1 a time zone such as Europe/Berlin</extracomment>
        <translation>本地时间（%1）</translation>
    </message>
</context>
<context>
    <name>HeatGrid</name>
    <message>
        <source>Heat map of failed checks, hours by days of the week</source>
        <translation>失败检测热力图，按小时和星期</translation>
    </message>
    <message>
        <source>Heat map of the latency, hours by days of the week</source>
        <translation>延迟热力图，按小时和星期</translation>
    </message>
    <message>
        <source>Hardly any difference</source>
        <extracomment>Legend of the heat map: all hours are about as fast</extracomment>
        <translation>几乎没有差别</translation>
    </message>
    <message>
        <source>None failed</source>
        <translation>无失败</translation>
    </message>
    <message>
        <source>&gt; %1</source>
        <extracomment>Legend of a scale: more than %1; then up to %1</extracomment>
        <translation>&gt; %1</translation>
    </message>
    <message>
        <source>≤ %1</source>
        <translation>≤ %1</translation>
    </message>
    <message>
        <source>Too few checks</source>
        <translation>检测太少</translation>
    </message>
    <message>
        <source>Working hours in California</source>
        <translation>加利福尼亚州工作时间</translation>
    </message>
    <message>
        <source>Nothing was checked</source>
        <translation>未检测</translation>
    </message>
    <message>
        <source>%1 failed</source>
        <extracomment>%1 a share: how many of the checks failed</extracomment>
        <translation>%1 失败</translation>
    </message>
    <message>
        <source>Half are answered within %1 (%2)</source>
        <extracomment>%1 a duration, %2 a kind of check such as &quot;Message&quot;</extracomment>
        <translation>半数在 %1内得到响应（%2）</translation>
    </message>
    <message numerus="yes">
        <source>%n check(s)</source>
        <translation>
            <numerusform>%n 次检测</numerusform>
        </translation>
    </message>
    <message>
        <source>Too few checks to tell</source>
        <translation>检测太少，无法判断</translation>
    </message>
</context>
<context>
    <name>History</name>
    <message>
        <source>The history can&apos;t be written: %1.</source>
        <extracomment>%1 the system&apos;s reason, as &quot;database or disk is full&quot;</extracomment>
        <translation>无法写入历史记录：%1。</translation>
    </message>
    <message>
        <source>SQLite does not work here: %1</source>
        <translation>SQLite 在此无法工作：%1</translation>
    </message>
    <message>
        <source>%1 can&apos;t be used (%2), so the history is kept in memory until the program ends.</source>
        <extracomment>%1 a file, %2 the system&apos;s reason</extracomment>
        <translation>无法使用 %1（%2），因此历史记录仅保存在内存中，直到程序退出。</translation>
    </message>
    <message>
        <source>damaged, and can&apos;t be renamed</source>
        <translation>已损坏，且无法重命名</translation>
    </message>
    <message>
        <source>%1 was damaged: it was renamed to %2, and a new history begun.</source>
        <extracomment>%1 the file, %2 its new name</extracomment>
        <translation>%1 已损坏：已重命名为 %2，并新建了历史记录。</translation>
    </message>
    <message>
        <source>it was written by a newer version of Telltale</source>
        <translation>由更新版本的 Telltale 写入</translation>
    </message>
    <message>
        <source>it is not a history of Telltale</source>
        <translation>不是 Telltale 的历史记录</translation>
    </message>
</context>
<context>
    <name>HistoryClerk</name>
    <message>
        <source>The file could not be written: %1</source>
        <extracomment>%1 is the reason as the system gives it</extracomment>
        <translation>无法写入文件：%1</translation>
    </message>
    <message>
        <source>Deleted.</source>
        <translation>已删除。</translation>
    </message>
    <message numerus="yes">
        <source>Wrote %n check(s) to %1.</source>
        <extracomment>%n checks went into the file %1</extracomment>
        <translation>
            <numerusform>已将 %n 次检测写入 %1。</numerusform>
        </translation>
    </message>
    <message>
        <source>Cancelled; no file was written.</source>
        <translation>已取消；未写入文件。</translation>
    </message>
    <message>
        <source>Stopped; what was deleted until then is gone.</source>
        <translation>已停止；此前已删除的内容无法恢复。</translation>
    </message>
</context>
<context>
    <name>HistoryPage</name>
    <message>
        <source>Nothing has been seen yet. Leave Telltale running: here it will show day by day how the API did, at which hours trouble comes, and every incident.</source>
        <translation>尚无记录。让 Telltale 保持运行，这里将逐日显示 API 的状况、异常多发的时段以及每一起故障。</translation>
    </message>
    <message>
        <source>Range of time</source>
        <translation>时间范围</translation>
    </message>
    <message>
        <source>30 days</source>
        <translation>30 天</translation>
    </message>
    <message>
        <source>90 days</source>
        <translation>90 天</translation>
    </message>
    <message>
        <source>1 year</source>
        <translation>1 年</translation>
    </message>
    <message>
        <source>Figures</source>
        <translation>指标</translation>
    </message>
    <message>
        <source>Uptime</source>
        <translation>可用率</translation>
    </message>
    <message>
        <source>Time down</source>
        <translation>中断时长</translation>
    </message>
    <message>
        <source>Incidents</source>
        <translation>故障</translation>
    </message>
    <message>
        <source>Lead (median)</source>
        <extracomment>How much earlier we knew of incidents than the status page</extracomment>
        <translation>提前量（中位数）</translation>
    </message>
    <message>
        <source>Worst day</source>
        <translation>最差的一天</translation>
    </message>
    <message>
        <source>Day by day</source>
        <translation>逐日情况</translation>
    </message>
    <message>
        <source>How long incidents last</source>
        <translation>故障持续时间</translation>
    </message>
    <message>
        <source>of %1 watched</source>
        <extracomment>%1 a duration</extracomment>
        <translation>共监测 %1</translation>
    </message>
    <message>
        <source>measured, %1 posted</source>
        <extracomment>%1 a number of incidents</extracomment>
        <translation>实测，公布 %1</translation>
    </message>
    <message>
        <source>after the page</source>
        <translation>晚于状态页</translation>
    </message>
    <message>
        <source>before the page</source>
        <translation>早于状态页</translation>
    </message>
    <message>
        <source>down for %1</source>
        <extracomment>%1 a duration</extracomment>
        <translation>中断 %1</translation>
    </message>
</context>
<context>
    <name>HistoryWords</name>
    <message>
        <source>%1 %</source>
        <extracomment>A share in percent</extracomment>
        <translation>%1%</translation>
    </message>
    <message>
        <source>No data</source>
        <extracomment>A day of which nothing is known</extracomment>
        <translation>无数据</translation>
    </message>
    <message>
        <source>Good</source>
        <extracomment>A day without an incident</extracomment>
        <translation>良好</translation>
    </message>
    <message>
        <source>Disturbed</source>
        <extracomment>A day on which the API failed now and then</extracomment>
        <translation>不稳定</translation>
    </message>
    <message>
        <source>Down</source>
        <extracomment>A day on which the API was down for a while</extracomment>
        <translation>中断</translation>
    </message>
    <message>
        <source>Measured here</source>
        <extracomment>Who found the incident: this program</extracomment>
        <translation>本机实测</translation>
    </message>
    <message>
        <source>Status page</source>
        <extracomment>Who told of the incident: the vendor&apos;s status page</extracomment>
        <translation>状态页</translation>
    </message>
    <message>
        <source>below the expected %1</source>
        <extracomment>Below an uptime; %1 is a share</extracomment>
        <translation>低于预期的 %1</translation>
    </message>
    <message>
        <source>expected: %1</source>
        <translation>预期：%1</translation>
    </message>
    <message>
        <source>%1 before the page</source>
        <extracomment>%1 is a duration: how long we knew of an incident before the vendor&apos;s status page did</extracomment>
        <translation>早于状态页 %1</translation>
    </message>
    <message>
        <source>%1 after the page</source>
        <translation>晚于状态页 %1</translation>
    </message>
    <message>
        <source>%1 so far</source>
        <extracomment>How long an incident has lasted that isn&apos;t over; %1 is a duration</extracomment>
        <translation>已持续 %1</translation>
    </message>
    <message>
        <source>No data: nothing was checked</source>
        <translation>无数据：未检测</translation>
    </message>
    <message>
        <source>%1 · uptime %2</source>
        <extracomment>%1 what was worst that day (&quot;Down&quot;), %2 a share</extracomment>
        <translation>%1 · 可用率 %2</translation>
    </message>
    <message>
        <source>Red %1</source>
        <extracomment>How long the light was red that day</extracomment>
        <translation>红灯 %1</translation>
    </message>
    <message>
        <source>Amber %1</source>
        <extracomment>How long the light was amber that day</extracomment>
        <translation>黄灯 %1</translation>
    </message>
    <message>
        <source>Incidents: %1</source>
        <translation>故障：%1</translation>
    </message>
    <message>
        <source>Watched for %1</source>
        <extracomment>For how long of the day the API was checked</extracomment>
        <translation>已监测 %1</translation>
    </message>
    <message>
        <source>%1 measured here, %2 posted</source>
        <extracomment>Numbers of incidents: found by this program, told by the vendor&apos;s status page</extracomment>
        <translation>本机实测 %1，公布 %2</translation>
    </message>
    <message>
        <source>Uptime is the share of the watched time without a confirmed incident of Anthropic&apos;s; hours without a check count neither way. %1 is what users are told to expect.</source>
        <translation>可用率是监测时间中没有已确认的 Anthropic 故障的时间所占的比例；没有检测的小时不计入。告知用户的预期值为 %1。</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <extracomment>%1 the name of a month, %2 a year</extracomment>
        <translation>%2年%1</translation>
    </message>
    <message>
        <source>d MMM</source>
        <extracomment>How a day without its year is written, short: d the day, MMM the month</extracomment>
        <translation>M月d日</translation>
    </message>
    <message>
        <source>%1, %2 to %3</source>
        <extracomment>%1 a day of the week, %2 and %3 times of day</extracomment>
        <translation>%1，%2 至 %3</translation>
    </message>
</context>
<context>
    <name>HoldWords</name>
    <message>
        <source>Notifications are snoozed until %1.</source>
        <extracomment>%1 is a time of day</extracomment>
        <translation>通知已暂缓至 %1。</translation>
    </message>
    <message>
        <source>Your desktop is set not to disturb you.</source>
        <translation>您的桌面已设为勿扰模式。</translation>
    </message>
    <message>
        <source>Quiet hours last until %1.</source>
        <extracomment>%1 is a time of day</extracomment>
        <translation>免打扰时段持续到 %1。</translation>
    </message>
    <message>
        <source>There were many notifications; the next comes at %1 or later.</source>
        <extracomment>%1 is a time of day</extracomment>
        <translation>通知较多；下一条不早于 %1。</translation>
    </message>
    <message>
        <source>You have acknowledged this incident; you are told when it changes.</source>
        <translation>您已知悉此故障；发生变化时会通知您。</translation>
    </message>
    <message numerus="yes">
        <source>%n notification(s) will be told then.</source>
        <translation>
            <numerusform>届时将告知 %n 条通知的内容。</numerusform>
        </translation>
    </message>
    <message>
        <source>Incident confirmed, or answers far slower than usual</source>
        <translation>确认故障，或响应比平时慢得多</translation>
    </message>
    <message>
        <source>Incident worse: from partly to wholly failing</source>
        <translation>故障加重：从部分故障变为全面故障</translation>
    </message>
    <message>
        <source>Recovery, with how long it lasted</source>
        <translation>恢复，并告知持续时间</translation>
    </message>
    <message>
        <source>Status page posts or changes an incident that concerns me</source>
        <translation>状态页公布或更改与我有关的故障</translation>
    </message>
    <message>
        <source>Status page says that it is over</source>
        <translation>状态页表示故障已结束</translation>
    </message>
    <message>
        <source>Updates of incidents that I follow</source>
        <translation>我所关注故障的更新</translation>
    </message>
    <message>
        <source>Key refused</source>
        <translation>密钥被拒绝</translation>
    </message>
    <message>
        <source>Less than 10 % of a rate limit left</source>
        <translation>速率限额剩余不到 10%</translation>
    </message>
    <message>
        <source>Rate limit reached</source>
        <translation>达到速率限额</translation>
    </message>
    <message>
        <source>Credit or spend limit used up</source>
        <translation>余额或支出上限用尽</translation>
    </message>
    <message>
        <source>Budget for test messages used up</source>
        <translation>测试消息预算用完</translation>
    </message>
    <message>
        <source>Certificate of the API about to expire</source>
        <translation>API 的证书即将到期</translation>
    </message>
    <message>
        <source>Model that I use about to retire</source>
        <translation>我使用的模型即将停用</translation>
    </message>
</context>
<context>
    <name>IncidentCard</name>
    <message>
        <source>Incidents</source>
        <translation>故障</translation>
    </message>
    <message>
        <source>None in this time.</source>
        <translation>这段时间内没有故障。</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>复制</translation>
    </message>
</context>
<context>
    <name>IncidentModel</name>
    <message>
        <source>Start</source>
        <translation>开始</translation>
    </message>
    <message>
        <source>Lasted</source>
        <translation>持续时间</translation>
    </message>
    <message>
        <source>Seen by</source>
        <extracomment>Who found the incident</extracomment>
        <translation>来源</translation>
    </message>
    <message>
        <source>What</source>
        <extracomment>What kind of incident it was</extracomment>
        <translation>类型</translation>
    </message>
    <message>
        <source>Lead</source>
        <extracomment>How much earlier we knew of an incident than the vendor&apos;s status page</extracomment>
        <translation>提前量</translation>
    </message>
</context>
<context>
    <name>InterestCard</name>
    <message>
        <source>What of the status page concerns you</source>
        <translation>状态页上与您有关的内容</translation>
    </message>
    <message>
        <source>Trouble with the Claude API always counts. It shall also count with:</source>
        <translation>Claude API 的异常始终计入。此外，以下异常也计入：</translation>
    </message>
    <message>
        <source>Models that you use: an incident that names only others is shown, but doesn&apos;t colour the light. With none checked, all count.</source>
        <translation>您使用的模型：仅涉及其他模型的故障会显示，但不影响指示灯。一个都不选时，全部计入。</translation>
    </message>
</context>
<context>
    <name>KeyCard</name>
    <message>
        <source>API key</source>
        <translation>API 密钥</translation>
    </message>
    <message>
        <source>Remember it in the desktop&apos;s keyring</source>
        <translation>保存到桌面的密钥环</translation>
    </message>
    <message>
        <source>Use it for this session only</source>
        <translation>仅用于本次会话</translation>
    </message>
    <message>
        <source>Use this key</source>
        <translation>使用此密钥</translation>
    </message>
    <message>
        <source>Remove key</source>
        <translation>移除密钥</translation>
    </message>
    <message>
        <source>New API key</source>
        <translation>新 API 密钥</translation>
    </message>
    <message>
        <source>A key is in use.</source>
        <translation>已有密钥在使用中。</translation>
    </message>
    <message>
        <source>In use: %1</source>
        <translation>使用中：%1</translation>
    </message>
    <message>
        <source>No key yet.</source>
        <translation>尚无密钥。</translation>
    </message>
    <message>
        <source>Remember it: no keyring answers on this desktop</source>
        <translation>保存：此桌面没有密钥环响应</translation>
    </message>
    <message>
        <source>⚠ A key has no blanks or line breaks in it. Copy it again.</source>
        <translation>⚠ 密钥中没有空格或换行。请重新复制。</translation>
    </message>
    <message>
        <source>The API wants a pause before it is asked with a key again. Test it in some minutes.</source>
        <translation>API 要求暂停一段时间后再用密钥请求。请过几分钟再测试密钥。</translation>
    </message>
    <message>
        <source>✓ Accepted: the API takes this key.</source>
        <translation>✓ 已接受：API 接受此密钥。</translation>
    </message>
    <message>
        <source>✗ Refused. %1</source>
        <extracomment>%1 is a sentence or two: why, and what to do</extracomment>
        <translation>✗ 被拒绝。%1</translation>
    </message>
    <message>
        <source>✓ The API knows this key. %1</source>
        <extracomment>%1 is a sentence or two: what is wrong all the same, and what to do</extracomment>
        <translation>✓ API 认得此密钥。%1</translation>
    </message>
    <message>
        <source>⚠ This doesn&apos;t tell whether the key is good. %1</source>
        <extracomment>%1 is a sentence or two: why, and what to do</extracomment>
        <translation>⚠ 由此无法判断密钥是否有效。%1</translation>
    </message>
    <message>
        <source>Test key</source>
        <translation>测试密钥</translation>
    </message>
    <message>
        <source>Asks the API at once; no tokens are used unless test messages are due</source>
        <translation>立即请求 API；除非到了发送测试消息的时间，否则不消耗 token</translation>
    </message>
    <message>
        <source>Asking the API …</source>
        <translation>正在请求 API…</translation>
    </message>
</context>
<context>
    <name>KeyHolder</name>
    <message>
        <source>Waiting for the keyring ...</source>
        <translation>正在等待密钥环…</translation>
    </message>
    <message>
        <source>From the environment variable ANTHROPIC_API_KEY.</source>
        <translation>来自环境变量 ANTHROPIC_API_KEY。</translation>
    </message>
    <message>
        <source>There is no key. Without one only the API&apos;s edge can be watched.</source>
        <translation>没有密钥。没有密钥时只能监测 API 的边缘节点。</translation>
    </message>
    <message>
        <source>Being kept in the keyring ...</source>
        <translation>正在保存到密钥环…</translation>
    </message>
    <message>
        <source>Only in memory, until you quit.</source>
        <translation>仅在内存中，退出后失效。</translation>
    </message>
    <message>
        <source>In the desktop&apos;s keyring.</source>
        <translation>在桌面的密钥环中。</translation>
    </message>
    <message>
        <source>The keyring can&apos;t be used, so a key lasts until you quit. %1</source>
        <translation>无法使用密钥环，因此密钥仅在退出前有效。%1</translation>
    </message>
    <message>
        <source>Only in memory, until you quit: the keyring did not take it. %1</source>
        <extracomment>%1 is a sentence that says what is wrong with the keyring.</extracomment>
        <translation>仅在内存中，退出后失效：密钥环未接受该密钥。%1</translation>
    </message>
</context>
<context>
    <name>Keyring</name>
    <message>
        <source>The desktop&apos;s keyring does not answer.</source>
        <translation>桌面的密钥环没有响应。</translation>
    </message>
    <message>
        <source>The desktop&apos;s keyring is locked or refuses access.</source>
        <translation>桌面的密钥环已锁定或拒绝访问。</translation>
    </message>
    <message>
        <source>There is no keyring on this desktop.</source>
        <translation>此桌面没有密钥环。</translation>
    </message>
    <message>
        <source>The desktop&apos;s keyring can&apos;t be used: %1</source>
        <extracomment>%1 the keyring&apos;s own words</extracomment>
        <translation>无法使用桌面的密钥环：%1</translation>
    </message>
</context>
<context>
    <name>LatencyChart</name>
    <message>
        <source>Median %1</source>
        <translation>中位数 %1</translation>
    </message>
    <message>
        <source>95 % within %1</source>
        <translation>95% 在 %1内</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1至 %2</translation>
    </message>
    <message>
        <source>Mean %1</source>
        <extracomment>Of several answers</extracomment>
        <translation>平均值 %1</translation>
    </message>
    <message>
        <source>Measured: %1</source>
        <translation>实测：%1</translation>
    </message>
    <message>
        <source>Posted: %1</source>
        <extracomment>%1 is the title of an incident on the vendor&apos;s status page</extracomment>
        <translation>公布：%1</translation>
    </message>
    <message numerus="yes">
        <source>%n check(s)</source>
        <translation>
            <numerusform>%n 次检测</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n failed</source>
        <translation>
            <numerusform>%n 次失败</numerusform>
        </translation>
    </message>
    <message>
        <source>Total time</source>
        <extracomment>What the chart shows: the time of the whole request</extracomment>
        <translation>总耗时</translation>
    </message>
    <message>
        <source>First byte</source>
        <extracomment>What the chart shows: the time from the request to the answer&apos;s first byte</extracomment>
        <translation>首字节</translation>
    </message>
    <message>
        <source>First token</source>
        <extracomment>What the chart shows: the time from the request to the first text</extracomment>
        <translation>首 token</translation>
    </message>
    <message>
        <source>Phases</source>
        <extracomment>What the chart shows: the total in its parts (name, connect, TLS, server, transfer)</extracomment>
        <translation>阶段</translation>
    </message>
</context>
<context>
    <name>LatencyPage</name>
    <message>
        <source>Table</source>
        <translation>表格</translation>
    </message>
    <message>
        <source>The same as figures</source>
        <translation>以数字显示相同内容</translation>
    </message>
    <message>
        <source>Save PNG…</source>
        <translation>保存 PNG…</translation>
    </message>
    <message>
        <source>Save CSV…</source>
        <translation>保存 CSV…</translation>
    </message>
    <message>
        <source>Latency over time, as a table</source>
        <translation>延迟随时间的变化（表格）</translation>
    </message>
    <message>
        <source>Drag to choose a time, drag with Shift to move, turn the wheel to zoom; or use the arrow keys, alone and with Shift, + and −. Home goes back.</source>
        <translation>拖动选择时段，按住 Shift 拖动平移，滚轮缩放；也可使用方向键（单独或配合 Shift）、+ 和 −。按 Home 键返回。</translation>
    </message>
    <message>
        <source>Choose first byte or first token, and one kind of check, to see what is normal.</source>
        <translation>选择首字节或首 token，并选定一种检测，即可查看正常范围。</translation>
    </message>
    <message>
        <source>Reading the history…</source>
        <translation>正在读取历史记录…</translation>
    </message>
    <message numerus="yes">
        <source>%n check(s) measured</source>
        <translation>
            <numerusform>%n 次检测有测量值</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n failed</source>
        <translation>
            <numerusform>%n 次失败</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n incident(s) measured here</source>
        <translation>
            <numerusform>本机实测 %n 起故障</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n incident(s) posted on the status page</source>
        <translation>
            <numerusform>状态页公布 %n 起故障</numerusform>
        </translation>
    </message>
    <message>
        <source>Pictures</source>
        <translation>图片</translation>
    </message>
    <message>
        <source>Tables</source>
        <extracomment>CSV files</extracomment>
        <translation>表格</translation>
    </message>
</context>
<context>
    <name>LatencyPlot</name>
    <message>
        <source>Latency over time</source>
        <translation>延迟随时间的变化</translation>
    </message>
    <message>
        <source>Reading the history…</source>
        <translation>正在读取历史记录…</translation>
    </message>
    <message>
        <source>Nothing was measured in this time yet.</source>
        <translation>这段时间内尚无测量数据。</translation>
    </message>
</context>
<context>
    <name>LatencyTable</name>
    <message>
        <source>Quickest</source>
        <extracomment>Heading of a column: the shortest latency</extracomment>
        <translation>最快</translation>
    </message>
    <message>
        <source>Median</source>
        <translation>中位数</translation>
    </message>
    <message>
        <source>95 % within</source>
        <extracomment>Heading of a column: what 95 of 100 answers keep within</extracomment>
        <translation>95% 以内</translation>
    </message>
    <message>
        <source>Slowest</source>
        <extracomment>Heading of a column: the longest latency</extracomment>
        <translation>最慢</translation>
    </message>
    <message>
        <source>Mean</source>
        <extracomment>Heading of a column: the mean of the total time</extracomment>
        <translation>平均值</translation>
    </message>
    <message>
        <source>Measured: %1</source>
        <translation>实测：%1</translation>
    </message>
    <message>
        <source>Posted: %1</source>
        <translation>公布：%1</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>Answered</source>
        <extracomment>Heading of a column: how many checks were answered well</extracomment>
        <translation>已响应</translation>
    </message>
    <message>
        <source>Failed</source>
        <extracomment>Heading of a column: how many checks failed</extracomment>
        <translation>失败</translation>
    </message>
    <message>
        <source>Incidents</source>
        <translation>故障</translation>
    </message>
</context>
<context>
    <name>LeadCard</name>
    <message>
        <source>Ours against theirs, in the last 90 days</source>
        <translation>本机与状态页对比，最近 90 天</translation>
    </message>
    <message>
        <source>Who knew first</source>
        <translation>谁先得知</translation>
    </message>
    <message>
        <source>Nothing to compare yet.</source>
        <translation>尚无可对比的内容。</translation>
    </message>
</context>
<context>
    <name>LeadModel</name>
    <message>
        <source>Began</source>
        <extracomment>Heading of a column: when an incident began</extracomment>
        <translation>开始</translation>
    </message>
    <message>
        <source>Incident</source>
        <extracomment>Heading of a column: what an incident was called</extracomment>
        <translation>故障</translation>
    </message>
    <message>
        <source>Page | you</source>
        <extracomment>Heading of a column of bars: to the one side of the bar&apos;s middle the status page knew first, to the other side we did</extracomment>
        <translation>状态页 | 本机</translation>
    </message>
    <message>
        <source>Who knew first</source>
        <extracomment>Heading of a column</extracomment>
        <translation>谁先得知</translation>
    </message>
</context>
<context>
    <name>LightMark</name>
    <message>
        <source>%1, on your side</source>
        <extracomment>Read aloud; %1 is a light such as &quot;Red&quot;</extracomment>
        <translation>%1，原因在您这边</translation>
    </message>
</context>
<context>
    <name>LimitTile</name>
    <message>
        <source>%1 of %2 left</source>
        <extracomment>How much of an allowance is left: %1 of %2</extracomment>
        <translation>剩余 %1（共 %2）</translation>
    </message>
    <message>
        <source>%1 left</source>
        <extracomment>How much of an allowance is left</extracomment>
        <translation>剩余 %1</translation>
    </message>
    <message>
        <source>limit %1</source>
        <extracomment>The size of an allowance</extracomment>
        <translation>限额 %1</translation>
    </message>
    <message>
        <source>full again now</source>
        <extracomment>The allowance is full; then: full again after %1, a duration</extracomment>
        <translation>现已恢复满额</translation>
    </message>
    <message>
        <source>full again in %1</source>
        <translation>%1后恢复满额</translation>
    </message>
    <message>
        <source>%1 used</source>
        <extracomment>How much of an allowance is used; %1 a share such as &quot;43 %&quot;</extracomment>
        <translation>已用 %1</translation>
    </message>
    <message>
        <source>Used up: the next request gets a 429.</source>
        <translation>已用尽：下一次请求将得到 429。</translation>
    </message>
    <message>
        <source>At this pace a 429 any moment.</source>
        <translation>按此速度，随时会出现 429。</translation>
    </message>
    <message>
        <source>At this pace a 429 in about %1.</source>
        <translation>按此速度，约 %1后会出现 429。</translation>
    </message>
    <message>
        <source>Less than a tenth is left.</source>
        <translation>剩余不到十分之一。</translation>
    </message>
    <message>
        <source>%1 used a minute: enough until it is full again.</source>
        <translation>每分钟使用 %1：足以用到恢复满额。</translation>
    </message>
    <message>
        <source>%1 used a minute.</source>
        <translation>每分钟使用 %1。</translation>
    </message>
</context>
<context>
    <name>LimitsPage</name>
    <message>
        <source>No limits known yet.
Only the answer to a message tells them: send a test request, or let Telltale send messages.</source>
        <translation>尚不知道限额。
只有消息的响应会给出限额：请发送测试请求，或允许 Telltale 发送消息。</translation>
    </message>
    <message>
        <source>Go to the test request</source>
        <translation>前往测试请求</translation>
    </message>
    <message>
        <source>Your limits, as the last message told them</source>
        <translation>您的限额（据最近一条消息）</translation>
    </message>
    <message>
        <source>Requests</source>
        <translation>请求</translation>
    </message>
    <message>
        <source>Input tokens</source>
        <translation>输入 token</translation>
    </message>
    <message>
        <source>Output tokens</source>
        <translation>输出 token</translation>
    </message>
    <message>
        <source>Tokens</source>
        <extracomment>All tokens; the most restrictive limit in force</extracomment>
        <translation>Token</translation>
    </message>
    <message>
        <source>Priority input tokens</source>
        <translation>优先输入 token</translation>
    </message>
    <message>
        <source>Priority output tokens</source>
        <translation>优先输出 token</translation>
    </message>
    <message>
        <source>Other figures in the answer</source>
        <translation>响应中的其他数据</translation>
    </message>
    <message>
        <source>Window of %1</source>
        <extracomment>A limit that counts the use within a time; %1 a duration</extracomment>
        <translation>%1窗口</translation>
    </message>
    <message>
        <source>Your limits</source>
        <translation>您的限额</translation>
    </message>
    <message>
        <source>The lines show what was left in the last hour.</source>
        <translation>线条显示最近一小时的剩余量。</translation>
    </message>
    <message>
        <source>Your subscription&apos;s limits</source>
        <translation>您的订阅限额</translation>
    </message>
    <message>
        <source>Status: %1</source>
        <extracomment>%1 is the vendor&apos;s own word, such as &quot;allowed&quot;</extracomment>
        <translation>状态：%1</translation>
    </message>
    <message>
        <source>All together</source>
        <extracomment>All limits of a subscription together</extracomment>
        <translation>全部合计</translation>
    </message>
</context>
<context>
    <name>Mailer</name>
    <message>
        <source>Mail needs libcurl, which is not installed here.</source>
        <translation>发送邮件需要 libcurl，本机未安装。</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>Overview</source>
        <translation>概览</translation>
    </message>
    <message>
        <source>Latency</source>
        <translation>延迟</translation>
    </message>
    <message>
        <source>History</source>
        <translation>历史记录</translation>
    </message>
    <message>
        <source>Errors</source>
        <translation>错误</translation>
    </message>
    <message>
        <source>Status page</source>
        <translation>状态页</translation>
    </message>
    <message>
        <source>Limits</source>
        <translation>限额</translation>
    </message>
    <message>
        <source>Test</source>
        <translation>测试</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>设置</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>页面</translation>
    </message>
</context>
<context>
    <name>MonthCard</name>
    <message>
        <source>Report of a month</source>
        <translation>月度报告</translation>
    </message>
    <message>
        <source>Uptime</source>
        <translation>可用率</translation>
    </message>
    <message>
        <source>Time down</source>
        <translation>中断时长</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>月份</translation>
    </message>
    <message>
        <source>Save as PDF…</source>
        <translation>保存为 PDF…</translation>
    </message>
    <message>
        <source>Save as HTML…</source>
        <translation>保存为 HTML…</translation>
    </message>
    <message>
        <source>of %1 watched</source>
        <extracomment>%1 a duration</extracomment>
        <translation>共监测 %1</translation>
    </message>
    <message>
        <source>Incidents: %1</source>
        <translation>故障：%1</translation>
    </message>
    <message>
        <source>Worst day: %1, down for %2</source>
        <extracomment>%1 a date, %2 a duration</extracomment>
        <translation>最差的一天：%1，中断 %2</translation>
    </message>
    <message>
        <source>Save the report</source>
        <translation>保存报告</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
    <message>
        <source>HTML (*.html)</source>
        <translation>HTML (*.html)</translation>
    </message>
    <message>
        <source>Saved as %1.</source>
        <extracomment>%1 is a file&apos;s name</extracomment>
        <translation>已保存为 %1。</translation>
    </message>
    <message>
        <source>The report can&apos;t be saved: %1.</source>
        <translation>无法保存报告：%1。</translation>
    </message>
</context>
<context>
    <name>MonthDocument</name>
    <message>
        <source>Uptime</source>
        <translation>可用率</translation>
    </message>
    <message>
        <source>Time down</source>
        <translation>中断时长</translation>
    </message>
    <message>
        <source>Incidents measured</source>
        <translation>实测故障</translation>
    </message>
    <message>
        <source>Incidents posted</source>
        <translation>公布故障</translation>
    </message>
    <message>
        <source>Worst day: %1, down for %2 of %3 watched.</source>
        <extracomment>%1 a date, %2 and %3 durations</extracomment>
        <translation>最差的一天：%1，中断 %2，共监测 %3。</translation>
    </message>
    <message>
        <source>Lead (median): %1.</source>
        <extracomment>%1 is &quot;4 min before the page&quot;: the median of how much earlier we knew of incidents</extracomment>
        <translation>提前量（中位数）：%1。</translation>
    </message>
    <message>
        <source>Watched for %1.</source>
        <translation>已监测 %1。</translation>
    </message>
    <message>
        <source>None.</source>
        <translation>无。</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>开始</translation>
    </message>
    <message>
        <source>Lasted</source>
        <translation>持续时间</translation>
    </message>
    <message>
        <source>Seen by</source>
        <translation>来源</translation>
    </message>
    <message>
        <source>What</source>
        <translation>类型</translation>
    </message>
    <message>
        <source>Lead</source>
        <translation>提前量</translation>
    </message>
    <message>
        <source>As seen from this computer by Telltale. Days and times of %1; made on %2.</source>
        <translation>由 Telltale 从本机观测。日期和时间按 %1；生成于 %2。</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>Incidents</source>
        <translation>故障</translation>
    </message>
    <message>
        <source>Claude API in %1</source>
        <extracomment>%1 is a month with its year</extracomment>
        <translation>Claude API：%1</translation>
    </message>
</context>
<context>
    <name>Names</name>
    <message>
        <source>Green</source>
        <extracomment>The light of the lamp</extracomment>
        <translation>绿灯</translation>
    </message>
    <message>
        <source>Amber</source>
        <extracomment>The light of the lamp</extracomment>
        <translation>黄灯</translation>
    </message>
    <message>
        <source>Red</source>
        <extracomment>The light of the lamp</extracomment>
        <translation>红灯</translation>
    </message>
    <message>
        <source>Grey</source>
        <extracomment>The light of the lamp</extracomment>
        <translation>灰灯</translation>
    </message>
    <message>
        <source>All good</source>
        <extracomment>Cause of trouble: there is none</extracomment>
        <translation>一切正常</translation>
    </message>
    <message>
        <source>Anthropic</source>
        <extracomment>Cause of trouble: the vendor of the API; a name, not translated</extracomment>
        <translation>Anthropic</translation>
    </message>
    <message>
        <source>Your network</source>
        <extracomment>Cause of trouble</extracomment>
        <translation>您的网络</translation>
    </message>
    <message>
        <source>Intercepted connection</source>
        <extracomment>Cause of trouble: somebody between the user and the API answers in its place</extracomment>
        <translation>连接被拦截</translation>
    </message>
    <message>
        <source>Your key</source>
        <extracomment>Cause of trouble: the API key</extracomment>
        <translation>您的密钥</translation>
    </message>
    <message>
        <source>Your limits</source>
        <extracomment>Cause of trouble: rate limits</extracomment>
        <translation>您的限额</translation>
    </message>
    <message>
        <source>Your money</source>
        <extracomment>Cause of trouble: credit or spend limit used up</extracomment>
        <translation>您的余额</translation>
    </message>
    <message>
        <source>Your request</source>
        <extracomment>Cause of trouble: the request itself is wrong</extracomment>
        <translation>您的请求</translation>
    </message>
    <message>
        <source>Can&apos;t tell</source>
        <extracomment>Cause of trouble: unknown</extracomment>
        <translation>无法判断</translation>
    </message>
    <message>
        <source>Link</source>
        <extracomment>Kind of check: the computer&apos;s own connection</extracomment>
        <translation>网络连接</translation>
    </message>
    <message>
        <source>Control</source>
        <extracomment>Kind of check: another host than the API&apos;s</extracomment>
        <translation>对照</translation>
    </message>
    <message>
        <source>Edge</source>
        <extracomment>Kind of check: the first server of the API that answers</extracomment>
        <translation>边缘节点</translation>
    </message>
    <message>
        <source>Key</source>
        <extracomment>Kind of check: whether the API key is accepted</extracomment>
        <translation>密钥</translation>
    </message>
    <message>
        <source>Token count</source>
        <extracomment>Kind of check: counting the tokens of a text</extracomment>
        <translation>Token 计数</translation>
    </message>
    <message>
        <source>Message</source>
        <extracomment>Kind of check: a real, minimal message to a model</extracomment>
        <translation>消息</translation>
    </message>
    <message>
        <source>OK</source>
        <translation>正常</translation>
    </message>
    <message>
        <source>Fault at Anthropic</source>
        <translation>Anthropic 端故障</translation>
    </message>
    <message>
        <source>Overloaded</source>
        <translation>过载</translation>
    </message>
    <message>
        <source>Unreachable from here</source>
        <translation>从本机无法访问</translation>
    </message>
    <message>
        <source>Own network down</source>
        <translation>您的网络断开</translation>
    </message>
    <message>
        <source>Intercepted</source>
        <translation>被拦截</translation>
    </message>
    <message>
        <source>Proxy or portal</source>
        <translation>代理或登录门户</translation>
    </message>
    <message>
        <source>Key refused</source>
        <translation>密钥被拒绝</translation>
    </message>
    <message>
        <source>Limited</source>
        <translation>被限流</translation>
    </message>
    <message>
        <source>Out of money</source>
        <translation>余额用尽</translation>
    </message>
    <message>
        <source>Bad request</source>
        <translation>请求有误</translation>
    </message>
    <message>
        <source>Discarded</source>
        <translation>已丢弃</translation>
    </message>
    <message>
        <source>Name not found</source>
        <extracomment>Why there was no answer: the host&apos;s name could not be looked up</extracomment>
        <translation>域名无法解析</translation>
    </message>
    <message>
        <source>No route</source>
        <translation>无路由</translation>
    </message>
    <message>
        <source>Connection refused</source>
        <translation>连接被拒绝</translation>
    </message>
    <message>
        <source>TLS failed</source>
        <translation>TLS 失败</translation>
    </message>
    <message>
        <source>Certificate</source>
        <translation>证书</translation>
    </message>
    <message>
        <source>Not encrypted</source>
        <extracomment>Why there was no answer: it came unencrypted</extracomment>
        <translation>未加密</translation>
    </message>
    <message>
        <source>Proxy refused</source>
        <translation>代理拒绝</translation>
    </message>
    <message>
        <source>Timeout</source>
        <translation>超时</translation>
    </message>
    <message>
        <source>Connection lost</source>
        <translation>连接中断</translation>
    </message>
    <message>
        <source>Garbled answer</source>
        <translation>响应无法解析</translation>
    </message>
    <message>
        <source>Answer too large</source>
        <translation>响应过大</translation>
    </message>
    <message>
        <source>%1 s</source>
        <extracomment>A duration in seconds, with decimals</extracomment>
        <translation>%1 秒</translation>
    </message>
    <message>
        <source>%1 ms</source>
        <extracomment>A duration in milliseconds</extracomment>
        <translation>%1 毫秒</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <extracomment>A date and a time of day</extracomment>
        <translation>%1 %2</translation>
    </message>
</context>
<context>
    <name>NotificationCard</name>
    <message>
        <source>Notifications</source>
        <translation>通知</translation>
    </message>
    <message>
        <source>Notify of incidents, recovery and my side</source>
        <translation>发生故障、恢复或我这边有问题时通知</translation>
    </message>
    <message>
        <source>Play a sound</source>
        <translation>播放声音</translation>
    </message>
    <message>
        <source>Quiet hours from</source>
        <translation>免打扰时段从</translation>
    </message>
    <message>
        <source>Show one</source>
        <translation>显示一条</translation>
    </message>
    <message>
        <source>Shows a notification now, to see what they look like here</source>
        <translation>立即显示一条通知，以查看通知在本机的样子</translation>
    </message>
    <message>
        <source>What happens in them is told in one notification when they end</source>
        <translation>时段内发生的事情在时段结束时汇总为一条通知</translation>
    </message>
    <message>
        <source>Quiet hours until</source>
        <translation>免打扰时段至</translation>
    </message>
    <message>
        <source>until</source>
        <extracomment>Between two times of the day</extracomment>
        <translation>至</translation>
    </message>
    <message>
        <source>Beyond that they are summed up in one</source>
        <translation>超出的通知汇总为一条</translation>
    </message>
    <message>
        <source>Never</source>
        <extracomment>How often the past is summed up in a notification</extracomment>
        <translation>从不</translation>
    </message>
    <message>
        <source>Daily at 9:00</source>
        <translation>每天 9:00</translation>
    </message>
    <message>
        <source>On Mondays at 9:00</source>
        <translation>每周一 9:00</translation>
    </message>
    <message>
        <source>At most an hour</source>
        <translation>每小时最多条数</translation>
    </message>
    <message>
        <source>Digest</source>
        <translation>定期摘要</translation>
    </message>
    <message>
        <source>Tell me of:</source>
        <translation>通知我：</translation>
    </message>
</context>
<context>
    <name>Notifier</name>
    <message>
        <source>Open</source>
        <extracomment>Button of a notification: opens the program&apos;s window.</extracomment>
        <translation>打开</translation>
    </message>
    <message>
        <source>Test now</source>
        <extracomment>Button of a notification: sends a test request.</extracomment>
        <translation>立即测试</translation>
    </message>
    <message>
        <source>Snooze 1 h</source>
        <extracomment>Button of a notification: no further ones for an hour.</extracomment>
        <translation>暂缓 1 小时</translation>
    </message>
    <message>
        <source>Acknowledge</source>
        <extracomment>Button of a notification: the user knows; told again when it changes.</extracomment>
        <translation>标为已知悉</translation>
    </message>
</context>
<context>
    <name>OverviewPage</name>
    <message>
        <source>Look at this on your computer</source>
        <translation>请在本机上检查</translation>
    </message>
    <message>
        <source>Not to blame</source>
        <translation>已排除的原因</translation>
    </message>
    <message>
        <source>Latency in the last hour</source>
        <translation>最近一小时的延迟</translation>
    </message>
    <message>
        <source>The last %1 checks</source>
        <translation>最近 %1 次检测</translation>
    </message>
    <message>
        <source>Score</source>
        <translation>分值</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>依据</translation>
    </message>
    <message>
        <source>Copy report</source>
        <translation>复制报告</translation>
    </message>
    <message>
        <source>The verdict with all its evidence, as text to paste into a ticket</source>
        <translation>结论及全部依据的文本，可粘贴到工单中</translation>
    </message>
    <message>
        <source>Nothing seen yet. The first check is on its way.</source>
        <translation>尚无结果。第一次检测正在进行。</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <extracomment>%1 is &quot;Network good&quot; or the like, %2 its age such as &quot;4 s ago&quot;</extracomment>
        <translation>%1，%2</translation>
    </message>
</context>
<context>
    <name>PaceCard</name>
    <message>
        <source>Fast: follows failures within seconds</source>
        <extracomment>How eagerly failures are followed</extracomment>
        <translation>快速：数秒内跟进失败</translation>
    </message>
    <message>
        <source>Balanced</source>
        <extracomment>How eagerly failures are followed</extracomment>
        <translation>均衡</translation>
    </message>
    <message>
        <source>Calm: waits longer before it says so</source>
        <extracomment>How eagerly failures are followed</extracomment>
        <translation>稳健：等待更久才报告</translation>
    </message>
    <message>
        <source>Saver: checks every 2 minutes</source>
        <extracomment>How eagerly failures are followed</extracomment>
        <translation>节省：每 2 分钟检测一次</translation>
    </message>
    <message>
        <source> s</source>
        <extracomment>Unit behind a number: seconds</extracomment>
        <translation> 秒</translation>
    </message>
    <message>
        <source>Pace</source>
        <translation>节奏</translation>
    </message>
    <message>
        <source>Manner</source>
        <translation>方式</translation>
    </message>
    <message>
        <source>That means</source>
        <extracomment>What the chosen manner means in figures</extracomment>
        <translation>具体含义</translation>
    </message>
    <message>
        <source>Check every</source>
        <translation>检测间隔</translation>
    </message>
    <message>
        <source>Read the status page every</source>
        <translation>读取状态页的间隔</translation>
    </message>
    <message>
        <source>Give a check up after</source>
        <translation>检测超时时间</translation>
    </message>
    <message>
        <source>All of it is used from the next check on.</source>
        <translation>以上各项从下一次检测起生效。</translation>
    </message>
    <message>
        <source>When nothing answers any more you are told after %1, at most %2.</source>
        <extracomment>%1 and %2 are durations; the first is typical, the second the longest</extracomment>
        <translation>不再有任何响应时，通常 %1后通知您，最迟 %2后。</translation>
    </message>
    <message>
        <source>False alarms: %1 a month where 1 in 200 checks fails by itself.</source>
        <translation>误报：每月 %1 次（假设每 200 次检测中有 1 次自行失败）。</translation>
    </message>
    <message>
        <source>Checks: %1 on a quiet day. An incident is confirmed at a score of %2.</source>
        <translation>检测：平静的一天 %1 次。分值达到 %2 确认故障。</translation>
    </message>
</context>
<context>
    <name>PhaseBars</name>
    <message>
        <source>Phases of the request</source>
        <translation>请求的各阶段</translation>
    </message>
    <message>
        <source>Name</source>
        <extracomment>Phase of a request: looking up the host&apos;s address</extracomment>
        <translation>域名解析</translation>
    </message>
    <message>
        <source>Connect</source>
        <extracomment>Phase of a request: TCP handshake</extracomment>
        <translation>连接</translation>
    </message>
    <message>
        <source>TLS</source>
        <extracomment>Phase of a request: encryption handshake</extracomment>
        <translation>TLS</translation>
    </message>
    <message>
        <source>First byte</source>
        <extracomment>Phase of a request: from the request sent to the answer&apos;s first byte</extracomment>
        <translation>首字节</translation>
    </message>
    <message>
        <source>First token</source>
        <extracomment>Phase of a request: from the first byte to the first text</extracomment>
        <translation>首 token</translation>
    </message>
    <message>
        <source>Rest</source>
        <extracomment>Phase of a request: what was left of the answer, or the wait until it failed</extracomment>
        <translation>其余</translation>
    </message>
</context>
<context>
    <name>PlotMarks</name>
    <message>
        <source>Slow from %1</source>
        <extracomment>On a chart: from this latency on an answer counts as slow, such as &quot;2.50 s&quot;</extracomment>
        <translation>从 %1起为缓慢</translation>
    </message>
</context>
<context>
    <name>ProbeCard</name>
    <message>
        <source>Test messages: the only checks that cost</source>
        <translation>测试消息：唯一收费的检测</translation>
    </message>
    <message>
        <source>Family</source>
        <translation>系列</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>模型</translation>
    </message>
    <message>
        <source>Budget a month</source>
        <translation>每月预算</translation>
    </message>
    <message>
        <source>the cheapest of the family</source>
        <translation>该系列中最便宜的</translation>
    </message>
    <message>
        <source>Family of models</source>
        <translation>模型系列</translation>
    </message>
    <message>
        <source>Always this model</source>
        <translation>始终使用此模型</translation>
    </message>
    <message>
        <source>%1 spent this month</source>
        <extracomment>%1 is an amount of money</extracomment>
        <translation>本月已花费 %1</translation>
    </message>
</context>
<context>
    <name>ProbePrice</name>
    <message>
        <source>free</source>
        <translation>免费</translation>
    </message>
    <message>
        <source>price unknown, at most %1 a month</source>
        <extracomment>The price of a model is not known; %1 is an amount of money</extracomment>
        <translation>价格未知，每月最多 %1</translation>
    </message>
    <message>
        <source>usually next to nothing, at most %1 a month</source>
        <extracomment>%1 is an amount of money</extracomment>
        <translation>通常几乎不花钱，每月最多 %1</translation>
    </message>
    <message>
        <source>%1 a month, stopped at your budget of %2</source>
        <extracomment>Both are amounts of money</extracomment>
        <translation>每月 %1，达到您的预算 %2 即停止</translation>
    </message>
    <message>
        <source>about %1 a month</source>
        <extracomment>%1 is an amount of money</extracomment>
        <translation>每月约 %1</translation>
    </message>
    <message>
        <source>Always, every %1</source>
        <extracomment>When test messages are sent; %1 is a duration such as &quot;1 min&quot;</extracomment>
        <translation>始终，每 %1一次</translation>
    </message>
    <message>
        <source>On suspicion only</source>
        <extracomment>When test messages are sent</extracomment>
        <translation>仅在有疑似异常时</translation>
    </message>
    <message>
        <source>Never</source>
        <extracomment>When test messages are sent</extracomment>
        <translation>从不</translation>
    </message>
</context>
<context>
    <name>ProbeStrip</name>
    <message>
        <source>The last %1 checks</source>
        <translation>最近 %1 次检测</translation>
    </message>
    <message>
        <source>%1 of %2 failed</source>
        <extracomment>Read aloud; %1 of %2 checks failed</extracomment>
        <translation>%1 次失败（共 %2 次）</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <extracomment>%1 an HTTP status or what went wrong, %2 an outcome such as &quot;Overloaded&quot;</extracomment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Took %1</source>
        <translation>耗时 %1</translation>
    </message>
    <message>
        <source>Request id %1</source>
        <translation>请求 ID %1</translation>
    </message>
</context>
<context>
    <name>RangeBar</name>
    <message>
        <source>Range of time</source>
        <translation>时间范围</translation>
    </message>
    <message>
        <source>1 h</source>
        <extracomment>A range of time: hours</extracomment>
        <translation>1 小时</translation>
    </message>
    <message>
        <source>24 h</source>
        <translation>24 小时</translation>
    </message>
    <message>
        <source>7 d</source>
        <extracomment>A range of time: days</extracomment>
        <translation>7 天</translation>
    </message>
    <message>
        <source>30 d</source>
        <translation>30 天</translation>
    </message>
    <message>
        <source>Custom</source>
        <extracomment>A range of time that the user chose in the chart</extracomment>
        <translation>自定义</translation>
    </message>
    <message>
        <source>Earlier</source>
        <translation>更早</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>更晚</translation>
    </message>
    <message>
        <source>Zoom out</source>
        <translation>缩小</translation>
    </message>
    <message>
        <source>Zoom in</source>
        <translation>放大</translation>
    </message>
    <message>
        <source>Back to %1</source>
        <extracomment>%1 is a range of time such as &quot;24 h&quot;</extracomment>
        <translation>返回 %1</translation>
    </message>
</context>
<context>
    <name>ScoreBar</name>
    <message>
        <source>Score</source>
        <translation>分值</translation>
    </message>
    <message>
        <source>Score %1: every failure adds 20, every good answer takes 1 away. From %2 the light is amber, from %3 an incident is confirmed.</source>
        <translation>分值 %1：每次失败加 20，每次正常响应减 1。达到 %2 亮黄灯，达到 %3 确认故障。</translation>
    </message>
    <message>
        <source>amber %1</source>
        <extracomment>Mark on the score bar: from here the light is amber</extracomment>
        <translation>黄灯 %1</translation>
    </message>
    <message>
        <source>incident %1</source>
        <extracomment>Mark on the score bar: from here an incident is confirmed</extracomment>
        <translation>故障 %1</translation>
    </message>
</context>
<context>
    <name>SettingChecks</name>
    <message>
        <source>The version is a date such as 2023-06-01.</source>
        <translation>版本是形如 2023-06-01 的日期。</translation>
    </message>
    <message>
        <source>A family is one word, such as haiku.</source>
        <translation>系列是一个单词，例如 haiku。</translation>
    </message>
    <message>
        <source>A model&apos;s name has only letters, digits, dots and dashes.</source>
        <translation>模型名称只能包含字母、数字、点和连字符。</translation>
    </message>
    <message>
        <source>This file can&apos;t be read.</source>
        <translation>无法读取此文件。</translation>
    </message>
    <message>
        <source>This file holds no certificate in PEM form.</source>
        <translation>此文件不含 PEM 格式的证书。</translation>
    </message>
</context>
<context>
    <name>SettingsPage</name>
    <message>
        <source>Undo changes</source>
        <translation>撤销更改</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>Something above can&apos;t be right yet.</source>
        <translation>上方还有内容不正确。</translation>
    </message>
    <message>
        <source>Changes are used once they are saved.</source>
        <translation>更改在保存后生效。</translation>
    </message>
    <message>
        <source>Saved.</source>
        <translation>已保存。</translation>
    </message>
</context>
<context>
    <name>SettingsStore</name>
    <message>
        <source>It must be a whole number from %1 to %2.</source>
        <translation>必须是 %1 到 %2 之间的整数。</translation>
    </message>
    <message>
        <source>It must be %1 or %2.</source>
        <extracomment>%1 and %2 are words of the settings file, as &quot;true&quot; and &quot;false&quot;</extracomment>
        <translation>必须是 %1 或 %2。</translation>
    </message>
    <message>
        <source>It must be one of: %1.</source>
        <extracomment>%1 is a list of words of the settings file</extracomment>
        <translation>必须是以下之一：%1。</translation>
    </message>
    <message>
        <source>It must be a file that can be read.</source>
        <translation>必须是可读取的文件。</translation>
    </message>
    <message>
        <source>It must be at most %1 names of at most %2 characters.</source>
        <translation>最多 %1 个名称，每个最多 %2 个字符。</translation>
    </message>
    <message>
        <source>It must be a version such as 2023-06-01.</source>
        <translation>必须是形如 2023-06-01 的版本。</translation>
    </message>
    <message>
        <source>It must be a name of letters, digits and . _ : / @ -, at most 100.</source>
        <translation>必须是由字母、数字和 . _ : / @ - 组成的名称，最多 100 个字符。</translation>
    </message>
    <message>
        <source>It must be a language such as de or pt_BR, or empty for the system&apos;s.</source>
        <translation>必须是形如 de 或 pt_BR 的语言；留空则跟随系统。</translation>
    </message>
    <message>
        <source>it is not a file</source>
        <translation>不是文件</translation>
    </message>
    <message>
        <source>it is too large</source>
        <translation>太大</translation>
    </message>
    <message>
        <source>%1 has lines that are not &quot;name=value&quot;; they are skipped.</source>
        <translation>%1 中有不是“name=value”形式的行；已跳过。</translation>
    </message>
    <message>
        <source>In %1, history/rollup_days is less than history/raw_days. Both are taken as %2.</source>
        <translation>%1 中的 history/rollup_days 小于 history/raw_days。两者均按 %2 处理。</translation>
    </message>
    <message>
        <source>In %1, %2 seems to hold an API key. It is not used from there: please delete that line and enter the key in the window, which puts it into the keyring, or set ANTHROPIC_API_KEY.</source>
        <extracomment>%1 a file, %2 the name of a line in it</extracomment>
        <translation>%1 中的 %2 似乎包含 API 密钥。该处的密钥不会被使用：请删除该行，在窗口中输入密钥（将存入密钥环），或设置 ANTHROPIC_API_KEY。</translation>
    </message>
    <message>
        <source>In %1, %2 is &quot;%3&quot;. %4 The default is used instead.</source>
        <extracomment>%1 a file, %2 the name of a setting, %3 its value, %4 a sentence: what it must be</extracomment>
        <translation>%1 中的 %2 为“%3”。%4改用默认值。</translation>
    </message>
    <message>
        <source>%1 can&apos;t be read (%2); the defaults are used.</source>
        <translation>无法读取 %1（%2）；使用默认值。</translation>
    </message>
    <message>
        <source>The settings can&apos;t be written to %1.</source>
        <translation>无法将设置写入 %1。</translation>
    </message>
    <message>
        <source>It must be a time of the day such as 22:00.</source>
        <translation>必须是形如 22:00 的时刻。</translation>
    </message>
</context>
<context>
    <name>ShareTrend</name>
    <message>
        <source>Trend</source>
        <translation>趋势</translation>
    </message>
    <message>
        <source>Last %1: from %2 to %3 left, at least %4</source>
        <extracomment>Of an allowance; %1 a duration, %2 to %4 shares such as &quot;93 %&quot;</extracomment>
        <translation>最近 %1：剩余从 %2 变为 %3，最低 %4</translation>
    </message>
</context>
<context>
    <name>Shell</name>
    <message>
        <source>Your desktop shows no tray icons, so Telltale lives in this window. On GNOME, the extension &quot;AppIndicator and KStatusNotifierItem Support&quot; adds a tray.</source>
        <translation>您的桌面不显示托盘图标，因此 Telltale 在此窗口中运行。在 GNOME 上，扩展“AppIndicator and KStatusNotifierItem Support”可添加托盘。</translation>
    </message>
    <message>
        <source>The desktop&apos;s message bus has ended and begun anew, so lamp and notifications may be missing until you quit Telltale and start it again. The key is only in memory: have it at hand.</source>
        <translation>桌面的消息总线已结束并重新启动，因此在您退出并重新启动 Telltale 之前，指示灯和通知可能不会显示。密钥只在内存中：请先准备好密钥。</translation>
    </message>
</context>
<context>
    <name>SnoozeMenu</name>
    <message>
        <source>For &amp;1 hour</source>
        <extracomment>Menu: how long notifications are held back.</extracomment>
        <translation>&amp;1 小时</translation>
    </message>
    <message>
        <source>For &amp;4 hours</source>
        <extracomment>Menu: how long notifications are held back.</extracomment>
        <translation>&amp;4 小时</translation>
    </message>
    <message>
        <source>Until &amp;tomorrow morning</source>
        <extracomment>Menu: how long notifications are held back.</extracomment>
        <translation>直到明天早上(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;End snooze</source>
        <extracomment>Menu: notifications are no longer held back.</extracomment>
        <translation>结束暂缓(&amp;E)</translation>
    </message>
</context>
<context>
    <name>SpendBars</name>
    <message>
        <source>Spend of the probes by month</source>
        <translation>各月检测花费</translation>
    </message>
    <message>
        <source>%1 spent, budget %2</source>
        <extracomment>%1 and %2 are amounts of money</extracomment>
        <translation>已花费 %1，预算 %2</translation>
    </message>
    <message>
        <source>budget %1</source>
        <extracomment>On a line in a chart; %1 an amount of money</extracomment>
        <translation>预算 %1</translation>
    </message>
</context>
<context>
    <name>SpendCard</name>
    <message>
        <source>Messages, the only probes that cost, are sent on suspicion only.</source>
        <translation>消息是唯一收费的检测，仅在有疑似异常时发送。</translation>
    </message>
    <message>
        <source>Messages, the only probes that cost, are never sent.</source>
        <translation>消息是唯一收费的检测，从不发送。</translation>
    </message>
    <message>
        <source>What the probes cost</source>
        <translation>检测的花费</translation>
    </message>
    <message>
        <source>This month: %1 of the budget of %2.</source>
        <extracomment>%1 and %2 are amounts of money</extracomment>
        <translation>本月：%1（预算 %2）。</translation>
    </message>
    <message>
        <source>The budget is spent: only probes that cost nothing are sent until the next month.</source>
        <translation>预算已用完：到下个月之前只发送免费的检测。</translation>
    </message>
</context>
<context>
    <name>StartCard</name>
    <message>
        <source>Start</source>
        <translation>开始</translation>
    </message>
    <message>
        <source>Start when you log in</source>
        <translation>登录时启动</translation>
    </message>
    <message>
        <source>Start in the tray, without the window</source>
        <translation>在托盘中启动，不打开窗口</translation>
    </message>
    <message>
        <source>That is set at once, in %1, and always starts in the tray.</source>
        <extracomment>%1 is a file</extracomment>
        <translation>此项立即生效，写入 %1，并始终在托盘中启动。</translation>
    </message>
    <message>
        <source>From the next start on. Where the desktop shows no tray, the window opens all the same.</source>
        <translation>从下次启动起生效。桌面不显示托盘时，窗口仍会打开。</translation>
    </message>
</context>
<context>
    <name>StatusPage</name>
    <message>
        <source>The status page hasn&apos;t been read yet.</source>
        <translation>尚未读取状态页。</translation>
    </message>
    <message>
        <source>The status page can&apos;t be read just now. That says nothing about the API.</source>
        <translation>目前无法读取状态页。这不说明 API 的状况。</translation>
    </message>
    <message>
        <source>The status page can&apos;t be reached just now. That says nothing about the API.</source>
        <translation>目前无法访问状态页。这不说明 API 的状况。</translation>
    </message>
    <message>
        <source>names only models that you don&apos;t use</source>
        <extracomment>Of an incident on the status page: it doesn&apos;t count</extracomment>
        <translation>仅涉及您不使用的模型</translation>
    </message>
    <message>
        <source>acknowledged</source>
        <extracomment>Of an incident on the status page: it doesn&apos;t count until it changes</extracomment>
        <translation>已知悉</translation>
    </message>
    <message>
        <source>Open incidents</source>
        <translation>未解决的故障</translation>
    </message>
    <message>
        <source>Maintenance</source>
        <translation>维护</translation>
    </message>
    <message>
        <source>Open status page</source>
        <translation>打开状态页</translation>
    </message>
    <message>
        <source>News of %1, %2.</source>
        <extracomment>%1 is the host of a status page, %2 an age such as &quot;47 s ago&quot;</extracomment>
        <translation>%1 的消息，%2更新。</translation>
    </message>
    <message>
        <source>You knew %1 before the page did.</source>
        <extracomment>%1 is a duration; we saw the incident before the status page told it</extracomment>
        <translation>您比状态页早 %1得知。</translation>
    </message>
    <message>
        <source>The page knew %1 before it showed here.</source>
        <translation>状态页比本机早 %1得知。</translation>
    </message>
    <message>
        <source>None posted.</source>
        <translation>未公布故障。</translation>
    </message>
    <message>
        <source>impact: %1</source>
        <extracomment>%1 is the vendor&apos;s own word: none, minor, major, critical</extracomment>
        <translation>影响：%1</translation>
    </message>
    <message>
        <source>since %1</source>
        <translation>自 %1 起</translation>
    </message>
    <message>
        <source>%1, %2: %3</source>
        <extracomment>%1 a time, %2 a state such as &quot;monitoring&quot;, %3 what the vendor wrote</extracomment>
        <translation>%1，%2：%3</translation>
    </message>
    <message>
        <source>None planned.</source>
        <translation>未计划维护。</translation>
    </message>
    <message>
        <source>Follow</source>
        <extracomment>Button that stays down: a notification for each update of an incident</extracomment>
        <translation>关注</translation>
    </message>
    <message>
        <source>A notification for each update, until it is over</source>
        <translation>每次更新都通知，直到结束</translation>
    </message>
</context>
<context>
    <name>StatusWords</name>
    <message>
        <source>%1 for %2</source>
        <extracomment>%1 a state such as &quot;partial outage&quot;, %2 a duration</extracomment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>no data</source>
        <extracomment>Of a day on which the status page wasn&apos;t read</extracomment>
        <translation>无数据</translation>
    </message>
    <message>
        <source>No data: the status page wasn&apos;t read</source>
        <translation>无数据：未读取状态页</translation>
    </message>
    <message>
        <source>Known for %1 of the day</source>
        <extracomment>For how long of a day the state of a component is known; %1 is a duration</extracomment>
        <translation>当天状态已知的时间：%1</translation>
    </message>
    <message>
        <source>%1 operational</source>
        <extracomment>%1 is a share such as &quot;98.70 %&quot;: for how much of the time a component was operational</extracomment>
        <translation>%1 正常运行</translation>
    </message>
    <message>
        <source>the page</source>
        <extracomment>The status page knew of an incident before we did</extracomment>
        <translation>状态页</translation>
    </message>
    <message>
        <source>never on the page</source>
        <extracomment>The status page never told of an incident that we measured</extracomment>
        <translation>状态页从未公布</translation>
    </message>
    <message>
        <source>not yet on the page</source>
        <translation>状态页尚未公布</translation>
    </message>
    <message>
        <source>nothing seen here</source>
        <extracomment>The status page told of an incident of which nothing was measured here</extracomment>
        <translation>本机未发现</translation>
    </message>
    <message>
        <source>not watched</source>
        <extracomment>The status page told of an incident while this program didn&apos;t run</extracomment>
        <translation>未监测</translation>
    </message>
    <message>
        <source>You knew %1 before the page did.</source>
        <extracomment>%1 is a duration</extracomment>
        <translation>您比状态页早 %1得知。</translation>
    </message>
    <message>
        <source>The page knew %1 before it showed here.</source>
        <translation>状态页比本机早 %1得知。</translation>
    </message>
    <message>
        <source>The page knew before it showed here.</source>
        <translation>状态页比本机更早得知。</translation>
    </message>
    <message>
        <source>Nothing of it was seen here.</source>
        <translation>本机未发现此故障。</translation>
    </message>
    <message>
        <source>Telltale wasn&apos;t watching when it began.</source>
        <translation>开始时 Telltale 未在监测。</translation>
    </message>
    <message>
        <source>You knew first in %1 of %2.</source>
        <extracomment>Of %2 incidents that this program and the status page knew of, it knew %1 first</extracomment>
        <translation>%2 起故障中有 %1 起您先得知。</translation>
    </message>
    <message>
        <source>In the middle (median) %1 before the page.</source>
        <extracomment>%1 is a duration, the median of several</extracomment>
        <translation>中位数：早于状态页 %1。</translation>
    </message>
    <message>
        <source>In the middle (median) %1 after the page.</source>
        <translation>中位数：晚于状态页 %1。</translation>
    </message>
    <message numerus="yes">
        <source>%n never made it to the page.</source>
        <translation>
            <numerusform>%n 起故障始终未在状态页公布。</numerusform>
        </translation>
    </message>
    <message>
        <source>Under way</source>
        <extracomment>Of a maintenance</extracomment>
        <translation>进行中</translation>
    </message>
    <message>
        <source>Takes longer</source>
        <extracomment>Of a maintenance that should be over</extracomment>
        <translation>超出计划时间</translation>
    </message>
    <message>
        <source>Upcoming</source>
        <extracomment>Of a maintenance</extracomment>
        <translation>即将开始</translation>
    </message>
    <message>
        <source>Over</source>
        <extracomment>Of a maintenance</extracomment>
        <translation>已结束</translation>
    </message>
    <message>
        <source>until %1, for another %2</source>
        <extracomment>Of a maintenance; %1 a time, %2 a duration</extracomment>
        <translation>至 %1，还有 %2</translation>
    </message>
    <message>
        <source>was to end at %1</source>
        <extracomment>Of a maintenance that should be over; %1 a time</extracomment>
        <translation>原定于 %1 结束</translation>
    </message>
    <message>
        <source>no time told</source>
        <extracomment>Of a maintenance without a date</extracomment>
        <translation>未公布时间</translation>
    </message>
    <message>
        <source>in %1, from %2 to %3</source>
        <extracomment>Of a maintenance; %1 a duration, %2 and %3 times</extracomment>
        <translation>%1后，%2 至 %3</translation>
    </message>
    <message>
        <source>in %1, from %2</source>
        <extracomment>Of a maintenance; %1 a duration, %2 a time</extracomment>
        <translation>%1后，自 %2 起</translation>
    </message>
</context>
<context>
    <name>TestLogCard</name>
    <message>
        <source>Earlier tests</source>
        <translation>以往的测试</translation>
    </message>
    <message>
        <source>No test has been sent yet. Each one is listed here, the last 50 also after a restart.</source>
        <translation>尚未发送过测试。每次测试都会列在这里，最近 50 次在重启后仍会保留。</translation>
    </message>
</context>
<context>
    <name>TestModel</name>
    <message>
        <source>%1 · %2</source>
        <extracomment>%1 an HTTP status, %2 what it means</extracomment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>模型</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>First token</source>
        <translation>首 token</translation>
    </message>
    <message>
        <source>Total</source>
        <extracomment>Heading of a column: how long the whole request took</extracomment>
        <translation>总计</translation>
    </message>
    <message>
        <source>Tokens</source>
        <translation>Token</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>价格</translation>
    </message>
    <message>
        <source>Request id</source>
        <translation>请求 ID</translation>
    </message>
</context>
<context>
    <name>TestPage</name>
    <message>
        <source>requests %1 of %2</source>
        <extracomment>What is left of an allowance: %1 of %2</extracomment>
        <translation>请求 %1（共 %2）</translation>
    </message>
    <message>
        <source>input tokens %1 of %2</source>
        <translation>输入 token %1（共 %2）</translation>
    </message>
    <message>
        <source>output tokens %1 of %2</source>
        <translation>输出 token %1（共 %2）</translation>
    </message>
    <message>
        <source>%1 in, %2 out</source>
        <extracomment>Tokens used by a request: read and written</extracomment>
        <translation>输入 %1，输出 %2</translation>
    </message>
    <message>
        <source>Send a test request</source>
        <translation>发送测试请求</translation>
    </message>
    <message>
        <source>Stream the answer</source>
        <translation>流式接收响应</translation>
    </message>
    <message>
        <source>Shows the time to the first token</source>
        <translation>显示到首 token 的时间</translation>
    </message>
    <message>
        <source>&amp;Model</source>
        <translation>模型(&amp;M)</translation>
    </message>
    <message>
        <source>&amp;Prompt</source>
        <translation>提示词(&amp;P)</translation>
    </message>
    <message>
        <source>Ma&amp;x tokens</source>
        <translation>最大 token 数(&amp;X)</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>价格</translation>
    </message>
    <message>
        <source>A test request needs your API key.</source>
        <translation>发送测试请求需要您的 API 密钥。</translation>
    </message>
    <message>
        <source>Enter key…</source>
        <translation>输入密钥…</translation>
    </message>
    <message>
        <source>Send test request</source>
        <translation>发送测试请求</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>The request is under way</source>
        <translation>请求正在进行</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>结果</translation>
    </message>
    <message>
        <source>Copy request id</source>
        <translation>复制请求 ID</translation>
    </message>
    <message>
        <source>Probe model (cheapest %1)</source>
        <extracomment>The model that the checks use, chosen by the program</extracomment>
        <translation>检测模型（最便宜的 %1）</translation>
    </message>
    <message>
        <source>%1 – retires %2</source>
        <extracomment>%1 a model, %2 a date</extracomment>
        <translation>%1 – 将于 %2 停用</translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <extracomment>%1 a model, %2 the vendor&apos;s word such as &quot;deprecated&quot;</extracomment>
        <translation>%1 – %2</translation>
    </message>
    <message>
        <source>Not known for this model</source>
        <translation>此模型的价格未知</translation>
    </message>
    <message>
        <source>at most about %1</source>
        <translation>最多约 %1</translation>
    </message>
    <message>
        <source>%1 · %2 · %3</source>
        <extracomment>%1 an HTTP status, %2 what it means, %3 how long it took</extracomment>
        <translation>%1 · %2 · %3</translation>
    </message>
    <message>
        <source>It said: %1</source>
        <extracomment>%1 is what the model or the server said</extracomment>
        <translation>返回内容：%1</translation>
    </message>
    <message>
        <source>Model: %1</source>
        <translation>模型：%1</translation>
    </message>
    <message>
        <source>Error type: %1</source>
        <translation>错误类型：%1</translation>
    </message>
    <message>
        <source>Tokens: %1</source>
        <translation>Token：%1</translation>
    </message>
    <message>
        <source>Price: %1</source>
        <translation>价格：%1</translation>
    </message>
    <message>
        <source>Request id: %1</source>
        <translation>请求 ID：%1</translation>
    </message>
    <message>
        <source>Server&apos;s own time: %1</source>
        <translation>服务器自身耗时：%1</translation>
    </message>
    <message>
        <source>Edge site: %1</source>
        <translation>边缘站点：%1</translation>
    </message>
    <message>
        <source>Limits left: %1</source>
        <translation>剩余限额：%1</translation>
    </message>
    <message>
        <source>Count tokens</source>
        <translation>计算 token 数</translation>
    </message>
    <message>
        <source>Asks how many tokens this prompt has for this model; that is free</source>
        <translation>查询此提示词对该模型的 token 数，免费</translation>
    </message>
    <message numerus="yes">
        <source>%n token(s) in</source>
        <translation>
            <numerusform>输入 %n 个 token</numerusform>
        </translation>
    </message>
    <message>
        <source>at most %1</source>
        <extracomment>%1 is an amount of money</extracomment>
        <translation>最多 %1</translation>
    </message>
</context>
<context>
    <name>TestResultCard</name>
    <message>
        <source>Copy as</source>
        <extracomment>Button with a menu of languages: curl, Python, TypeScript</extracomment>
        <translation>复制为</translation>
    </message>
    <message>
        <source>The same request as a command or a program; the key is not in it</source>
        <translation>以命令或程序的形式给出同一请求；其中不含密钥</translation>
    </message>
    <message>
        <source>Raw response</source>
        <translation>原始响应</translation>
    </message>
    <message>
        <source>Status line, headers and body as they came</source>
        <translation>收到的状态行、标头和正文</translation>
    </message>
    <message>
        <source>Only the beginning of a long body is shown.</source>
        <translation>较长的正文只显示开头。</translation>
    </message>
    <message>
        <source>Time: %1</source>
        <translation>时间：%1</translation>
    </message>
</context>
<context>
    <name>TimeTicks</name>
    <message>
        <source>d MMM</source>
        <extracomment>Day and month on a chart&apos;s axis, in Qt&apos;s date format</extracomment>
        <translation>M月d日</translation>
    </message>
</context>
<context>
    <name>Tray</name>
    <message>
        <source>Looking …</source>
        <extracomment>Shown by the tray icon before the first verdict.</extracomment>
        <translation>正在检测…</translation>
    </message>
    <message>
        <source>since %1</source>
        <extracomment>Tooltip of the tray icon, second line; %1 is a time such as 14:05.</extracomment>
        <translation>自 %1 起</translation>
    </message>
    <message>
        <source>&amp;Check now</source>
        <extracomment>Menu of the tray icon: probes the API at once.</extracomment>
        <translation>立即检测(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Send test request</source>
        <extracomment>Menu of the tray icon: sends one minimal message and shows the result.</extracomment>
        <translation>发送测试请求(&amp;S)</translation>
    </message>
    <message>
        <source>Open &amp;window</source>
        <extracomment>Menu of the tray icon.</extracomment>
        <translation>打开窗口(&amp;W)</translation>
    </message>
    <message>
        <source>Open status &amp;page</source>
        <extracomment>Menu of the tray icon: opens the vendor&apos;s status page in the browser.</extracomment>
        <translation>打开状态页(&amp;P)</translation>
    </message>
    <message>
        <source>Pause for 1 &amp;hour</source>
        <extracomment>Menu of the tray icon: no probes for an hour.</extracomment>
        <translation>暂停 1 小时(&amp;H)</translation>
    </message>
    <message>
        <source>&amp;Resume</source>
        <extracomment>Menu of the tray icon, while paused: probes again.</extracomment>
        <translation>恢复(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <extracomment>Menu of the tray icon: ends the program.</extracomment>
        <translation>退出(&amp;Q)</translation>
    </message>
    <message>
        <source>S&amp;ettings</source>
        <extracomment>Menu of the tray icon.</extracomment>
        <translation>设置(&amp;E)</translation>
    </message>
    <message>
        <source>Search reports by &amp;others</source>
        <extracomment>Menu of the tray icon, with the names of web sites in it.</extracomment>
        <translation>搜索他人的报告(&amp;O)</translation>
    </message>
    <message>
        <source>&amp;Acknowledge</source>
        <extracomment>Menu of the tray icon: the user knows of the incident.</extracomment>
        <translation>标为已知悉(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Tell me when it&apos;s back</source>
        <extracomment>Menu of the tray icon, can be ticked: one notification when the API is good again.</extracomment>
        <translation>恢复时通知我(&amp;T)</translation>
    </message>
    <message>
        <source>S&amp;nooze notifications</source>
        <extracomment>Menu of the tray icon: no notifications for a while.</extracomment>
        <translation>暂缓通知(&amp;N)</translation>
    </message>
    <message>
        <source>Cop&amp;y report</source>
        <extracomment>Menu of the tray icon: the verdict with its evidence, to the clipboard.</extracomment>
        <translation>复制报告(&amp;R)</translation>
    </message>
</context>
<context>
    <name>UptimeBar</name>
    <message>
        <source>The bar begins at %1; the mark is at %2</source>
        <extracomment>Bar of an uptime; %1 where it begins and %2 a mark on it, both shares such as &quot;98 %&quot;</extracomment>
        <translation>条形从 %1 开始；标记位于 %2</translation>
    </message>
</context>
<context>
    <name>UptimeCard</name>
    <message>
        <source>Uptime, as seen from here</source>
        <translation>可用率（从本机看）</translation>
    </message>
    <message>
        <source>Last 24 hours</source>
        <translation>最近 24 小时</translation>
    </message>
    <message>
        <source>Last 7 days</source>
        <translation>最近 7 天</translation>
    </message>
    <message>
        <source>Last 30 days</source>
        <translation>最近 30 天</translation>
    </message>
    <message>
        <source>down for %1, %2</source>
        <extracomment>%1 how long the API was down; %2 whether that is more than users are told to expect</extracomment>
        <translation>中断 %1，%2</translation>
    </message>
    <message>
        <source>not watched</source>
        <translation>未监测</translation>
    </message>
</context>
<context>
    <name>VerdictHeader</name>
    <message>
        <source>Open status page</source>
        <extracomment>Button: opens the vendor&apos;s status page in the browser</extracomment>
        <translation>打开状态页</translation>
    </message>
    <message>
        <source>Edit key…</source>
        <translation>编辑密钥…</translation>
    </message>
    <message>
        <source>Open settings</source>
        <translation>打开设置</translation>
    </message>
    <message>
        <source>Resume checks</source>
        <extracomment>Button: checks go on after a pause</extracomment>
        <translation>恢复检测</translation>
    </message>
    <message>
        <source>Check now</source>
        <translation>立即检测</translation>
    </message>
    <message>
        <source>Acknowledge</source>
        <extracomment>Button: what the status page reports shall no longer colour the light</extracomment>
        <translation>标为已知悉</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation>结论</translation>
    </message>
    <message>
        <source>Check now (F5)</source>
        <translation>立即检测 (F5)</translation>
    </message>
    <message>
        <source>What the status page reports doesn&apos;t count until it changes</source>
        <translation>状态页报告的内容在发生变化之前不再计入</translation>
    </message>
    <message>
        <source>since %1 (%2)</source>
        <extracomment>%1 is a time such as &quot;14:05&quot;, %2 a duration such as &quot;4 min&quot;</extracomment>
        <translation>自 %1 起（%2）</translation>
    </message>
    <message>
        <source>Checking…</source>
        <translation>正在检测…</translation>
    </message>
    <message>
        <source>Next check in %1</source>
        <extracomment>%1 is a duration such as &quot;14 s&quot;</extracomment>
        <translation>%1后进行下次检测</translation>
    </message>
    <message>
        <source>Tell me when it&apos;s back</source>
        <extracomment>Button that stays down: one notification when the API is good again</extracomment>
        <translation>恢复时通知我</translation>
    </message>
    <message>
        <source>Snooze</source>
        <extracomment>Button with a menu: no notifications for a while</extracomment>
        <translation>暂缓通知</translation>
    </message>
    <message>
        <source>One notification when the API is good again, whatever is snoozed</source>
        <translation>API 恢复正常时发出一条通知，不受暂缓影响</translation>
    </message>
    <message>
        <source>Holds notifications back; what happens meanwhile is told after it</source>
        <translation>暂缓通知；期间发生的事情在结束后告知</translation>
    </message>
</context>
<context>
    <name>Wording</name>
    <message>
        <source>Check your network and its name server (DNS); a VPN that was cut off often leaves a dead one behind.</source>
        <translation>请检查网络及其域名服务器（DNS）；VPN 中断后常会留下一个失效的域名服务器。</translation>
    </message>
    <message>
        <source>Check your network: cable, Wi-Fi, VPN.</source>
        <translation>请检查网络：网线、Wi-Fi、VPN。</translation>
    </message>
    <message>
        <source>Set this machine&apos;s clock, or let the network set it.</source>
        <translation>请校准本机时钟，或由网络自动校准。</translation>
    </message>
    <message>
        <source>Check the proxy and the API address in the settings; on a foreign Wi-Fi, log in first.</source>
        <translation>请检查设置中的代理和 API 地址；使用他人的 Wi-Fi 时，请先登录。</translation>
    </message>
    <message>
        <source>Ask whoever runs your network. If you trust this issuer, name its certificate file in the settings; your key is not sent until then.</source>
        <translation>请询问网络管理员。如果信任此颁发者，请在设置中指定其证书文件；在此之前不会发送您的密钥。</translation>
    </message>
    <message>
        <source>Give the proxy&apos;s user name and password in the system&apos;s proxy settings.</source>
        <translation>请在系统代理设置中填写代理的用户名和密码。</translation>
    </message>
    <message>
        <source>Check the system&apos;s proxy settings, or ask whoever runs the proxy to let the API&apos;s host through.</source>
        <translation>请检查系统代理设置，或请代理管理员放行 API 主机。</translation>
    </message>
    <message>
        <source>Open any web page in a browser and log in to the network.</source>
        <translation>请在浏览器中打开任意网页并登录网络。</translation>
    </message>
    <message>
        <source>See Anthropic&apos;s mail or Console for the reason and how to appeal.</source>
        <translation>原因和申诉方式见 Anthropic 的邮件或 Console。</translation>
    </message>
    <message>
        <source>Ask whoever looks after your organization&apos;s encryption keys.</source>
        <translation>请询问负责组织加密密钥的人员。</translation>
    </message>
    <message>
        <source>Check in Anthropic&apos;s Console what the key and its workspace are allowed to do.</source>
        <translation>请在 Anthropic Console 中检查密钥及其工作区的权限。</translation>
    </message>
    <message>
        <source>Check that the key is whole, without blanks or quotes, not revoked or expired, and of the kind that calls the API (sk-ant-api...); or make a new one in Anthropic&apos;s Console.</source>
        <translation>请检查密钥是否完整、不含空格或引号、未被撤销或过期，且属于可调用 API 的类型（sk-ant-api...）；或在 Anthropic Console 中新建一个。</translation>
    </message>
    <message>
        <source>Wait a minute before the next request, then send more slowly.</source>
        <translation>请等一分钟再发下一次请求，之后放慢发送速度。</translation>
    </message>
    <message>
        <source>The wait is over; go on, but send more slowly.</source>
        <translation>等待已结束；可以继续，但请放慢发送速度。</translation>
    </message>
    <message>
        <source>Wait until %1 before the next request, then send more slowly.</source>
        <extracomment>%1 is a time of day</extracomment>
        <translation>请等到 %1 再发下一次请求，之后放慢发送速度。</translation>
    </message>
    <message>
        <source>Raise the spend limit in Anthropic&apos;s Console; by itself it ends at 00:00 UTC on the 1st. Retrying does not help.</source>
        <translation>请在 Anthropic Console 中提高支出上限；否则该限制到 1 日 00:00 UTC 自动解除。重试无效。</translation>
    </message>
    <message>
        <source>Ask whoever looks after the contract with Anthropic. Retrying does not help.</source>
        <translation>请询问负责与 Anthropic 合同的人员。重试无效。</translation>
    </message>
    <message>
        <source>Ask the organization that pays. Retrying does not help.</source>
        <translation>请询问付费的组织。重试无效。</translation>
    </message>
    <message>
        <source>Check credit, payment and spend limits in Anthropic&apos;s Console. Retrying does not help.</source>
        <translation>请在 Anthropic Console 中检查余额、付款和支出上限。重试无效。</translation>
    </message>
    <message>
        <source>Choose another model, in your code and in the settings here.</source>
        <translation>请在代码和此处的设置中选择其他模型。</translation>
    </message>
    <message>
        <source>Use %1 instead, in your code and in the settings here.</source>
        <extracomment>%1 is the name of a model</extracomment>
        <translation>请在代码和此处的设置中改用 %1。</translation>
    </message>
    <message>
        <source>Check the API address in the settings.</source>
        <translation>请检查设置中的 API 地址。</translation>
    </message>
    <message>
        <source>Send less at once: messages may be 32 MB at most.</source>
        <translation>请减少单次发送的内容：消息最大为 32 MB。</translation>
    </message>
    <message>
        <source>Usually the model&apos;s name, max_tokens, the order of the messages or the version of the API is wrong. Retrying does not help.</source>
        <translation>通常是模型名称、max_tokens、消息顺序或 API 版本有误。重试无效。</translation>
    </message>
    <message>
        <source>Retry after 1, 2 and 4 s, then wait. To tell your line from Anthropic, try another network or switch the VPN.</source>
        <translation>请在 1、2、4 秒后重试，之后等待。要区分是您的线路还是 Anthropic 的问题，请换一个网络，或打开/关闭 VPN。</translation>
    </message>
    <message>
        <source>Retry after 1, 2 and 4 s, at most three times, then wait.</source>
        <translation>请在 1、2、4 秒后重试，最多三次，之后等待。</translation>
    </message>
    <message>
        <source>Back off: retry after 5 s, then 10, 20 and so on, each a little at random; or use another model meanwhile.</source>
        <translation>请退避：5 秒后重试，然后是 10 秒、20 秒，以此类推，每次加少许随机量；或暂时使用其他模型。</translation>
    </message>
    <message>
        <source>The address must begin with https://.</source>
        <translation>地址必须以 https:// 开头。</translation>
    </message>
    <message>
        <source>An http:// address is only accepted for this machine itself (localhost), because anybody on the way could read the key; %1 needs https://.</source>
        <extracomment>%1 is a host&apos;s name</extracomment>
        <translation>http:// 地址仅可用于本机（localhost），因为途中任何人都可能读取密钥；%1 需要使用 https://。</translation>
    </message>
    <message>
        <source>The address is empty.</source>
        <translation>地址为空。</translation>
    </message>
    <message>
        <source>The address is too long.</source>
        <translation>地址太长。</translation>
    </message>
    <message>
        <source>The address is not a valid URL such as https://api.anthropic.com.</source>
        <translation>地址不是形如 https://api.anthropic.com 的有效 URL。</translation>
    </message>
    <message>
        <source>The address must not hold a user name or password.</source>
        <translation>地址不能包含用户名或密码。</translation>
    </message>
    <message>
        <source>The address must end with its path, without ? or #.</source>
        <translation>地址必须以路径结尾，不能带 ? 或 #。</translation>
    </message>
    <message>
        <source>%1; normally 1 in %2 fails</source>
        <extracomment>%1 is &quot;the last 3 of 3 requests got HTTP 529 in 47 s&quot;</extracomment>
        <translation>%1；平时每 %2 次失败 1 次</translation>
    </message>
    <message numerus="yes">
        <source>The last %n requests were all good, typically in %1.</source>
        <extracomment>%n is 2 or more, %1 a duration such as &quot;94 ms&quot;</extracomment>
        <translation>
            <numerusform>最近 %n 次请求均正常，通常耗时 %1。</numerusform>
        </translation>
    </message>
    <message>
        <source>HTTP %1</source>
        <extracomment>%1 is an HTTP status code; follows &quot;the last 3 requests got&quot;</extracomment>
        <translation>HTTP %1</translation>
    </message>
    <message>
        <source>What came at %1: %2.</source>
        <extracomment>%1 is a time of day, %2 what came, such as: HTTP 401 &quot;invalid x-api-key&quot;</extracomment>
        <translation>%1 收到：%2。</translation>
    </message>
    <message>
        <source>The score of slow answers is %1; %2 were enough.</source>
        <extracomment>%1 and %2 are points of a score</extracomment>
        <translation>缓慢响应的分值为 %1；达到 %2 即可判定。</translation>
    </message>
    <message>
        <source>The score is %1; %2 makes amber, %3 confirms an incident.</source>
        <extracomment>%1, %2 and %3 are points of a score</extracomment>
        <translation>分值为 %1；达到 %2 亮黄灯，达到 %3 确认故障。</translation>
    </message>
    <message>
        <source>The status page reports &quot;%1&quot;; it was noticed here %2 earlier.</source>
        <extracomment>%1 is what the page says, %2 a duration</extracomment>
        <translation>状态页报告“%1”；本机早 %2发现。</translation>
    </message>
    <message>
        <source>The status page reports &quot;%1&quot;; it said so %2 before it was seen here.</source>
        <extracomment>%1 is what the page says, %2 a duration</extracomment>
        <translation>状态页报告“%1”；比本机发现早 %2。</translation>
    </message>
    <message>
        <source>The status page reports &quot;%1&quot;.</source>
        <extracomment>%1 is what the page says</extracomment>
        <translation>状态页报告“%1”。</translation>
    </message>
    <message>
        <source>The status page can&apos;t be read.</source>
        <extracomment>%1 is a reason</extracomment>
        <translation>无法读取状态页。</translation>
    </message>
    <message>
        <source>The status page can&apos;t be read (%1).</source>
        <translation>无法读取状态页（%1）。</translation>
    </message>
    <message>
        <source>The status page has nothing yet: %1 ahead of it.</source>
        <extracomment>%1 is a duration</extracomment>
        <translation>状态页尚无消息：比它早 %1。</translation>
    </message>
    <message>
        <source>The status page has nothing yet.</source>
        <translation>状态页尚无消息。</translation>
    </message>
    <message>
        <source>The status page reports trouble elsewhere (%1), not with the %2.</source>
        <extracomment>%1 is a list of services, %2 &quot;Claude API&quot;</extracomment>
        <translation>状态页报告其他服务异常（%1），不涉及 %2。</translation>
    </message>
    <message>
        <source>The status page reports %1, which names only models that you don&apos;t use (%2).</source>
        <extracomment>%1 is a list of quoted titles, %2 one of models such as &quot;opus&quot;</extracomment>
        <translation>状态页报告 %1，仅涉及您不使用的模型（%2）。</translation>
    </message>
    <message>
        <source>You acknowledged %1; it counts again once it changes.</source>
        <extracomment>%1 is a list of quoted titles</extracomment>
        <translation>您已知悉 %1；发生变化后将重新计入。</translation>
    </message>
    <message>
        <source>Besides: %1</source>
        <extracomment>%1 is a whole sentence</extracomment>
        <translation>此外：%1</translation>
    </message>
    <message>
        <source>Without a key only the edge is asked; limits, money, models and overloads (HTTP 529) can&apos;t be seen.</source>
        <translation>没有密钥时只请求边缘节点；无法看到限额、余额、模型和过载（HTTP 529）。</translation>
    </message>
    <message>
        <source>Overloads (HTTP 529) can&apos;t be seen, because test messages are switched off.</source>
        <translation>测试消息已关闭，因此无法看到过载（HTTP 529）。</translation>
    </message>
    <message>
        <source>Your line to Anthropic is noisy: %1 % of the requests fail even in good times.</source>
        <extracomment>%1 is a share in per cent</extracomment>
        <translation>您到 Anthropic 的线路不稳定：即使平时也有 %1% 的请求失败。</translation>
    </message>
    <message>
        <source>The API&apos;s certificate expires on %1.</source>
        <extracomment>%1 is a date and time</extracomment>
        <translation>API 的证书将于 %1 到期。</translation>
    </message>
    <message>
        <source>Limits %1 % left</source>
        <extracomment>%1 is a number of per cent</extracomment>
        <translation>限额剩余 %1%</translation>
    </message>
    <message>
        <source>Status page: nothing posted</source>
        <translation>状态页：未公布异常</translation>
    </message>
    <message>
        <source>Status page: nothing that concerns you</source>
        <translation>状态页：没有与您有关的内容</translation>
    </message>
    <message>
        <source>Network good</source>
        <translation>网络正常</translation>
    </message>
    <message>
        <source>Key accepted</source>
        <translation>密钥已被接受</translation>
    </message>
    <message>
        <source>The API failed inside (HTTP 500).</source>
        <translation>API 内部出错（HTTP 500）。</translation>
    </message>
    <message>
        <source>Anthropic&apos;s edge got no proper answer from the API behind it (HTTP 502).</source>
        <translation>Anthropic 的边缘节点未从其后的 API 得到正确响应（HTTP 502）。</translation>
    </message>
    <message>
        <source>The API had no server free to answer (HTTP 503).</source>
        <translation>API 没有空闲的服务器可响应（HTTP 503）。</translation>
    </message>
    <message>
        <source>The API took too long and gave up (HTTP 504).</source>
        <translation>API 耗时过长而放弃（HTTP 504）。</translation>
    </message>
    <message>
        <source>The API failed (HTTP %1).</source>
        <extracomment>%1 is an HTTP status code</extracomment>
        <translation>API 出错（HTTP %1）。</translation>
    </message>
    <message>
        <source>The API began to answer but did not finish in time.</source>
        <translation>API 已开始响应，但未能及时完成。</translation>
    </message>
    <message>
        <source>The API broke its answer off in the middle.</source>
        <translation>API 在响应中途中断。</translation>
    </message>
    <message>
        <source>The API&apos;s answer was far larger than it can be.</source>
        <translation>API 的响应远大于应有的大小。</translation>
    </message>
    <message>
        <source>The API&apos;s answer was garbled.</source>
        <translation>API 的响应无法解析。</translation>
    </message>
    <message>
        <source>The API failed in the middle of its answer (%1).</source>
        <extracomment>%1 is an error type such as api_error</extracomment>
        <translation>API 在响应中途出错（%1）。</translation>
    </message>
    <message>
        <source>The API said that all is well, but its answer was incomplete or not in the format it should have.</source>
        <translation>API 表示一切正常，但其响应不完整或格式不正确。</translation>
    </message>
    <message>
        <source>Anthropic is overloaded, for everybody (HTTP 529).</source>
        <translation>Anthropic 过载，影响所有用户（HTTP 529）。</translation>
    </message>
    <message>
        <source>Anthropic became overloaded in the middle of an answer.</source>
        <translation>Anthropic 在响应中途过载。</translation>
    </message>
    <message>
        <source>The name of the API&apos;s host could not be looked up, though the rest of the internet works.</source>
        <translation>API 主机的域名无法解析，但互联网其他部分正常。</translation>
    </message>
    <message>
        <source>There is no way to the API&apos;s host, though the rest of the internet works.</source>
        <translation>没有通往 API 主机的路由，但互联网其他部分正常。</translation>
    </message>
    <message>
        <source>The API&apos;s host refused the connection, though the rest of the internet works.</source>
        <translation>API 主机拒绝连接，但互联网其他部分正常。</translation>
    </message>
    <message>
        <source>No secure connection to the API came about, though the rest of the internet works.</source>
        <translation>无法与 API 建立安全连接，但互联网其他部分正常。</translation>
    </message>
    <message>
        <source>The API did not answer in time, though the rest of the internet works.</source>
        <translation>API 未及时响应，但互联网其他部分正常。</translation>
    </message>
    <message>
        <source>The connection to the API was cut, though the rest of the internet works.</source>
        <translation>与 API 的连接中断，但互联网其他部分正常。</translation>
    </message>
    <message>
        <source>The API can&apos;t be reached from here, though the rest of the internet works.</source>
        <translation>从本机无法访问 API，但互联网其他部分正常。</translation>
    </message>
    <message>
        <source>No host&apos;s name can be looked up: your name server (DNS) or your network is down.</source>
        <translation>所有域名均无法解析：您的域名服务器（DNS）失效或网络已断开。</translation>
    </message>
    <message>
        <source>There is no way out of this machine: your network is down.</source>
        <translation>本机无法连接外部网络：您的网络已断开。</translation>
    </message>
    <message>
        <source>Neither the API nor the rest of the internet can be reached: your network is down.</source>
        <translation>API 和互联网其他部分均无法访问：您的网络已断开。</translation>
    </message>
    <message>
        <source>Your network is down.</source>
        <translation>您的网络已断开。</translation>
    </message>
    <message>
        <source>This machine&apos;s clock is %1 fast, so good certificates look invalid.</source>
        <extracomment>%1 is a duration such as &quot;12 min&quot;</extracomment>
        <translation>本机时钟快了 %1，因此有效的证书会显得无效。</translation>
    </message>
    <message>
        <source>This machine&apos;s clock is %1 slow, so good certificates look invalid.</source>
        <translation>本机时钟慢了 %1，因此有效的证书会显得无效。</translation>
    </message>
    <message>
        <source>Something that doesn&apos;t speak TLS answered in the API&apos;s place.</source>
        <translation>有不支持 TLS 的程序代替 API 作了响应。</translation>
    </message>
    <message>
        <source>The certificate that came for the API is not to be trusted.</source>
        <translation>收到的 API 证书不可信。</translation>
    </message>
    <message>
        <source>The certificate that came for the API is not to be trusted; it was issued by %1.</source>
        <extracomment>%1 is the name of a certificate&apos;s issuer</extracomment>
        <translation>收到的 API 证书不可信；其颁发者为 %1。</translation>
    </message>
    <message>
        <source>The proxy %1 asks for a user name and password (HTTP 407).</source>
        <translation>代理 %1 要求提供用户名和密码（HTTP 407）。</translation>
    </message>
    <message>
        <source>The proxy %1 refused to connect to the API.</source>
        <translation>代理 %1 拒绝连接 API。</translation>
    </message>
    <message>
        <source>Something on the way sends you to another page (HTTP %1), as the login page of a hotel or train does.</source>
        <extracomment>%1 is an HTTP status code</extracomment>
        <translation>途中有环节将您重定向到其他页面（HTTP %1），类似酒店或列车的登录页。</translation>
    </message>
    <message>
        <source>A web page came in place of the API&apos;s answer, as from a proxy or the login page of a hotel or train.</source>
        <translation>收到的是网页而不是 API 的响应，类似来自代理或者酒店、列车的登录页。</translation>
    </message>
    <message>
        <source>Anthropic has put your organization on hold.</source>
        <translation>Anthropic 已暂停您的组织。</translation>
    </message>
    <message>
        <source>The API can&apos;t use your organization&apos;s own encryption key.</source>
        <translation>API 无法使用您组织自己的加密密钥。</translation>
    </message>
    <message>
        <source>The key is not allowed to do this (HTTP 403).</source>
        <translation>密钥无权执行此操作（HTTP 403）。</translation>
    </message>
    <message>
        <source>The API does not accept the key (HTTP %1).</source>
        <extracomment>%1 is an HTTP status code</extracomment>
        <translation>API 不接受该密钥（HTTP %1）。</translation>
    </message>
    <message>
        <source>Your use grew faster than the API allows (HTTP 429).</source>
        <translation>您的用量增长超过 API 允许的速度（HTTP 429）。</translation>
    </message>
    <message>
        <source>Your rate limit is used up for the moment (HTTP 429).</source>
        <translation>您的速率限额暂时用尽（HTTP 429）。</translation>
    </message>
    <message>
        <source>Your organization has reached its spend limit of this month.</source>
        <translation>您的组织已达到本月的支出上限。</translation>
    </message>
    <message>
        <source>Your organization has reached the spend limit of its contract.</source>
        <translation>您的组织已达到合同规定的支出上限。</translation>
    </message>
    <message>
        <source>The organization that pays for yours has reached its spend limit or can&apos;t be billed.</source>
        <translation>为您的组织付费的组织已达到支出上限或无法扣款。</translation>
    </message>
    <message>
        <source>Anthropic can&apos;t bill your account (HTTP 402).</source>
        <translation>Anthropic 无法从您的账户扣款（HTTP 402）。</translation>
    </message>
    <message>
        <source>Your credit is used up or a spend limit is reached.</source>
        <translation>您的余额已用尽或已达到支出上限。</translation>
    </message>
    <message>
        <source>The model %1 is unknown or retired (HTTP 404).</source>
        <extracomment>%1 is the name of a model</extracomment>
        <translation>模型 %1 不存在或已停用（HTTP 404）。</translation>
    </message>
    <message>
        <source>The server doesn&apos;t know the address that was asked (HTTP 404).</source>
        <translation>服务器不认识所请求的地址（HTTP 404）。</translation>
    </message>
    <message>
        <source>The request is larger than the API accepts (HTTP 413).</source>
        <translation>请求超过 API 允许的大小（HTTP 413）。</translation>
    </message>
    <message>
        <source>The request could not be sent as it is.</source>
        <translation>该请求无法按原样发送。</translation>
    </message>
    <message>
        <source>The API rejects the request itself (HTTP %1).</source>
        <extracomment>%1 is an HTTP status code</extracomment>
        <translation>API 拒绝该请求本身（HTTP %1）。</translation>
    </message>
    <message>
        <source>The system says that there is a network.</source>
        <translation>系统报告网络可用。</translation>
    </message>
    <message>
        <source>The API answered; without a key it can&apos;t say more.</source>
        <translation>API 已响应；没有密钥时无法提供更多信息。</translation>
    </message>
    <message>
        <source>The rest of the internet works.</source>
        <translation>互联网其他部分正常。</translation>
    </message>
    <message>
        <source>The API answered as it should.</source>
        <translation>API 响应正常。</translation>
    </message>
    <message>
        <source>This machine was asleep or too busy just then, so this says nothing.</source>
        <translation>当时本机处于睡眠状态或过于繁忙，因此这不说明任何问题。</translation>
    </message>
    <message>
        <source>an overload in mid-answer</source>
        <extracomment>Follows &quot;the last 3 requests got&quot;</extracomment>
        <translation>响应中途过载</translation>
    </message>
    <message>
        <source>a broken answer</source>
        <translation>响应损坏</translation>
    </message>
    <message>
        <source>no answer</source>
        <extracomment>Both follow &quot;the last 3 requests got&quot;</extracomment>
        <translation>无响应</translation>
    </message>
    <message>
        <source>no connection</source>
        <translation>无法连接</translation>
    </message>
    <message>
        <source>%1 or %2</source>
        <extracomment>What requests got: &quot;HTTP 529 or no answer&quot;</extracomment>
        <translation>%1 或 %2</translation>
    </message>
    <message>
        <source>errors such as %1</source>
        <translation>多种错误，例如 %1</translation>
    </message>
    <message>
        <source>the last request got %1</source>
        <extracomment>Goes on a sentence; %1 is what it got, such as &quot;HTTP 529&quot;</extracomment>
        <translation>最近一次请求的结果为 %1</translation>
    </message>
    <message numerus="yes">
        <source>the last %1 of %n requests got %2 in %3</source>
        <extracomment>Goes on a sentence; %2 is what they got, such as &quot;HTTP 529&quot;, %3 a duration; %n is 2 or more</extracomment>
        <translation>
            <numerusform>%3内最近 %n 次请求，%1 次的结果均为 %2</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of the last %n requests got %2 in %3</source>
        <extracomment>Goes on a sentence; %2 is what they got, such as &quot;HTTP 529&quot;, %3 a duration; %n is 2 or more</extracomment>
        <translation>
            <numerusform>%3内最近 %n 次请求，有 %1 次的结果为 %2</numerusform>
        </translation>
    </message>
    <message>
        <source>Anthropic is overloaded: %1.</source>
        <extracomment>%1 is &quot;the last 3 of 3 requests got HTTP 529 in 47 s&quot;</extracomment>
        <translation>Anthropic 过载：%1。</translation>
    </message>
    <message>
        <source>Anthropic is partly overloaded: %1.</source>
        <translation>Anthropic 部分过载：%1。</translation>
    </message>
    <message>
        <source>The %1 can&apos;t be reached from here: %2; the rest of the internet works.</source>
        <extracomment>%1 is &quot;Claude API&quot;, %2 &quot;the last 3 of 3 requests got no answer in 47 s&quot;</extracomment>
        <translation>从本机无法访问 %1：%2；互联网其他部分正常。</translation>
    </message>
    <message>
        <source>The %1 can&apos;t always be reached from here: %2; the rest of the internet works.</source>
        <translation>从本机有时无法访问 %1：%2；互联网其他部分正常。</translation>
    </message>
    <message>
        <source>The %1 is failing: %2.</source>
        <extracomment>%1 is &quot;Claude API&quot;, %2 &quot;the last 3 of 3 requests got HTTP 500 in 47 s&quot;</extracomment>
        <translation>%1 出现故障：%2。</translation>
    </message>
    <message>
        <source>The %1 is partly failing: %2.</source>
        <translation>%1 出现部分故障：%2。</translation>
    </message>
    <message>
        <source>Anthropic may be overloaded: %1; checking again.</source>
        <extracomment>%1 is &quot;the last 2 of 2 requests got HTTP 529 in 15 s&quot;</extracomment>
        <translation>Anthropic 可能过载：%1；正在复查。</translation>
    </message>
    <message>
        <source>The %1 may be failing: %2; checking again.</source>
        <extracomment>%1 is &quot;Claude API&quot;, %2 &quot;the last 2 of 2 requests got HTTP 500 in 15 s&quot;</extracomment>
        <translation>%1 可能出现故障：%2；正在复查。</translation>
    </message>
    <message>
        <source>The %1 has been failing; its last answers were good.</source>
        <extracomment>%1 is &quot;Claude API&quot;</extracomment>
        <translation>%1 此前出现故障；最近的响应正常。</translation>
    </message>
    <message>
        <source>The %1 failed lately; checking again.</source>
        <translation>%1 最近失败过；正在复查。</translation>
    </message>
    <message>
        <source>The %1 is slow.</source>
        <extracomment>%1 is &quot;Claude API&quot;</extracomment>
        <translation>%1 缓慢。</translation>
    </message>
    <message>
        <source>The %1 is slow: its last answers took up to %2.</source>
        <extracomment>%1 is &quot;Claude API&quot;, %2 a duration such as &quot;6.2 s&quot;</extracomment>
        <translation>%1 缓慢：最近的响应最长耗时 %2。</translation>
    </message>
    <message>
        <source>The %1 is slow: its last answers took up to %2, normally %3.</source>
        <extracomment>%1 is &quot;Claude API&quot;, %2 and %3 durations such as &quot;6.2 s&quot;</extracomment>
        <translation>%1 缓慢：最近的响应最长耗时 %2，平时为 %3。</translation>
    </message>
    <message>
        <source>The status page reports trouble with the %1; your probes are good.</source>
        <extracomment>%1 is &quot;Claude API&quot;</extracomment>
        <translation>状态页报告 %1 异常；您的检测均正常。</translation>
    </message>
    <message>
        <source>The status page reports &quot;%1&quot;; your probes are good.</source>
        <extracomment>%1 is what the page says, such as &quot;Elevated errors&quot; or &quot;partial outage&quot;</extracomment>
        <translation>状态页报告“%1”；您的检测均正常。</translation>
    </message>
    <message>
        <source>The %1 answers; more can&apos;t be seen without a key.</source>
        <extracomment>%1 is &quot;Claude API&quot;</extracomment>
        <translation>%1 有响应；没有密钥时无法了解更多。</translation>
    </message>
    <message>
        <source>The %1 works.</source>
        <translation>%1 正常。</translation>
    </message>
    <message>
        <source>Something on the way poses as the API.</source>
        <translation>途中有第三方冒充 API。</translation>
    </message>
    <message>
        <source>The API does not accept the key.</source>
        <translation>API 不接受该密钥。</translation>
    </message>
    <message>
        <source>Your rate limit is used up for the moment.</source>
        <translation>您的速率限额暂时用尽。</translation>
    </message>
    <message>
        <source>The API rejects the request itself.</source>
        <translation>API 拒绝该请求本身。</translation>
    </message>
    <message>
        <source>There is trouble of an unknown kind.</source>
        <translation>出现未知类型的异常。</translation>
    </message>
    <message>
        <source>Your rate limit is used up until %1 (HTTP 429).</source>
        <extracomment>%1 is a time of day</extracomment>
        <translation>您的速率限额已用尽，%1 恢复（HTTP 429）。</translation>
    </message>
    <message>
        <source>The API refuses the key, which worked before, while the status page reports trouble: your key or Anthropic&apos;s login, unclear.</source>
        <translation>API 拒绝了此前有效的密钥，同时状态页报告异常：是您的密钥还是 Anthropic 的登录系统有问题，尚不清楚。</translation>
    </message>
    <message>
        <source>The API refused the key once; it is asked again to be sure.</source>
        <translation>API 拒绝了一次密钥；正在再次请求以确认。</translation>
    </message>
    <message>
        <source>There is no news, so nothing can be told.</source>
        <translation>没有新消息，因此无法判断。</translation>
    </message>
    <message>
        <source>There has been no useful answer since %1, so nothing can be told.</source>
        <extracomment>%1 is a time of day</extracomment>
        <translation>自 %1 起没有有用的响应，因此无法判断。</translation>
    </message>
    <message>
        <source>Paused until %1.</source>
        <extracomment>%1 is a time of day</extracomment>
        <translation>已暂停至 %1。</translation>
    </message>
    <message>
        <source>Checking for the first time.</source>
        <translation>正在进行第一次检测。</translation>
    </message>
    <message>
        <source>This machine just woke up; checking.</source>
        <translation>本机刚从睡眠中唤醒；正在检测。</translation>
    </message>
    <message>
        <source>The %1 works, but %2; that is being looked into.</source>
        <extracomment>%1 is &quot;Claude API&quot;, %2 &quot;the last request got HTTP 529&quot;</extracomment>
        <translation>%1 正常，但有失败：%2；正在查明原因。</translation>
    </message>
    <message>
        <source>The %1 works again; it is being watched for a relapse.</source>
        <extracomment>%1 is &quot;Claude API&quot;</extracomment>
        <translation>%1 已恢复正常；正在观察是否复发。</translation>
    </message>
    <message>
        <source>Ask whoever runs your network.</source>
        <translation>请询问网络管理员。</translation>
    </message>
    <message>
        <source>Check the key.</source>
        <translation>请检查密钥。</translation>
    </message>
    <message>
        <source>Check credit, payment and spend limits in Anthropic&apos;s Console.</source>
        <translation>请在 Anthropic Console 中检查余额、付款和支出上限。</translation>
    </message>
    <message>
        <source>Check the model and the API address in the settings.</source>
        <translation>请检查设置中的模型和 API 地址。</translation>
    </message>
    <message>
        <source>Check again.</source>
        <translation>请再次检测。</translation>
    </message>
    <message>
        <source>Nothing to do.</source>
        <translation>无需操作。</translation>
    </message>
    <message>
        <source>Wait for the status page&apos;s all-clear before you change the key.</source>
        <translation>请等状态页公布已恢复后再更换密钥。</translation>
    </message>
    <message>
        <source>Wait a moment.</source>
        <translation>请稍候。</translation>
    </message>
    <message>
        <source>One more good answer ends it.</source>
        <translation>再有一次正常响应即结束。</translation>
    </message>
    <message numerus="yes">
        <source>%n good answers in a row end it.</source>
        <extracomment>%n is 2 or more</extracomment>
        <translation>
            <numerusform>连续 %n 次正常响应即结束。</numerusform>
        </translation>
    </message>
    <message>
        <source>One more failure confirms an incident; good answers clear the suspicion.</source>
        <translation>再失败一次即确认故障；正常响应可解除怀疑。</translation>
    </message>
    <message numerus="yes">
        <source>%n more failures confirm an incident; good answers clear the suspicion.</source>
        <extracomment>%n is 2 or more</extracomment>
        <translation>
            <numerusform>再失败 %n 次即确认故障；正常响应可解除怀疑。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Two failures close together make it amber, %n in a row an incident.</source>
        <extracomment>%n is 3 or more</extracomment>
        <translation>
            <numerusform>短时间内失败两次即亮黄灯，连续失败 %n 次即为故障。</numerusform>
        </translation>
    </message>
    <message>
        <source>Any answer from the API&apos;s own server.</source>
        <translation>来自 API 自身服务器的任何响应。</translation>
    </message>
    <message>
        <source>An answer under the API&apos;s own, valid certificate.</source>
        <translation>使用 API 自身有效证书的响应。</translation>
    </message>
    <message>
        <source>One answer that accepts the key.</source>
        <translation>一次接受该密钥的响应。</translation>
    </message>
    <message>
        <source>One good answer to the same request, or other settings.</source>
        <translation>同一请求得到一次正常响应，或更改设置。</translation>
    </message>
    <message>
        <source>The next answer.</source>
        <translation>下一次响应。</translation>
    </message>
    <message>
        <source>A good answer, or %1, when the wait is over.</source>
        <extracomment>%1 is a time of day</extracomment>
        <translation>一次正常响应，或到 %1 等待结束时。</translation>
    </message>
    <message>
        <source>A good answer, or a minute without a new refusal.</source>
        <translation>一次正常响应，或一分钟内没有再次被拒绝。</translation>
    </message>
    <message>
        <source>Resume to know more.</source>
        <translation>恢复检测以了解更多。</translation>
    </message>
    <message>
        <source>Check now.</source>
        <translation>请立即检测。</translation>
    </message>
    <message>
        <source>Go on, slowly at first.</source>
        <translation>可以继续，开始时请放慢。</translation>
    </message>
    <message>
        <source>Nothing to do yet; be ready for failures.</source>
        <translation>暂时无需操作；请做好应对失败的准备。</translation>
    </message>
    <message>
        <source>Expect long waits: raise your time-outs, stream the answers, or use another model meanwhile.</source>
        <translation>等待时间可能较长：请延长超时时间、流式接收响应，或暂时使用其他模型。</translation>
    </message>
    <message>
        <source>The end of the pause.</source>
        <translation>暂停结束。</translation>
    </message>
    <message>
        <source>The first answers.</source>
        <translation>最初的响应。</translation>
    </message>
    <message>
        <source>Ten quiet minutes end the watch; a relapse reopens the incident.</source>
        <translation>十分钟无异常即结束观察；复发则重新开启该故障。</translation>
    </message>
    <message>
        <source>The status page&apos;s all-clear, or failures seen from here.</source>
        <translation>状态页公布已恢复，或本机检测到失败。</translation>
    </message>
    <message>
        <source>A few answers at the usual speed.</source>
        <translation>几次速度恢复平常的响应。</translation>
    </message>
    <message>
        <source>A second refusal blames the key; one answer that accepts it clears it.</source>
        <translation>再次被拒绝则判定为密钥问题；有一次响应接受密钥即排除。</translation>
    </message>
    <message>
        <source>operational</source>
        <translation>正常运行</translation>
    </message>
    <message>
        <source>degraded performance</source>
        <translation>性能下降</translation>
    </message>
    <message>
        <source>partial outage</source>
        <translation>部分中断</translation>
    </message>
    <message>
        <source>major outage</source>
        <translation>严重中断</translation>
    </message>
    <message>
        <source>under maintenance</source>
        <translation>维护中</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>未知</translation>
    </message>
    <message>
        <source>State: %1, cause: %2</source>
        <translation>状态：%1，原因：%2</translation>
    </message>
    <message>
        <source>Since: %1 (%2)</source>
        <extracomment>%1 is a date and time, %2 a duration</extracomment>
        <translation>开始于：%1（%2）</translation>
    </message>
    <message>
        <source>Score: %1 of %2</source>
        <extracomment>%1 and %2 are points of a score</extracomment>
        <translation>分值：%1（阈值 %2）</translation>
    </message>
    <message>
        <source>What to do: %1</source>
        <translation>如何处理：%1</translation>
    </message>
    <message>
        <source>What would change this: %1</source>
        <translation>何时会改变：%1</translation>
    </message>
    <message>
        <source>%1: %2 of %3 left, reset %4</source>
        <extracomment>%1 is what is limited, %2 and %3 are numbers, %4 is a date and time</extracomment>
        <translation>%1：剩余 %2（共 %3），%4 重置</translation>
    </message>
    <message>
        <source>Requests</source>
        <translation>请求</translation>
    </message>
    <message>
        <source>Input tokens</source>
        <translation>输入 token</translation>
    </message>
    <message>
        <source>Output tokens</source>
        <translation>输出 token</translation>
    </message>
    <message>
        <source>Tokens</source>
        <translation>Token</translation>
    </message>
    <message>
        <source>%1, as of %2</source>
        <extracomment>%1 is a host, %2 a date and time</extracomment>
        <translation>%1，截至 %2</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>依据</translation>
    </message>
    <message>
        <source>Not to blame</source>
        <translation>已排除的原因</translation>
    </message>
    <message>
        <source>Traps around you</source>
        <translation>环境中的隐患</translation>
    </message>
    <message>
        <source>Last probes, newest last</source>
        <translation>最近的检测，最新的在最后</translation>
    </message>
    <message>
        <source>The request that failed</source>
        <translation>失败的请求</translation>
    </message>
    <message>
        <source>Limits</source>
        <translation>限额</translation>
    </message>
    <message>
        <source>Status page</source>
        <translation>状态页</translation>
    </message>
    <message>
        <source>Versions</source>
        <translation>版本</translation>
    </message>
    <message>
        <source>ANTHROPIC_BASE_URL is not an address, so programs that read it can&apos;t reach the API; unset it.</source>
        <translation>ANTHROPIC_BASE_URL 不是地址，因此读取它的程序无法访问 API；请取消设置。</translation>
    </message>
    <message>
        <source>ANTHROPIC_BASE_URL points to %1, where nothing listens; unset it or start what should listen there.</source>
        <extracomment>%1 is a host</extracomment>
        <translation>ANTHROPIC_BASE_URL 指向 %1，但那里没有程序在监听；请取消设置，或启动应在那里监听的程序。</translation>
    </message>
    <message>
        <source>ANTHROPIC_BASE_URL sends programs to %1 instead of %2; unset it unless you mean it.</source>
        <extracomment>%1 and %2 are hosts</extracomment>
        <translation>ANTHROPIC_BASE_URL 使程序访问 %1 而不是 %2；若非有意，请取消设置。</translation>
    </message>
    <message>
        <source>ANTHROPIC_API_KEY and ANTHROPIC_AUTH_TOKEN are both set; a program may send the wrong one or both, which the API refuses. Unset one.</source>
        <translation>ANTHROPIC_API_KEY 和 ANTHROPIC_AUTH_TOKEN 均已设置；程序可能发送错误的一个或两个都发送，会被 API 拒绝。请取消设置其中一个。</translation>
    </message>
    <message>
        <source>NO_PROXY excepts %1 from the proxy of %2; where only the proxy gets out, the API looks dead. Take it out of NO_PROXY then.</source>
        <extracomment>%1 is a host, %2 the name of a variable</extracomment>
        <translation>NO_PROXY 使 %1 不经过 %2 的代理；如果只有代理能连接外网，API 就会显得没有响应。此时请将其从 NO_PROXY 中移除。</translation>
    </message>
    <message>
        <source>%1 is not an address, so programs that read it can&apos;t reach the API; unset or correct it.</source>
        <extracomment>%1 is the name of a variable</extracomment>
        <translation>%1 不是地址，因此读取它的程序无法访问 API；请取消设置或更正。</translation>
    </message>
    <message>
        <source>%1 sends requests through the proxy %2; when that fails, the API looks dead. Unset it or add %3 to NO_PROXY if you don&apos;t need it.</source>
        <extracomment>%1 is the name of a variable, %2 and %3 are hosts</extracomment>
        <translation>%1 使请求经过代理 %2；代理失效时，API 会显得没有响应。如不需要，请取消设置，或将 %3 加入 NO_PROXY。</translation>
    </message>
    <message>
        <source>%1 replaces the authorities that programs trust; if what it names is old or incomplete, every secure connection fails. Unset it unless you mean it.</source>
        <extracomment>%1 is the name of a variable</extracomment>
        <translation>%1 替换了程序所信任的证书颁发机构；如果它指定的内容陈旧或不完整，所有安全连接都会失败。若非有意，请取消设置。</translation>
    </message>
    <message>
        <source>This machine&apos;s clock is %1 fast; set it, or secure connections fail.</source>
        <extracomment>%1 is a duration</extracomment>
        <translation>本机时钟快了 %1；请校准，否则安全连接会失败。</translation>
    </message>
    <message>
        <source>This machine&apos;s clock is %1 slow; set it, or secure connections fail.</source>
        <translation>本机时钟慢了 %1；请校准，否则安全连接会失败。</translation>
    </message>
    <message>
        <source>%1 reads along between you and the API; what it holds up looks like an outage. Ask whoever runs it to leave the API&apos;s host alone.</source>
        <extracomment>%1 is the name of a certificate&apos;s issuer</extracomment>
        <translation>%1 在您与 API 之间读取通信内容；被它拦下的请求看起来就像服务中断。请其管理员排除 API 主机。</translation>
    </message>
    <message>
        <source>The API&apos;s certificate was issued by %1, which is no well-known authority; something on the way may read along. Ask whoever runs your network.</source>
        <extracomment>%1 is the name of a certificate&apos;s issuer</extracomment>
        <translation>API 的证书由 %1 颁发，它不是知名的证书颁发机构；途中可能有人读取通信内容。请询问网络管理员。</translation>
    </message>
    <message>
        <source>%1 holds blanks, line breaks or letters that no key has; copy it anew.</source>
        <extracomment>%1 is the name of a variable, or &quot;The key&quot;</extracomment>
        <translation>%1：含有密钥中不会出现的空格、换行或字符；请重新复制。</translation>
    </message>
    <message>
        <source>%1 has quotes around the key; many programs send them along. Take them away.</source>
        <extracomment>%1 is the name of a variable, or &quot;The key&quot;</extracomment>
        <translation>%1：密钥两端有引号，许多程序会一并发送；请去掉引号。</translation>
    </message>
    <message>
        <source>%1 has blanks around the key; many programs send them along. Take them away.</source>
        <extracomment>%1 is the name of a variable, or &quot;The key&quot;</extracomment>
        <translation>%1：密钥两端有空格，许多程序会一并发送；请去掉空格。</translation>
    </message>
    <message>
        <source>%1 is an admin key, which manages an organization but doesn&apos;t call models; use one that begins with sk-ant-api.</source>
        <extracomment>%1 is the name of a variable, or &quot;The key&quot;</extracomment>
        <translation>%1：这是管理密钥，用于管理组织，不能调用模型；请使用以 sk-ant-api 开头的密钥。</translation>
    </message>
    <message>
        <source>%1 is a login token, not an API key; use a key that begins with sk-ant-api.</source>
        <extracomment>%1 is the name of a variable, or &quot;The key&quot;</extracomment>
        <translation>%1：这是登录 token，不是 API 密钥；请使用以 sk-ant-api 开头的密钥。</translation>
    </message>
    <message>
        <source>The key</source>
        <extracomment>Begins a sentence such as &quot;The key is an admin key.&quot;</extracomment>
        <translation>密钥</translation>
    </message>
    <message>
        <source>%1 s</source>
        <extracomment>A duration: seconds
----------
How long an answer took: seconds with one decimal</extracomment>
        <translation>%1 秒</translation>
    </message>
    <message>
        <source>%1 min</source>
        <extracomment>A duration: minutes</extracomment>
        <translation>%1 分钟</translation>
    </message>
    <message>
        <source>%1 h %2 min</source>
        <extracomment>A duration: hours and minutes; then whole hours</extracomment>
        <translation>%1 小时 %2 分钟</translation>
    </message>
    <message>
        <source>%1 h</source>
        <translation>%1 小时</translation>
    </message>
    <message>
        <source>%1 d %2 h</source>
        <extracomment>A duration: days and hours; then whole days</extracomment>
        <translation>%1 天 %2 小时</translation>
    </message>
    <message>
        <source>%1 d</source>
        <translation>%1 天</translation>
    </message>
    <message>
        <source>%1 ms</source>
        <extracomment>How long an answer took: milliseconds</extracomment>
        <translation>%1 毫秒</translation>
    </message>
    <message>
        <source>just now</source>
        <translation>刚刚</translation>
    </message>
    <message>
        <source>%1 ago</source>
        <extracomment>%1 is a duration such as &quot;4 min&quot;</extracomment>
        <translation>%1前</translation>
    </message>
    <message>
        <source>%1.</source>
        <extracomment>Makes a phrase a sentence; %1 is the phrase</extracomment>
        <translation>%1。</translation>
    </message>
    <message>
        <source>A proxy is written as http://host:port or socks5://host:port.</source>
        <translation>代理应写作 http://host:port 或 socks5://host:port。</translation>
    </message>
    <message>
        <source>A proxy&apos;s user name and password don&apos;t belong in the settings. Set HTTPS_PROXY instead and choose the system&apos;s.</source>
        <translation>代理的用户名和密码不应写入设置。请改为设置 HTTPS_PROXY，并选择“系统代理”。</translation>
    </message>
    <message>
        <source>A proxy&apos;s address ends with its port.</source>
        <translation>代理地址必须以端口结尾。</translation>
    </message>
    <message>
        <source>requests</source>
        <extracomment>Which of the API&apos;s limits is nearly used up</extracomment>
        <translation>请求</translation>
    </message>
    <message>
        <source>input tokens</source>
        <extracomment>Which of the API&apos;s limits is nearly used up</extracomment>
        <translation>输入 token</translation>
    </message>
    <message>
        <source>output tokens</source>
        <extracomment>Which of the API&apos;s limits is nearly used up</extracomment>
        <translation>输出 token</translation>
    </message>
    <message>
        <source>tokens</source>
        <extracomment>Which of the API&apos;s limits is nearly used up</extracomment>
        <translation>token</translation>
    </message>
    <message>
        <source>It lasted %1.</source>
        <extracomment>Of an incident that is over; %1 is a duration such as &quot;4 min&quot;</extracomment>
        <translation>持续了 %1。</translation>
    </message>
    <message>
        <source>Status page: %1</source>
        <extracomment>Title of a notification; %1 is the name that the page gives an incident</extracomment>
        <translation>状态页：%1</translation>
    </message>
    <message>
        <source>The trouble is over</source>
        <extracomment>Title of the notification that an outage of the API is over.</extracomment>
        <translation>异常已解除</translation>
    </message>
    <message>
        <source>The page says that it is over.</source>
        <extracomment>The status page no longer lists an incident</extracomment>
        <translation>状态页表示故障已结束。</translation>
    </message>
    <message>
        <source>%1 of %2 are left.</source>
        <extracomment>%1 and %2 are counts of requests or tokens</extracomment>
        <translation>剩余 %1（共 %2）。</translation>
    </message>
    <message>
        <source>It is full again at %1.</source>
        <translation>%1 恢复满额。</translation>
    </message>
    <message>
        <source>Less than 10 % of your limit of %1 is left</source>
        <extracomment>%1 is which limit: &quot;input tokens&quot;</extracomment>
        <translation>您的限额剩余不到 10%：%1</translation>
    </message>
    <message>
        <source>The month&apos;s budget for test messages is used up</source>
        <translation>本月的测试消息预算已用完</translation>
    </message>
    <message>
        <source>Until the month is over (UTC), only probes that cost nothing are sent. The budget is among the settings.</source>
        <translation>到本月结束（UTC）之前只发送免费的检测。预算可在设置中更改。</translation>
    </message>
    <message>
        <source>The API&apos;s certificate expires on %1</source>
        <extracomment>%1 is a date</extracomment>
        <translation>API 的证书将于 %1 到期</translation>
    </message>
    <message>
        <source>It is issued by %1 and should have been renewed by now.</source>
        <extracomment>%1 is who issued a certificate</extracomment>
        <translation>该证书由 %1 颁发，目前本应已经续期。</translation>
    </message>
    <message>
        <source>%1 retires on %2</source>
        <extracomment>%1 is a model, %2 a date</extracomment>
        <translation>%1 将于 %2 停用</translation>
    </message>
    <message>
        <source>Requests that name it will fail from then on (HTTP 404).</source>
        <translation>此后指定该模型的请求将失败（HTTP 404）。</translation>
    </message>
    <message>
        <source>You can go on</source>
        <extracomment>Title of the notification for which the user asked: the API is good again.</extracomment>
        <translation>可以继续了</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>One line of a list of what happened; %1 is a time of day</extracomment>
        <translation>%1：%2</translation>
    </message>
    <message numerus="yes">
        <source>Meanwhile: %n event(s)</source>
        <extracomment>Title of a notification that sums up those that were held back</extracomment>
        <translation>
            <numerusform>期间共 %n 个事件</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing was watched lately</source>
        <extracomment>Title of a notification; %1 is a share such as 99.80</extracomment>
        <translation>最近没有监测</translation>
    </message>
    <message>
        <source>Yesterday the API was up %1 % of the time</source>
        <translation>昨天 API 的可用率为 %1%</translation>
    </message>
    <message>
        <source>Last week the API was up %1 % of the time</source>
        <extracomment>Title of a notification; %1 is a share such as 99.80</extracomment>
        <translation>上周 API 的可用率为 %1%</translation>
    </message>
    <message>
        <source>It was down for %1.</source>
        <extracomment>%1 is a duration</extracomment>
        <translation>中断 %1。</translation>
    </message>
    <message numerus="yes">
        <source>%n incident(s) were measured.</source>
        <translation>
            <numerusform>实测 %n 起故障。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The status page posted %n incident(s).</source>
        <translation>
            <numerusform>状态页公布 %n 起故障。</numerusform>
        </translation>
    </message>
    <message>
        <source>There was no incident.</source>
        <translation>没有故障。</translation>
    </message>
    <message>
        <source>A test from Telltale</source>
        <extracomment>Title of a message that tries a way of being told</extracomment>
        <translation>来自 Telltale 的测试</translation>
    </message>
    <message>
        <source>Alerts about the Claude API will arrive here.</source>
        <translation>关于 Claude API 的告警将发送到此处。</translation>
    </message>
    <message>
        <source>an unfinished answer</source>
        <extracomment>Both follow &quot;the last 3 requests got&quot;</extracomment>
        <translation>响应未完成</translation>
    </message>
</context>
</TS>
