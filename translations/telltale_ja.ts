<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ja" sourcelanguage="en">
<context>
    <name>AddressCard</name>
    <message>
        <source>Addresses</source>
        <translation>アドレス</translation>
    </message>
    <message>
        <source>API</source>
        <translation>API</translation>
    </message>
    <message>
        <source>Status page</source>
        <translation>ステータスページ</translation>
    </message>
    <message>
        <source>Control check</source>
        <extracomment>Another host, to see whether the internet works</extracomment>
        <translation>対照チェック</translation>
    </message>
    <message>
        <source>API version</source>
        <translation>API バージョン</translation>
    </message>
    <message>
        <source>Send the key as a bearer token</source>
        <translation>キーを Bearer トークンとして送信</translation>
    </message>
    <message>
        <source>the status page&apos;s host</source>
        <translation>ステータスページのホスト</translation>
    </message>
</context>
<context>
    <name>AppearanceCard</name>
    <message>
        <source>Shapes with colours, for every panel</source>
        <extracomment>The lamp in the panel</extracomment>
        <translation>色付きの図形（すべてのパネル向け）</translation>
    </message>
    <message>
        <source>White shapes, for dark panels</source>
        <extracomment>The lamp in the panel</extracomment>
        <translation>白い図形（暗いパネル向け）</translation>
    </message>
    <message>
        <source>Black shapes, for light panels</source>
        <extracomment>The lamp in the panel</extracomment>
        <translation>黒い図形（明るいパネル向け）</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>外観</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>システムに合わせる</translation>
    </message>
    <message>
        <source>The desktop&apos;s, light or dark; at once when that changes.</source>
        <translation>デスクトップの配色（ライトまたはダーク）に従い、その変更はすぐに反映されます。</translation>
    </message>
    <message>
        <source>Lamp in the panel</source>
        <translation>パネルのランプ</translation>
    </message>
    <message>
        <source>Colours of the window</source>
        <translation>ウィンドウの配色</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>言語</translation>
    </message>
    <message>
        <source>A new language is used from the next start.</source>
        <translation>新しい言語は次回の起動から使われます。</translation>
    </message>
</context>
<context>
    <name>Autostart</name>
    <message>
        <source>%1 can&apos;t be removed.</source>
        <extracomment>%1 is a file</extracomment>
        <translation>%1 を削除できません。</translation>
    </message>
    <message>
        <source>%1 can&apos;t be written: %2</source>
        <extracomment>%1 is a file, %2 the system&apos;s reason</extracomment>
        <translation>%1 に書き込めません：%2</translation>
    </message>
</context>
<context>
    <name>ChartAxes</name>
    <message>
        <source>%1 ms</source>
        <extracomment>A number on the axis of a chart, in milliseconds</extracomment>
        <translation>%1 ms</translation>
    </message>
</context>
<context>
    <name>ChartLegend</name>
    <message>
        <source>Median</source>
        <extracomment>Legend of the chart: half of the answers came faster</extracomment>
        <translation>中央値</translation>
    </message>
    <message>
        <source>Median to 95 %</source>
        <extracomment>Legend of the chart: from the median to what 95 of 100 answers keep within</extracomment>
        <translation>中央値〜95%</translation>
    </message>
    <message>
        <source>Quickest and slowest</source>
        <extracomment>Legend of the chart: strokes from the quickest to the slowest answer</extracomment>
        <translation>最速と最遅</translation>
    </message>
    <message>
        <source>Single check</source>
        <extracomment>Legend of the chart: a dot for each answer</extracomment>
        <translation>個々のチェック</translation>
    </message>
    <message>
        <source>Beyond the axis</source>
        <extracomment>Legend of the chart: an answer slower than the axis goes</extracomment>
        <translation>軸の範囲外</translation>
    </message>
    <message>
        <source>Failed check</source>
        <translation>失敗したチェック</translation>
    </message>
    <message>
        <source>Incident, measured</source>
        <extracomment>Legend of the chart: an incident that this program measured</extracomment>
        <translation>障害（計測）</translation>
    </message>
    <message>
        <source>Incident, posted</source>
        <extracomment>Legend of the chart: an incident on the vendor&apos;s status page</extracomment>
        <translation>障害（掲載）</translation>
    </message>
    <message>
        <source>Normal</source>
        <extracomment>Legend of the chart: what 90 of 100 answers of the last 7 days took</extracomment>
        <translation>通常</translation>
    </message>
    <message>
        <source>Slow limit</source>
        <extracomment>Legend of the chart: longer answers count as slow</extracomment>
        <translation>低速の境界</translation>
    </message>
    <message>
        <source>Name</source>
        <extracomment>Phase of a request: looking up the host&apos;s address</extracomment>
        <translation>名前解決</translation>
    </message>
    <message>
        <source>Connect</source>
        <extracomment>Phase of a request: TCP handshake</extracomment>
        <translation>接続</translation>
    </message>
    <message>
        <source>TLS</source>
        <extracomment>Phase of a request: encryption handshake</extracomment>
        <translation>TLS</translation>
    </message>
    <message>
        <source>Transfer</source>
        <extracomment>Phase of a request: sending and reading, without what the server spent</extracomment>
        <translation>転送</translation>
    </message>
    <message>
        <source>Server</source>
        <extracomment>Phase of a request: what the server says it spent</extracomment>
        <translation>サーバー</translation>
    </message>
    <message>
        <source>Server and way</source>
        <extracomment>Phase of a request: until the first byte, of servers that don&apos;t say what they spent</extracomment>
        <translation>サーバーと経路</translation>
    </message>
    <message>
        <source>Legend of the chart</source>
        <translation>グラフの凡例</translation>
    </message>
</context>
<context>
    <name>ChoiceBar</name>
    <message>
        <source>Show:</source>
        <translation>表示:</translation>
    </message>
    <message>
        <source>What is shown</source>
        <translation>表示内容</translation>
    </message>
    <message>
        <source>Checks:</source>
        <translation>チェック:</translation>
    </message>
    <message>
        <source>Which checks</source>
        <translation>チェックの種類</translation>
    </message>
    <message>
        <source>Model:</source>
        <translation>モデル:</translation>
    </message>
    <message>
        <source>Which model</source>
        <translation>モデルの選択</translation>
    </message>
    <message>
        <source>All</source>
        <translation>すべて</translation>
    </message>
</context>
<context>
    <name>CommandRun</name>
    <message>
        <source>The command took too long and was ended.</source>
        <translation>コマンドに時間がかかりすぎたため、強制終了しました。</translation>
    </message>
    <message>
        <source>The command can&apos;t be started.</source>
        <translation>コマンドを起動できません。</translation>
    </message>
    <message>
        <source>The command crashed.</source>
        <translation>コマンドがクラッシュしました。</translation>
    </message>
    <message>
        <source>The command ended with exit code %1.</source>
        <extracomment>%1 is a number</extracomment>
        <translation>コマンドが終了コード %1 で終了しました。</translation>
    </message>
</context>
<context>
    <name>ComponentsCard</name>
    <message>
        <source>Components</source>
        <translation>コンポーネント</translation>
    </message>
    <message>
        <source>As a table</source>
        <translation>表で表示</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>今日</translation>
    </message>
    <message>
        <source>Days of the components</source>
        <translation>コンポーネントの日別状態</translation>
    </message>
    <message>
        <source>No day is known yet: the bars grow as the page is read.</source>
        <translation>日別の状態はまだありません。ページを読み取るにつれてバーが伸びます。</translation>
    </message>
    <message>
        <source>Read since %1</source>
        <extracomment>%1 a date: since when the status page has been read</extracomment>
        <translation>%1 から読み取り</translation>
    </message>
</context>
<context>
    <name>ConnectionCard</name>
    <message>
        <source>The last check went out directly, without a proxy.</source>
        <translation>直近のチェックは、プロキシを使わず直接送信されました。</translation>
    </message>
    <message>
        <source>The last check went through %1.</source>
        <extracomment>%1 is a proxy as &quot;host:port&quot;</extracomment>
        <translation>直近のチェックは %1 を経由しました。</translation>
    </message>
    <message>
        <source>The last check went through %1, as the system&apos;s settings say.</source>
        <extracomment>%1 is a proxy as &quot;host:port&quot;</extracomment>
        <translation>直近のチェックは、システムの設定に従って %1 を経由しました。</translation>
    </message>
    <message>
        <source>The last check went through %1, as the environment variable %2 says.</source>
        <extracomment>%1 is a proxy as &quot;host:port&quot;, %2 the name of an environment variable</extracomment>
        <translation>直近のチェックは、環境変数 %2 に従って %1 を経由しました。</translation>
    </message>
    <message>
        <source>Proxy and certificates</source>
        <translation>プロキシと証明書</translation>
    </message>
    <message>
        <source>Proxy&apos;s address</source>
        <translation>プロキシのアドレス</translation>
    </message>
    <message>
        <source>Extra certificates</source>
        <translation>追加の証明書</translation>
    </message>
    <message>
        <source>The system&apos;s</source>
        <extracomment>A proxy: the one that the system is set to</extracomment>
        <translation>システムの設定</translation>
    </message>
    <message>
        <source>None</source>
        <extracomment>A proxy</extracomment>
        <translation>なし</translation>
    </message>
    <message>
        <source>This one:</source>
        <extracomment>A proxy: the one whose address is written beside</extracomment>
        <translation>次のプロキシ:</translation>
    </message>
    <message>
        <source>Proxy</source>
        <translation>プロキシ</translation>
    </message>
    <message>
        <source>a PEM file; empty: only the system&apos;s</source>
        <translation>PEM ファイル（空の場合はシステムの証明書のみ）</translation>
    </message>
    <message>
        <source>A change is used from the next check on.</source>
        <translation>変更は次のチェックから使われます。</translation>
    </message>
    <message>
        <source>Nothing has been asked yet.</source>
        <translation>まだ何も問い合わせていません。</translation>
    </message>
</context>
<context>
    <name>Courier</name>
    <message>
        <source>Another Telltale that runs here carries them.</source>
        <translation>アラートの送信は、ここで動作している別の Telltale が行っています。</translation>
    </message>
    <message>
        <source>Its address is not known.</source>
        <translation>アドレスが不明です。</translation>
    </message>
    <message>
        <source>Its password is not known.</source>
        <translation>パスワードが不明です。</translation>
    </message>
</context>
<context>
    <name>DataCard</name>
    <message>
        <source> days</source>
        <extracomment>Unit behind a number: days</extracomment>
        <translation> 日</translation>
    </message>
    <message>
        <source>Data</source>
        <translation>データ</translation>
    </message>
    <message>
        <source>In memory only: nothing is kept after quitting.</source>
        <translation>メモリのみ：終了後は何も残りません。</translation>
    </message>
    <message>
        <source>The history lies in %1</source>
        <translation>履歴の場所: %1</translation>
    </message>
    <message>
        <source>Open folder</source>
        <translation>フォルダーを開く</translation>
    </message>
    <message>
        <source>Keep every check for</source>
        <translation>全チェックの保存期間</translation>
    </message>
    <message>
        <source>Keep hourly figures for</source>
        <translation>1 時間ごとの集計の保存期間</translation>
    </message>
    <message>
        <source>What has grown too old goes within the hour.</source>
        <translation>保存期間を過ぎたものは、1 時間以内に削除されます。</translation>
    </message>
    <message>
        <source>Export all checks…</source>
        <translation>全チェックをエクスポート…</translation>
    </message>
    <message>
        <source>checks older than</source>
        <extracomment>What to delete; a number of days stands behind it</extracomment>
        <translation>次より古いチェック:</translation>
    </message>
    <message>
        <source>everything</source>
        <extracomment>What to delete</extracomment>
        <translation>すべて</translation>
    </message>
    <message>
        <source>What to delete</source>
        <translation>削除対象</translation>
    </message>
    <message>
        <source>Days whose checks stay</source>
        <translation>チェックを残す日数</translation>
    </message>
    <message>
        <source>Delete…</source>
        <translation>削除…</translation>
    </message>
    <message>
        <source>How much is done</source>
        <translation>進捗</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>Hourly figures can&apos;t be kept for a shorter time than every check.</source>
        <translation>1 時間ごとの集計の保存期間は、全チェックの保存期間より短くできません。</translation>
    </message>
    <message>
        <source>It holds nothing yet.</source>
        <translation>まだ何も記録されていません。</translation>
    </message>
    <message>
        <source>It holds %1 checks, and hourly figures since %2.</source>
        <extracomment>%1 is a number, %2 a date</extracomment>
        <translation>チェック %1 件と、%2 以降の 1 時間ごとの集計があります。</translation>
    </message>
    <message>
        <source>It takes %1 and holds %2 checks, and hourly figures since %3.</source>
        <translation>使用容量は %1 で、チェック %2 件と、%3 以降の 1 時間ごとの集計があります。</translation>
    </message>
    <message>
        <source>Export all checks</source>
        <translation>全チェックをエクスポート</translation>
    </message>
    <message>
        <source>Delete everything that was seen so far?</source>
        <translation>これまでの記録をすべて削除しますか？</translation>
    </message>
    <message numerus="yes">
        <source>Delete all that is older than %n day(s)?</source>
        <translation>
            <numerusform>%n 日より古いものをすべて削除しますか？</numerusform>
        </translation>
    </message>
    <message>
        <source>Checks, hourly figures and incidents that are over are gone for good. The light, an open incident, what is known to be normal, what was spent and your settings stay.</source>
        <translation>チェック、1 時間ごとの集計、終了した障害は削除され、元に戻せません。ランプ、継続中の障害、通常とみなす範囲、支出、設定は残ります。</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>削除</translation>
    </message>
</context>
<context>
    <name>DayBars</name>
    <message>
        <source>%1, day by day</source>
        <extracomment>Read aloud; %1 is a component of the status page</extracomment>
        <translation>%1、日別</translation>
    </message>
</context>
<context>
    <name>DayGrid</name>
    <message>
        <source>%1 h</source>
        <extracomment>A duration: hours with one decimal</extracomment>
        <translation>%1 h</translation>
    </message>
    <message>
        <source>posted</source>
        <extracomment>In a day of the calendar, very short: the status page posted an incident</extracomment>
        <translation>掲載</translation>
    </message>
    <message>
        <source>Calendar of days</source>
        <translation>日別カレンダー</translation>
    </message>
</context>
<context>
    <name>Delivery</name>
    <message>
        <source>Its server&apos;s name can&apos;t be found.</source>
        <translation>サーバーの名前を解決できません。</translation>
    </message>
    <message>
        <source>No whole answer came in time.</source>
        <translation>時間内に完全な応答が届きませんでした。</translation>
    </message>
    <message>
        <source>No safe connection: its server&apos;s certificate is not accepted.</source>
        <translation>安全な接続を確立できません：サーバーの証明書を受け入れられません。</translation>
    </message>
    <message>
        <source>The proxy doesn&apos;t let it through.</source>
        <translation>プロキシが通信を通しません。</translation>
    </message>
    <message>
        <source>What answered there is no web server.</source>
        <translation>応答した相手はウェブサーバーではありません。</translation>
    </message>
    <message>
        <source>Its server can&apos;t be reached.</source>
        <translation>サーバーに到達できません。</translation>
    </message>
    <message>
        <source>It answered %1 and sends us to another address, which is not followed.</source>
        <extracomment>%1 is a status code such as 302</extracomment>
        <translation>応答は %1 で、別のアドレスへ転送されます。転送先には接続しません。</translation>
    </message>
    <message>
        <source>It answered %1: the address is no longer good.</source>
        <extracomment>%1 is a status code such as 404</extracomment>
        <translation>応答は %1 です。このアドレスはもう有効ではありません。</translation>
    </message>
    <message>
        <source>It answered %1 and does not take the message.</source>
        <extracomment>%1 is a status code such as 400</extracomment>
        <translation>応答は %1 で、メッセージは受け付けられません。</translation>
    </message>
    <message>
        <source>It answered %1 and can&apos;t take it now.</source>
        <extracomment>%1 is a status code such as 503</extracomment>
        <translation>応答は %1 で、現在はメッセージを受け付けられない状態です。</translation>
    </message>
    <message>
        <source>The mail server offers no TLS.</source>
        <translation>メールサーバーが TLS に対応していません。</translation>
    </message>
    <message>
        <source>The mail server does not accept this user and password.</source>
        <translation>メールサーバーがこのユーザー名とパスワードを受け入れません。</translation>
    </message>
    <message>
        <source>The mail server can&apos;t log us in now.</source>
        <translation>メールサーバーが現在ログインを処理できません。</translation>
    </message>
    <message>
        <source>The mail server answered %1 and does not take it.</source>
        <extracomment>%1 is a reply code of SMTP such as 550</extracomment>
        <translation>メールサーバーの応答は %1 で、メールは受け付けられません。</translation>
    </message>
    <message>
        <source>The mail server answered %1 and can&apos;t take it now.</source>
        <extracomment>%1 is a reply code of SMTP such as 451</extracomment>
        <translation>メールサーバーの応答は %1 で、現在はメールを受け付けられない状態です。</translation>
    </message>
    <message>
        <source>The mail server can&apos;t be reached.</source>
        <translation>メールサーバーに到達できません。</translation>
    </message>
</context>
<context>
    <name>Destination</name>
    <message>
        <source>A mail goes to one to ten addresses.</source>
        <translation>メールの宛先には、1〜10 個のアドレスを指定してください。</translation>
    </message>
    <message>
        <source>A port is a number from 1 to 65535.</source>
        <translation>ポートは 1 から 65535 までの数字を指定してください。</translation>
    </message>
    <message>
        <source>This can&apos;t be a user&apos;s name.</source>
        <translation>ユーザー名として使えません。</translation>
    </message>
    <message>
        <source>Without TLS only a mail server on this machine is used, because anybody on the way could read along.</source>
        <translation>TLS なしで使えるのは、このマシン上のメールサーバーだけです。経路上の誰でも内容を読み取れてしまうためです。</translation>
    </message>
    <message>
        <source>This is not a valid address. Blanks and braces are written as %20, %7B, %7D.</source>
        <translation>有効なアドレスではありません。空白と波括弧は %20、%7B、%7D と書いてください。</translation>
    </message>
    <message>
        <source>Give it a name to know it by.</source>
        <translation>見分けるための名前を付けてください。</translation>
    </message>
    <message numerus="yes">
        <source>A name has at most %n character(s).</source>
        <translation>
            <numerusform>名前は %n 文字以内で指定してください。</numerusform>
        </translation>
    </message>
    <message>
        <source>This is a server&apos;s name such as smtp.example.com, without port.</source>
        <translation>smtp.example.com のようなサーバー名を、ポートなしで指定してください。</translation>
    </message>
    <message>
        <source>A mail address looks like name@example.com.</source>
        <translation>メールアドレスは name@example.com の形式で指定してください。</translation>
    </message>
    <message>
        <source>Give the whole path of a program, such as /usr/local/bin/page-me.</source>
        <translation>/usr/local/bin/page-me のように、プログラムの絶対パスを指定してください。</translation>
    </message>
    <message>
        <source>A command has at most 19 arguments of at most 1024 characters each.</source>
        <translation>コマンドの引数は 19 個まで、それぞれ 1024 文字以内で指定してください。</translation>
    </message>
    <message>
        <source>An id has 1 to 40 letters, digits, - or _.</source>
        <translation>ID は英字、数字、-、_ からなる 1〜40 文字で指定してください。</translation>
    </message>
    <message>
        <source>Its kind is none of slack, discord, teams, webhook, mail, command.</source>
        <translation>kind が slack、discord、teams、webhook、mail、command のいずれでもありません。</translation>
    </message>
    <message>
        <source>Its from_severity is none of info, warning, critical.</source>
        <translation>from_severity が info、warning、critical のいずれでもありません。</translation>
    </message>
    <message>
        <source>Its security is none of tls, starttls, none.</source>
        <translation>security が tls、starttls、none のいずれでもありません。</translation>
    </message>
</context>
<context>
    <name>DestinationEditor</name>
    <message>
        <source>Make an &quot;incoming webhook&quot; in Slack and paste its address here.</source>
        <translation>Slack で「Incoming Webhook」を作成し、そのアドレスをここに貼り付けてください。</translation>
    </message>
    <message>
        <source>Make a webhook in the channel&apos;s settings, under Integrations, and paste its address here.</source>
        <translation>チャンネル設定の「連携サービス」で Webhook を作成し、そのアドレスをここに貼り付けてください。</translation>
    </message>
    <message>
        <source>Make a workflow in Teams that posts to a channel when a webhook request is received, and paste its address here.</source>
        <translation>Teams で、Webhook 要求の受信時にチャネルへ投稿するワークフローを作成し、そのアドレスをここに貼り付けてください。</translation>
    </message>
    <message>
        <source>The alert is sent there as JSON by POST; the README describes it.</source>
        <translation>アラートは JSON として POST で送信されます。形式は README に説明があります。</translation>
    </message>
    <message>
        <source>It runs without a shell, at most 30 s. The alert stands in variables such as TELLTALE_TITLE, the report as JSON on its standard input.</source>
        <translation>シェルを介さず、最長 30 秒間実行されます。アラートは TELLTALE_TITLE などの環境変数で、レポートは標準入力に JSON で渡されます。</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>種類</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名前</translation>
    </message>
    <message>
        <source>such as: our team&apos;s channel</source>
        <translation>例：チームのチャンネル</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>アドレス</translation>
    </message>
    <message>
        <source>Program</source>
        <translation>プログラム</translation>
    </message>
    <message>
        <source>Arguments</source>
        <translation>引数</translation>
    </message>
    <message>
        <source>one a line, as they are</source>
        <translation>1 行に 1 つ、そのまま渡されます</translation>
    </message>
    <message>
        <source>What goes there</source>
        <translation>送信する内容</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>Mail server</source>
        <translation>メールサーバー</translation>
    </message>
    <message>
        <source>none (this machine only)</source>
        <extracomment>How the way to the mail server is made safe: not at all</extracomment>
        <translation>なし（このマシンのみ）</translation>
    </message>
    <message>
        <source>Encryption</source>
        <translation>暗号化</translation>
    </message>
    <message>
        <source>Port</source>
        <translation>ポート</translation>
    </message>
    <message>
        <source>User</source>
        <translation>ユーザー名</translation>
    </message>
    <message>
        <source>empty: no login</source>
        <translation>空の場合はログインなし</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>パスワード</translation>
    </message>
    <message>
        <source>From</source>
        <extracomment>Of a mail</extracomment>
        <translation>差出人</translation>
    </message>
    <message>
        <source>To</source>
        <extracomment>Of a mail</extracomment>
        <translation>宛先</translation>
    </message>
    <message>
        <source>addresses, with commas between them</source>
        <translation>アドレス（カンマ区切り）</translation>
    </message>
    <message>
        <source>Without encryption only a mail server on this machine will do.</source>
        <translation>暗号化なしで使えるのは、このマシン上のメールサーバーだけです。</translation>
    </message>
    <message>
        <source>This user needs a password.</source>
        <translation>このユーザー名にはパスワードが必要です。</translation>
    </message>
    <message>
        <source>unchanged</source>
        <translation>変更なし</translation>
    </message>
</context>
<context>
    <name>DestinationFile</name>
    <message>
        <source>%1 can&apos;t be read; nothing is sent elsewhere.</source>
        <extracomment>%1 is a file</extracomment>
        <translation>%1 を読み取れないため、ほかの送信先には何も送信しません。</translation>
    </message>
    <message>
        <source>Its id is another&apos;s, too.</source>
        <translation>ID がほかの送信先と重複しています。</translation>
    </message>
    <message>
        <source>There are at most ten.</source>
        <translation>送信先は 10 個までです。</translation>
    </message>
    <message>
        <source>In %1, destination %2 can&apos;t be used. %3</source>
        <extracomment>%1 is a file, %2 a number from 1 on, %3 a sentence: what is wrong</extracomment>
        <translation>%1 の %2 番目の送信先は使用できません。%3</translation>
    </message>
    <message>
        <source>The destinations can&apos;t be written to %1.</source>
        <extracomment>%1 is a file</extracomment>
        <translation>送信先を %1 に書き込めません。</translation>
    </message>
</context>
<context>
    <name>DestinationRow</name>
    <message>
        <source>Test</source>
        <extracomment>Sends a test to a destination</extracomment>
        <translation>テスト</translation>
    </message>
    <message>
        <source>Edit…</source>
        <translation>編集…</translation>
    </message>
    <message>
        <source>Remove…</source>
        <translation>削除…</translation>
    </message>
    <message>
        <source>Test %1</source>
        <extracomment>%1 is the name of a destination</extracomment>
        <translation>%1 をテスト</translation>
    </message>
    <message>
        <source>Edit %1</source>
        <extracomment>%1 is the name of a destination</extracomment>
        <translation>%1 を編集</translation>
    </message>
    <message>
        <source>Remove %1</source>
        <extracomment>%1 is the name of a destination</extracomment>
        <translation>%1 を削除</translation>
    </message>
</context>
<context>
    <name>DestinationWords</name>
    <message>
        <source>Waiting for the keyring ...</source>
        <translation>キーリングの応答を待っています…</translation>
    </message>
    <message>
        <source>⚠ Its address is not in the keyring. Edit it to enter the address again.</source>
        <translation>⚠ アドレスがキーリングにありません。編集してアドレスを入力し直してください。</translation>
    </message>
    <message>
        <source>⚠ Its password is not in the keyring. Edit it to enter the password again.</source>
        <translation>⚠ パスワードがキーリングにありません。編集してパスワードを入力し直してください。</translation>
    </message>
    <message>
        <source>Its address is known until you quit: the keyring did not take it. %1</source>
        <extracomment>%1 is a sentence that says what is wrong with the keyring</extracomment>
        <translation>アドレスは終了するまで保持します。キーリングに保存できませんでした。%1</translation>
    </message>
    <message>
        <source>Its password is known until you quit: the keyring did not take it. %1</source>
        <extracomment>%1 is a sentence that says what is wrong with the keyring</extracomment>
        <translation>パスワードは終了するまで保持します。キーリングに保存できませんでした。%1</translation>
    </message>
    <message>
        <source>Webhook (JSON)</source>
        <extracomment>A kind of destination: an address that takes the alert as JSON</extracomment>
        <translation>Webhook（JSON）</translation>
    </message>
    <message>
        <source>Mail</source>
        <extracomment>A kind of destination</extracomment>
        <translation>メール</translation>
    </message>
    <message>
        <source>Command</source>
        <extracomment>A kind of destination: a program of the user&apos;s</extracomment>
        <translation>コマンド</translation>
    </message>
    <message>
        <source>all alerts</source>
        <translation>すべてのアラート</translation>
    </message>
    <message>
        <source>warnings and worse</source>
        <translation>警告以上</translation>
    </message>
    <message>
        <source>only what is critical</source>
        <translation>重大なもののみ</translation>
    </message>
    <message>
        <source>Switched off.</source>
        <translation>オフになっています。</translation>
    </message>
    <message>
        <source>⚠ Failed at %1. %2</source>
        <extracomment>%1 is a time, %2 a sentence: why</extracomment>
        <translation>⚠ 失敗しました（%1）。%2</translation>
    </message>
    <message numerus="yes">
        <source>%n alert(s) wait(s) to be delivered.</source>
        <translation>
            <numerusform>%n 件のアラートが配信待ちです。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n alert(s) had to be dropped because too many waited.</source>
        <translation>
            <numerusform>配信待ちが多すぎたため、%n 件のアラートを破棄しました。</numerusform>
        </translation>
    </message>
    <message>
        <source>Last alert delivered at %1.</source>
        <extracomment>%1 is a time</extracomment>
        <translation>最後のアラートを配信しました（%1）。</translation>
    </message>
    <message>
        <source>Nothing was sent yet.</source>
        <translation>まだ何も送信していません。</translation>
    </message>
    <message>
        <source>Sending a test …</source>
        <translation>テストを送信しています…</translation>
    </message>
    <message>
        <source>✓ Delivered at %1.</source>
        <extracomment>%1 is a time</extracomment>
        <translation>✓ 配信しました（%1）。</translation>
    </message>
    <message>
        <source>✗ Not delivered at %1. %2</source>
        <extracomment>%1 is a time, %2 a sentence: why</extracomment>
        <translation>✗ 配信できませんでした（%1）。%2</translation>
    </message>
</context>
<context>
    <name>DestinationsCard</name>
    <message>
        <source>Elsewhere</source>
        <extracomment>Heading: where alerts go besides this desktop</extracomment>
        <translation>ほかの送信先</translation>
    </message>
    <message>
        <source>Add a destination…</source>
        <translation>送信先を追加…</translation>
    </message>
    <message>
        <source>Alerts can also go to a chat, a webhook, by mail or to a command of yours. Snooze and quiet hours don&apos;t hold them back there. What is changed here is used at once.</source>
        <translation>アラートは、チャット、Webhook、メール、自分のコマンドにも送信できます。これらの送信は、スヌーズや通知オフ時間でも保留されません。ここでの変更はすぐに使われます。</translation>
    </message>
    <message>
        <source>Add a destination</source>
        <translation>送信先を追加</translation>
    </message>
    <message>
        <source>Edit a destination</source>
        <translation>送信先を編集</translation>
    </message>
    <message>
        <source>Remove &quot;%1&quot;?</source>
        <extracomment>%1 is the name of a destination</extracomment>
        <translation>「%1」を削除しますか？</translation>
    </message>
    <message>
        <source>What waits for it is dropped, and its address or password is forgotten.</source>
        <translation>配信待ちのアラートは破棄され、アドレスまたはパスワードは消去されます。</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>削除</translation>
    </message>
</context>
<context>
    <name>DurationBars</name>
    <message>
        <source>&gt; %1 h</source>
        <extracomment>A range of durations: longer than %1 hours</extracomment>
        <translation>&gt; %1 時間</translation>
    </message>
    <message>
        <source>&lt; %1 min</source>
        <extracomment>A range of durations: shorter than %1 minutes</extracomment>
        <translation>&lt; %1 分</translation>
    </message>
    <message>
        <source>%1–%2 h</source>
        <extracomment>A range of durations in minutes, without the unit for want of room; then in hours</extracomment>
        <translation>%1〜%2 時間</translation>
    </message>
    <message>
        <source>%1–%2</source>
        <translation>%1〜%2</translation>
    </message>
    <message>
        <source>How long incidents lasted</source>
        <translation>障害の継続時間</translation>
    </message>
    <message>
        <source>%1 or longer</source>
        <extracomment>A range of durations</extracomment>
        <translation>%1以上</translation>
    </message>
    <message>
        <source>less than %1</source>
        <extracomment>A range of durations</extracomment>
        <translation>%1未満</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <extracomment>A range of durations</extracomment>
        <translation>%1〜%2</translation>
    </message>
</context>
<context>
    <name>ErrorChart</name>
    <message>
        <source>How often each code came</source>
        <translation>コード別の発生回数</translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <extracomment>Two times of day or dates with times: from, until</extracomment>
        <translation>%1 〜 %2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>%1 a code such as 529, %2 how often it came
----------
Legend of a chart: %1 a code such as 529, %2 how often it came</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>なし</translation>
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
        <translation>その他</translation>
    </message>
</context>
<context>
    <name>ErrorDetails</name>
    <message>
        <source>%1: %2</source>
        <extracomment>A fact about an error: %1 is its name, %2 its value</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1 of %2 left</source>
        <translation>残り %1 / %2</translation>
    </message>
    <message>
        <source>%1 left</source>
        <translation>残り %1</translation>
    </message>
    <message>
        <source>full again at %1</source>
        <extracomment>When an allowance is full again: %1 is a time</extracomment>
        <translation>%1 に全回復</translation>
    </message>
    <message>
        <source>%1, valid until %2</source>
        <extracomment>%1 the issuer of a certificate, %2 a date</extracomment>
        <translation>%1、有効期限 %2</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>時刻</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>チェック</translation>
    </message>
    <message>
        <source>Error type</source>
        <translation>エラーの種類</translation>
    </message>
    <message>
        <source>Error code</source>
        <translation>エラーコード</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>モデル</translation>
    </message>
    <message>
        <source>Request id</source>
        <translation>リクエスト ID</translation>
    </message>
    <message>
        <source>Edge site</source>
        <extracomment>Which of the vendor&apos;s sites answered</extracomment>
        <translation>エッジ拠点</translation>
    </message>
    <message>
        <source>Proxy</source>
        <translation>プロキシ</translation>
    </message>
    <message>
        <source>Certificate issued by</source>
        <translation>証明書の発行者</translation>
    </message>
    <message>
        <source>Retry after</source>
        <translation>再試行まで</translation>
    </message>
    <message>
        <source>Server&apos;s own time</source>
        <extracomment>How long the server says that it worked on the answer</extracomment>
        <translation>サーバーの処理時間</translation>
    </message>
    <message>
        <source>Requests</source>
        <translation>リクエスト</translation>
    </message>
    <message>
        <source>Input tokens</source>
        <translation>入力トークン</translation>
    </message>
    <message>
        <source>Output tokens</source>
        <translation>出力トークン</translation>
    </message>
    <message>
        <source>Tokens</source>
        <extracomment>All tokens; the most restrictive limit in force</extracomment>
        <translation>トークン</translation>
    </message>
    <message>
        <source>Priority input tokens</source>
        <translation>優先入力トークン</translation>
    </message>
    <message>
        <source>Priority output tokens</source>
        <translation>優先出力トークン</translation>
    </message>
    <message>
        <source>Clock off by</source>
        <extracomment>How far this machine&apos;s clock is from the server&apos;s</extracomment>
        <translation>時計のずれ</translation>
    </message>
    <message>
        <source>Copy as curl</source>
        <translation>curl としてコピー</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>詳細</translation>
    </message>
    <message>
        <source>The same request as a command; the key is not in it</source>
        <translation>同じリクエストをコマンドにしたものです。キーは含まれません</translation>
    </message>
    <message>
        <source>%1 · %2 · %3</source>
        <extracomment>%1 an HTTP status, %2 what it means, %3 whose fault it is</extracomment>
        <translation>%1 · %2 · %3</translation>
    </message>
    <message>
        <source>It said: %1</source>
        <extracomment>%1 is what the server or the connection said, word for word</extracomment>
        <translation>応答内容: %1</translation>
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
        <translation>ファイルに書き込めませんでした：%1</translation>
    </message>
    <message>
        <source>CSV, for spreadsheets (*.csv)</source>
        <translation>CSV、表計算用 (*.csv)</translation>
    </message>
</context>
<context>
    <name>ErrorModel</name>
    <message>
        <source>Time</source>
        <translation>時刻</translation>
    </message>
    <message>
        <source>Status</source>
        <extracomment>HTTP status, or what went wrong instead of an answer</extracomment>
        <translation>ステータス</translation>
    </message>
    <message>
        <source>Error type</source>
        <translation>エラーの種類</translation>
    </message>
    <message>
        <source>Code</source>
        <extracomment>The error&apos;s code, which tells more than its type</extracomment>
        <translation>コード</translation>
    </message>
    <message>
        <source>Whose fault</source>
        <translation>原因</translation>
    </message>
    <message>
        <source>Check</source>
        <extracomment>Which kind of check it was</extracomment>
        <translation>チェック</translation>
    </message>
    <message>
        <source>Model</source>
        <extracomment>The model of the AI that was asked</extracomment>
        <translation>モデル</translation>
    </message>
    <message>
        <source>Latency</source>
        <translation>レイテンシ</translation>
    </message>
    <message>
        <source>Edge</source>
        <extracomment>Which of the vendor&apos;s sites answered</extracomment>
        <translation>エッジ</translation>
    </message>
    <message>
        <source>Request id</source>
        <translation>リクエスト ID</translation>
    </message>
</context>
<context>
    <name>ErrorTable</name>
    <message>
        <source>Errors</source>
        <translation>エラー</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>コピー</translation>
    </message>
    <message>
        <source>Copy row</source>
        <translation>行をコピー</translation>
    </message>
    <message>
        <source>Copy as curl</source>
        <translation>curl としてコピー</translation>
    </message>
</context>
<context>
    <name>ErrorsPage</name>
    <message>
        <source>Nothing went wrong in the last 24 hours.</source>
        <translation>過去 24 時間に問題はありませんでした。</translation>
    </message>
    <message>
        <source>Nothing went wrong in the last 7 days.</source>
        <translation>過去 7 日間に問題はありませんでした。</translation>
    </message>
    <message>
        <source>Nothing went wrong in the last 30 days.</source>
        <translation>過去 30 日間に問題はありませんでした。</translation>
    </message>
    <message>
        <source>Range of time</source>
        <translation>期間</translation>
    </message>
    <message>
        <source>24 h</source>
        <extracomment>A range of time: hours</extracomment>
        <translation>24 時間</translation>
    </message>
    <message>
        <source>7 d</source>
        <extracomment>A range of time: days</extracomment>
        <translation>7 日</translation>
    </message>
    <message>
        <source>30 d</source>
        <translation>30 日</translation>
    </message>
    <message>
        <source>Whose fault</source>
        <translation>原因</translation>
    </message>
    <message>
        <source>All causes</source>
        <extracomment>Choice of whose fault errors are: whoever&apos;s</extracomment>
        <translation>すべての原因</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>フィルター</translation>
    </message>
    <message>
        <source>Filter (Ctrl+F)</source>
        <translation>フィルター (Ctrl+F)</translation>
    </message>
    <message>
        <source>Shows the entries in which all of these words occur</source>
        <translation>入力した単語をすべて含む項目を表示します</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>エクスポート…</translation>
    </message>
    <message>
        <source>Writes the entries shown to a file</source>
        <translation>表示中の項目をファイルに書き込みます</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>すべて表示</translation>
    </message>
    <message>
        <source>Checks that fail will be listed here, each with its reason.</source>
        <translation>失敗したチェックが、理由とともにここに表示されます。</translation>
    </message>
    <message numerus="yes">
        <source>None of %n entry(ies) matches the filter.</source>
        <extracomment>%n entries are there, but the filter hides them</extracomment>
        <translation>
            <numerusform>%n 件中、フィルターに一致する項目はありません。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n entry(ies)</source>
        <translation>
            <numerusform>%n 件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n entry(ies)</source>
        <translation>
            <numerusform>%n 件中 %1 件</numerusform>
        </translation>
    </message>
    <message>
        <source>reading on…</source>
        <translation>続きを読み込み中…</translation>
    </message>
    <message>
        <source>older ones are left out</source>
        <translation>古い項目は省略</translation>
    </message>
    <message numerus="yes">
        <source>Wrote %n entry(ies) to %1.</source>
        <extracomment>%n entries went into a file; %1 is its name</extracomment>
        <translation>
            <numerusform>%n 件を %1 に書き込みました。</numerusform>
        </translation>
    </message>
    <message>
        <source>Export the entries shown</source>
        <translation>表示中の項目をエクスポート</translation>
    </message>
</context>
<context>
    <name>FileSaver</name>
    <message>
        <source>Save as</source>
        <translation>名前を付けて保存</translation>
    </message>
    <message>
        <source>Saved as %1</source>
        <translation>%1 として保存しました</translation>
    </message>
    <message>
        <source>%1 can&apos;t be written: %2</source>
        <translation>%1 に書き込めません：%2</translation>
    </message>
</context>
<context>
    <name>FirstRunPage</name>
    <message>
        <source>all is well</source>
        <extracomment>What a lamp&apos;s shape means, in very few words</extracomment>
        <translation>問題なし</translation>
    </message>
    <message>
        <source>partly failing, or your side</source>
        <extracomment>What a lamp&apos;s shape means, in very few words</extracomment>
        <translation>部分的な障害、または手元側の問題</translation>
    </message>
    <message>
        <source>the API is down</source>
        <extracomment>What a lamp&apos;s shape means, in very few words</extracomment>
        <translation>API が停止</translation>
    </message>
    <message>
        <source>can&apos;t tell</source>
        <extracomment>What a lamp&apos;s shape means, in very few words</extracomment>
        <translation>不明</translation>
    </message>
    <message>
        <source>Start when you log in</source>
        <translation>ログイン時に起動</translation>
    </message>
    <message>
        <source>Start watching</source>
        <translation>監視を開始</translation>
    </message>
    <message>
        <source>All of this can be changed in the settings. Esc skips it.</source>
        <translation>これらはすべて設定で変更できます。Esc でスキップします。</translation>
    </message>
    <message>
        <source>Welcome to Telltale</source>
        <translation>Telltale へようこそ</translation>
    </message>
    <message>
        <source>A lamp in your tray tells the health of the Claude API as this computer sees it.</source>
        <translation>このコンピューターから見た Claude API の状態を、トレイのランプで知らせます。</translation>
    </message>
    <message>
        <source>When something is wrong it says whose fault it is: Anthropic&apos;s, or your network, key, limits or request.</source>
        <translation>問題があれば、原因が Anthropic にあるのか、手元のネットワーク、キー、制限、リクエストにあるのかを示します。</translation>
    </message>
    <message>
        <source>It works at once, without a key; with one it also sees overloads, your limits and whether the key is good.</source>
        <translation>キーがなくても、すぐに使えます。キーがあれば、過負荷、制限、キーが有効かどうかもわかります。</translation>
    </message>
    <message>
        <source>May Telltale send tiny test messages?</source>
        <translation>Telltale がごく小さなテストメッセージを送信してもよいですか？</translation>
    </message>
    <message>
        <source>Only a real message, sent with your key, shows that the API is overloaded. One asks the cheapest model for a single token. All other checks are free.</source>
        <translation>API の過負荷は、キーを使って実際のメッセージを送らないとわかりません。1 回につき、最も安いモデルに 1 トークンだけ要求します。ほかのチェックはすべて無料です。</translation>
    </message>
</context>
<context>
    <name>GridLegend</name>
    <message>
        <source>Legend</source>
        <translation>凡例</translation>
    </message>
</context>
<context>
    <name>HeatCard</name>
    <message>
        <source>When trouble comes</source>
        <translation>障害の起きやすい時間帯</translation>
    </message>
    <message>
        <source>As a table</source>
        <translation>表で表示</translation>
    </message>
    <message>
        <source>What the map shows</source>
        <translation>ヒートマップの表示内容</translation>
    </message>
    <message>
        <source>Errors</source>
        <translation>エラー</translation>
    </message>
    <message>
        <source>Latency</source>
        <translation>レイテンシ</translation>
    </message>
    <message>
        <source>Whose time of day</source>
        <translation>時刻の基準</translation>
    </message>
    <message>
        <source>Your time</source>
        <extracomment>A choice: times of day where the user is</extracomment>
        <translation>ローカル時刻</translation>
    </message>
    <message>
        <source>Pacific time (Anthropic&apos;s)</source>
        <extracomment>A choice: times of day in California, where the vendor works</extracomment>
        <translation>太平洋時間（Anthropic）</translation>
    </message>
    <message>
        <source>Values of the heat map</source>
        <translation>ヒートマップの値</translation>
    </message>
    <message>
        <source>Your time (%1)</source>
        <extracomment>A choice: times of day where the user is; %1 a time zone such as Europe/Berlin</extracomment>
        <translation>ローカル時刻（%1）</translation>
    </message>
</context>
<context>
    <name>HeatGrid</name>
    <message>
        <source>Heat map of failed checks, hours by days of the week</source>
        <translation>失敗したチェックのヒートマップ、時間×曜日</translation>
    </message>
    <message>
        <source>Heat map of the latency, hours by days of the week</source>
        <translation>レイテンシのヒートマップ、時間×曜日</translation>
    </message>
    <message>
        <source>Hardly any difference</source>
        <extracomment>Legend of the heat map: all hours are about as fast</extracomment>
        <translation>ほとんど差なし</translation>
    </message>
    <message>
        <source>None failed</source>
        <translation>失敗なし</translation>
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
        <translation>チェック不足</translation>
    </message>
    <message>
        <source>Working hours in California</source>
        <translation>カリフォルニアの勤務時間</translation>
    </message>
    <message>
        <source>Nothing was checked</source>
        <translation>チェックなし</translation>
    </message>
    <message>
        <source>%1 failed</source>
        <extracomment>%1 a share: how many of the checks failed</extracomment>
        <translation>失敗 %1</translation>
    </message>
    <message>
        <source>Half are answered within %1 (%2)</source>
        <extracomment>%1 a duration, %2 a kind of check such as &quot;Message&quot;</extracomment>
        <translation>半数が %1以内に応答（%2）</translation>
    </message>
    <message numerus="yes">
        <source>%n check(s)</source>
        <translation>
            <numerusform>チェック %n 件</numerusform>
        </translation>
    </message>
    <message>
        <source>Too few checks to tell</source>
        <translation>チェックが少なすぎて判断できません</translation>
    </message>
</context>
<context>
    <name>History</name>
    <message>
        <source>The history can&apos;t be written: %1.</source>
        <extracomment>%1 the system&apos;s reason, as &quot;database or disk is full&quot;</extracomment>
        <translation>履歴を書き込めません：%1。</translation>
    </message>
    <message>
        <source>SQLite does not work here: %1</source>
        <translation>この環境では SQLite が動作しません：%1</translation>
    </message>
    <message>
        <source>%1 can&apos;t be used (%2), so the history is kept in memory until the program ends.</source>
        <extracomment>%1 a file, %2 the system&apos;s reason</extracomment>
        <translation>%1 を使用できないため（%2）、履歴はプログラムの終了までメモリにのみ保持されます。</translation>
    </message>
    <message>
        <source>damaged, and can&apos;t be renamed</source>
        <translation>破損しており、名前も変更できません</translation>
    </message>
    <message>
        <source>%1 was damaged: it was renamed to %2, and a new history begun.</source>
        <extracomment>%1 the file, %2 its new name</extracomment>
        <translation>%1 が破損していたため、名前を %2 に変更し、新しい履歴を開始しました。</translation>
    </message>
    <message>
        <source>it was written by a newer version of Telltale</source>
        <translation>新しいバージョンの Telltale が書き込んだファイルです</translation>
    </message>
    <message>
        <source>it is not a history of Telltale</source>
        <translation>Telltale の履歴ではありません</translation>
    </message>
</context>
<context>
    <name>HistoryClerk</name>
    <message>
        <source>The file could not be written: %1</source>
        <extracomment>%1 is the reason as the system gives it</extracomment>
        <translation>ファイルに書き込めませんでした：%1</translation>
    </message>
    <message>
        <source>Deleted.</source>
        <translation>削除しました。</translation>
    </message>
    <message numerus="yes">
        <source>Wrote %n check(s) to %1.</source>
        <extracomment>%n checks went into the file %1</extracomment>
        <translation>
            <numerusform>チェック %n 件を %1 に書き込みました。</numerusform>
        </translation>
    </message>
    <message>
        <source>Cancelled; no file was written.</source>
        <translation>キャンセルしました。ファイルは書き込まれていません。</translation>
    </message>
    <message>
        <source>Stopped; what was deleted until then is gone.</source>
        <translation>中止しました。それまでに削除した分は元に戻せません。</translation>
    </message>
</context>
<context>
    <name>HistoryPage</name>
    <message>
        <source>Nothing has been seen yet. Leave Telltale running: here it will show day by day how the API did, at which hours trouble comes, and every incident.</source>
        <translation>まだデータがありません。Telltale を動かしておくと、日ごとの API の状態、障害の起きやすい時間帯、個々の障害がここに表示されます。</translation>
    </message>
    <message>
        <source>Range of time</source>
        <translation>期間</translation>
    </message>
    <message>
        <source>30 days</source>
        <translation>30 日</translation>
    </message>
    <message>
        <source>90 days</source>
        <translation>90 日</translation>
    </message>
    <message>
        <source>1 year</source>
        <translation>1 年</translation>
    </message>
    <message>
        <source>Figures</source>
        <translation>数値</translation>
    </message>
    <message>
        <source>Uptime</source>
        <translation>稼働率</translation>
    </message>
    <message>
        <source>Time down</source>
        <translation>停止時間</translation>
    </message>
    <message>
        <source>Incidents</source>
        <translation>障害</translation>
    </message>
    <message>
        <source>Lead (median)</source>
        <extracomment>How much earlier we knew of incidents than the status page</extracomment>
        <translation>先行時間（中央値）</translation>
    </message>
    <message>
        <source>Worst day</source>
        <translation>最も悪い日</translation>
    </message>
    <message>
        <source>Day by day</source>
        <translation>日別</translation>
    </message>
    <message>
        <source>How long incidents last</source>
        <translation>障害の継続時間</translation>
    </message>
    <message>
        <source>of %1 watched</source>
        <extracomment>%1 a duration</extracomment>
        <translation>監視時間 %1 中</translation>
    </message>
    <message>
        <source>measured, %1 posted</source>
        <extracomment>%1 a number of incidents</extracomment>
        <translation>計測（掲載は %1）</translation>
    </message>
    <message>
        <source>after the page</source>
        <translation>ページより遅い</translation>
    </message>
    <message>
        <source>before the page</source>
        <translation>ページより早い</translation>
    </message>
    <message>
        <source>down for %1</source>
        <extracomment>%1 a duration</extracomment>
        <translation>停止 %1</translation>
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
        <translation>データなし</translation>
    </message>
    <message>
        <source>Good</source>
        <extracomment>A day without an incident</extracomment>
        <translation>正常</translation>
    </message>
    <message>
        <source>Disturbed</source>
        <extracomment>A day on which the API failed now and then</extracomment>
        <translation>不安定</translation>
    </message>
    <message>
        <source>Down</source>
        <extracomment>A day on which the API was down for a while</extracomment>
        <translation>停止</translation>
    </message>
    <message>
        <source>Measured here</source>
        <extracomment>Who found the incident: this program</extracomment>
        <translation>ここで計測</translation>
    </message>
    <message>
        <source>Status page</source>
        <extracomment>Who told of the incident: the vendor&apos;s status page</extracomment>
        <translation>ステータスページ</translation>
    </message>
    <message>
        <source>below the expected %1</source>
        <extracomment>Below an uptime; %1 is a share</extracomment>
        <translation>目安の %1 を下回る</translation>
    </message>
    <message>
        <source>expected: %1</source>
        <translation>目安: %1</translation>
    </message>
    <message>
        <source>%1 before the page</source>
        <extracomment>%1 is a duration: how long we knew of an incident before the vendor&apos;s status page did</extracomment>
        <translation>ページより %1早い</translation>
    </message>
    <message>
        <source>%1 after the page</source>
        <translation>ページより %1遅い</translation>
    </message>
    <message>
        <source>%1 so far</source>
        <extracomment>How long an incident has lasted that isn&apos;t over; %1 is a duration</extracomment>
        <translation>継続中 %1</translation>
    </message>
    <message>
        <source>No data: nothing was checked</source>
        <translation>データなし: チェックは行われていません</translation>
    </message>
    <message>
        <source>%1 · uptime %2</source>
        <extracomment>%1 what was worst that day (&quot;Down&quot;), %2 a share</extracomment>
        <translation>%1 · 稼働率 %2</translation>
    </message>
    <message>
        <source>Red %1</source>
        <extracomment>How long the light was red that day</extracomment>
        <translation>赤 %1</translation>
    </message>
    <message>
        <source>Amber %1</source>
        <extracomment>How long the light was amber that day</extracomment>
        <translation>黄 %1</translation>
    </message>
    <message>
        <source>Incidents: %1</source>
        <translation>障害: %1</translation>
    </message>
    <message>
        <source>Watched for %1</source>
        <extracomment>For how long of the day the API was checked</extracomment>
        <translation>監視時間 %1</translation>
    </message>
    <message>
        <source>%1 measured here, %2 posted</source>
        <extracomment>Numbers of incidents: found by this program, told by the vendor&apos;s status page</extracomment>
        <translation>ここで計測 %1、掲載 %2</translation>
    </message>
    <message>
        <source>Uptime is the share of the watched time without a confirmed incident of Anthropic&apos;s; hours without a check count neither way. %1 is what users are told to expect.</source>
        <translation>稼働率は、監視した時間のうち、Anthropic 側の確定した障害がなかった時間の割合です。チェックのない時間は、どちらにも数えません。利用者に示されている目安は %1 です。</translation>
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
        <translation>%1、%2〜%3</translation>
    </message>
</context>
<context>
    <name>HoldWords</name>
    <message>
        <source>Notifications are snoozed until %1.</source>
        <extracomment>%1 is a time of day</extracomment>
        <translation>通知は %1 までスヌーズ中です。</translation>
    </message>
    <message>
        <source>Your desktop is set not to disturb you.</source>
        <translation>デスクトップが通知を表示しない設定（Do Not Disturb）になっています。</translation>
    </message>
    <message>
        <source>Quiet hours last until %1.</source>
        <extracomment>%1 is a time of day</extracomment>
        <translation>通知オフ時間は %1 までです。</translation>
    </message>
    <message>
        <source>There were many notifications; the next comes at %1 or later.</source>
        <extracomment>%1 is a time of day</extracomment>
        <translation>通知が多かったため、次の通知は %1 以降になります。</translation>
    </message>
    <message>
        <source>You have acknowledged this incident; you are told when it changes.</source>
        <translation>この障害は確認済みです。変化があれば通知します。</translation>
    </message>
    <message numerus="yes">
        <source>%n notification(s) will be told then.</source>
        <translation>
            <numerusform>保留中の %n 件は、そのときに通知します。</numerusform>
        </translation>
    </message>
    <message>
        <source>Incident confirmed, or answers far slower than usual</source>
        <translation>障害の確定、または応答が通常より大幅に低速</translation>
    </message>
    <message>
        <source>Incident worse: from partly to wholly failing</source>
        <translation>障害の悪化：部分的な障害から全面的な障害へ</translation>
    </message>
    <message>
        <source>Recovery, with how long it lasted</source>
        <translation>復旧（継続時間を含む）</translation>
    </message>
    <message>
        <source>Status page posts or changes an incident that concerns me</source>
        <translation>ステータスページでの対象となる障害の掲載または変更</translation>
    </message>
    <message>
        <source>Status page says that it is over</source>
        <translation>ステータスページでの障害終了の告知</translation>
    </message>
    <message>
        <source>Updates of incidents that I follow</source>
        <translation>フォロー中の障害の更新</translation>
    </message>
    <message>
        <source>Key refused</source>
        <translation>キー拒否</translation>
    </message>
    <message>
        <source>Less than 10 % of a rate limit left</source>
        <translation>レート制限の残りが 10% 未満</translation>
    </message>
    <message>
        <source>Rate limit reached</source>
        <translation>レート制限に到達</translation>
    </message>
    <message>
        <source>Credit or spend limit used up</source>
        <translation>残高または支出上限の使い切り</translation>
    </message>
    <message>
        <source>Budget for test messages used up</source>
        <translation>テストメッセージの予算の使い切り</translation>
    </message>
    <message>
        <source>Certificate of the API about to expire</source>
        <translation>API の証明書の期限切れが間近</translation>
    </message>
    <message>
        <source>Model that I use about to retire</source>
        <translation>使用するモデルの提供終了が間近</translation>
    </message>
</context>
<context>
    <name>IncidentCard</name>
    <message>
        <source>Incidents</source>
        <translation>障害</translation>
    </message>
    <message>
        <source>None in this time.</source>
        <translation>この期間にはありません。</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>コピー</translation>
    </message>
</context>
<context>
    <name>IncidentModel</name>
    <message>
        <source>Start</source>
        <translation>開始</translation>
    </message>
    <message>
        <source>Lasted</source>
        <translation>継続時間</translation>
    </message>
    <message>
        <source>Seen by</source>
        <extracomment>Who found the incident</extracomment>
        <translation>検知元</translation>
    </message>
    <message>
        <source>What</source>
        <extracomment>What kind of incident it was</extracomment>
        <translation>内容</translation>
    </message>
    <message>
        <source>Lead</source>
        <extracomment>How much earlier we knew of an incident than the vendor&apos;s status page</extracomment>
        <translation>先行時間</translation>
    </message>
</context>
<context>
    <name>InterestCard</name>
    <message>
        <source>What of the status page concerns you</source>
        <translation>ステータスページのうち対象とするもの</translation>
    </message>
    <message>
        <source>Trouble with the Claude API always counts. It shall also count with:</source>
        <translation>Claude API の障害は常に対象です。ほかに対象とするもの:</translation>
    </message>
    <message>
        <source>Models that you use: an incident that names only others is shown, but doesn&apos;t colour the light. With none checked, all count.</source>
        <translation>使用するモデル：ほかのモデルだけを挙げた障害は表示されますが、ランプの色には影響しません。何も選択しない場合は、すべてが対象です。</translation>
    </message>
</context>
<context>
    <name>KeyCard</name>
    <message>
        <source>API key</source>
        <translation>API キー</translation>
    </message>
    <message>
        <source>Remember it in the desktop&apos;s keyring</source>
        <translation>デスクトップのキーリングに保存</translation>
    </message>
    <message>
        <source>Use it for this session only</source>
        <translation>このセッションでのみ使用</translation>
    </message>
    <message>
        <source>Use this key</source>
        <translation>このキーを使用</translation>
    </message>
    <message>
        <source>Remove key</source>
        <translation>キーを削除</translation>
    </message>
    <message>
        <source>New API key</source>
        <translation>新しい API キー</translation>
    </message>
    <message>
        <source>A key is in use.</source>
        <translation>キーを使用中です。</translation>
    </message>
    <message>
        <source>In use: %1</source>
        <translation>使用中: %1</translation>
    </message>
    <message>
        <source>No key yet.</source>
        <translation>キーはまだありません。</translation>
    </message>
    <message>
        <source>Remember it: no keyring answers on this desktop</source>
        <translation>保存（このデスクトップにはキーリングの応答がありません）</translation>
    </message>
    <message>
        <source>⚠ A key has no blanks or line breaks in it. Copy it again.</source>
        <translation>⚠ キーに空白や改行は含まれません。コピーし直してください。</translation>
    </message>
    <message>
        <source>The API wants a pause before it is asked with a key again. Test it in some minutes.</source>
        <translation>API は、キーを使った次の問い合わせまで間隔を空けるよう求めています。数分後にテストしてください。</translation>
    </message>
    <message>
        <source>✓ Accepted: the API takes this key.</source>
        <translation>✓ 受け入れられました。このキーは API で使えます。</translation>
    </message>
    <message>
        <source>✗ Refused. %1</source>
        <extracomment>%1 is a sentence or two: why, and what to do</extracomment>
        <translation>✗ 拒否されました。%1</translation>
    </message>
    <message>
        <source>✓ The API knows this key. %1</source>
        <extracomment>%1 is a sentence or two: what is wrong all the same, and what to do</extracomment>
        <translation>✓ API はこのキーを認識しています。%1</translation>
    </message>
    <message>
        <source>⚠ This doesn&apos;t tell whether the key is good. %1</source>
        <extracomment>%1 is a sentence or two: why, and what to do</extracomment>
        <translation>⚠ この結果では、キーが有効かどうかわかりません。%1</translation>
    </message>
    <message>
        <source>Test key</source>
        <translation>キーをテスト</translation>
    </message>
    <message>
        <source>Asks the API at once; no tokens are used unless test messages are due</source>
        <translation>すぐに API に問い合わせます。テストメッセージを送る時期でなければ、トークンは消費しません</translation>
    </message>
    <message>
        <source>Asking the API …</source>
        <translation>API に問い合わせています…</translation>
    </message>
</context>
<context>
    <name>KeyHolder</name>
    <message>
        <source>Waiting for the keyring ...</source>
        <translation>キーリングの応答を待っています…</translation>
    </message>
    <message>
        <source>From the environment variable ANTHROPIC_API_KEY.</source>
        <translation>環境変数 ANTHROPIC_API_KEY のキーです。</translation>
    </message>
    <message>
        <source>There is no key. Without one only the API&apos;s edge can be watched.</source>
        <translation>キーがありません。キーがないと、API のエッジしか監視できません。</translation>
    </message>
    <message>
        <source>Being kept in the keyring ...</source>
        <translation>キーリングに保存しています…</translation>
    </message>
    <message>
        <source>Only in memory, until you quit.</source>
        <translation>終了するまでメモリにのみ保持します。</translation>
    </message>
    <message>
        <source>In the desktop&apos;s keyring.</source>
        <translation>デスクトップのキーリングにあります。</translation>
    </message>
    <message>
        <source>The keyring can&apos;t be used, so a key lasts until you quit. %1</source>
        <translation>キーリングを使用できないため、キーは終了するまで有効です。%1</translation>
    </message>
    <message>
        <source>Only in memory, until you quit: the keyring did not take it. %1</source>
        <extracomment>%1 is a sentence that says what is wrong with the keyring.</extracomment>
        <translation>終了するまでメモリにのみ保持します。キーリングに保存できませんでした。%1</translation>
    </message>
</context>
<context>
    <name>Keyring</name>
    <message>
        <source>The desktop&apos;s keyring does not answer.</source>
        <translation>デスクトップのキーリングが応答しません。</translation>
    </message>
    <message>
        <source>The desktop&apos;s keyring is locked or refuses access.</source>
        <translation>デスクトップのキーリングがロックされているか、アクセスを拒否しています。</translation>
    </message>
    <message>
        <source>There is no keyring on this desktop.</source>
        <translation>このデスクトップにはキーリングがありません。</translation>
    </message>
    <message>
        <source>The desktop&apos;s keyring can&apos;t be used: %1</source>
        <extracomment>%1 the keyring&apos;s own words</extracomment>
        <translation>デスクトップのキーリングを使用できません：%1</translation>
    </message>
</context>
<context>
    <name>LatencyChart</name>
    <message>
        <source>Median %1</source>
        <translation>中央値 %1</translation>
    </message>
    <message>
        <source>95 % within %1</source>
        <translation>95% が %1以内</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1〜%2</translation>
    </message>
    <message>
        <source>Mean %1</source>
        <extracomment>Of several answers</extracomment>
        <translation>平均 %1</translation>
    </message>
    <message>
        <source>Measured: %1</source>
        <translation>計測: %1</translation>
    </message>
    <message>
        <source>Posted: %1</source>
        <extracomment>%1 is the title of an incident on the vendor&apos;s status page</extracomment>
        <translation>掲載: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n check(s)</source>
        <translation>
            <numerusform>チェック %n 件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n failed</source>
        <translation>
            <numerusform>失敗 %n 件</numerusform>
        </translation>
    </message>
    <message>
        <source>Total time</source>
        <extracomment>What the chart shows: the time of the whole request</extracomment>
        <translation>合計時間</translation>
    </message>
    <message>
        <source>First byte</source>
        <extracomment>What the chart shows: the time from the request to the answer&apos;s first byte</extracomment>
        <translation>最初のバイト</translation>
    </message>
    <message>
        <source>First token</source>
        <extracomment>What the chart shows: the time from the request to the first text</extracomment>
        <translation>最初のトークン</translation>
    </message>
    <message>
        <source>Phases</source>
        <extracomment>What the chart shows: the total in its parts (name, connect, TLS, server, transfer)</extracomment>
        <translation>フェーズ</translation>
    </message>
</context>
<context>
    <name>LatencyPage</name>
    <message>
        <source>Table</source>
        <translation>表</translation>
    </message>
    <message>
        <source>The same as figures</source>
        <translation>同じ内容を数値で表示</translation>
    </message>
    <message>
        <source>Save PNG…</source>
        <translation>PNG を保存…</translation>
    </message>
    <message>
        <source>Save CSV…</source>
        <translation>CSV を保存…</translation>
    </message>
    <message>
        <source>Latency over time, as a table</source>
        <translation>レイテンシの推移（表）</translation>
    </message>
    <message>
        <source>Drag to choose a time, drag with Shift to move, turn the wheel to zoom; or use the arrow keys, alone and with Shift, + and −. Home goes back.</source>
        <translation>ドラッグで期間を選択、Shift を押しながらドラッグで移動、ホイールで拡大・縮小します。矢印キー（単独または Shift と併用）、+、− も使えます。Home で元に戻ります。</translation>
    </message>
    <message>
        <source>Choose first byte or first token, and one kind of check, to see what is normal.</source>
        <translation>通常の範囲を見るには、「最初のバイト」または「最初のトークン」と、チェックの種類を 1 つ選んでください。</translation>
    </message>
    <message>
        <source>Reading the history…</source>
        <translation>履歴を読み込んでいます…</translation>
    </message>
    <message numerus="yes">
        <source>%n check(s) measured</source>
        <translation>
            <numerusform>計測したチェック %n 件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n failed</source>
        <translation>
            <numerusform>失敗 %n 件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n incident(s) measured here</source>
        <translation>
            <numerusform>ここで計測した障害 %n 件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n incident(s) posted on the status page</source>
        <translation>
            <numerusform>ステータスページ掲載の障害 %n 件</numerusform>
        </translation>
    </message>
    <message>
        <source>Pictures</source>
        <translation>画像</translation>
    </message>
    <message>
        <source>Tables</source>
        <extracomment>CSV files</extracomment>
        <translation>表</translation>
    </message>
</context>
<context>
    <name>LatencyPlot</name>
    <message>
        <source>Latency over time</source>
        <translation>レイテンシの推移</translation>
    </message>
    <message>
        <source>Reading the history…</source>
        <translation>履歴を読み込んでいます…</translation>
    </message>
    <message>
        <source>Nothing was measured in this time yet.</source>
        <translation>この期間の計測はまだありません。</translation>
    </message>
</context>
<context>
    <name>LatencyTable</name>
    <message>
        <source>Quickest</source>
        <extracomment>Heading of a column: the shortest latency</extracomment>
        <translation>最速</translation>
    </message>
    <message>
        <source>Median</source>
        <translation>中央値</translation>
    </message>
    <message>
        <source>95 % within</source>
        <extracomment>Heading of a column: what 95 of 100 answers keep within</extracomment>
        <translation>95% 以内</translation>
    </message>
    <message>
        <source>Slowest</source>
        <extracomment>Heading of a column: the longest latency</extracomment>
        <translation>最遅</translation>
    </message>
    <message>
        <source>Mean</source>
        <extracomment>Heading of a column: the mean of the total time</extracomment>
        <translation>平均</translation>
    </message>
    <message>
        <source>Measured: %1</source>
        <translation>計測: %1</translation>
    </message>
    <message>
        <source>Posted: %1</source>
        <translation>掲載: %1</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>時刻</translation>
    </message>
    <message>
        <source>Answered</source>
        <extracomment>Heading of a column: how many checks were answered well</extracomment>
        <translation>正常応答</translation>
    </message>
    <message>
        <source>Failed</source>
        <extracomment>Heading of a column: how many checks failed</extracomment>
        <translation>失敗</translation>
    </message>
    <message>
        <source>Incidents</source>
        <translation>障害</translation>
    </message>
</context>
<context>
    <name>LeadCard</name>
    <message>
        <source>Ours against theirs, in the last 90 days</source>
        <translation>ここでの検知とステータスページの比較（過去 90 日間）</translation>
    </message>
    <message>
        <source>Who knew first</source>
        <translation>先に検知した側</translation>
    </message>
    <message>
        <source>Nothing to compare yet.</source>
        <translation>比較できるものはまだありません。</translation>
    </message>
</context>
<context>
    <name>LeadModel</name>
    <message>
        <source>Began</source>
        <extracomment>Heading of a column: when an incident began</extracomment>
        <translation>開始</translation>
    </message>
    <message>
        <source>Incident</source>
        <extracomment>Heading of a column: what an incident was called</extracomment>
        <translation>障害</translation>
    </message>
    <message>
        <source>Page | you</source>
        <extracomment>Heading of a column of bars: to the one side of the bar&apos;s middle the status page knew first, to the other side we did</extracomment>
        <translation>ページ | ここ</translation>
    </message>
    <message>
        <source>Who knew first</source>
        <extracomment>Heading of a column</extracomment>
        <translation>先に検知した側</translation>
    </message>
</context>
<context>
    <name>LightMark</name>
    <message>
        <source>%1, on your side</source>
        <extracomment>Read aloud; %1 is a light such as &quot;Red&quot;</extracomment>
        <translation>%1、原因は手元側</translation>
    </message>
</context>
<context>
    <name>LimitTile</name>
    <message>
        <source>%1 of %2 left</source>
        <extracomment>How much of an allowance is left: %1 of %2</extracomment>
        <translation>残り %1 / %2</translation>
    </message>
    <message>
        <source>%1 left</source>
        <extracomment>How much of an allowance is left</extracomment>
        <translation>残り %1</translation>
    </message>
    <message>
        <source>limit %1</source>
        <extracomment>The size of an allowance</extracomment>
        <translation>上限 %1</translation>
    </message>
    <message>
        <source>full again now</source>
        <extracomment>The allowance is full; then: full again after %1, a duration</extracomment>
        <translation>現在は全回復</translation>
    </message>
    <message>
        <source>full again in %1</source>
        <translation>%1後に全回復</translation>
    </message>
    <message>
        <source>%1 used</source>
        <extracomment>How much of an allowance is used; %1 a share such as &quot;43 %&quot;</extracomment>
        <translation>使用済み %1</translation>
    </message>
    <message>
        <source>Used up: the next request gets a 429.</source>
        <translation>使い切りました。次のリクエストは 429 になります。</translation>
    </message>
    <message>
        <source>At this pace a 429 any moment.</source>
        <translation>このペースでは、今すぐにも 429 になります。</translation>
    </message>
    <message>
        <source>At this pace a 429 in about %1.</source>
        <translation>このペースでは、約 %1後に 429 になります。</translation>
    </message>
    <message>
        <source>Less than a tenth is left.</source>
        <translation>残りは 10 分の 1 未満です。</translation>
    </message>
    <message>
        <source>%1 used a minute: enough until it is full again.</source>
        <translation>1 分あたり %1 を使用しています。全回復まで足ります。</translation>
    </message>
    <message>
        <source>%1 used a minute.</source>
        <translation>1 分あたり %1 を使用しています。</translation>
    </message>
</context>
<context>
    <name>LimitsPage</name>
    <message>
        <source>No limits known yet.
Only the answer to a message tells them: send a test request, or let Telltale send messages.</source>
        <translation>制限はまだわかりません。
メッセージへの応答からしかわからないため、テストリクエストを送信するか、Telltale にメッセージの送信を許可してください。</translation>
    </message>
    <message>
        <source>Go to the test request</source>
        <translation>テストリクエストへ</translation>
    </message>
    <message>
        <source>Your limits, as the last message told them</source>
        <translation>制限（直近のメッセージの応答による）</translation>
    </message>
    <message>
        <source>Requests</source>
        <translation>リクエスト</translation>
    </message>
    <message>
        <source>Input tokens</source>
        <translation>入力トークン</translation>
    </message>
    <message>
        <source>Output tokens</source>
        <translation>出力トークン</translation>
    </message>
    <message>
        <source>Tokens</source>
        <extracomment>All tokens; the most restrictive limit in force</extracomment>
        <translation>トークン</translation>
    </message>
    <message>
        <source>Priority input tokens</source>
        <translation>優先入力トークン</translation>
    </message>
    <message>
        <source>Priority output tokens</source>
        <translation>優先出力トークン</translation>
    </message>
    <message>
        <source>Other figures in the answer</source>
        <translation>応答に含まれるその他の数値</translation>
    </message>
    <message>
        <source>Window of %1</source>
        <extracomment>A limit that counts the use within a time; %1 a duration</extracomment>
        <translation>%1枠</translation>
    </message>
    <message>
        <source>Your limits</source>
        <translation>レート制限</translation>
    </message>
    <message>
        <source>The lines show what was left in the last hour.</source>
        <translation>線は過去 1 時間の残量を示します。</translation>
    </message>
    <message>
        <source>Your subscription&apos;s limits</source>
        <translation>サブスクリプションの制限</translation>
    </message>
    <message>
        <source>Status: %1</source>
        <extracomment>%1 is the vendor&apos;s own word, such as &quot;allowed&quot;</extracomment>
        <translation>ステータス: %1</translation>
    </message>
    <message>
        <source>All together</source>
        <extracomment>All limits of a subscription together</extracomment>
        <translation>全体</translation>
    </message>
</context>
<context>
    <name>Mailer</name>
    <message>
        <source>Mail needs libcurl, which is not installed here.</source>
        <translation>メールの送信には libcurl が必要ですが、この環境にはインストールされていません。</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>Overview</source>
        <translation>概要</translation>
    </message>
    <message>
        <source>Latency</source>
        <translation>レイテンシ</translation>
    </message>
    <message>
        <source>History</source>
        <translation>履歴</translation>
    </message>
    <message>
        <source>Errors</source>
        <translation>エラー</translation>
    </message>
    <message>
        <source>Status page</source>
        <translation>ステータスページ</translation>
    </message>
    <message>
        <source>Limits</source>
        <translation>制限</translation>
    </message>
    <message>
        <source>Test</source>
        <translation>テスト</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>設定</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>ページ</translation>
    </message>
</context>
<context>
    <name>MonthCard</name>
    <message>
        <source>Report of a month</source>
        <translation>月次レポート</translation>
    </message>
    <message>
        <source>Uptime</source>
        <translation>稼働率</translation>
    </message>
    <message>
        <source>Time down</source>
        <translation>停止時間</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>月</translation>
    </message>
    <message>
        <source>Save as PDF…</source>
        <translation>PDF として保存…</translation>
    </message>
    <message>
        <source>Save as HTML…</source>
        <translation>HTML として保存…</translation>
    </message>
    <message>
        <source>of %1 watched</source>
        <extracomment>%1 a duration</extracomment>
        <translation>監視時間 %1 中</translation>
    </message>
    <message>
        <source>Incidents: %1</source>
        <translation>障害: %1</translation>
    </message>
    <message>
        <source>Worst day: %1, down for %2</source>
        <extracomment>%1 a date, %2 a duration</extracomment>
        <translation>最も悪い日: %1、停止 %2</translation>
    </message>
    <message>
        <source>Save the report</source>
        <translation>レポートを保存</translation>
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
        <translation>%1 として保存しました。</translation>
    </message>
    <message>
        <source>The report can&apos;t be saved: %1.</source>
        <translation>レポートを保存できません：%1。</translation>
    </message>
</context>
<context>
    <name>MonthDocument</name>
    <message>
        <source>Uptime</source>
        <translation>稼働率</translation>
    </message>
    <message>
        <source>Time down</source>
        <translation>停止時間</translation>
    </message>
    <message>
        <source>Incidents measured</source>
        <translation>計測した障害</translation>
    </message>
    <message>
        <source>Incidents posted</source>
        <translation>掲載された障害</translation>
    </message>
    <message>
        <source>Worst day: %1, down for %2 of %3 watched.</source>
        <extracomment>%1 a date, %2 and %3 durations</extracomment>
        <translation>最も悪い日: %1、監視時間 %3 中 %2 停止。</translation>
    </message>
    <message>
        <source>Lead (median): %1.</source>
        <extracomment>%1 is &quot;4 min before the page&quot;: the median of how much earlier we knew of incidents</extracomment>
        <translation>先行時間（中央値）: %1。</translation>
    </message>
    <message>
        <source>Watched for %1.</source>
        <translation>監視時間 %1。</translation>
    </message>
    <message>
        <source>None.</source>
        <translation>なし。</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>開始</translation>
    </message>
    <message>
        <source>Lasted</source>
        <translation>継続時間</translation>
    </message>
    <message>
        <source>Seen by</source>
        <translation>検知元</translation>
    </message>
    <message>
        <source>What</source>
        <translation>内容</translation>
    </message>
    <message>
        <source>Lead</source>
        <translation>先行時間</translation>
    </message>
    <message>
        <source>As seen from this computer by Telltale. Days and times of %1; made on %2.</source>
        <translation>このコンピューターから Telltale が観測した結果です。日付と時刻は %1 です。作成：%2。</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>日別</translation>
    </message>
    <message>
        <source>Incidents</source>
        <translation>障害</translation>
    </message>
    <message>
        <source>Claude API in %1</source>
        <extracomment>%1 is a month with its year</extracomment>
        <translation>%1の Claude API</translation>
    </message>
</context>
<context>
    <name>Names</name>
    <message>
        <source>Green</source>
        <extracomment>The light of the lamp</extracomment>
        <translation>緑</translation>
    </message>
    <message>
        <source>Amber</source>
        <extracomment>The light of the lamp</extracomment>
        <translation>黄</translation>
    </message>
    <message>
        <source>Red</source>
        <extracomment>The light of the lamp</extracomment>
        <translation>赤</translation>
    </message>
    <message>
        <source>Grey</source>
        <extracomment>The light of the lamp</extracomment>
        <translation>灰</translation>
    </message>
    <message>
        <source>All good</source>
        <extracomment>Cause of trouble: there is none</extracomment>
        <translation>問題なし</translation>
    </message>
    <message>
        <source>Anthropic</source>
        <extracomment>Cause of trouble: the vendor of the API; a name, not translated</extracomment>
        <translation>Anthropic</translation>
    </message>
    <message>
        <source>Your network</source>
        <extracomment>Cause of trouble</extracomment>
        <translation>手元のネットワーク</translation>
    </message>
    <message>
        <source>Intercepted connection</source>
        <extracomment>Cause of trouble: somebody between the user and the API answers in its place</extracomment>
        <translation>傍受された接続</translation>
    </message>
    <message>
        <source>Your key</source>
        <extracomment>Cause of trouble: the API key</extracomment>
        <translation>API キー</translation>
    </message>
    <message>
        <source>Your limits</source>
        <extracomment>Cause of trouble: rate limits</extracomment>
        <translation>レート制限</translation>
    </message>
    <message>
        <source>Your money</source>
        <extracomment>Cause of trouble: credit or spend limit used up</extracomment>
        <translation>残高・支出上限</translation>
    </message>
    <message>
        <source>Your request</source>
        <extracomment>Cause of trouble: the request itself is wrong</extracomment>
        <translation>送信したリクエスト</translation>
    </message>
    <message>
        <source>Can&apos;t tell</source>
        <extracomment>Cause of trouble: unknown</extracomment>
        <translation>不明</translation>
    </message>
    <message>
        <source>Link</source>
        <extracomment>Kind of check: the computer&apos;s own connection</extracomment>
        <translation>回線</translation>
    </message>
    <message>
        <source>Control</source>
        <extracomment>Kind of check: another host than the API&apos;s</extracomment>
        <translation>対照</translation>
    </message>
    <message>
        <source>Edge</source>
        <extracomment>Kind of check: the first server of the API that answers</extracomment>
        <translation>エッジ</translation>
    </message>
    <message>
        <source>Key</source>
        <extracomment>Kind of check: whether the API key is accepted</extracomment>
        <translation>キー</translation>
    </message>
    <message>
        <source>Token count</source>
        <extracomment>Kind of check: counting the tokens of a text</extracomment>
        <translation>トークン数</translation>
    </message>
    <message>
        <source>Message</source>
        <extracomment>Kind of check: a real, minimal message to a model</extracomment>
        <translation>メッセージ</translation>
    </message>
    <message>
        <source>OK</source>
        <translation>OK</translation>
    </message>
    <message>
        <source>Fault at Anthropic</source>
        <translation>Anthropic 側の障害</translation>
    </message>
    <message>
        <source>Overloaded</source>
        <translation>過負荷</translation>
    </message>
    <message>
        <source>Unreachable from here</source>
        <translation>ここから到達不可</translation>
    </message>
    <message>
        <source>Own network down</source>
        <translation>手元のネットワーク停止</translation>
    </message>
    <message>
        <source>Intercepted</source>
        <translation>傍受</translation>
    </message>
    <message>
        <source>Proxy or portal</source>
        <translation>プロキシまたはポータル</translation>
    </message>
    <message>
        <source>Key refused</source>
        <translation>キー拒否</translation>
    </message>
    <message>
        <source>Limited</source>
        <translation>レート制限中</translation>
    </message>
    <message>
        <source>Out of money</source>
        <translation>残高不足</translation>
    </message>
    <message>
        <source>Bad request</source>
        <translation>不正なリクエスト</translation>
    </message>
    <message>
        <source>Discarded</source>
        <translation>破棄</translation>
    </message>
    <message>
        <source>Name not found</source>
        <extracomment>Why there was no answer: the host&apos;s name could not be looked up</extracomment>
        <translation>名前解決失敗</translation>
    </message>
    <message>
        <source>No route</source>
        <translation>経路なし</translation>
    </message>
    <message>
        <source>Connection refused</source>
        <translation>接続拒否</translation>
    </message>
    <message>
        <source>TLS failed</source>
        <translation>TLS 失敗</translation>
    </message>
    <message>
        <source>Certificate</source>
        <translation>証明書</translation>
    </message>
    <message>
        <source>Not encrypted</source>
        <extracomment>Why there was no answer: it came unencrypted</extracomment>
        <translation>暗号化なし</translation>
    </message>
    <message>
        <source>Proxy refused</source>
        <translation>プロキシが拒否</translation>
    </message>
    <message>
        <source>Timeout</source>
        <translation>タイムアウト</translation>
    </message>
    <message>
        <source>Connection lost</source>
        <translation>接続切断</translation>
    </message>
    <message>
        <source>Garbled answer</source>
        <translation>解釈できない応答</translation>
    </message>
    <message>
        <source>Answer too large</source>
        <translation>応答が大きすぎる</translation>
    </message>
    <message>
        <source>%1 s</source>
        <extracomment>A duration in seconds, with decimals</extracomment>
        <translation>%1 秒</translation>
    </message>
    <message>
        <source>%1 ms</source>
        <extracomment>A duration in milliseconds</extracomment>
        <translation>%1 ms</translation>
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
        <translation>障害の発生、復旧、手元側の問題を通知</translation>
    </message>
    <message>
        <source>Play a sound</source>
        <translation>音を鳴らす</translation>
    </message>
    <message>
        <source>Quiet hours from</source>
        <translation>通知オフ時間の開始</translation>
    </message>
    <message>
        <source>Show one</source>
        <translation>試しに表示</translation>
    </message>
    <message>
        <source>Shows a notification now, to see what they look like here</source>
        <translation>ここでの見え方を確認するため、今すぐ通知を 1 件表示します</translation>
    </message>
    <message>
        <source>What happens in them is told in one notification when they end</source>
        <translation>この時間帯の出来事は、終了時に 1 件の通知にまとめて知らせます</translation>
    </message>
    <message>
        <source>Quiet hours until</source>
        <translation>通知オフ時間の終了</translation>
    </message>
    <message>
        <source>until</source>
        <extracomment>Between two times of the day</extracomment>
        <translation>終了</translation>
    </message>
    <message>
        <source>Beyond that they are summed up in one</source>
        <translation>これを超えた分は、1 件の通知にまとめます</translation>
    </message>
    <message>
        <source>Never</source>
        <extracomment>How often the past is summed up in a notification</extracomment>
        <translation>通知しない</translation>
    </message>
    <message>
        <source>Daily at 9:00</source>
        <translation>毎日 9:00</translation>
    </message>
    <message>
        <source>On Mondays at 9:00</source>
        <translation>毎週月曜日 9:00</translation>
    </message>
    <message>
        <source>At most an hour</source>
        <translation>1 時間あたりの上限</translation>
    </message>
    <message>
        <source>Digest</source>
        <translation>ダイジェスト</translation>
    </message>
    <message>
        <source>Tell me of:</source>
        <translation>通知する内容:</translation>
    </message>
</context>
<context>
    <name>Notifier</name>
    <message>
        <source>Open</source>
        <extracomment>Button of a notification: opens the program&apos;s window.</extracomment>
        <translation>開く</translation>
    </message>
    <message>
        <source>Test now</source>
        <extracomment>Button of a notification: sends a test request.</extracomment>
        <translation>今すぐテスト</translation>
    </message>
    <message>
        <source>Snooze 1 h</source>
        <extracomment>Button of a notification: no further ones for an hour.</extracomment>
        <translation>1 時間スヌーズ</translation>
    </message>
    <message>
        <source>Acknowledge</source>
        <extracomment>Button of a notification: the user knows; told again when it changes.</extracomment>
        <translation>確認済みにする</translation>
    </message>
</context>
<context>
    <name>OverviewPage</name>
    <message>
        <source>Look at this on your computer</source>
        <translation>このコンピューターで確認すること</translation>
    </message>
    <message>
        <source>Not to blame</source>
        <translation>原因ではないもの</translation>
    </message>
    <message>
        <source>Latency in the last hour</source>
        <translation>過去 1 時間のレイテンシ</translation>
    </message>
    <message>
        <source>The last %1 checks</source>
        <translation>直近 %1 件のチェック</translation>
    </message>
    <message>
        <source>Score</source>
        <translation>スコア</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>根拠</translation>
    </message>
    <message>
        <source>Copy report</source>
        <translation>レポートをコピー</translation>
    </message>
    <message>
        <source>The verdict with all its evidence, as text to paste into a ticket</source>
        <translation>判定とすべての根拠を、チケットに貼り付けられるテキストとしてコピーします</translation>
    </message>
    <message>
        <source>Nothing seen yet. The first check is on its way.</source>
        <translation>まだデータがありません。最初のチェックを実行しています。</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <extracomment>%1 is &quot;Network good&quot; or the like, %2 its age such as &quot;4 s ago&quot;</extracomment>
        <translation>%1、%2</translation>
    </message>
</context>
<context>
    <name>PaceCard</name>
    <message>
        <source>Fast: follows failures within seconds</source>
        <extracomment>How eagerly failures are followed</extracomment>
        <translation>高速：失敗を数秒以内に追跡</translation>
    </message>
    <message>
        <source>Balanced</source>
        <extracomment>How eagerly failures are followed</extracomment>
        <translation>バランス</translation>
    </message>
    <message>
        <source>Calm: waits longer before it says so</source>
        <extracomment>How eagerly failures are followed</extracomment>
        <translation>慎重：長めに待ってから知らせる</translation>
    </message>
    <message>
        <source>Saver: checks every 2 minutes</source>
        <extracomment>How eagerly failures are followed</extracomment>
        <translation>節約：2 分ごとにチェック</translation>
    </message>
    <message>
        <source> s</source>
        <extracomment>Unit behind a number: seconds</extracomment>
        <translation> 秒</translation>
    </message>
    <message>
        <source>Pace</source>
        <translation>頻度</translation>
    </message>
    <message>
        <source>Manner</source>
        <translation>動作モード</translation>
    </message>
    <message>
        <source>That means</source>
        <extracomment>What the chosen manner means in figures</extracomment>
        <translation>動作の目安</translation>
    </message>
    <message>
        <source>Check every</source>
        <translation>チェックの間隔</translation>
    </message>
    <message>
        <source>Read the status page every</source>
        <translation>ステータスページの読み取り間隔</translation>
    </message>
    <message>
        <source>Give a check up after</source>
        <translation>チェックを打ち切るまで</translation>
    </message>
    <message>
        <source>All of it is used from the next check on.</source>
        <translation>変更はすべて、次のチェックから使われます。</translation>
    </message>
    <message>
        <source>When nothing answers any more you are told after %1, at most %2.</source>
        <extracomment>%1 and %2 are durations; the first is typical, the second the longest</extracomment>
        <translation>応答がまったくなくなると、通常は %1後、遅くとも %2後に通知します。</translation>
    </message>
    <message>
        <source>False alarms: %1 a month where 1 in 200 checks fails by itself.</source>
        <translation>誤報：チェックの 200 件に 1 件がひとりでに失敗する環境で、月 %1 回。</translation>
    </message>
    <message>
        <source>Checks: %1 on a quiet day. An incident is confirmed at a score of %2.</source>
        <translation>チェック：平穏な日で %1 件。スコアが %2 に達すると障害が確定します。</translation>
    </message>
</context>
<context>
    <name>PhaseBars</name>
    <message>
        <source>Phases of the request</source>
        <translation>リクエストのフェーズ</translation>
    </message>
    <message>
        <source>Name</source>
        <extracomment>Phase of a request: looking up the host&apos;s address</extracomment>
        <translation>名前解決</translation>
    </message>
    <message>
        <source>Connect</source>
        <extracomment>Phase of a request: TCP handshake</extracomment>
        <translation>接続</translation>
    </message>
    <message>
        <source>TLS</source>
        <extracomment>Phase of a request: encryption handshake</extracomment>
        <translation>TLS</translation>
    </message>
    <message>
        <source>First byte</source>
        <extracomment>Phase of a request: from the request sent to the answer&apos;s first byte</extracomment>
        <translation>最初のバイト</translation>
    </message>
    <message>
        <source>First token</source>
        <extracomment>Phase of a request: from the first byte to the first text</extracomment>
        <translation>最初のトークン</translation>
    </message>
    <message>
        <source>Rest</source>
        <extracomment>Phase of a request: what was left of the answer, or the wait until it failed</extracomment>
        <translation>残り</translation>
    </message>
</context>
<context>
    <name>PlotMarks</name>
    <message>
        <source>Slow from %1</source>
        <extracomment>On a chart: from this latency on an answer counts as slow, such as &quot;2.50 s&quot;</extracomment>
        <translation>%1以上は低速</translation>
    </message>
</context>
<context>
    <name>ProbeCard</name>
    <message>
        <source>Test messages: the only checks that cost</source>
        <translation>テストメッセージ（費用がかかる唯一のチェック）</translation>
    </message>
    <message>
        <source>Family</source>
        <translation>ファミリー</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>モデル</translation>
    </message>
    <message>
        <source>Budget a month</source>
        <translation>月間予算</translation>
    </message>
    <message>
        <source>the cheapest of the family</source>
        <translation>ファミリー内で最も安いモデル</translation>
    </message>
    <message>
        <source>Family of models</source>
        <translation>モデルのファミリー</translation>
    </message>
    <message>
        <source>Always this model</source>
        <translation>常にこのモデルを使用</translation>
    </message>
    <message>
        <source>%1 spent this month</source>
        <extracomment>%1 is an amount of money</extracomment>
        <translation>今月の支出 %1</translation>
    </message>
</context>
<context>
    <name>ProbePrice</name>
    <message>
        <source>free</source>
        <translation>無料</translation>
    </message>
    <message>
        <source>price unknown, at most %1 a month</source>
        <extracomment>The price of a model is not known; %1 is an amount of money</extracomment>
        <translation>価格不明、最大で月 %1</translation>
    </message>
    <message>
        <source>usually next to nothing, at most %1 a month</source>
        <extracomment>%1 is an amount of money</extracomment>
        <translation>通常はごくわずか、最大で月 %1</translation>
    </message>
    <message>
        <source>%1 a month, stopped at your budget of %2</source>
        <extracomment>Both are amounts of money</extracomment>
        <translation>月 %1、予算 %2 で停止</translation>
    </message>
    <message>
        <source>about %1 a month</source>
        <extracomment>%1 is an amount of money</extracomment>
        <translation>月 約 %1</translation>
    </message>
    <message>
        <source>Always, every %1</source>
        <extracomment>When test messages are sent; %1 is a duration such as &quot;1 min&quot;</extracomment>
        <translation>常に（%1ごと）</translation>
    </message>
    <message>
        <source>On suspicion only</source>
        <extracomment>When test messages are sent</extracomment>
        <translation>疑いがあるときのみ</translation>
    </message>
    <message>
        <source>Never</source>
        <extracomment>When test messages are sent</extracomment>
        <translation>送信しない</translation>
    </message>
</context>
<context>
    <name>ProbeStrip</name>
    <message>
        <source>The last %1 checks</source>
        <translation>直近 %1 件のチェック</translation>
    </message>
    <message>
        <source>%1 of %2 failed</source>
        <extracomment>Read aloud; %1 of %2 checks failed</extracomment>
        <translation>%2 件中 %1 件失敗</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <extracomment>%1 an HTTP status or what went wrong, %2 an outcome such as &quot;Overloaded&quot;</extracomment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Took %1</source>
        <translation>所要時間 %1</translation>
    </message>
    <message>
        <source>Request id %1</source>
        <translation>リクエスト ID %1</translation>
    </message>
</context>
<context>
    <name>RangeBar</name>
    <message>
        <source>Range of time</source>
        <translation>期間</translation>
    </message>
    <message>
        <source>1 h</source>
        <extracomment>A range of time: hours</extracomment>
        <translation>1 時間</translation>
    </message>
    <message>
        <source>24 h</source>
        <translation>24 時間</translation>
    </message>
    <message>
        <source>7 d</source>
        <extracomment>A range of time: days</extracomment>
        <translation>7 日</translation>
    </message>
    <message>
        <source>30 d</source>
        <translation>30 日</translation>
    </message>
    <message>
        <source>Custom</source>
        <extracomment>A range of time that the user chose in the chart</extracomment>
        <translation>カスタム</translation>
    </message>
    <message>
        <source>Earlier</source>
        <translation>前の期間</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>次の期間</translation>
    </message>
    <message>
        <source>Zoom out</source>
        <translation>縮小</translation>
    </message>
    <message>
        <source>Zoom in</source>
        <translation>拡大</translation>
    </message>
    <message>
        <source>Back to %1</source>
        <extracomment>%1 is a range of time such as &quot;24 h&quot;</extracomment>
        <translation>%1に戻る</translation>
    </message>
</context>
<context>
    <name>ScoreBar</name>
    <message>
        <source>Score</source>
        <translation>スコア</translation>
    </message>
    <message>
        <source>Score %1: every failure adds 20, every good answer takes 1 away. From %2 the light is amber, from %3 an incident is confirmed.</source>
        <translation>スコア %1：失敗のたびに 20 増え、正常な応答のたびに 1 減ります。%2 以上でランプが黄になり、%3 以上で障害が確定します。</translation>
    </message>
    <message>
        <source>amber %1</source>
        <extracomment>Mark on the score bar: from here the light is amber</extracomment>
        <translation>黄 %1</translation>
    </message>
    <message>
        <source>incident %1</source>
        <extracomment>Mark on the score bar: from here an incident is confirmed</extracomment>
        <translation>障害 %1</translation>
    </message>
</context>
<context>
    <name>SettingChecks</name>
    <message>
        <source>The version is a date such as 2023-06-01.</source>
        <translation>バージョンは 2023-06-01 のような日付です。</translation>
    </message>
    <message>
        <source>A family is one word, such as haiku.</source>
        <translation>ファミリーは haiku のような 1 語です。</translation>
    </message>
    <message>
        <source>A model&apos;s name has only letters, digits, dots and dashes.</source>
        <translation>モデル名に使えるのは英字、数字、ピリオド、ハイフンだけです。</translation>
    </message>
    <message>
        <source>This file can&apos;t be read.</source>
        <translation>このファイルは読み取れません。</translation>
    </message>
    <message>
        <source>This file holds no certificate in PEM form.</source>
        <translation>このファイルには PEM 形式の証明書がありません。</translation>
    </message>
</context>
<context>
    <name>SettingsPage</name>
    <message>
        <source>Undo changes</source>
        <translation>変更を元に戻す</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>Something above can&apos;t be right yet.</source>
        <translation>上の設定にまだ正しくない項目があります。</translation>
    </message>
    <message>
        <source>Changes are used once they are saved.</source>
        <translation>変更は保存すると使われます。</translation>
    </message>
    <message>
        <source>Saved.</source>
        <translation>保存しました。</translation>
    </message>
</context>
<context>
    <name>SettingsStore</name>
    <message>
        <source>It must be a whole number from %1 to %2.</source>
        <translation>%1 から %2 までの整数を指定してください。</translation>
    </message>
    <message>
        <source>It must be %1 or %2.</source>
        <extracomment>%1 and %2 are words of the settings file, as &quot;true&quot; and &quot;false&quot;</extracomment>
        <translation>%1 または %2 を指定してください。</translation>
    </message>
    <message>
        <source>It must be one of: %1.</source>
        <extracomment>%1 is a list of words of the settings file</extracomment>
        <translation>次のいずれかを指定してください：%1。</translation>
    </message>
    <message>
        <source>It must be a file that can be read.</source>
        <translation>読み取り可能なファイルを指定してください。</translation>
    </message>
    <message>
        <source>It must be at most %1 names of at most %2 characters.</source>
        <translation>%2 文字以内の名前を %1 個まで指定できます。</translation>
    </message>
    <message>
        <source>It must be a version such as 2023-06-01.</source>
        <translation>2023-06-01 のようなバージョンを指定してください。</translation>
    </message>
    <message>
        <source>It must be a name of letters, digits and . _ : / @ -, at most 100.</source>
        <translation>英字、数字、. _ : / @ - からなる 100 文字以内の名前を指定してください。</translation>
    </message>
    <message>
        <source>It must be a language such as de or pt_BR, or empty for the system&apos;s.</source>
        <translation>de や pt_BR のような言語を指定してください。システムの言語を使う場合は空にします。</translation>
    </message>
    <message>
        <source>it is not a file</source>
        <translation>ファイルではありません</translation>
    </message>
    <message>
        <source>it is too large</source>
        <translation>大きすぎます</translation>
    </message>
    <message>
        <source>%1 has lines that are not &quot;name=value&quot;; they are skipped.</source>
        <translation>%1 に「name=value」の形式でない行があります。これらの行は無視されます。</translation>
    </message>
    <message>
        <source>In %1, history/rollup_days is less than history/raw_days. Both are taken as %2.</source>
        <translation>%1 で history/rollup_days が history/raw_days より小さくなっています。どちらも %2 として扱います。</translation>
    </message>
    <message>
        <source>In %1, %2 seems to hold an API key. It is not used from there: please delete that line and enter the key in the window, which puts it into the keyring, or set ANTHROPIC_API_KEY.</source>
        <extracomment>%1 a file, %2 the name of a line in it</extracomment>
        <translation>%1 の %2 に API キーが書かれているようです。このキーは使われません。その行を削除し、ウィンドウでキーを入力する（キーリングに保存されます）か、ANTHROPIC_API_KEY を設定してください。</translation>
    </message>
    <message>
        <source>In %1, %2 is &quot;%3&quot;. %4 The default is used instead.</source>
        <extracomment>%1 a file, %2 the name of a setting, %3 its value, %4 a sentence: what it must be</extracomment>
        <translation>%1 で %2 が「%3」になっています。%4代わりに既定値を使います。</translation>
    </message>
    <message>
        <source>%1 can&apos;t be read (%2); the defaults are used.</source>
        <translation>%1 を読み取れないため（%2）、既定値を使います。</translation>
    </message>
    <message>
        <source>The settings can&apos;t be written to %1.</source>
        <translation>設定を %1 に書き込めません。</translation>
    </message>
    <message>
        <source>It must be a time of the day such as 22:00.</source>
        <translation>22:00 のような時刻を指定してください。</translation>
    </message>
</context>
<context>
    <name>ShareTrend</name>
    <message>
        <source>Trend</source>
        <translation>推移</translation>
    </message>
    <message>
        <source>Last %1: from %2 to %3 left, at least %4</source>
        <extracomment>Of an allowance; %1 a duration, %2 to %4 shares such as &quot;93 %&quot;</extracomment>
        <translation>過去 %1：残りは %2 から %3 へ、最小 %4</translation>
    </message>
</context>
<context>
    <name>Shell</name>
    <message>
        <source>Your desktop shows no tray icons, so Telltale lives in this window. On GNOME, the extension &quot;AppIndicator and KStatusNotifierItem Support&quot; adds a tray.</source>
        <translation>このデスクトップはトレイアイコンを表示しないため、Telltale はこのウィンドウで動作します。GNOME では、拡張機能「AppIndicator and KStatusNotifierItem Support」でトレイを追加できます。</translation>
    </message>
    <message>
        <source>The desktop&apos;s message bus has ended and begun anew, so lamp and notifications may be missing until you quit Telltale and start it again. The key is only in memory: have it at hand.</source>
        <translation>デスクトップのメッセージバスがいったん終了して新しくなったため、Telltale を終了して起動し直すまで、ランプと通知が表示されないことがあります。キーはメモリー内にしかありません。手元に用意してください。</translation>
    </message>
</context>
<context>
    <name>SnoozeMenu</name>
    <message>
        <source>For &amp;1 hour</source>
        <extracomment>Menu: how long notifications are held back.</extracomment>
        <translation>1 時間(&amp;1)</translation>
    </message>
    <message>
        <source>For &amp;4 hours</source>
        <extracomment>Menu: how long notifications are held back.</extracomment>
        <translation>4 時間(&amp;4)</translation>
    </message>
    <message>
        <source>Until &amp;tomorrow morning</source>
        <extracomment>Menu: how long notifications are held back.</extracomment>
        <translation>明日の朝まで(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;End snooze</source>
        <extracomment>Menu: notifications are no longer held back.</extracomment>
        <translation>スヌーズを終了(&amp;E)</translation>
    </message>
</context>
<context>
    <name>SpendBars</name>
    <message>
        <source>Spend of the probes by month</source>
        <translation>チェックの支出（月別）</translation>
    </message>
    <message>
        <source>%1 spent, budget %2</source>
        <extracomment>%1 and %2 are amounts of money</extracomment>
        <translation>支出 %1、予算 %2</translation>
    </message>
    <message>
        <source>budget %1</source>
        <extracomment>On a line in a chart; %1 an amount of money</extracomment>
        <translation>予算 %1</translation>
    </message>
</context>
<context>
    <name>SpendCard</name>
    <message>
        <source>Messages, the only probes that cost, are sent on suspicion only.</source>
        <translation>費用がかかる唯一のチェックであるメッセージは、疑いがあるときのみ送信します。</translation>
    </message>
    <message>
        <source>Messages, the only probes that cost, are never sent.</source>
        <translation>費用がかかる唯一のチェックであるメッセージは、送信しません。</translation>
    </message>
    <message>
        <source>What the probes cost</source>
        <translation>チェックの費用</translation>
    </message>
    <message>
        <source>This month: %1 of the budget of %2.</source>
        <extracomment>%1 and %2 are amounts of money</extracomment>
        <translation>今月：予算 %2 のうち %1 を支出。</translation>
    </message>
    <message>
        <source>The budget is spent: only probes that cost nothing are sent until the next month.</source>
        <translation>予算を使い切りました。翌月までは、費用のかからないチェックだけを送信します。</translation>
    </message>
</context>
<context>
    <name>StartCard</name>
    <message>
        <source>Start</source>
        <translation>開始</translation>
    </message>
    <message>
        <source>Start when you log in</source>
        <translation>ログイン時に起動</translation>
    </message>
    <message>
        <source>Start in the tray, without the window</source>
        <translation>ウィンドウを開かずトレイで起動</translation>
    </message>
    <message>
        <source>That is set at once, in %1, and always starts in the tray.</source>
        <extracomment>%1 is a file</extracomment>
        <translation>すぐに %1 に設定されます。起動は常にトレイで行われます。</translation>
    </message>
    <message>
        <source>From the next start on. Where the desktop shows no tray, the window opens all the same.</source>
        <translation>次回の起動から使われます。デスクトップがトレイを表示しない場合は、この設定でもウィンドウが開きます。</translation>
    </message>
</context>
<context>
    <name>StatusPage</name>
    <message>
        <source>The status page hasn&apos;t been read yet.</source>
        <translation>ステータスページはまだ読み取っていません。</translation>
    </message>
    <message>
        <source>The status page can&apos;t be read just now. That says nothing about the API.</source>
        <translation>現在、ステータスページを読み取れません。API の状態とは関係ありません。</translation>
    </message>
    <message>
        <source>The status page can&apos;t be reached just now. That says nothing about the API.</source>
        <translation>現在、ステータスページに到達できません。API の状態とは関係ありません。</translation>
    </message>
    <message>
        <source>names only models that you don&apos;t use</source>
        <extracomment>Of an incident on the status page: it doesn&apos;t count</extracomment>
        <translation>使用しないモデルだけが対象</translation>
    </message>
    <message>
        <source>acknowledged</source>
        <extracomment>Of an incident on the status page: it doesn&apos;t count until it changes</extracomment>
        <translation>確認済み</translation>
    </message>
    <message>
        <source>Open incidents</source>
        <translation>対応中の障害</translation>
    </message>
    <message>
        <source>Maintenance</source>
        <translation>メンテナンス</translation>
    </message>
    <message>
        <source>Open status page</source>
        <translation>ステータスページを開く</translation>
    </message>
    <message>
        <source>News of %1, %2.</source>
        <extracomment>%1 is the host of a status page, %2 an age such as &quot;47 s ago&quot;</extracomment>
        <translation>%1 の情報（%2）。</translation>
    </message>
    <message>
        <source>You knew %1 before the page did.</source>
        <extracomment>%1 is a duration; we saw the incident before the status page told it</extracomment>
        <translation>ステータスページより %1早く検知しました。</translation>
    </message>
    <message>
        <source>The page knew %1 before it showed here.</source>
        <translation>ステータスページのほうが、ここでの検知より %1早く掲載しました。</translation>
    </message>
    <message>
        <source>None posted.</source>
        <translation>掲載なし。</translation>
    </message>
    <message>
        <source>impact: %1</source>
        <extracomment>%1 is the vendor&apos;s own word: none, minor, major, critical</extracomment>
        <translation>影響: %1</translation>
    </message>
    <message>
        <source>since %1</source>
        <translation>%1 から</translation>
    </message>
    <message>
        <source>%1, %2: %3</source>
        <extracomment>%1 a time, %2 a state such as &quot;monitoring&quot;, %3 what the vendor wrote</extracomment>
        <translation>%1、%2: %3</translation>
    </message>
    <message>
        <source>None planned.</source>
        <translation>予定なし。</translation>
    </message>
    <message>
        <source>Follow</source>
        <extracomment>Button that stays down: a notification for each update of an incident</extracomment>
        <translation>フォロー</translation>
    </message>
    <message>
        <source>A notification for each update, until it is over</source>
        <translation>障害が終了するまで、更新のたびに通知します</translation>
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
        <translation>データなし</translation>
    </message>
    <message>
        <source>No data: the status page wasn&apos;t read</source>
        <translation>データなし: ステータスページを読み取っていません</translation>
    </message>
    <message>
        <source>Known for %1 of the day</source>
        <extracomment>For how long of a day the state of a component is known; %1 is a duration</extracomment>
        <translation>1 日のうち状態が判明している時間: %1</translation>
    </message>
    <message>
        <source>%1 operational</source>
        <extracomment>%1 is a share such as &quot;98.70 %&quot;: for how much of the time a component was operational</extracomment>
        <translation>正常稼働 %1</translation>
    </message>
    <message>
        <source>the page</source>
        <extracomment>The status page knew of an incident before we did</extracomment>
        <translation>ページが先</translation>
    </message>
    <message>
        <source>never on the page</source>
        <extracomment>The status page never told of an incident that we measured</extracomment>
        <translation>最後までページに掲載なし</translation>
    </message>
    <message>
        <source>not yet on the page</source>
        <translation>まだページに掲載なし</translation>
    </message>
    <message>
        <source>nothing seen here</source>
        <extracomment>The status page told of an incident of which nothing was measured here</extracomment>
        <translation>ここでは検知なし</translation>
    </message>
    <message>
        <source>not watched</source>
        <extracomment>The status page told of an incident while this program didn&apos;t run</extracomment>
        <translation>監視なし</translation>
    </message>
    <message>
        <source>You knew %1 before the page did.</source>
        <extracomment>%1 is a duration</extracomment>
        <translation>ステータスページより %1早く検知しました。</translation>
    </message>
    <message>
        <source>The page knew %1 before it showed here.</source>
        <translation>ステータスページのほうが、ここでの検知より %1早く掲載しました。</translation>
    </message>
    <message>
        <source>The page knew before it showed here.</source>
        <translation>ステータスページのほうが、ここでの検知より早く掲載しました。</translation>
    </message>
    <message>
        <source>Nothing of it was seen here.</source>
        <translation>ここでは何も検知しませんでした。</translation>
    </message>
    <message>
        <source>Telltale wasn&apos;t watching when it began.</source>
        <translation>開始時、Telltale は監視していませんでした。</translation>
    </message>
    <message>
        <source>You knew first in %1 of %2.</source>
        <extracomment>Of %2 incidents that this program and the status page knew of, it knew %1 first</extracomment>
        <translation>%2 件中 %1 件は、ここで先に検知しました。</translation>
    </message>
    <message>
        <source>In the middle (median) %1 before the page.</source>
        <extracomment>%1 is a duration, the median of several</extracomment>
        <translation>中央値では、ページより %1早く検知しています。</translation>
    </message>
    <message>
        <source>In the middle (median) %1 after the page.</source>
        <translation>中央値では、ページより %1遅く検知しています。</translation>
    </message>
    <message numerus="yes">
        <source>%n never made it to the page.</source>
        <translation>
            <numerusform>%n 件は、最後までページに掲載されませんでした。</numerusform>
        </translation>
    </message>
    <message>
        <source>Under way</source>
        <extracomment>Of a maintenance</extracomment>
        <translation>実施中</translation>
    </message>
    <message>
        <source>Takes longer</source>
        <extracomment>Of a maintenance that should be over</extracomment>
        <translation>予定超過</translation>
    </message>
    <message>
        <source>Upcoming</source>
        <extracomment>Of a maintenance</extracomment>
        <translation>予定</translation>
    </message>
    <message>
        <source>Over</source>
        <extracomment>Of a maintenance</extracomment>
        <translation>終了</translation>
    </message>
    <message>
        <source>until %1, for another %2</source>
        <extracomment>Of a maintenance; %1 a time, %2 a duration</extracomment>
        <translation>%1 まで、残り %2</translation>
    </message>
    <message>
        <source>was to end at %1</source>
        <extracomment>Of a maintenance that should be over; %1 a time</extracomment>
        <translation>%1 に終了予定でした</translation>
    </message>
    <message>
        <source>no time told</source>
        <extracomment>Of a maintenance without a date</extracomment>
        <translation>日時の記載なし</translation>
    </message>
    <message>
        <source>in %1, from %2 to %3</source>
        <extracomment>Of a maintenance; %1 a duration, %2 and %3 times</extracomment>
        <translation>%1後、%2〜%3</translation>
    </message>
    <message>
        <source>in %1, from %2</source>
        <extracomment>Of a maintenance; %1 a duration, %2 a time</extracomment>
        <translation>%1後、%2 から</translation>
    </message>
</context>
<context>
    <name>TestLogCard</name>
    <message>
        <source>Earlier tests</source>
        <translation>過去のテスト</translation>
    </message>
    <message>
        <source>No test has been sent yet. Each one is listed here, the last 50 also after a restart.</source>
        <translation>まだテストは送信されていません。送信したテストはここに表示され、直近の 50 件は再起動後も残ります。</translation>
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
        <translation>時刻</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>モデル</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>ステータス</translation>
    </message>
    <message>
        <source>First token</source>
        <translation>最初のトークン</translation>
    </message>
    <message>
        <source>Total</source>
        <extracomment>Heading of a column: how long the whole request took</extracomment>
        <translation>合計</translation>
    </message>
    <message>
        <source>Tokens</source>
        <translation>トークン</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>価格</translation>
    </message>
    <message>
        <source>Request id</source>
        <translation>リクエスト ID</translation>
    </message>
</context>
<context>
    <name>TestPage</name>
    <message>
        <source>requests %1 of %2</source>
        <extracomment>What is left of an allowance: %1 of %2</extracomment>
        <translation>リクエスト %1 / %2</translation>
    </message>
    <message>
        <source>input tokens %1 of %2</source>
        <translation>入力トークン %1 / %2</translation>
    </message>
    <message>
        <source>output tokens %1 of %2</source>
        <translation>出力トークン %1 / %2</translation>
    </message>
    <message>
        <source>%1 in, %2 out</source>
        <extracomment>Tokens used by a request: read and written</extracomment>
        <translation>入力 %1、出力 %2</translation>
    </message>
    <message>
        <source>Send a test request</source>
        <translation>テストリクエストを送信</translation>
    </message>
    <message>
        <source>Stream the answer</source>
        <translation>応答をストリーミング</translation>
    </message>
    <message>
        <source>Shows the time to the first token</source>
        <translation>最初のトークンまでの時間を表示します</translation>
    </message>
    <message>
        <source>&amp;Model</source>
        <translation>モデル(&amp;M)</translation>
    </message>
    <message>
        <source>&amp;Prompt</source>
        <translation>プロンプト(&amp;P)</translation>
    </message>
    <message>
        <source>Ma&amp;x tokens</source>
        <translation>最大トークン数(&amp;X)</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>価格</translation>
    </message>
    <message>
        <source>A test request needs your API key.</source>
        <translation>テストリクエストには API キーが必要です。</translation>
    </message>
    <message>
        <source>Enter key…</source>
        <translation>キーを入力…</translation>
    </message>
    <message>
        <source>Send test request</source>
        <translation>テストリクエストを送信</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>The request is under way</source>
        <translation>リクエストを実行中</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>結果</translation>
    </message>
    <message>
        <source>Copy request id</source>
        <translation>リクエスト ID をコピー</translation>
    </message>
    <message>
        <source>Probe model (cheapest %1)</source>
        <extracomment>The model that the checks use, chosen by the program</extracomment>
        <translation>チェック用モデル（最も安い %1）</translation>
    </message>
    <message>
        <source>%1 – retires %2</source>
        <extracomment>%1 a model, %2 a date</extracomment>
        <translation>%1 – %2 に提供終了</translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <extracomment>%1 a model, %2 the vendor&apos;s word such as &quot;deprecated&quot;</extracomment>
        <translation>%1 – %2</translation>
    </message>
    <message>
        <source>Not known for this model</source>
        <translation>このモデルの価格は不明です</translation>
    </message>
    <message>
        <source>at most about %1</source>
        <translation>最大で約 %1</translation>
    </message>
    <message>
        <source>%1 · %2 · %3</source>
        <extracomment>%1 an HTTP status, %2 what it means, %3 how long it took</extracomment>
        <translation>%1 · %2 · %3</translation>
    </message>
    <message>
        <source>It said: %1</source>
        <extracomment>%1 is what the model or the server said</extracomment>
        <translation>応答内容: %1</translation>
    </message>
    <message>
        <source>Model: %1</source>
        <translation>モデル: %1</translation>
    </message>
    <message>
        <source>Error type: %1</source>
        <translation>エラーの種類: %1</translation>
    </message>
    <message>
        <source>Tokens: %1</source>
        <translation>トークン: %1</translation>
    </message>
    <message>
        <source>Price: %1</source>
        <translation>価格: %1</translation>
    </message>
    <message>
        <source>Request id: %1</source>
        <translation>リクエスト ID: %1</translation>
    </message>
    <message>
        <source>Server&apos;s own time: %1</source>
        <translation>サーバーの処理時間: %1</translation>
    </message>
    <message>
        <source>Edge site: %1</source>
        <translation>エッジ拠点: %1</translation>
    </message>
    <message>
        <source>Limits left: %1</source>
        <translation>制限の残り: %1</translation>
    </message>
    <message>
        <source>Count tokens</source>
        <translation>トークン数を数える</translation>
    </message>
    <message>
        <source>Asks how many tokens this prompt has for this model; that is free</source>
        <translation>このモデルでのプロンプトのトークン数を問い合わせます。無料です</translation>
    </message>
    <message numerus="yes">
        <source>%n token(s) in</source>
        <translation>
            <numerusform>入力 %n トークン</numerusform>
        </translation>
    </message>
    <message>
        <source>at most %1</source>
        <extracomment>%1 is an amount of money</extracomment>
        <translation>最大 %1</translation>
    </message>
</context>
<context>
    <name>TestResultCard</name>
    <message>
        <source>Copy as</source>
        <extracomment>Button with a menu of languages: curl, Python, TypeScript</extracomment>
        <translation>形式を選んでコピー</translation>
    </message>
    <message>
        <source>The same request as a command or a program; the key is not in it</source>
        <translation>同じリクエストをコマンドまたはプログラムとして取得（キーは含まれません）</translation>
    </message>
    <message>
        <source>Raw response</source>
        <translation>生の応答</translation>
    </message>
    <message>
        <source>Status line, headers and body as they came</source>
        <translation>受信したままのステータス行、ヘッダー、本文</translation>
    </message>
    <message>
        <source>Only the beginning of a long body is shown.</source>
        <translation>長い本文は先頭だけを表示します。</translation>
    </message>
    <message>
        <source>Time: %1</source>
        <translation>時刻: %1</translation>
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
        <translation>確認中…</translation>
    </message>
    <message>
        <source>since %1</source>
        <extracomment>Tooltip of the tray icon, second line; %1 is a time such as 14:05.</extracomment>
        <translation>%1 から</translation>
    </message>
    <message>
        <source>&amp;Check now</source>
        <extracomment>Menu of the tray icon: probes the API at once.</extracomment>
        <translation>今すぐチェック(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Send test request</source>
        <extracomment>Menu of the tray icon: sends one minimal message and shows the result.</extracomment>
        <translation>テストリクエストを送信(&amp;S)</translation>
    </message>
    <message>
        <source>Open &amp;window</source>
        <extracomment>Menu of the tray icon.</extracomment>
        <translation>ウィンドウを開く(&amp;W)</translation>
    </message>
    <message>
        <source>Open status &amp;page</source>
        <extracomment>Menu of the tray icon: opens the vendor&apos;s status page in the browser.</extracomment>
        <translation>ステータスページを開く(&amp;P)</translation>
    </message>
    <message>
        <source>Pause for 1 &amp;hour</source>
        <extracomment>Menu of the tray icon: no probes for an hour.</extracomment>
        <translation>1 時間だけ一時停止(&amp;H)</translation>
    </message>
    <message>
        <source>&amp;Resume</source>
        <extracomment>Menu of the tray icon, while paused: probes again.</extracomment>
        <translation>再開(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <extracomment>Menu of the tray icon: ends the program.</extracomment>
        <translation>終了(&amp;Q)</translation>
    </message>
    <message>
        <source>S&amp;ettings</source>
        <extracomment>Menu of the tray icon.</extracomment>
        <translation>設定(&amp;E)</translation>
    </message>
    <message>
        <source>Search reports by &amp;others</source>
        <extracomment>Menu of the tray icon, with the names of web sites in it.</extracomment>
        <translation>ほかの利用者の報告を検索(&amp;O)</translation>
    </message>
    <message>
        <source>&amp;Acknowledge</source>
        <extracomment>Menu of the tray icon: the user knows of the incident.</extracomment>
        <translation>確認済みにする(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Tell me when it&apos;s back</source>
        <extracomment>Menu of the tray icon, can be ticked: one notification when the API is good again.</extracomment>
        <translation>復旧したら通知(&amp;T)</translation>
    </message>
    <message>
        <source>S&amp;nooze notifications</source>
        <extracomment>Menu of the tray icon: no notifications for a while.</extracomment>
        <translation>通知をスヌーズ(&amp;N)</translation>
    </message>
    <message>
        <source>Cop&amp;y report</source>
        <extracomment>Menu of the tray icon: the verdict with its evidence, to the clipboard.</extracomment>
        <translation>レポートをコピー(&amp;R)</translation>
    </message>
</context>
<context>
    <name>UptimeBar</name>
    <message>
        <source>The bar begins at %1; the mark is at %2</source>
        <extracomment>Bar of an uptime; %1 where it begins and %2 a mark on it, both shares such as &quot;98 %&quot;</extracomment>
        <translation>バーは %1 から始まり、目印は %2 の位置です</translation>
    </message>
</context>
<context>
    <name>UptimeCard</name>
    <message>
        <source>Uptime, as seen from here</source>
        <translation>稼働率（この PC から見た値）</translation>
    </message>
    <message>
        <source>Last 24 hours</source>
        <translation>過去 24 時間</translation>
    </message>
    <message>
        <source>Last 7 days</source>
        <translation>過去 7 日間</translation>
    </message>
    <message>
        <source>Last 30 days</source>
        <translation>過去 30 日間</translation>
    </message>
    <message>
        <source>down for %1, %2</source>
        <extracomment>%1 how long the API was down; %2 whether that is more than users are told to expect</extracomment>
        <translation>停止 %1、%2</translation>
    </message>
    <message>
        <source>not watched</source>
        <translation>監視なし</translation>
    </message>
</context>
<context>
    <name>VerdictHeader</name>
    <message>
        <source>Open status page</source>
        <extracomment>Button: opens the vendor&apos;s status page in the browser</extracomment>
        <translation>ステータスページを開く</translation>
    </message>
    <message>
        <source>Edit key…</source>
        <translation>キーを編集…</translation>
    </message>
    <message>
        <source>Open settings</source>
        <translation>設定を開く</translation>
    </message>
    <message>
        <source>Resume checks</source>
        <extracomment>Button: checks go on after a pause</extracomment>
        <translation>チェックを再開</translation>
    </message>
    <message>
        <source>Check now</source>
        <translation>今すぐチェック</translation>
    </message>
    <message>
        <source>Acknowledge</source>
        <extracomment>Button: what the status page reports shall no longer colour the light</extracomment>
        <translation>確認済みにする</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation>判定</translation>
    </message>
    <message>
        <source>Check now (F5)</source>
        <translation>今すぐチェック (F5)</translation>
    </message>
    <message>
        <source>What the status page reports doesn&apos;t count until it changes</source>
        <translation>ステータスページの掲載内容を、変化があるまで対象から外します</translation>
    </message>
    <message>
        <source>since %1 (%2)</source>
        <extracomment>%1 is a time such as &quot;14:05&quot;, %2 a duration such as &quot;4 min&quot;</extracomment>
        <translation>%1 から（%2）</translation>
    </message>
    <message>
        <source>Checking…</source>
        <translation>チェック中…</translation>
    </message>
    <message>
        <source>Next check in %1</source>
        <extracomment>%1 is a duration such as &quot;14 s&quot;</extracomment>
        <translation>次のチェックまで %1</translation>
    </message>
    <message>
        <source>Tell me when it&apos;s back</source>
        <extracomment>Button that stays down: one notification when the API is good again</extracomment>
        <translation>復旧したら通知</translation>
    </message>
    <message>
        <source>Snooze</source>
        <extracomment>Button with a menu: no notifications for a while</extracomment>
        <translation>スヌーズ</translation>
    </message>
    <message>
        <source>One notification when the API is good again, whatever is snoozed</source>
        <translation>API が正常に戻ったときに、スヌーズの状態にかかわらず 1 回通知します</translation>
    </message>
    <message>
        <source>Holds notifications back; what happens meanwhile is told after it</source>
        <translation>通知を保留します。その間の出来事は、スヌーズの終了後に知らせます</translation>
    </message>
</context>
<context>
    <name>Wording</name>
    <message>
        <source>Check your network and its name server (DNS); a VPN that was cut off often leaves a dead one behind.</source>
        <translation>ネットワークとそのネームサーバー（DNS）を確認してください。切断された VPN が、応答しないネームサーバーの設定を残していることがよくあります。</translation>
    </message>
    <message>
        <source>Check your network: cable, Wi-Fi, VPN.</source>
        <translation>ネットワークを確認してください：ケーブル、Wi-Fi、VPN。</translation>
    </message>
    <message>
        <source>Set this machine&apos;s clock, or let the network set it.</source>
        <translation>このマシンの時計を合わせるか、ネットワークで自動的に合わせてください。</translation>
    </message>
    <message>
        <source>Check the proxy and the API address in the settings; on a foreign Wi-Fi, log in first.</source>
        <translation>プロキシと、設定の API アドレスを確認してください。外出先の Wi-Fi では、先にログインしてください。</translation>
    </message>
    <message>
        <source>Ask whoever runs your network. If you trust this issuer, name its certificate file in the settings; your key is not sent until then.</source>
        <translation>ネットワークの管理者に問い合わせてください。この発行者を信頼できる場合は、その証明書ファイルを設定で指定してください。それまでキーは送信されません。</translation>
    </message>
    <message>
        <source>Give the proxy&apos;s user name and password in the system&apos;s proxy settings.</source>
        <translation>システムのプロキシ設定で、プロキシのユーザー名とパスワードを指定してください。</translation>
    </message>
    <message>
        <source>Check the system&apos;s proxy settings, or ask whoever runs the proxy to let the API&apos;s host through.</source>
        <translation>システムのプロキシ設定を確認するか、API のホストへの接続を許可するようプロキシの管理者に依頼してください。</translation>
    </message>
    <message>
        <source>Open any web page in a browser and log in to the network.</source>
        <translation>ブラウザーで任意のウェブページを開き、ネットワークにログインしてください。</translation>
    </message>
    <message>
        <source>See Anthropic&apos;s mail or Console for the reason and how to appeal.</source>
        <translation>理由と異議申し立ての方法は、Anthropic からのメールまたは Anthropic Console で確認してください。</translation>
    </message>
    <message>
        <source>Ask whoever looks after your organization&apos;s encryption keys.</source>
        <translation>組織の暗号鍵の担当者に問い合わせてください。</translation>
    </message>
    <message>
        <source>Check in Anthropic&apos;s Console what the key and its workspace are allowed to do.</source>
        <translation>キーとそのワークスペースに許可されている操作を、Anthropic Console で確認してください。</translation>
    </message>
    <message>
        <source>Check that the key is whole, without blanks or quotes, not revoked or expired, and of the kind that calls the API (sk-ant-api...); or make a new one in Anthropic&apos;s Console.</source>
        <translation>キーが完全で、空白や引用符を含まず、失効も期限切れもしておらず、API を呼び出せる種類（sk-ant-api...）であることを確認してください。または、Anthropic Console で新しいキーを作成してください。</translation>
    </message>
    <message>
        <source>Wait a minute before the next request, then send more slowly.</source>
        <translation>次のリクエストまで 1 分待ち、その後は送信の頻度を下げてください。</translation>
    </message>
    <message>
        <source>The wait is over; go on, but send more slowly.</source>
        <translation>待ち時間は終わりました。送信の頻度を下げて続けてください。</translation>
    </message>
    <message>
        <source>Wait until %1 before the next request, then send more slowly.</source>
        <extracomment>%1 is a time of day</extracomment>
        <translation>次のリクエストは %1 まで待ち、その後は送信の頻度を下げてください。</translation>
    </message>
    <message>
        <source>Raise the spend limit in Anthropic&apos;s Console; by itself it ends at 00:00 UTC on the 1st. Retrying does not help.</source>
        <translation>Anthropic Console で支出上限を引き上げてください。そのままでも、1 日の 00:00 UTC に解除されます。再試行しても解決しません。</translation>
    </message>
    <message>
        <source>Ask whoever looks after the contract with Anthropic. Retrying does not help.</source>
        <translation>Anthropic との契約の担当者に問い合わせてください。再試行しても解決しません。</translation>
    </message>
    <message>
        <source>Ask the organization that pays. Retrying does not help.</source>
        <translation>支払い元の組織に問い合わせてください。再試行しても解決しません。</translation>
    </message>
    <message>
        <source>Check credit, payment and spend limits in Anthropic&apos;s Console. Retrying does not help.</source>
        <translation>Anthropic Console で残高、支払い、支出上限を確認してください。再試行しても解決しません。</translation>
    </message>
    <message>
        <source>Choose another model, in your code and in the settings here.</source>
        <translation>コードとここの設定の両方で、別のモデルを選んでください。</translation>
    </message>
    <message>
        <source>Use %1 instead, in your code and in the settings here.</source>
        <extracomment>%1 is the name of a model</extracomment>
        <translation>コードとここの設定の両方で、代わりに %1 を使ってください。</translation>
    </message>
    <message>
        <source>Check the API address in the settings.</source>
        <translation>設定の API アドレスを確認してください。</translation>
    </message>
    <message>
        <source>Send less at once: messages may be 32 MB at most.</source>
        <translation>一度に送る量を減らしてください。メッセージは最大 32 MB です。</translation>
    </message>
    <message>
        <source>Usually the model&apos;s name, max_tokens, the order of the messages or the version of the API is wrong. Retrying does not help.</source>
        <translation>通常は、モデル名、max_tokens、メッセージの順序、API バージョンのいずれかが誤っています。再試行しても解決しません。</translation>
    </message>
    <message>
        <source>Retry after 1, 2 and 4 s, then wait. To tell your line from Anthropic, try another network or switch the VPN.</source>
        <translation>1、2、4 秒後に再試行し、その後は待ってください。問題が手元の回線と Anthropic のどちらにあるかを切り分けるには、別のネットワークを試すか、VPN を切り替えてください。</translation>
    </message>
    <message>
        <source>Retry after 1, 2 and 4 s, at most three times, then wait.</source>
        <translation>1、2、4 秒後に最大 3 回まで再試行し、その後は待ってください。</translation>
    </message>
    <message>
        <source>Back off: retry after 5 s, then 10, 20 and so on, each a little at random; or use another model meanwhile.</source>
        <translation>再試行の間隔を空けてください：5 秒後、次に 10 秒、20 秒…と延ばし、毎回少しランダムにずらします。または、その間は別のモデルを使ってください。</translation>
    </message>
    <message>
        <source>The address must begin with https://.</source>
        <translation>アドレスは https:// で始めてください。</translation>
    </message>
    <message>
        <source>An http:// address is only accepted for this machine itself (localhost), because anybody on the way could read the key; %1 needs https://.</source>
        <extracomment>%1 is a host&apos;s name</extracomment>
        <translation>http:// のアドレスは、このマシン自身（localhost）に対してのみ使えます。経路上の誰でもキーを読み取れてしまうためです。%1 には https:// が必要です。</translation>
    </message>
    <message>
        <source>The address is empty.</source>
        <translation>アドレスが空です。</translation>
    </message>
    <message>
        <source>The address is too long.</source>
        <translation>アドレスが長すぎます。</translation>
    </message>
    <message>
        <source>The address is not a valid URL such as https://api.anthropic.com.</source>
        <translation>アドレスが https://api.anthropic.com のような有効な URL ではありません。</translation>
    </message>
    <message>
        <source>The address must not hold a user name or password.</source>
        <translation>アドレスにユーザー名やパスワードを含めないでください。</translation>
    </message>
    <message>
        <source>The address must end with its path, without ? or #.</source>
        <translation>アドレスはパスで終わる必要があります。? や # は使えません。</translation>
    </message>
    <message>
        <source>%1; normally 1 in %2 fails</source>
        <extracomment>%1 is &quot;the last 3 of 3 requests got HTTP 529 in 47 s&quot;</extracomment>
        <translation>%1（通常の失敗は %2 件に 1 件）</translation>
    </message>
    <message numerus="yes">
        <source>The last %n requests were all good, typically in %1.</source>
        <extracomment>%n is 2 or more, %1 a duration such as &quot;94 ms&quot;</extracomment>
        <translation>
            <numerusform>直近 %n 件のリクエストはすべて正常です（標準的な所要時間 %1）。</numerusform>
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
        <translation>%1 に届いた内容：%2。</translation>
    </message>
    <message>
        <source>The score of slow answers is %1; %2 were enough.</source>
        <extracomment>%1 and %2 are points of a score</extracomment>
        <translation>低速な応答のスコアは %1 です。%2 に達すると低速と判定します。</translation>
    </message>
    <message>
        <source>The score is %1; %2 makes amber, %3 confirms an incident.</source>
        <extracomment>%1, %2 and %3 are points of a score</extracomment>
        <translation>スコアは %1 です。%2 以上で黄になり、%3 以上で障害が確定します。</translation>
    </message>
    <message>
        <source>The status page reports &quot;%1&quot;; it was noticed here %2 earlier.</source>
        <extracomment>%1 is what the page says, %2 a duration</extracomment>
        <translation>ステータスページは「%1」と報告しています。ここではその %2前に検知しました。</translation>
    </message>
    <message>
        <source>The status page reports &quot;%1&quot;; it said so %2 before it was seen here.</source>
        <extracomment>%1 is what the page says, %2 a duration</extracomment>
        <translation>ステータスページは「%1」と報告しています。ここでの検知より %2早い掲載でした。</translation>
    </message>
    <message>
        <source>The status page reports &quot;%1&quot;.</source>
        <extracomment>%1 is what the page says</extracomment>
        <translation>ステータスページは「%1」と報告しています。</translation>
    </message>
    <message>
        <source>The status page can&apos;t be read.</source>
        <extracomment>%1 is a reason</extracomment>
        <translation>ステータスページを読み取れません。</translation>
    </message>
    <message>
        <source>The status page can&apos;t be read (%1).</source>
        <translation>ステータスページを読み取れません（%1）。</translation>
    </message>
    <message>
        <source>The status page has nothing yet: %1 ahead of it.</source>
        <extracomment>%1 is a duration</extracomment>
        <translation>ステータスページにはまだ掲載がありません。現在 %1先行しています。</translation>
    </message>
    <message>
        <source>The status page has nothing yet.</source>
        <translation>ステータスページにはまだ掲載がありません。</translation>
    </message>
    <message>
        <source>The status page reports trouble elsewhere (%1), not with the %2.</source>
        <extracomment>%1 is a list of services, %2 &quot;Claude API&quot;</extracomment>
        <translation>ステータスページは %2 ではなく、ほかのサービス（%1）の障害を報告しています。</translation>
    </message>
    <message>
        <source>The status page reports %1, which names only models that you don&apos;t use (%2).</source>
        <extracomment>%1 is a list of quoted titles, %2 one of models such as &quot;opus&quot;</extracomment>
        <translation>ステータスページは %1 を報告していますが、使用しないモデル（%2）だけが対象です。</translation>
    </message>
    <message>
        <source>You acknowledged %1; it counts again once it changes.</source>
        <extracomment>%1 is a list of quoted titles</extracomment>
        <translation>%1 は確認済みです。変化があれば、再び対象になります。</translation>
    </message>
    <message>
        <source>Besides: %1</source>
        <extracomment>%1 is a whole sentence</extracomment>
        <translation>そのほか：%1</translation>
    </message>
    <message>
        <source>Without a key only the edge is asked; limits, money, models and overloads (HTTP 529) can&apos;t be seen.</source>
        <translation>キーがないと、エッジしか調べられません。制限、残高、モデル、過負荷（HTTP 529）はわかりません。</translation>
    </message>
    <message>
        <source>Overloads (HTTP 529) can&apos;t be seen, because test messages are switched off.</source>
        <translation>テストメッセージがオフのため、過負荷（HTTP 529）はわかりません。</translation>
    </message>
    <message>
        <source>Your line to Anthropic is noisy: %1 % of the requests fail even in good times.</source>
        <extracomment>%1 is a share in per cent</extracomment>
        <translation>Anthropic までの回線が不安定です。正常時でもリクエストの %1% が失敗しています。</translation>
    </message>
    <message>
        <source>The API&apos;s certificate expires on %1.</source>
        <extracomment>%1 is a date and time</extracomment>
        <translation>API の証明書は %1 に期限が切れます。</translation>
    </message>
    <message>
        <source>Limits %1 % left</source>
        <extracomment>%1 is a number of per cent</extracomment>
        <translation>制限の残り %1%</translation>
    </message>
    <message>
        <source>Status page: nothing posted</source>
        <translation>ステータスページ: 掲載なし</translation>
    </message>
    <message>
        <source>Status page: nothing that concerns you</source>
        <translation>ステータスページ: 対象となる掲載なし</translation>
    </message>
    <message>
        <source>Network good</source>
        <translation>ネットワーク正常</translation>
    </message>
    <message>
        <source>Key accepted</source>
        <translation>キー受け入れ済み</translation>
    </message>
    <message>
        <source>The API failed inside (HTTP 500).</source>
        <translation>API で内部エラーが発生しました（HTTP 500）。</translation>
    </message>
    <message>
        <source>Anthropic&apos;s edge got no proper answer from the API behind it (HTTP 502).</source>
        <translation>Anthropic のエッジが、背後の API から正しい応答を得られませんでした（HTTP 502）。</translation>
    </message>
    <message>
        <source>The API had no server free to answer (HTTP 503).</source>
        <translation>API に応答できる空きサーバーがありませんでした（HTTP 503）。</translation>
    </message>
    <message>
        <source>The API took too long and gave up (HTTP 504).</source>
        <translation>API の処理に時間がかかりすぎ、打ち切られました（HTTP 504）。</translation>
    </message>
    <message>
        <source>The API failed (HTTP %1).</source>
        <extracomment>%1 is an HTTP status code</extracomment>
        <translation>API が失敗しました（HTTP %1）。</translation>
    </message>
    <message>
        <source>The API began to answer but did not finish in time.</source>
        <translation>API は応答を始めましたが、時間内に終わりませんでした。</translation>
    </message>
    <message>
        <source>The API broke its answer off in the middle.</source>
        <translation>API の応答が途中で切れました。</translation>
    </message>
    <message>
        <source>The API&apos;s answer was far larger than it can be.</source>
        <translation>API の応答が、ありえないほど大きなものでした。</translation>
    </message>
    <message>
        <source>The API&apos;s answer was garbled.</source>
        <translation>API の応答を解釈できませんでした。</translation>
    </message>
    <message>
        <source>The API failed in the middle of its answer (%1).</source>
        <extracomment>%1 is an error type such as api_error</extracomment>
        <translation>API が応答の途中で失敗しました（%1）。</translation>
    </message>
    <message>
        <source>The API said that all is well, but its answer was incomplete or not in the format it should have.</source>
        <translation>API は正常と応答しましたが、内容が不完全か、正しい形式ではありませんでした。</translation>
    </message>
    <message>
        <source>Anthropic is overloaded, for everybody (HTTP 529).</source>
        <translation>Anthropic が過負荷です。すべての利用者に影響しています（HTTP 529）。</translation>
    </message>
    <message>
        <source>Anthropic became overloaded in the middle of an answer.</source>
        <translation>応答の途中で Anthropic が過負荷になりました。</translation>
    </message>
    <message>
        <source>The name of the API&apos;s host could not be looked up, though the rest of the internet works.</source>
        <translation>API のホスト名を解決できませんでした。ほかのインターネット接続は正常です。</translation>
    </message>
    <message>
        <source>There is no way to the API&apos;s host, though the rest of the internet works.</source>
        <translation>API のホストへの経路がありません。ほかのインターネット接続は正常です。</translation>
    </message>
    <message>
        <source>The API&apos;s host refused the connection, though the rest of the internet works.</source>
        <translation>API のホストが接続を拒否しました。ほかのインターネット接続は正常です。</translation>
    </message>
    <message>
        <source>No secure connection to the API came about, though the rest of the internet works.</source>
        <translation>API との安全な接続を確立できませんでした。ほかのインターネット接続は正常です。</translation>
    </message>
    <message>
        <source>The API did not answer in time, though the rest of the internet works.</source>
        <translation>API が時間内に応答しませんでした。ほかのインターネット接続は正常です。</translation>
    </message>
    <message>
        <source>The connection to the API was cut, though the rest of the internet works.</source>
        <translation>API との接続が切断されました。ほかのインターネット接続は正常です。</translation>
    </message>
    <message>
        <source>The API can&apos;t be reached from here, though the rest of the internet works.</source>
        <translation>ここから API に到達できません。ほかのインターネット接続は正常です。</translation>
    </message>
    <message>
        <source>No host&apos;s name can be looked up: your name server (DNS) or your network is down.</source>
        <translation>どのホスト名も解決できません。ネームサーバー（DNS）または手元のネットワークが停止しています。</translation>
    </message>
    <message>
        <source>There is no way out of this machine: your network is down.</source>
        <translation>このマシンから外部への経路がありません。手元のネットワークが停止しています。</translation>
    </message>
    <message>
        <source>Neither the API nor the rest of the internet can be reached: your network is down.</source>
        <translation>API にも、ほかのインターネットにも到達できません。手元のネットワークが停止しています。</translation>
    </message>
    <message>
        <source>Your network is down.</source>
        <translation>手元のネットワークが停止しています。</translation>
    </message>
    <message>
        <source>This machine&apos;s clock is %1 fast, so good certificates look invalid.</source>
        <extracomment>%1 is a duration such as &quot;12 min&quot;</extracomment>
        <translation>このマシンの時計が %1進んでいるため、正しい証明書が無効に見えます。</translation>
    </message>
    <message>
        <source>This machine&apos;s clock is %1 slow, so good certificates look invalid.</source>
        <translation>このマシンの時計が %1遅れているため、正しい証明書が無効に見えます。</translation>
    </message>
    <message>
        <source>Something that doesn&apos;t speak TLS answered in the API&apos;s place.</source>
        <translation>TLS に対応していない何かが、API の代わりに応答しました。</translation>
    </message>
    <message>
        <source>The certificate that came for the API is not to be trusted.</source>
        <translation>API のものとして届いた証明書は信頼できません。</translation>
    </message>
    <message>
        <source>The certificate that came for the API is not to be trusted; it was issued by %1.</source>
        <extracomment>%1 is the name of a certificate&apos;s issuer</extracomment>
        <translation>API のものとして届いた証明書は信頼できません。発行者は %1 です。</translation>
    </message>
    <message>
        <source>The proxy %1 asks for a user name and password (HTTP 407).</source>
        <translation>プロキシ %1 がユーザー名とパスワードを要求しています（HTTP 407）。</translation>
    </message>
    <message>
        <source>The proxy %1 refused to connect to the API.</source>
        <translation>プロキシ %1 が API への接続を拒否しました。</translation>
    </message>
    <message>
        <source>Something on the way sends you to another page (HTTP %1), as the login page of a hotel or train does.</source>
        <extracomment>%1 is an HTTP status code</extracomment>
        <translation>ホテルや列車のログインページのように、経路上の何かが別のページへ転送しています（HTTP %1）。</translation>
    </message>
    <message>
        <source>A web page came in place of the API&apos;s answer, as from a proxy or the login page of a hotel or train.</source>
        <translation>API の応答の代わりにウェブページが届きました。プロキシや、ホテルや列車のログインページでよくある動作です。</translation>
    </message>
    <message>
        <source>Anthropic has put your organization on hold.</source>
        <translation>Anthropic が組織の利用を停止しています。</translation>
    </message>
    <message>
        <source>The API can&apos;t use your organization&apos;s own encryption key.</source>
        <translation>API が組織独自の暗号鍵を使用できません。</translation>
    </message>
    <message>
        <source>The key is not allowed to do this (HTTP 403).</source>
        <translation>キーにこの操作が許可されていません（HTTP 403）。</translation>
    </message>
    <message>
        <source>The API does not accept the key (HTTP %1).</source>
        <extracomment>%1 is an HTTP status code</extracomment>
        <translation>API がキーを受け入れません（HTTP %1）。</translation>
    </message>
    <message>
        <source>Your use grew faster than the API allows (HTTP 429).</source>
        <translation>API の許容範囲を超える速さで利用量が増えました（HTTP 429）。</translation>
    </message>
    <message>
        <source>Your rate limit is used up for the moment (HTTP 429).</source>
        <translation>レート制限を一時的に使い切っています（HTTP 429）。</translation>
    </message>
    <message>
        <source>Your organization has reached its spend limit of this month.</source>
        <translation>組織が今月の支出上限に達しました。</translation>
    </message>
    <message>
        <source>Your organization has reached the spend limit of its contract.</source>
        <translation>組織が契約の支出上限に達しました。</translation>
    </message>
    <message>
        <source>The organization that pays for yours has reached its spend limit or can&apos;t be billed.</source>
        <translation>支払い元の組織が支出上限に達したか、請求できない状態です。</translation>
    </message>
    <message>
        <source>Anthropic can&apos;t bill your account (HTTP 402).</source>
        <translation>Anthropic がアカウントに請求できません（HTTP 402）。</translation>
    </message>
    <message>
        <source>Your credit is used up or a spend limit is reached.</source>
        <translation>残高を使い切ったか、支出上限に達しました。</translation>
    </message>
    <message>
        <source>The model %1 is unknown or retired (HTTP 404).</source>
        <extracomment>%1 is the name of a model</extracomment>
        <translation>モデル %1 は存在しないか、提供を終了しています（HTTP 404）。</translation>
    </message>
    <message>
        <source>The server doesn&apos;t know the address that was asked (HTTP 404).</source>
        <translation>要求したアドレスがサーバーに存在しません（HTTP 404）。</translation>
    </message>
    <message>
        <source>The request is larger than the API accepts (HTTP 413).</source>
        <translation>リクエストが API の受け付ける大きさを超えています（HTTP 413）。</translation>
    </message>
    <message>
        <source>The request could not be sent as it is.</source>
        <translation>このままではリクエストを送信できませんでした。</translation>
    </message>
    <message>
        <source>The API rejects the request itself (HTTP %1).</source>
        <extracomment>%1 is an HTTP status code</extracomment>
        <translation>API がリクエスト自体を拒否しています（HTTP %1）。</translation>
    </message>
    <message>
        <source>The system says that there is a network.</source>
        <translation>システムはネットワークに接続していると報告しています。</translation>
    </message>
    <message>
        <source>The API answered; without a key it can&apos;t say more.</source>
        <translation>API は応答しました。キーがないと、これ以上はわかりません。</translation>
    </message>
    <message>
        <source>The rest of the internet works.</source>
        <translation>ほかのインターネット接続は正常です。</translation>
    </message>
    <message>
        <source>The API answered as it should.</source>
        <translation>API は正常に応答しました。</translation>
    </message>
    <message>
        <source>This machine was asleep or too busy just then, so this says nothing.</source>
        <translation>そのときこのマシンはスリープ中か高負荷だったため、この結果からは何もわかりません。</translation>
    </message>
    <message>
        <source>an overload in mid-answer</source>
        <extracomment>Follows &quot;the last 3 requests got&quot;</extracomment>
        <translation>応答途中での過負荷</translation>
    </message>
    <message>
        <source>a broken answer</source>
        <translation>壊れた応答</translation>
    </message>
    <message>
        <source>no answer</source>
        <extracomment>Both follow &quot;the last 3 requests got&quot;</extracomment>
        <translation>応答なし</translation>
    </message>
    <message>
        <source>no connection</source>
        <translation>接続なし</translation>
    </message>
    <message>
        <source>%1 or %2</source>
        <extracomment>What requests got: &quot;HTTP 529 or no answer&quot;</extracomment>
        <translation>%1 または %2</translation>
    </message>
    <message>
        <source>errors such as %1</source>
        <translation>エラー（%1 など）</translation>
    </message>
    <message>
        <source>the last request got %1</source>
        <extracomment>Goes on a sentence; %1 is what it got, such as &quot;HTTP 529&quot;</extracomment>
        <translation>直近のリクエストは %1</translation>
    </message>
    <message numerus="yes">
        <source>the last %1 of %n requests got %2 in %3</source>
        <extracomment>Goes on a sentence; %2 is what they got, such as &quot;HTTP 529&quot;, %3 a duration; %n is 2 or more</extracomment>
        <translation>
            <numerusform>直近 %n 件のリクエストのうち %1 件が、%3の間に %2</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of the last %n requests got %2 in %3</source>
        <extracomment>Goes on a sentence; %2 is what they got, such as &quot;HTTP 529&quot;, %3 a duration; %n is 2 or more</extracomment>
        <translation>
            <numerusform>直近 %n 件のリクエストのうち %1 件が、%3の間に %2</numerusform>
        </translation>
    </message>
    <message>
        <source>Anthropic is overloaded: %1.</source>
        <extracomment>%1 is &quot;the last 3 of 3 requests got HTTP 529 in 47 s&quot;</extracomment>
        <translation>Anthropic が過負荷です：%1。</translation>
    </message>
    <message>
        <source>Anthropic is partly overloaded: %1.</source>
        <translation>Anthropic が部分的に過負荷です：%1。</translation>
    </message>
    <message>
        <source>The %1 can&apos;t be reached from here: %2; the rest of the internet works.</source>
        <extracomment>%1 is &quot;Claude API&quot;, %2 &quot;the last 3 of 3 requests got no answer in 47 s&quot;</extracomment>
        <translation>ここから %1 に到達できません：%2。ほかのインターネット接続は正常です。</translation>
    </message>
    <message>
        <source>The %1 can&apos;t always be reached from here: %2; the rest of the internet works.</source>
        <translation>ここから %1 に到達できないことがあります：%2。ほかのインターネット接続は正常です。</translation>
    </message>
    <message>
        <source>The %1 is failing: %2.</source>
        <extracomment>%1 is &quot;Claude API&quot;, %2 &quot;the last 3 of 3 requests got HTTP 500 in 47 s&quot;</extracomment>
        <translation>%1 に障害が起きています：%2。</translation>
    </message>
    <message>
        <source>The %1 is partly failing: %2.</source>
        <translation>%1 に部分的な障害が起きています：%2。</translation>
    </message>
    <message>
        <source>Anthropic may be overloaded: %1; checking again.</source>
        <extracomment>%1 is &quot;the last 2 of 2 requests got HTTP 529 in 15 s&quot;</extracomment>
        <translation>Anthropic が過負荷の可能性があります：%1。再チェックしています。</translation>
    </message>
    <message>
        <source>The %1 may be failing: %2; checking again.</source>
        <extracomment>%1 is &quot;Claude API&quot;, %2 &quot;the last 2 of 2 requests got HTTP 500 in 15 s&quot;</extracomment>
        <translation>%1 に障害の可能性があります：%2。再チェックしています。</translation>
    </message>
    <message>
        <source>The %1 has been failing; its last answers were good.</source>
        <extracomment>%1 is &quot;Claude API&quot;</extracomment>
        <translation>%1 に障害が起きていましたが、直近の応答は正常です。</translation>
    </message>
    <message>
        <source>The %1 failed lately; checking again.</source>
        <translation>%1 が最近失敗しました。再チェックしています。</translation>
    </message>
    <message>
        <source>The %1 is slow.</source>
        <extracomment>%1 is &quot;Claude API&quot;</extracomment>
        <translation>%1 の応答が低速です。</translation>
    </message>
    <message>
        <source>The %1 is slow: its last answers took up to %2.</source>
        <extracomment>%1 is &quot;Claude API&quot;, %2 a duration such as &quot;6.2 s&quot;</extracomment>
        <translation>%1 の応答が低速です。直近の応答には最大 %2かかりました。</translation>
    </message>
    <message>
        <source>The %1 is slow: its last answers took up to %2, normally %3.</source>
        <extracomment>%1 is &quot;Claude API&quot;, %2 and %3 durations such as &quot;6.2 s&quot;</extracomment>
        <translation>%1 の応答が低速です。直近の応答には最大 %2かかりました（通常は %3）。</translation>
    </message>
    <message>
        <source>The status page reports trouble with the %1; your probes are good.</source>
        <extracomment>%1 is &quot;Claude API&quot;</extracomment>
        <translation>ステータスページは %1 の障害を報告していますが、手元のチェックは正常です。</translation>
    </message>
    <message>
        <source>The status page reports &quot;%1&quot;; your probes are good.</source>
        <extracomment>%1 is what the page says, such as &quot;Elevated errors&quot; or &quot;partial outage&quot;</extracomment>
        <translation>ステータスページは「%1」と報告していますが、手元のチェックは正常です。</translation>
    </message>
    <message>
        <source>The %1 answers; more can&apos;t be seen without a key.</source>
        <extracomment>%1 is &quot;Claude API&quot;</extracomment>
        <translation>%1 は応答しています。キーがないと、これ以上はわかりません。</translation>
    </message>
    <message>
        <source>The %1 works.</source>
        <translation>%1 は正常に動作しています。</translation>
    </message>
    <message>
        <source>Something on the way poses as the API.</source>
        <translation>経路上の何かが API になりすましています。</translation>
    </message>
    <message>
        <source>The API does not accept the key.</source>
        <translation>API がキーを受け入れません。</translation>
    </message>
    <message>
        <source>Your rate limit is used up for the moment.</source>
        <translation>レート制限を一時的に使い切っています。</translation>
    </message>
    <message>
        <source>The API rejects the request itself.</source>
        <translation>API がリクエスト自体を拒否しています。</translation>
    </message>
    <message>
        <source>There is trouble of an unknown kind.</source>
        <translation>種類のわからない障害が起きています。</translation>
    </message>
    <message>
        <source>Your rate limit is used up until %1 (HTTP 429).</source>
        <extracomment>%1 is a time of day</extracomment>
        <translation>レート制限を %1 まで使い切っています（HTTP 429）。</translation>
    </message>
    <message>
        <source>The API refuses the key, which worked before, while the status page reports trouble: your key or Anthropic&apos;s login, unclear.</source>
        <translation>以前は使えたキーを API が拒否しており、ステータスページも障害を報告しています。原因がキーか Anthropic の認証かは不明です。</translation>
    </message>
    <message>
        <source>The API refused the key once; it is asked again to be sure.</source>
        <translation>API がキーを 1 回拒否しました。念のため再度問い合わせています。</translation>
    </message>
    <message>
        <source>There is no news, so nothing can be told.</source>
        <translation>新しい情報がないため、判断できません。</translation>
    </message>
    <message>
        <source>There has been no useful answer since %1, so nothing can be told.</source>
        <extracomment>%1 is a time of day</extracomment>
        <translation>%1 以降、有用な応答がないため、判断できません。</translation>
    </message>
    <message>
        <source>Paused until %1.</source>
        <extracomment>%1 is a time of day</extracomment>
        <translation>%1 まで一時停止中です。</translation>
    </message>
    <message>
        <source>Checking for the first time.</source>
        <translation>最初のチェックを実行しています。</translation>
    </message>
    <message>
        <source>This machine just woke up; checking.</source>
        <translation>このマシンはスリープから復帰したところです。チェックしています。</translation>
    </message>
    <message>
        <source>The %1 works, but %2; that is being looked into.</source>
        <extracomment>%1 is &quot;Claude API&quot;, %2 &quot;the last request got HTTP 529&quot;</extracomment>
        <translation>%1 は動作していますが、%2。調べています。</translation>
    </message>
    <message>
        <source>The %1 works again; it is being watched for a relapse.</source>
        <extracomment>%1 is &quot;Claude API&quot;</extracomment>
        <translation>%1 は復旧しました。再発がないか監視しています。</translation>
    </message>
    <message>
        <source>Ask whoever runs your network.</source>
        <translation>ネットワークの管理者に問い合わせてください。</translation>
    </message>
    <message>
        <source>Check the key.</source>
        <translation>キーを確認してください。</translation>
    </message>
    <message>
        <source>Check credit, payment and spend limits in Anthropic&apos;s Console.</source>
        <translation>Anthropic Console で残高、支払い、支出上限を確認してください。</translation>
    </message>
    <message>
        <source>Check the model and the API address in the settings.</source>
        <translation>設定のモデルと API アドレスを確認してください。</translation>
    </message>
    <message>
        <source>Check again.</source>
        <translation>もう一度チェックしてください。</translation>
    </message>
    <message>
        <source>Nothing to do.</source>
        <translation>対処は不要です。</translation>
    </message>
    <message>
        <source>Wait for the status page&apos;s all-clear before you change the key.</source>
        <translation>キーを変更する前に、ステータスページの復旧告知を待ってください。</translation>
    </message>
    <message>
        <source>Wait a moment.</source>
        <translation>しばらくお待ちください。</translation>
    </message>
    <message>
        <source>One more good answer ends it.</source>
        <translation>正常な応答があと 1 件で終わります。</translation>
    </message>
    <message numerus="yes">
        <source>%n good answers in a row end it.</source>
        <extracomment>%n is 2 or more</extracomment>
        <translation>
            <numerusform>正常な応答が %n 件続けば終わります。</numerusform>
        </translation>
    </message>
    <message>
        <source>One more failure confirms an incident; good answers clear the suspicion.</source>
        <translation>あと 1 件の失敗で障害が確定します。正常な応答があれば疑いは晴れます。</translation>
    </message>
    <message numerus="yes">
        <source>%n more failures confirm an incident; good answers clear the suspicion.</source>
        <extracomment>%n is 2 or more</extracomment>
        <translation>
            <numerusform>あと %n 件の失敗で障害が確定します。正常な応答があれば疑いは晴れます。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Two failures close together make it amber, %n in a row an incident.</source>
        <extracomment>%n is 3 or more</extracomment>
        <translation>
            <numerusform>短い間隔で 2 件失敗すると黄になり、%n 件続けて失敗すると障害になります。</numerusform>
        </translation>
    </message>
    <message>
        <source>Any answer from the API&apos;s own server.</source>
        <translation>API 自身のサーバーからの何らかの応答。</translation>
    </message>
    <message>
        <source>An answer under the API&apos;s own, valid certificate.</source>
        <translation>API 自身の有効な証明書による応答。</translation>
    </message>
    <message>
        <source>One answer that accepts the key.</source>
        <translation>キーを受け入れる応答 1 件。</translation>
    </message>
    <message>
        <source>One good answer to the same request, or other settings.</source>
        <translation>同じリクエストへの正常な応答 1 件、または設定の変更。</translation>
    </message>
    <message>
        <source>The next answer.</source>
        <translation>次の応答。</translation>
    </message>
    <message>
        <source>A good answer, or %1, when the wait is over.</source>
        <extracomment>%1 is a time of day</extracomment>
        <translation>正常な応答、または待ち時間が終わる %1。</translation>
    </message>
    <message>
        <source>A good answer, or a minute without a new refusal.</source>
        <translation>正常な応答、または新たな拒否のない 1 分間。</translation>
    </message>
    <message>
        <source>Resume to know more.</source>
        <translation>状況を知るには再開してください。</translation>
    </message>
    <message>
        <source>Check now.</source>
        <translation>今すぐチェックしてください。</translation>
    </message>
    <message>
        <source>Go on, slowly at first.</source>
        <translation>最初は頻度を抑えて、続けてください。</translation>
    </message>
    <message>
        <source>Nothing to do yet; be ready for failures.</source>
        <translation>まだ対処は不要です。失敗に備えてください。</translation>
    </message>
    <message>
        <source>Expect long waits: raise your time-outs, stream the answers, or use another model meanwhile.</source>
        <translation>待ち時間が長くなります。タイムアウトを延ばすか、応答をストリーミングするか、その間は別のモデルを使ってください。</translation>
    </message>
    <message>
        <source>The end of the pause.</source>
        <translation>一時停止の終了。</translation>
    </message>
    <message>
        <source>The first answers.</source>
        <translation>最初の応答。</translation>
    </message>
    <message>
        <source>Ten quiet minutes end the watch; a relapse reopens the incident.</source>
        <translation>問題のない状態が 10 分続けば監視を終えます。再発すれば、同じ障害が再開したものとして扱います。</translation>
    </message>
    <message>
        <source>The status page&apos;s all-clear, or failures seen from here.</source>
        <translation>ステータスページの復旧告知、またはここで検知した失敗。</translation>
    </message>
    <message>
        <source>A few answers at the usual speed.</source>
        <translation>通常の速さの応答数件。</translation>
    </message>
    <message>
        <source>A second refusal blames the key; one answer that accepts it clears it.</source>
        <translation>もう一度拒否されればキーが原因と判定します。キーを受け入れる応答が 1 件あれば疑いは晴れます。</translation>
    </message>
    <message>
        <source>operational</source>
        <translation>正常稼働</translation>
    </message>
    <message>
        <source>degraded performance</source>
        <translation>パフォーマンス低下</translation>
    </message>
    <message>
        <source>partial outage</source>
        <translation>一部停止</translation>
    </message>
    <message>
        <source>major outage</source>
        <translation>大規模停止</translation>
    </message>
    <message>
        <source>under maintenance</source>
        <translation>メンテナンス中</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>不明</translation>
    </message>
    <message>
        <source>State: %1, cause: %2</source>
        <translation>状態: %1、原因: %2</translation>
    </message>
    <message>
        <source>Since: %1 (%2)</source>
        <extracomment>%1 is a date and time, %2 a duration</extracomment>
        <translation>開始: %1（%2）</translation>
    </message>
    <message>
        <source>Score: %1 of %2</source>
        <extracomment>%1 and %2 are points of a score</extracomment>
        <translation>スコア: %1 / %2</translation>
    </message>
    <message>
        <source>What to do: %1</source>
        <translation>対処: %1</translation>
    </message>
    <message>
        <source>What would change this: %1</source>
        <translation>判定が変わる条件: %1</translation>
    </message>
    <message>
        <source>%1: %2 of %3 left, reset %4</source>
        <extracomment>%1 is what is limited, %2 and %3 are numbers, %4 is a date and time</extracomment>
        <translation>%1: 残り %2 / %3、リセット %4</translation>
    </message>
    <message>
        <source>Requests</source>
        <translation>リクエスト</translation>
    </message>
    <message>
        <source>Input tokens</source>
        <translation>入力トークン</translation>
    </message>
    <message>
        <source>Output tokens</source>
        <translation>出力トークン</translation>
    </message>
    <message>
        <source>Tokens</source>
        <translation>トークン</translation>
    </message>
    <message>
        <source>%1, as of %2</source>
        <extracomment>%1 is a host, %2 a date and time</extracomment>
        <translation>%1、%2 時点</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>根拠</translation>
    </message>
    <message>
        <source>Not to blame</source>
        <translation>原因ではないもの</translation>
    </message>
    <message>
        <source>Traps around you</source>
        <translation>環境の落とし穴</translation>
    </message>
    <message>
        <source>Last probes, newest last</source>
        <translation>直近のチェック（最新は末尾）</translation>
    </message>
    <message>
        <source>The request that failed</source>
        <translation>失敗したリクエスト</translation>
    </message>
    <message>
        <source>Limits</source>
        <translation>制限</translation>
    </message>
    <message>
        <source>Status page</source>
        <translation>ステータスページ</translation>
    </message>
    <message>
        <source>Versions</source>
        <translation>バージョン</translation>
    </message>
    <message>
        <source>ANTHROPIC_BASE_URL is not an address, so programs that read it can&apos;t reach the API; unset it.</source>
        <translation>ANTHROPIC_BASE_URL がアドレスではないため、これを読み取るプログラムは API に到達できません。設定を解除してください。</translation>
    </message>
    <message>
        <source>ANTHROPIC_BASE_URL points to %1, where nothing listens; unset it or start what should listen there.</source>
        <extracomment>%1 is a host</extracomment>
        <translation>ANTHROPIC_BASE_URL が指す %1 では、何も待ち受けていません。設定を解除するか、そこで待ち受けるべきものを起動してください。</translation>
    </message>
    <message>
        <source>ANTHROPIC_BASE_URL sends programs to %1 instead of %2; unset it unless you mean it.</source>
        <extracomment>%1 and %2 are hosts</extracomment>
        <translation>ANTHROPIC_BASE_URL により、プログラムは %2 ではなく %1 に接続します。意図したものでなければ、設定を解除してください。</translation>
    </message>
    <message>
        <source>ANTHROPIC_API_KEY and ANTHROPIC_AUTH_TOKEN are both set; a program may send the wrong one or both, which the API refuses. Unset one.</source>
        <translation>ANTHROPIC_API_KEY と ANTHROPIC_AUTH_TOKEN が両方とも設定されています。プログラムが誤ったほう、または両方を送信し、API に拒否されることがあります。どちらかの設定を解除してください。</translation>
    </message>
    <message>
        <source>NO_PROXY excepts %1 from the proxy of %2; where only the proxy gets out, the API looks dead. Take it out of NO_PROXY then.</source>
        <extracomment>%1 is a host, %2 the name of a variable</extracomment>
        <translation>NO_PROXY により、%1 は %2 のプロキシの対象外です。プロキシ経由でしか外部に出られない環境では、API が停止しているように見えます。その場合は NO_PROXY から外してください。</translation>
    </message>
    <message>
        <source>%1 is not an address, so programs that read it can&apos;t reach the API; unset or correct it.</source>
        <extracomment>%1 is the name of a variable</extracomment>
        <translation>%1 がアドレスではないため、これを読み取るプログラムは API に到達できません。設定を解除するか、修正してください。</translation>
    </message>
    <message>
        <source>%1 sends requests through the proxy %2; when that fails, the API looks dead. Unset it or add %3 to NO_PROXY if you don&apos;t need it.</source>
        <extracomment>%1 is the name of a variable, %2 and %3 are hosts</extracomment>
        <translation>%1 により、リクエストはプロキシ %2 を経由します。プロキシに障害があると、API が停止しているように見えます。不要であれば、設定を解除するか、NO_PROXY に %3 を追加してください。</translation>
    </message>
    <message>
        <source>%1 replaces the authorities that programs trust; if what it names is old or incomplete, every secure connection fails. Unset it unless you mean it.</source>
        <extracomment>%1 is the name of a variable</extracomment>
        <translation>%1 は、プログラムが信頼する認証局を置き換えます。指定先が古いか不完全な場合、安全な接続はすべて失敗します。意図したものでなければ、設定を解除してください。</translation>
    </message>
    <message>
        <source>This machine&apos;s clock is %1 fast; set it, or secure connections fail.</source>
        <extracomment>%1 is a duration</extracomment>
        <translation>このマシンの時計が %1進んでいます。合わせないと安全な接続に失敗します。</translation>
    </message>
    <message>
        <source>This machine&apos;s clock is %1 slow; set it, or secure connections fail.</source>
        <translation>このマシンの時計が %1遅れています。合わせないと安全な接続に失敗します。</translation>
    </message>
    <message>
        <source>%1 reads along between you and the API; what it holds up looks like an outage. Ask whoever runs it to leave the API&apos;s host alone.</source>
        <extracomment>%1 is the name of a certificate&apos;s issuer</extracomment>
        <translation>%1 が API との通信を途中で読み取っています。これによる遅延や遮断は、API の停止のように見えます。API のホストを対象から外すよう管理者に依頼してください。</translation>
    </message>
    <message>
        <source>The API&apos;s certificate was issued by %1, which is no well-known authority; something on the way may read along. Ask whoever runs your network.</source>
        <extracomment>%1 is the name of a certificate&apos;s issuer</extracomment>
        <translation>API の証明書の発行者は %1 ですが、よく知られた認証局ではありません。経路上の何かが通信を読み取っている可能性があります。ネットワークの管理者に問い合わせてください。</translation>
    </message>
    <message>
        <source>%1 holds blanks, line breaks or letters that no key has; copy it anew.</source>
        <extracomment>%1 is the name of a variable, or &quot;The key&quot;</extracomment>
        <translation>%1 に、キーに含まれないはずの空白、改行、文字があります。コピーし直してください。</translation>
    </message>
    <message>
        <source>%1 has quotes around the key; many programs send them along. Take them away.</source>
        <extracomment>%1 is the name of a variable, or &quot;The key&quot;</extracomment>
        <translation>%1 が引用符で囲まれています。多くのプログラムは引用符も送信します。取り除いてください。</translation>
    </message>
    <message>
        <source>%1 has blanks around the key; many programs send them along. Take them away.</source>
        <extracomment>%1 is the name of a variable, or &quot;The key&quot;</extracomment>
        <translation>%1 の前後に空白があります。多くのプログラムは空白も送信します。取り除いてください。</translation>
    </message>
    <message>
        <source>%1 is an admin key, which manages an organization but doesn&apos;t call models; use one that begins with sk-ant-api.</source>
        <extracomment>%1 is the name of a variable, or &quot;The key&quot;</extracomment>
        <translation>%1 は管理用キーです。組織の管理に使うもので、モデルは呼び出せません。sk-ant-api で始まるキーを使ってください。</translation>
    </message>
    <message>
        <source>%1 is a login token, not an API key; use a key that begins with sk-ant-api.</source>
        <extracomment>%1 is the name of a variable, or &quot;The key&quot;</extracomment>
        <translation>%1 はログイントークンで、API キーではありません。sk-ant-api で始まるキーを使ってください。</translation>
    </message>
    <message>
        <source>The key</source>
        <extracomment>Begins a sentence such as &quot;The key is an admin key.&quot;</extracomment>
        <translation>使用中のキー</translation>
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
        <translation>%1 分</translation>
    </message>
    <message>
        <source>%1 h %2 min</source>
        <extracomment>A duration: hours and minutes; then whole hours</extracomment>
        <translation>%1 時間 %2 分</translation>
    </message>
    <message>
        <source>%1 h</source>
        <translation>%1 時間</translation>
    </message>
    <message>
        <source>%1 d %2 h</source>
        <extracomment>A duration: days and hours; then whole days</extracomment>
        <translation>%1 日 %2 時間</translation>
    </message>
    <message>
        <source>%1 d</source>
        <translation>%1 日</translation>
    </message>
    <message>
        <source>%1 ms</source>
        <extracomment>How long an answer took: milliseconds</extracomment>
        <translation>%1 ms</translation>
    </message>
    <message>
        <source>just now</source>
        <translation>たった今</translation>
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
        <translation>プロキシは http://host:port または socks5://host:port の形式で指定してください。</translation>
    </message>
    <message>
        <source>A proxy&apos;s user name and password don&apos;t belong in the settings. Set HTTPS_PROXY instead and choose the system&apos;s.</source>
        <translation>プロキシのユーザー名とパスワードは、設定に書かないでください。代わりに HTTPS_PROXY を設定し、「システムの設定」を選んでください。</translation>
    </message>
    <message>
        <source>A proxy&apos;s address ends with its port.</source>
        <translation>プロキシのアドレスは、末尾にポートを付けてください。</translation>
    </message>
    <message>
        <source>requests</source>
        <extracomment>Which of the API&apos;s limits is nearly used up</extracomment>
        <translation>リクエスト</translation>
    </message>
    <message>
        <source>input tokens</source>
        <extracomment>Which of the API&apos;s limits is nearly used up</extracomment>
        <translation>入力トークン</translation>
    </message>
    <message>
        <source>output tokens</source>
        <extracomment>Which of the API&apos;s limits is nearly used up</extracomment>
        <translation>出力トークン</translation>
    </message>
    <message>
        <source>tokens</source>
        <extracomment>Which of the API&apos;s limits is nearly used up</extracomment>
        <translation>トークン</translation>
    </message>
    <message>
        <source>It lasted %1.</source>
        <extracomment>Of an incident that is over; %1 is a duration such as &quot;4 min&quot;</extracomment>
        <translation>継続時間は %1でした。</translation>
    </message>
    <message>
        <source>Status page: %1</source>
        <extracomment>Title of a notification; %1 is the name that the page gives an incident</extracomment>
        <translation>ステータスページ: %1</translation>
    </message>
    <message>
        <source>The trouble is over</source>
        <extracomment>Title of the notification that an outage of the API is over.</extracomment>
        <translation>障害は収まりました</translation>
    </message>
    <message>
        <source>The page says that it is over.</source>
        <extracomment>The status page no longer lists an incident</extracomment>
        <translation>ステータスページによると、障害は終了しました。</translation>
    </message>
    <message>
        <source>%1 of %2 are left.</source>
        <extracomment>%1 and %2 are counts of requests or tokens</extracomment>
        <translation>残りは %1 / %2 です。</translation>
    </message>
    <message>
        <source>It is full again at %1.</source>
        <translation>%1 に全回復します。</translation>
    </message>
    <message>
        <source>Less than 10 % of your limit of %1 is left</source>
        <extracomment>%1 is which limit: &quot;input tokens&quot;</extracomment>
        <translation>%1の制限の残りが 10% 未満です</translation>
    </message>
    <message>
        <source>The month&apos;s budget for test messages is used up</source>
        <translation>今月のテストメッセージの予算を使い切りました</translation>
    </message>
    <message>
        <source>Until the month is over (UTC), only probes that cost nothing are sent. The budget is among the settings.</source>
        <translation>今月末（UTC）まで、費用のかからないチェックだけを送信します。予算は設定にあります。</translation>
    </message>
    <message>
        <source>The API&apos;s certificate expires on %1</source>
        <extracomment>%1 is a date</extracomment>
        <translation>API の証明書は %1 に期限が切れます</translation>
    </message>
    <message>
        <source>It is issued by %1 and should have been renewed by now.</source>
        <extracomment>%1 is who issued a certificate</extracomment>
        <translation>発行者は %1 です。本来なら、すでに更新されているはずです。</translation>
    </message>
    <message>
        <source>%1 retires on %2</source>
        <extracomment>%1 is a model, %2 a date</extracomment>
        <translation>%1 は %2 に提供を終了します</translation>
    </message>
    <message>
        <source>Requests that name it will fail from then on (HTTP 404).</source>
        <translation>このモデルを指定したリクエストは、それ以降失敗します（HTTP 404）。</translation>
    </message>
    <message>
        <source>You can go on</source>
        <extracomment>Title of the notification for which the user asked: the API is good again.</extracomment>
        <translation>作業を再開できます</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>One line of a list of what happened; %1 is a time of day</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message numerus="yes">
        <source>Meanwhile: %n event(s)</source>
        <extracomment>Title of a notification that sums up those that were held back</extracomment>
        <translation>
            <numerusform>その間の出来事: %n 件</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing was watched lately</source>
        <extracomment>Title of a notification; %1 is a share such as 99.80</extracomment>
        <translation>最近は何も監視していません</translation>
    </message>
    <message>
        <source>Yesterday the API was up %1 % of the time</source>
        <translation>昨日の API の稼働率は %1% でした</translation>
    </message>
    <message>
        <source>Last week the API was up %1 % of the time</source>
        <extracomment>Title of a notification; %1 is a share such as 99.80</extracomment>
        <translation>先週の API の稼働率は %1% でした</translation>
    </message>
    <message>
        <source>It was down for %1.</source>
        <extracomment>%1 is a duration</extracomment>
        <translation>停止時間は %1でした。</translation>
    </message>
    <message numerus="yes">
        <source>%n incident(s) were measured.</source>
        <translation>
            <numerusform>計測した障害は %n 件です。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The status page posted %n incident(s).</source>
        <translation>
            <numerusform>ステータスページに掲載された障害は %n 件です。</numerusform>
        </translation>
    </message>
    <message>
        <source>There was no incident.</source>
        <translation>障害はありませんでした。</translation>
    </message>
    <message>
        <source>A test from Telltale</source>
        <extracomment>Title of a message that tries a way of being told</extracomment>
        <translation>Telltale からのテスト</translation>
    </message>
    <message>
        <source>Alerts about the Claude API will arrive here.</source>
        <translation>Claude API に関するアラートがここに届きます。</translation>
    </message>
    <message>
        <source>an unfinished answer</source>
        <extracomment>Both follow &quot;the last 3 requests got&quot;</extracomment>
        <translation>途中までの応答</translation>
    </message>
</context>
</TS>
