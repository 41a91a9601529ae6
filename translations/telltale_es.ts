<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es" sourcelanguage="en">
<context>
    <name>AddressCard</name>
    <message>
        <source>Addresses</source>
        <translation>Direcciones</translation>
    </message>
    <message>
        <source>API</source>
        <translation>API</translation>
    </message>
    <message>
        <source>Status page</source>
        <translation>Página de estado</translation>
    </message>
    <message>
        <source>Control check</source>
        <extracomment>Another host, to see whether the internet works</extracomment>
        <translation>Comprobación de control</translation>
    </message>
    <message>
        <source>API version</source>
        <translation>Versión de la API</translation>
    </message>
    <message>
        <source>Send the key as a bearer token</source>
        <translation>Enviar la clave como token Bearer</translation>
    </message>
    <message>
        <source>the status page&apos;s host</source>
        <translation>el host de la página de estado</translation>
    </message>
</context>
<context>
    <name>AppearanceCard</name>
    <message>
        <source>Shapes with colours, for every panel</source>
        <extracomment>The lamp in the panel</extracomment>
        <translation>Formas de color, para cualquier panel</translation>
    </message>
    <message>
        <source>White shapes, for dark panels</source>
        <extracomment>The lamp in the panel</extracomment>
        <translation>Formas blancas, para paneles oscuros</translation>
    </message>
    <message>
        <source>Black shapes, for light panels</source>
        <extracomment>The lamp in the panel</extracomment>
        <translation>Formas negras, para paneles claros</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>Apariencia</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>El del sistema</translation>
    </message>
    <message>
        <source>The desktop&apos;s, light or dark; at once when that changes.</source>
        <translation>Los del escritorio, claros u oscuros; si cambian, al momento.</translation>
    </message>
    <message>
        <source>Lamp in the panel</source>
        <translation>Luz en el panel</translation>
    </message>
    <message>
        <source>Colours of the window</source>
        <translation>Colores de la ventana</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Idioma</translation>
    </message>
    <message>
        <source>A new language is used from the next start.</source>
        <translation>El idioma nuevo se usará desde el próximo inicio.</translation>
    </message>
</context>
<context>
    <name>Autostart</name>
    <message>
        <source>%1 can&apos;t be removed.</source>
        <extracomment>%1 is a file</extracomment>
        <translation>No se puede eliminar %1.</translation>
    </message>
    <message>
        <source>%1 can&apos;t be written: %2</source>
        <extracomment>%1 is a file, %2 the system&apos;s reason</extracomment>
        <translation>No se puede escribir %1: %2</translation>
    </message>
</context>
<context>
    <name>ChartAxes</name>
    <message>
        <source>%1 ms</source>
        <extracomment>A number on the axis of a chart, in milliseconds</extracomment>
        <translation>%1&#xa0;ms</translation>
    </message>
</context>
<context>
    <name>ChartLegend</name>
    <message>
        <source>Median</source>
        <extracomment>Legend of the chart: half of the answers came faster</extracomment>
        <translation>Mediana</translation>
    </message>
    <message>
        <source>Median to 95 %</source>
        <extracomment>Legend of the chart: from the median to what 95 of 100 answers keep within</extracomment>
        <translation>Mediana a 95&#xa0;%</translation>
    </message>
    <message>
        <source>Quickest and slowest</source>
        <extracomment>Legend of the chart: strokes from the quickest to the slowest answer</extracomment>
        <translation>La más rápida y la más lenta</translation>
    </message>
    <message>
        <source>Single check</source>
        <extracomment>Legend of the chart: a dot for each answer</extracomment>
        <translation>Una comprobación</translation>
    </message>
    <message>
        <source>Beyond the axis</source>
        <extracomment>Legend of the chart: an answer slower than the axis goes</extracomment>
        <translation>Fuera del eje</translation>
    </message>
    <message>
        <source>Failed check</source>
        <translation>Comprobación fallida</translation>
    </message>
    <message>
        <source>Incident, measured</source>
        <extracomment>Legend of the chart: an incident that this program measured</extracomment>
        <translation>Incidente medido</translation>
    </message>
    <message>
        <source>Incident, posted</source>
        <extracomment>Legend of the chart: an incident on the vendor&apos;s status page</extracomment>
        <translation>Incidente publicado</translation>
    </message>
    <message>
        <source>Normal</source>
        <extracomment>Legend of the chart: what 90 of 100 answers of the last 7 days took</extracomment>
        <translation>Normal</translation>
    </message>
    <message>
        <source>Slow limit</source>
        <extracomment>Legend of the chart: longer answers count as slow</extracomment>
        <translation>Umbral de lentitud</translation>
    </message>
    <message>
        <source>Name</source>
        <extracomment>Phase of a request: looking up the host&apos;s address</extracomment>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Connect</source>
        <extracomment>Phase of a request: TCP handshake</extracomment>
        <translation>Conexión</translation>
    </message>
    <message>
        <source>TLS</source>
        <extracomment>Phase of a request: encryption handshake</extracomment>
        <translation>TLS</translation>
    </message>
    <message>
        <source>Transfer</source>
        <extracomment>Phase of a request: sending and reading, without what the server spent</extracomment>
        <translation>Transferencia</translation>
    </message>
    <message>
        <source>Server</source>
        <extracomment>Phase of a request: what the server says it spent</extracomment>
        <translation>Servidor</translation>
    </message>
    <message>
        <source>Server and way</source>
        <extracomment>Phase of a request: until the first byte, of servers that don&apos;t say what they spent</extracomment>
        <translation>Servidor y trayecto</translation>
    </message>
    <message>
        <source>Legend of the chart</source>
        <translation>Leyenda del gráfico</translation>
    </message>
</context>
<context>
    <name>ChoiceBar</name>
    <message>
        <source>Show:</source>
        <translation>Mostrar:</translation>
    </message>
    <message>
        <source>What is shown</source>
        <translation>Qué se muestra</translation>
    </message>
    <message>
        <source>Checks:</source>
        <translation>Comprobaciones:</translation>
    </message>
    <message>
        <source>Which checks</source>
        <translation>Qué comprobaciones</translation>
    </message>
    <message>
        <source>Model:</source>
        <translation>Modelo:</translation>
    </message>
    <message>
        <source>Which model</source>
        <translation>Qué modelo</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Cualquiera</translation>
    </message>
</context>
<context>
    <name>CommandRun</name>
    <message>
        <source>The command took too long and was ended.</source>
        <translation>El comando tardó demasiado y se interrumpió.</translation>
    </message>
    <message>
        <source>The command can&apos;t be started.</source>
        <translation>No se puede iniciar el comando.</translation>
    </message>
    <message>
        <source>The command crashed.</source>
        <translation>El comando terminó de forma inesperada.</translation>
    </message>
    <message>
        <source>The command ended with exit code %1.</source>
        <extracomment>%1 is a number</extracomment>
        <translation>El comando terminó con el código de salida %1.</translation>
    </message>
</context>
<context>
    <name>ComponentsCard</name>
    <message>
        <source>Components</source>
        <translation>Componentes</translation>
    </message>
    <message>
        <source>As a table</source>
        <translation>Como tabla</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Hoy</translation>
    </message>
    <message>
        <source>Days of the components</source>
        <translation>Los componentes, día a día</translation>
    </message>
    <message>
        <source>No day is known yet: the bars grow as the page is read.</source>
        <translation>Todavía no se conoce ningún día: las barras crecen a medida que se lee la página.</translation>
    </message>
    <message>
        <source>Read since %1</source>
        <extracomment>%1 a date: since when the status page has been read</extracomment>
        <translation>Leída desde el %1</translation>
    </message>
</context>
<context>
    <name>ConnectionCard</name>
    <message>
        <source>The last check went out directly, without a proxy.</source>
        <translation>La última comprobación salió directamente, sin proxy.</translation>
    </message>
    <message>
        <source>The last check went through %1.</source>
        <extracomment>%1 is a proxy as &quot;host:port&quot;</extracomment>
        <translation>La última comprobación pasó por %1.</translation>
    </message>
    <message>
        <source>The last check went through %1, as the system&apos;s settings say.</source>
        <extracomment>%1 is a proxy as &quot;host:port&quot;</extracomment>
        <translation>La última comprobación pasó por %1, según los ajustes del sistema.</translation>
    </message>
    <message>
        <source>The last check went through %1, as the environment variable %2 says.</source>
        <extracomment>%1 is a proxy as &quot;host:port&quot;, %2 the name of an environment variable</extracomment>
        <translation>La última comprobación pasó por %1, según la variable de entorno %2.</translation>
    </message>
    <message>
        <source>Proxy and certificates</source>
        <translation>Proxy y certificados</translation>
    </message>
    <message>
        <source>Proxy&apos;s address</source>
        <translation>Dirección del proxy</translation>
    </message>
    <message>
        <source>Extra certificates</source>
        <translation>Certificados adicionales</translation>
    </message>
    <message>
        <source>The system&apos;s</source>
        <extracomment>A proxy: the one that the system is set to</extracomment>
        <translation>El del sistema</translation>
    </message>
    <message>
        <source>None</source>
        <extracomment>A proxy</extracomment>
        <translation>Ninguno</translation>
    </message>
    <message>
        <source>This one:</source>
        <extracomment>A proxy: the one whose address is written beside</extracomment>
        <translation>Este:</translation>
    </message>
    <message>
        <source>Proxy</source>
        <translation>Proxy</translation>
    </message>
    <message>
        <source>a PEM file; empty: only the system&apos;s</source>
        <translation>un archivo PEM; vacío: solo los del sistema</translation>
    </message>
    <message>
        <source>A change is used from the next check on.</source>
        <translation>Los cambios se aplican desde la próxima comprobación.</translation>
    </message>
    <message>
        <source>Nothing has been asked yet.</source>
        <translation>Todavía no se ha consultado nada.</translation>
    </message>
</context>
<context>
    <name>Courier</name>
    <message>
        <source>Another Telltale that runs here carries them.</source>
        <translation>Las alertas las entrega otro Telltale que se ejecuta aquí.</translation>
    </message>
    <message>
        <source>Its address is not known.</source>
        <translation>No se conoce su dirección.</translation>
    </message>
    <message>
        <source>Its password is not known.</source>
        <translation>No se conoce su contraseña.</translation>
    </message>
</context>
<context>
    <name>DataCard</name>
    <message>
        <source> days</source>
        <extracomment>Unit behind a number: days</extracomment>
        <translation>&#xa0;días</translation>
    </message>
    <message>
        <source>Data</source>
        <translation>Datos</translation>
    </message>
    <message>
        <source>In memory only: nothing is kept after quitting.</source>
        <translation>Solo en memoria: no se conserva nada al salir del programa.</translation>
    </message>
    <message>
        <source>The history lies in %1</source>
        <translation>El historial está en %1</translation>
    </message>
    <message>
        <source>Open folder</source>
        <translation>Abrir carpeta</translation>
    </message>
    <message>
        <source>Keep every check for</source>
        <translation>Conservar cada comprobación</translation>
    </message>
    <message>
        <source>Keep hourly figures for</source>
        <translation>Conservar cifras horarias</translation>
    </message>
    <message>
        <source>What has grown too old goes within the hour.</source>
        <translation>Lo que supera ese plazo desaparece en menos de una hora.</translation>
    </message>
    <message>
        <source>Export all checks…</source>
        <translation>Exportar todas las comprobaciones…</translation>
    </message>
    <message>
        <source>checks older than</source>
        <extracomment>What to delete; a number of days stands behind it</extracomment>
        <translation>comprobaciones de hace más de</translation>
    </message>
    <message>
        <source>everything</source>
        <extracomment>What to delete</extracomment>
        <translation>todo</translation>
    </message>
    <message>
        <source>What to delete</source>
        <translation>Qué se borra</translation>
    </message>
    <message>
        <source>Days whose checks stay</source>
        <translation>Días cuyas comprobaciones se conservan</translation>
    </message>
    <message>
        <source>Delete…</source>
        <translation>Borrar…</translation>
    </message>
    <message>
        <source>How much is done</source>
        <translation>Cuánto está hecho</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Hourly figures can&apos;t be kept for a shorter time than every check.</source>
        <translation>Las cifras horarias no se pueden conservar menos tiempo que cada comprobación.</translation>
    </message>
    <message>
        <source>It holds nothing yet.</source>
        <translation>Todavía no contiene nada.</translation>
    </message>
    <message>
        <source>It holds %1 checks, and hourly figures since %2.</source>
        <extracomment>%1 is a number, %2 a date</extracomment>
        <translation>Contiene %1 comprobaciones, y cifras horarias desde el %2.</translation>
    </message>
    <message>
        <source>It takes %1 and holds %2 checks, and hourly figures since %3.</source>
        <translation>Ocupa %1 y contiene %2 comprobaciones, y cifras horarias desde el %3.</translation>
    </message>
    <message>
        <source>Export all checks</source>
        <translation>Exportar todas las comprobaciones</translation>
    </message>
    <message>
        <source>Delete everything that was seen so far?</source>
        <translation>¿Borrar todo lo visto hasta ahora?</translation>
    </message>
    <message numerus="yes">
        <source>Delete all that is older than %n day(s)?</source>
        <translation>
            <numerusform>¿Borrar todo lo que tenga más de %n día?</numerusform>
            <numerusform>¿Borrar todo lo que tenga más de %n días?</numerusform>
        </translation>
    </message>
    <message>
        <source>Checks, hourly figures and incidents that are over are gone for good. The light, an open incident, what is known to be normal, what was spent and your settings stay.</source>
        <translation>Las comprobaciones, las cifras horarias y los incidentes terminados se pierden para siempre. Se conservan la luz, un incidente abierto, lo que se sabe que es normal, lo gastado y sus ajustes.</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Borrar</translation>
    </message>
</context>
<context>
    <name>DayBars</name>
    <message>
        <source>%1, day by day</source>
        <extracomment>Read aloud; %1 is a component of the status page</extracomment>
        <translation>%1, día a día</translation>
    </message>
</context>
<context>
    <name>DayGrid</name>
    <message>
        <source>%1 h</source>
        <extracomment>A duration: hours with one decimal</extracomment>
        <translation>%1&#xa0;h</translation>
    </message>
    <message>
        <source>posted</source>
        <extracomment>In a day of the calendar, very short: the status page posted an incident</extracomment>
        <translation>publicado</translation>
    </message>
    <message>
        <source>Calendar of days</source>
        <translation>Calendario de días</translation>
    </message>
</context>
<context>
    <name>Delivery</name>
    <message>
        <source>Its server&apos;s name can&apos;t be found.</source>
        <translation>No se encuentra el nombre de su servidor.</translation>
    </message>
    <message>
        <source>No whole answer came in time.</source>
        <translation>No llegó a tiempo una respuesta completa.</translation>
    </message>
    <message>
        <source>No safe connection: its server&apos;s certificate is not accepted.</source>
        <translation>Sin conexión segura: no se acepta el certificado de su servidor.</translation>
    </message>
    <message>
        <source>The proxy doesn&apos;t let it through.</source>
        <translation>El proxy no deja pasar el envío.</translation>
    </message>
    <message>
        <source>What answered there is no web server.</source>
        <translation>Lo que respondió ahí no es un servidor web.</translation>
    </message>
    <message>
        <source>Its server can&apos;t be reached.</source>
        <translation>No se puede acceder a su servidor.</translation>
    </message>
    <message>
        <source>It answered %1 and sends us to another address, which is not followed.</source>
        <extracomment>%1 is a status code such as 302</extracomment>
        <translation>Respondió %1 y remite a otra dirección, que no se sigue.</translation>
    </message>
    <message>
        <source>It answered %1: the address is no longer good.</source>
        <extracomment>%1 is a status code such as 404</extracomment>
        <translation>Respondió %1: la dirección ya no es válida.</translation>
    </message>
    <message>
        <source>It answered %1 and does not take the message.</source>
        <extracomment>%1 is a status code such as 400</extracomment>
        <translation>Respondió %1 y no acepta el mensaje.</translation>
    </message>
    <message>
        <source>It answered %1 and can&apos;t take it now.</source>
        <extracomment>%1 is a status code such as 503</extracomment>
        <translation>Respondió %1 y ahora no puede aceptar el mensaje.</translation>
    </message>
    <message>
        <source>The mail server offers no TLS.</source>
        <translation>El servidor de correo no ofrece TLS.</translation>
    </message>
    <message>
        <source>The mail server does not accept this user and password.</source>
        <translation>El servidor de correo no acepta este usuario y contraseña.</translation>
    </message>
    <message>
        <source>The mail server can&apos;t log us in now.</source>
        <translation>El servidor de correo no permite iniciar sesión ahora.</translation>
    </message>
    <message>
        <source>The mail server answered %1 and does not take it.</source>
        <extracomment>%1 is a reply code of SMTP such as 550</extracomment>
        <translation>El servidor de correo respondió %1 y no acepta el mensaje.</translation>
    </message>
    <message>
        <source>The mail server answered %1 and can&apos;t take it now.</source>
        <extracomment>%1 is a reply code of SMTP such as 451</extracomment>
        <translation>El servidor de correo respondió %1 y ahora no puede aceptar el mensaje.</translation>
    </message>
    <message>
        <source>The mail server can&apos;t be reached.</source>
        <translation>No se puede acceder al servidor de correo.</translation>
    </message>
</context>
<context>
    <name>Destination</name>
    <message>
        <source>A mail goes to one to ten addresses.</source>
        <translation>Un correo se envía a entre una y diez direcciones.</translation>
    </message>
    <message>
        <source>A port is a number from 1 to 65535.</source>
        <translation>Un puerto es un número del 1 al 65535.</translation>
    </message>
    <message>
        <source>This can&apos;t be a user&apos;s name.</source>
        <translation>Esto no puede ser un nombre de usuario.</translation>
    </message>
    <message>
        <source>Without TLS only a mail server on this machine is used, because anybody on the way could read along.</source>
        <translation>Sin TLS solo se usa un servidor de correo de este equipo, porque cualquiera en el trayecto podría leer el tráfico.</translation>
    </message>
    <message>
        <source>This is not a valid address. Blanks and braces are written as %20, %7B, %7D.</source>
        <translation>Esta dirección no es válida. Los espacios y las llaves se escriben como %20, %7B, %7D.</translation>
    </message>
    <message>
        <source>Give it a name to know it by.</source>
        <translation>Indique un nombre para reconocerlo.</translation>
    </message>
    <message numerus="yes">
        <source>A name has at most %n character(s).</source>
        <translation>
            <numerusform>Un nombre tiene como máximo %n carácter.</numerusform>
            <numerusform>Un nombre tiene como máximo %n caracteres.</numerusform>
        </translation>
    </message>
    <message>
        <source>This is a server&apos;s name such as smtp.example.com, without port.</source>
        <translation>Debe ser el nombre de un servidor, como smtp.example.com, sin puerto.</translation>
    </message>
    <message>
        <source>A mail address looks like name@example.com.</source>
        <translation>Una dirección de correo es de la forma nombre@example.com.</translation>
    </message>
    <message>
        <source>Give the whole path of a program, such as /usr/local/bin/page-me.</source>
        <translation>Indique la ruta completa de un programa, como /usr/local/bin/page-me.</translation>
    </message>
    <message>
        <source>A command has at most 19 arguments of at most 1024 characters each.</source>
        <translation>Un comando tiene como máximo 19 argumentos, de 1024 caracteres como máximo cada uno.</translation>
    </message>
    <message>
        <source>An id has 1 to 40 letters, digits, - or _.</source>
        <translation>Un ID tiene de 1 a 40 letras, cifras, - o _.</translation>
    </message>
    <message>
        <source>Its kind is none of slack, discord, teams, webhook, mail, command.</source>
        <translation>Su kind no es ninguno de estos: slack, discord, teams, webhook, mail, command.</translation>
    </message>
    <message>
        <source>Its from_severity is none of info, warning, critical.</source>
        <translation>Su from_severity no es ninguno de estos: info, warning, critical.</translation>
    </message>
    <message>
        <source>Its security is none of tls, starttls, none.</source>
        <translation>Su security no es ninguno de estos: tls, starttls, none.</translation>
    </message>
</context>
<context>
    <name>DestinationEditor</name>
    <message>
        <source>Make an &quot;incoming webhook&quot; in Slack and paste its address here.</source>
        <translation>Cree un «incoming webhook» en Slack y pegue aquí su dirección.</translation>
    </message>
    <message>
        <source>Make a webhook in the channel&apos;s settings, under Integrations, and paste its address here.</source>
        <translation>Cree un webhook en los ajustes del canal, en «Integraciones», y pegue aquí su dirección.</translation>
    </message>
    <message>
        <source>Make a workflow in Teams that posts to a channel when a webhook request is received, and paste its address here.</source>
        <translation>Cree en Teams un flujo de trabajo que publique en un canal cuando se reciba una solicitud de webhook y pegue aquí su dirección.</translation>
    </message>
    <message>
        <source>The alert is sent there as JSON by POST; the README describes it.</source>
        <translation>La alerta se envía ahí como JSON por POST; se describe en el README.</translation>
    </message>
    <message>
        <source>It runs without a shell, at most 30 s. The alert stands in variables such as TELLTALE_TITLE, the report as JSON on its standard input.</source>
        <translation>Se ejecuta sin shell, 30&#xa0;s como máximo. La alerta está en variables como TELLTALE_TITLE; el informe, como JSON, en su entrada estándar.</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Tipo</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>such as: our team&apos;s channel</source>
        <translation>p.&#xa0;ej.: el canal de nuestro equipo</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Dirección</translation>
    </message>
    <message>
        <source>Program</source>
        <translation>Programa</translation>
    </message>
    <message>
        <source>Arguments</source>
        <translation>Argumentos</translation>
    </message>
    <message>
        <source>one a line, as they are</source>
        <translation>uno por línea, tal cual</translation>
    </message>
    <message>
        <source>What goes there</source>
        <translation>Qué se envía</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Guardar</translation>
    </message>
    <message>
        <source>Mail server</source>
        <translation>Servidor de correo</translation>
    </message>
    <message>
        <source>none (this machine only)</source>
        <extracomment>How the way to the mail server is made safe: not at all</extracomment>
        <translation>ninguno (solo este equipo)</translation>
    </message>
    <message>
        <source>Encryption</source>
        <translation>Cifrado</translation>
    </message>
    <message>
        <source>Port</source>
        <translation>Puerto</translation>
    </message>
    <message>
        <source>User</source>
        <translation>Usuario</translation>
    </message>
    <message>
        <source>empty: no login</source>
        <translation>vacío: sin inicio de sesión</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Contraseña</translation>
    </message>
    <message>
        <source>From</source>
        <extracomment>Of a mail</extracomment>
        <translation>De</translation>
    </message>
    <message>
        <source>To</source>
        <extracomment>Of a mail</extracomment>
        <translation>Para</translation>
    </message>
    <message>
        <source>addresses, with commas between them</source>
        <translation>direcciones, separadas por comas</translation>
    </message>
    <message>
        <source>Without encryption only a mail server on this machine will do.</source>
        <translation>Sin cifrado solo sirve un servidor de correo de este equipo.</translation>
    </message>
    <message>
        <source>This user needs a password.</source>
        <translation>Este usuario necesita una contraseña.</translation>
    </message>
    <message>
        <source>unchanged</source>
        <translation>sin cambios</translation>
    </message>
</context>
<context>
    <name>DestinationFile</name>
    <message>
        <source>%1 can&apos;t be read; nothing is sent elsewhere.</source>
        <extracomment>%1 is a file</extracomment>
        <translation>No se puede leer %1; no se envía nada a otros destinos.</translation>
    </message>
    <message>
        <source>Its id is another&apos;s, too.</source>
        <translation>Su ID es también el de otro.</translation>
    </message>
    <message>
        <source>There are at most ten.</source>
        <translation>Puede haber diez como máximo.</translation>
    </message>
    <message>
        <source>In %1, destination %2 can&apos;t be used. %3</source>
        <extracomment>%1 is a file, %2 a number from 1 on, %3 a sentence: what is wrong</extracomment>
        <translation>En %1, no se puede usar el destino %2. %3</translation>
    </message>
    <message>
        <source>The destinations can&apos;t be written to %1.</source>
        <extracomment>%1 is a file</extracomment>
        <translation>No se pueden escribir los destinos en %1.</translation>
    </message>
</context>
<context>
    <name>DestinationRow</name>
    <message>
        <source>Test</source>
        <extracomment>Sends a test to a destination</extracomment>
        <translation>Probar</translation>
    </message>
    <message>
        <source>Edit…</source>
        <translation>Editar…</translation>
    </message>
    <message>
        <source>Remove…</source>
        <translation>Quitar…</translation>
    </message>
    <message>
        <source>Test %1</source>
        <extracomment>%1 is the name of a destination</extracomment>
        <translation>Probar %1</translation>
    </message>
    <message>
        <source>Edit %1</source>
        <extracomment>%1 is the name of a destination</extracomment>
        <translation>Editar %1</translation>
    </message>
    <message>
        <source>Remove %1</source>
        <extracomment>%1 is the name of a destination</extracomment>
        <translation>Quitar %1</translation>
    </message>
</context>
<context>
    <name>DestinationWords</name>
    <message>
        <source>Waiting for the keyring ...</source>
        <translation>Esperando al depósito de claves…</translation>
    </message>
    <message>
        <source>⚠ Its address is not in the keyring. Edit it to enter the address again.</source>
        <translation>⚠ Su dirección no está en el depósito de claves. Edite el destino para indicarla de nuevo.</translation>
    </message>
    <message>
        <source>⚠ Its password is not in the keyring. Edit it to enter the password again.</source>
        <translation>⚠ Su contraseña no está en el depósito de claves. Edite el destino para indicarla de nuevo.</translation>
    </message>
    <message>
        <source>Its address is known until you quit: the keyring did not take it. %1</source>
        <extracomment>%1 is a sentence that says what is wrong with the keyring</extracomment>
        <translation>Su dirección se conoce hasta salir del programa: el depósito de claves no la aceptó. %1</translation>
    </message>
    <message>
        <source>Its password is known until you quit: the keyring did not take it. %1</source>
        <extracomment>%1 is a sentence that says what is wrong with the keyring</extracomment>
        <translation>Su contraseña se conoce hasta salir del programa: el depósito de claves no la aceptó. %1</translation>
    </message>
    <message>
        <source>Webhook (JSON)</source>
        <extracomment>A kind of destination: an address that takes the alert as JSON</extracomment>
        <translation>Webhook (JSON)</translation>
    </message>
    <message>
        <source>Mail</source>
        <extracomment>A kind of destination</extracomment>
        <translation>Correo</translation>
    </message>
    <message>
        <source>Command</source>
        <extracomment>A kind of destination: a program of the user&apos;s</extracomment>
        <translation>Comando</translation>
    </message>
    <message>
        <source>all alerts</source>
        <translation>todas las alertas</translation>
    </message>
    <message>
        <source>warnings and worse</source>
        <translation>advertencias y más graves</translation>
    </message>
    <message>
        <source>only what is critical</source>
        <translation>solo lo crítico</translation>
    </message>
    <message>
        <source>Switched off.</source>
        <translation>Desactivado.</translation>
    </message>
    <message>
        <source>⚠ Failed at %1. %2</source>
        <extracomment>%1 is a time, %2 a sentence: why</extracomment>
        <translation>⚠ Falló (%1). %2</translation>
    </message>
    <message numerus="yes">
        <source>%n alert(s) wait(s) to be delivered.</source>
        <translation>
            <numerusform>%n alerta pendiente de entrega.</numerusform>
            <numerusform>%n alertas pendientes de entrega.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n alert(s) had to be dropped because too many waited.</source>
        <translation>
            <numerusform>Se tuvo que descartar %n alerta porque había demasiadas en espera.</numerusform>
            <numerusform>Se tuvieron que descartar %n alertas porque había demasiadas en espera.</numerusform>
        </translation>
    </message>
    <message>
        <source>Last alert delivered at %1.</source>
        <extracomment>%1 is a time</extracomment>
        <translation>Última alerta entregada: %1.</translation>
    </message>
    <message>
        <source>Nothing was sent yet.</source>
        <translation>Todavía no se ha enviado nada.</translation>
    </message>
    <message>
        <source>Sending a test …</source>
        <translation>Enviando una prueba…</translation>
    </message>
    <message>
        <source>✓ Delivered at %1.</source>
        <extracomment>%1 is a time</extracomment>
        <translation>✓ Entregada (%1).</translation>
    </message>
    <message>
        <source>✗ Not delivered at %1. %2</source>
        <extracomment>%1 is a time, %2 a sentence: why</extracomment>
        <translation>✗ No entregada (%1). %2</translation>
    </message>
</context>
<context>
    <name>DestinationsCard</name>
    <message>
        <source>Elsewhere</source>
        <extracomment>Heading: where alerts go besides this desktop</extracomment>
        <translation>Otros destinos</translation>
    </message>
    <message>
        <source>Add a destination…</source>
        <translation>Añadir un destino…</translation>
    </message>
    <message>
        <source>Alerts can also go to a chat, a webhook, by mail or to a command of yours. Snooze and quiet hours don&apos;t hold them back there. What is changed here is used at once.</source>
        <translation>Las alertas también pueden ir a un chat, a un webhook, por correo o a un comando propio. Allí no las retienen ni «Posponer» ni las horas de silencio. Los cambios de aquí se aplican al momento.</translation>
    </message>
    <message>
        <source>Add a destination</source>
        <translation>Añadir un destino</translation>
    </message>
    <message>
        <source>Edit a destination</source>
        <translation>Editar un destino</translation>
    </message>
    <message>
        <source>Remove &quot;%1&quot;?</source>
        <extracomment>%1 is the name of a destination</extracomment>
        <translation>¿Quitar «%1»?</translation>
    </message>
    <message>
        <source>What waits for it is dropped, and its address or password is forgotten.</source>
        <translation>Se descarta lo que tiene pendiente y se olvida su dirección o contraseña.</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Quitar</translation>
    </message>
</context>
<context>
    <name>DurationBars</name>
    <message>
        <source>&gt; %1 h</source>
        <extracomment>A range of durations: longer than %1 hours</extracomment>
        <translation>&gt;&#xa0;%1&#xa0;h</translation>
    </message>
    <message>
        <source>&lt; %1 min</source>
        <extracomment>A range of durations: shorter than %1 minutes</extracomment>
        <translation>&lt;&#xa0;%1&#xa0;min</translation>
    </message>
    <message>
        <source>%1–%2 h</source>
        <extracomment>A range of durations in minutes, without the unit for want of room; then in hours</extracomment>
        <translation>%1–%2&#xa0;h</translation>
    </message>
    <message>
        <source>%1–%2</source>
        <translation>%1–%2</translation>
    </message>
    <message>
        <source>How long incidents lasted</source>
        <translation>Cuánto duraron los incidentes</translation>
    </message>
    <message>
        <source>%1 or longer</source>
        <extracomment>A range of durations</extracomment>
        <translation>%1 o más</translation>
    </message>
    <message>
        <source>less than %1</source>
        <extracomment>A range of durations</extracomment>
        <translation>menos de %1</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <extracomment>A range of durations</extracomment>
        <translation>de %1 a %2</translation>
    </message>
</context>
<context>
    <name>ErrorChart</name>
    <message>
        <source>How often each code came</source>
        <translation>Cuántas veces llegó cada código</translation>
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
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>nada</translation>
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
        <translation>Otros</translation>
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
        <translation>quedan %1 de %2</translation>
    </message>
    <message>
        <source>%1 left</source>
        <translation>quedan %1</translation>
    </message>
    <message>
        <source>full again at %1</source>
        <extracomment>When an allowance is full again: %1 is a time</extracomment>
        <translation>completo de nuevo a las %1</translation>
    </message>
    <message>
        <source>%1, valid until %2</source>
        <extracomment>%1 the issuer of a certificate, %2 a date</extracomment>
        <translation>%1, válido hasta el %2</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Hora</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>Comprobación</translation>
    </message>
    <message>
        <source>Error type</source>
        <translation>Tipo de error</translation>
    </message>
    <message>
        <source>Error code</source>
        <translation>Código de error</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modelo</translation>
    </message>
    <message>
        <source>Request id</source>
        <translation>ID de solicitud</translation>
    </message>
    <message>
        <source>Edge site</source>
        <extracomment>Which of the vendor&apos;s sites answered</extracomment>
        <translation>Ubicación edge</translation>
    </message>
    <message>
        <source>Proxy</source>
        <translation>Proxy</translation>
    </message>
    <message>
        <source>Certificate issued by</source>
        <translation>Certificado emitido por</translation>
    </message>
    <message>
        <source>Retry after</source>
        <translation>Reintentar tras</translation>
    </message>
    <message>
        <source>Server&apos;s own time</source>
        <extracomment>How long the server says that it worked on the answer</extracomment>
        <translation>Tiempo del servidor</translation>
    </message>
    <message>
        <source>Requests</source>
        <translation>Solicitudes</translation>
    </message>
    <message>
        <source>Input tokens</source>
        <translation>Tokens de entrada</translation>
    </message>
    <message>
        <source>Output tokens</source>
        <translation>Tokens de salida</translation>
    </message>
    <message>
        <source>Tokens</source>
        <extracomment>All tokens; the most restrictive limit in force</extracomment>
        <translation>Tokens</translation>
    </message>
    <message>
        <source>Priority input tokens</source>
        <translation>Tokens de entrada prioritarios</translation>
    </message>
    <message>
        <source>Priority output tokens</source>
        <translation>Tokens de salida prioritarios</translation>
    </message>
    <message>
        <source>Clock off by</source>
        <extracomment>How far this machine&apos;s clock is from the server&apos;s</extracomment>
        <translation>Desfase del reloj</translation>
    </message>
    <message>
        <source>Copy as curl</source>
        <translation>Copiar como curl</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Detalles</translation>
    </message>
    <message>
        <source>The same request as a command; the key is not in it</source>
        <translation>La misma solicitud como comando; no incluye la clave</translation>
    </message>
    <message>
        <source>%1 · %2 · %3</source>
        <extracomment>%1 an HTTP status, %2 what it means, %3 whose fault it is</extracomment>
        <translation>%1 · %2 · %3</translation>
    </message>
    <message>
        <source>It said: %1</source>
        <extracomment>%1 is what the server or the connection said, word for word</extracomment>
        <translation>Respuesta: %1</translation>
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
        <translation>No se pudo escribir el archivo: %1</translation>
    </message>
    <message>
        <source>CSV, for spreadsheets (*.csv)</source>
        <translation>CSV, para hojas de cálculo (*.csv)</translation>
    </message>
</context>
<context>
    <name>ErrorModel</name>
    <message>
        <source>Time</source>
        <translation>Hora</translation>
    </message>
    <message>
        <source>Status</source>
        <extracomment>HTTP status, or what went wrong instead of an answer</extracomment>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Error type</source>
        <translation>Tipo de error</translation>
    </message>
    <message>
        <source>Code</source>
        <extracomment>The error&apos;s code, which tells more than its type</extracomment>
        <translation>Código</translation>
    </message>
    <message>
        <source>Whose fault</source>
        <translation>Causa</translation>
    </message>
    <message>
        <source>Check</source>
        <extracomment>Which kind of check it was</extracomment>
        <translation>Comprobación</translation>
    </message>
    <message>
        <source>Model</source>
        <extracomment>The model of the AI that was asked</extracomment>
        <translation>Modelo</translation>
    </message>
    <message>
        <source>Latency</source>
        <translation>Latencia</translation>
    </message>
    <message>
        <source>Edge</source>
        <extracomment>Which of the vendor&apos;s sites answered</extracomment>
        <translation>Edge</translation>
    </message>
    <message>
        <source>Request id</source>
        <translation>ID de solicitud</translation>
    </message>
</context>
<context>
    <name>ErrorTable</name>
    <message>
        <source>Errors</source>
        <translation>Errores</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copiar</translation>
    </message>
    <message>
        <source>Copy row</source>
        <translation>Copiar fila</translation>
    </message>
    <message>
        <source>Copy as curl</source>
        <translation>Copiar como curl</translation>
    </message>
</context>
<context>
    <name>ErrorsPage</name>
    <message>
        <source>Nothing went wrong in the last 24 hours.</source>
        <translation>No falló nada en las últimas 24 horas.</translation>
    </message>
    <message>
        <source>Nothing went wrong in the last 7 days.</source>
        <translation>No falló nada en los últimos 7 días.</translation>
    </message>
    <message>
        <source>Nothing went wrong in the last 30 days.</source>
        <translation>No falló nada en los últimos 30 días.</translation>
    </message>
    <message>
        <source>Range of time</source>
        <translation>Período</translation>
    </message>
    <message>
        <source>24 h</source>
        <extracomment>A range of time: hours</extracomment>
        <translation>24&#xa0;h</translation>
    </message>
    <message>
        <source>7 d</source>
        <extracomment>A range of time: days</extracomment>
        <translation>7&#xa0;d</translation>
    </message>
    <message>
        <source>30 d</source>
        <translation>30&#xa0;d</translation>
    </message>
    <message>
        <source>Whose fault</source>
        <translation>Causa</translation>
    </message>
    <message>
        <source>All causes</source>
        <extracomment>Choice of whose fault errors are: whoever&apos;s</extracomment>
        <translation>Todas las causas</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Filtro</translation>
    </message>
    <message>
        <source>Filter (Ctrl+F)</source>
        <translation>Filtro (Ctrl+F)</translation>
    </message>
    <message>
        <source>Shows the entries in which all of these words occur</source>
        <translation>Muestra las entradas en las que aparecen todas estas palabras</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exportar…</translation>
    </message>
    <message>
        <source>Writes the entries shown to a file</source>
        <translation>Escribe en un archivo las entradas mostradas</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>Mostrar todo</translation>
    </message>
    <message>
        <source>Checks that fail will be listed here, each with its reason.</source>
        <translation>Aquí aparecerán las comprobaciones fallidas, cada una con su motivo.</translation>
    </message>
    <message numerus="yes">
        <source>None of %n entry(ies) matches the filter.</source>
        <extracomment>%n entries are there, but the filter hides them</extracomment>
        <translation>
            <numerusform>%n entrada, que no coincide con el filtro.</numerusform>
            <numerusform>Ninguna de las %n entradas coincide con el filtro.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n entry(ies)</source>
        <translation>
            <numerusform>%n entrada</numerusform>
            <numerusform>%n entradas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n entry(ies)</source>
        <translation>
            <numerusform>%1 de %n entrada</numerusform>
            <numerusform>%1 de %n entradas</numerusform>
        </translation>
    </message>
    <message>
        <source>reading on…</source>
        <translation>se siguen leyendo…</translation>
    </message>
    <message>
        <source>older ones are left out</source>
        <translation>se omiten las más antiguas</translation>
    </message>
    <message numerus="yes">
        <source>Wrote %n entry(ies) to %1.</source>
        <extracomment>%n entries went into a file; %1 is its name</extracomment>
        <translation>
            <numerusform>%n entrada escrita en %1.</numerusform>
            <numerusform>%n entradas escritas en %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>Export the entries shown</source>
        <translation>Exportar las entradas mostradas</translation>
    </message>
</context>
<context>
    <name>FileSaver</name>
    <message>
        <source>Save as</source>
        <translation>Guardar como</translation>
    </message>
    <message>
        <source>Saved as %1</source>
        <translation>Guardado como %1</translation>
    </message>
    <message>
        <source>%1 can&apos;t be written: %2</source>
        <translation>No se puede escribir %1: %2</translation>
    </message>
</context>
<context>
    <name>FirstRunPage</name>
    <message>
        <source>all is well</source>
        <extracomment>What a lamp&apos;s shape means, in very few words</extracomment>
        <translation>todo bien</translation>
    </message>
    <message>
        <source>partly failing, or your side</source>
        <extracomment>What a lamp&apos;s shape means, in very few words</extracomment>
        <translation>fallo parcial, o de su lado</translation>
    </message>
    <message>
        <source>the API is down</source>
        <extracomment>What a lamp&apos;s shape means, in very few words</extracomment>
        <translation>la API ha caído</translation>
    </message>
    <message>
        <source>can&apos;t tell</source>
        <extracomment>What a lamp&apos;s shape means, in very few words</extracomment>
        <translation>sin determinar</translation>
    </message>
    <message>
        <source>Start when you log in</source>
        <translation>Abrir al iniciar sesión</translation>
    </message>
    <message>
        <source>Start watching</source>
        <translation>Empezar a observar</translation>
    </message>
    <message>
        <source>All of this can be changed in the settings. Esc skips it.</source>
        <translation>Todo esto se puede cambiar en los ajustes. Esc lo omite.</translation>
    </message>
    <message>
        <source>Welcome to Telltale</source>
        <translation>Le damos la bienvenida a Telltale</translation>
    </message>
    <message>
        <source>A lamp in your tray tells the health of the Claude API as this computer sees it.</source>
        <translation>Una luz en la bandeja muestra el estado de la API de Claude tal como se ve desde este equipo.</translation>
    </message>
    <message>
        <source>When something is wrong it says whose fault it is: Anthropic&apos;s, or your network, key, limits or request.</source>
        <translation>Cuando algo va mal, indica la causa: Anthropic, o bien su red, clave, límites o solicitud.</translation>
    </message>
    <message>
        <source>It works at once, without a key; with one it also sees overloads, your limits and whether the key is good.</source>
        <translation>Funciona de inmediato, sin clave; con una, ve también las sobrecargas, sus límites y si la clave es válida.</translation>
    </message>
    <message>
        <source>May Telltale send tiny test messages?</source>
        <translation>¿Puede Telltale enviar mensajes de prueba mínimos?</translation>
    </message>
    <message>
        <source>Only a real message, sent with your key, shows that the API is overloaded. One asks the cheapest model for a single token. All other checks are free.</source>
        <translation>Solo un mensaje real, enviado con su clave, muestra si la API está sobrecargada. Pide un único token al modelo más barato. Todas las demás comprobaciones son gratuitas.</translation>
    </message>
</context>
<context>
    <name>GridLegend</name>
    <message>
        <source>Legend</source>
        <translation>Leyenda</translation>
    </message>
</context>
<context>
    <name>HeatCard</name>
    <message>
        <source>When trouble comes</source>
        <translation>Cuándo hay problemas</translation>
    </message>
    <message>
        <source>As a table</source>
        <translation>Como tabla</translation>
    </message>
    <message>
        <source>What the map shows</source>
        <translation>Qué muestra el mapa</translation>
    </message>
    <message>
        <source>Errors</source>
        <translation>Errores</translation>
    </message>
    <message>
        <source>Latency</source>
        <translation>Latencia</translation>
    </message>
    <message>
        <source>Whose time of day</source>
        <translation>Zona horaria</translation>
    </message>
    <message>
        <source>Your time</source>
        <extracomment>A choice: times of day where the user is</extracomment>
        <translation>Su hora</translation>
    </message>
    <message>
        <source>Pacific time (Anthropic&apos;s)</source>
        <extracomment>A choice: times of day in California, where the vendor works</extracomment>
        <translation>Hora del Pacífico (la de Anthropic)</translation>
    </message>
    <message>
        <source>Values of the heat map</source>
        <translation>Valores del mapa de calor</translation>
    </message>
    <message>
        <source>Your time (%1)</source>
        <extracomment>A choice: times of day where the user is; %1 a time zone such as Europe/Berlin</extracomment>
        <translation>Su hora (%1)</translation>
    </message>
</context>
<context>
    <name>HeatGrid</name>
    <message>
        <source>Heat map of failed checks, hours by days of the week</source>
        <translation>Mapa de calor de las comprobaciones fallidas, horas por días de la semana</translation>
    </message>
    <message>
        <source>Heat map of the latency, hours by days of the week</source>
        <translation>Mapa de calor de la latencia, horas por días de la semana</translation>
    </message>
    <message>
        <source>Hardly any difference</source>
        <extracomment>Legend of the heat map: all hours are about as fast</extracomment>
        <translation>Apenas hay diferencia</translation>
    </message>
    <message>
        <source>None failed</source>
        <translation>Ninguna fallida</translation>
    </message>
    <message>
        <source>&gt; %1</source>
        <extracomment>Legend of a scale: more than %1; then up to %1</extracomment>
        <translation>&gt;&#xa0;%1</translation>
    </message>
    <message>
        <source>≤ %1</source>
        <translation>≤&#xa0;%1</translation>
    </message>
    <message>
        <source>Too few checks</source>
        <translation>Muy pocas comprobaciones</translation>
    </message>
    <message>
        <source>Working hours in California</source>
        <translation>Horario laboral en California</translation>
    </message>
    <message>
        <source>Nothing was checked</source>
        <translation>No se comprobó nada</translation>
    </message>
    <message>
        <source>%1 failed</source>
        <extracomment>%1 a share: how many of the checks failed</extracomment>
        <translation>%1 fallidas</translation>
    </message>
    <message>
        <source>Half are answered within %1 (%2)</source>
        <extracomment>%1 a duration, %2 a kind of check such as &quot;Message&quot;</extracomment>
        <translation>La mitad se responde en %1 o menos (%2)</translation>
    </message>
    <message numerus="yes">
        <source>%n check(s)</source>
        <translation>
            <numerusform>%n comprobación</numerusform>
            <numerusform>%n comprobaciones</numerusform>
        </translation>
    </message>
    <message>
        <source>Too few checks to tell</source>
        <translation>Muy pocas comprobaciones para concluir algo</translation>
    </message>
</context>
<context>
    <name>History</name>
    <message>
        <source>The history can&apos;t be written: %1.</source>
        <extracomment>%1 the system&apos;s reason, as &quot;database or disk is full&quot;</extracomment>
        <translation>No se puede escribir el historial: %1.</translation>
    </message>
    <message>
        <source>SQLite does not work here: %1</source>
        <translation>SQLite no funciona aquí: %1</translation>
    </message>
    <message>
        <source>%1 can&apos;t be used (%2), so the history is kept in memory until the program ends.</source>
        <extracomment>%1 a file, %2 the system&apos;s reason</extracomment>
        <translation>No se puede usar %1 (%2); por eso el historial se guarda en memoria hasta que termine el programa.</translation>
    </message>
    <message>
        <source>damaged, and can&apos;t be renamed</source>
        <translation>está dañado y no se puede renombrar</translation>
    </message>
    <message>
        <source>%1 was damaged: it was renamed to %2, and a new history begun.</source>
        <extracomment>%1 the file, %2 its new name</extracomment>
        <translation>%1 estaba dañado: se renombró como %2 y se empezó un historial nuevo.</translation>
    </message>
    <message>
        <source>it was written by a newer version of Telltale</source>
        <translation>lo escribió una versión más reciente de Telltale</translation>
    </message>
    <message>
        <source>it is not a history of Telltale</source>
        <translation>no es un historial de Telltale</translation>
    </message>
</context>
<context>
    <name>HistoryClerk</name>
    <message>
        <source>The file could not be written: %1</source>
        <extracomment>%1 is the reason as the system gives it</extracomment>
        <translation>No se pudo escribir el archivo: %1</translation>
    </message>
    <message>
        <source>Deleted.</source>
        <translation>Borrado.</translation>
    </message>
    <message numerus="yes">
        <source>Wrote %n check(s) to %1.</source>
        <extracomment>%n checks went into the file %1</extracomment>
        <translation>
            <numerusform>%n comprobación escrita en %1.</numerusform>
            <numerusform>%n comprobaciones escritas en %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>Cancelled; no file was written.</source>
        <translation>Cancelado; no se escribió ningún archivo.</translation>
    </message>
    <message>
        <source>Stopped; what was deleted until then is gone.</source>
        <translation>Detenido; lo borrado hasta entonces se ha perdido.</translation>
    </message>
</context>
<context>
    <name>HistoryPage</name>
    <message>
        <source>Nothing has been seen yet. Leave Telltale running: here it will show day by day how the API did, at which hours trouble comes, and every incident.</source>
        <translation>Todavía no se ha visto nada. Deje Telltale en marcha: aquí se mostrará día a día cómo estuvo la API, a qué horas hay problemas y cada incidente.</translation>
    </message>
    <message>
        <source>Range of time</source>
        <translation>Período</translation>
    </message>
    <message>
        <source>30 days</source>
        <translation>30 días</translation>
    </message>
    <message>
        <source>90 days</source>
        <translation>90 días</translation>
    </message>
    <message>
        <source>1 year</source>
        <translation>1 año</translation>
    </message>
    <message>
        <source>Figures</source>
        <translation>Cifras</translation>
    </message>
    <message>
        <source>Uptime</source>
        <translation>Disponibilidad</translation>
    </message>
    <message>
        <source>Time down</source>
        <translation>Tiempo de caída</translation>
    </message>
    <message>
        <source>Incidents</source>
        <translation>Incidentes</translation>
    </message>
    <message>
        <source>Lead (median)</source>
        <extracomment>How much earlier we knew of incidents than the status page</extracomment>
        <translation>Antelación (mediana)</translation>
    </message>
    <message>
        <source>Worst day</source>
        <translation>Peor día</translation>
    </message>
    <message>
        <source>Day by day</source>
        <translation>Día a día</translation>
    </message>
    <message>
        <source>How long incidents last</source>
        <translation>Cuánto duran los incidentes</translation>
    </message>
    <message>
        <source>of %1 watched</source>
        <extracomment>%1 a duration</extracomment>
        <translation>de %1 de observación</translation>
    </message>
    <message>
        <source>measured, %1 posted</source>
        <extracomment>%1 a number of incidents</extracomment>
        <translation>medidos, %1 publicados</translation>
    </message>
    <message>
        <source>after the page</source>
        <translation>después que la página</translation>
    </message>
    <message>
        <source>before the page</source>
        <translation>antes que la página</translation>
    </message>
    <message>
        <source>down for %1</source>
        <extracomment>%1 a duration</extracomment>
        <translation>%1 de caída</translation>
    </message>
</context>
<context>
    <name>HistoryWords</name>
    <message>
        <source>%1 %</source>
        <extracomment>A share in percent</extracomment>
        <translation>%1&#xa0;%</translation>
    </message>
    <message>
        <source>No data</source>
        <extracomment>A day of which nothing is known</extracomment>
        <translation>Sin datos</translation>
    </message>
    <message>
        <source>Good</source>
        <extracomment>A day without an incident</extracomment>
        <translation>Bien</translation>
    </message>
    <message>
        <source>Disturbed</source>
        <extracomment>A day on which the API failed now and then</extracomment>
        <translation>Inestable</translation>
    </message>
    <message>
        <source>Down</source>
        <extracomment>A day on which the API was down for a while</extracomment>
        <translation>Caída</translation>
    </message>
    <message>
        <source>Measured here</source>
        <extracomment>Who found the incident: this program</extracomment>
        <translation>Medido aquí</translation>
    </message>
    <message>
        <source>Status page</source>
        <extracomment>Who told of the incident: the vendor&apos;s status page</extracomment>
        <translation>Página de estado</translation>
    </message>
    <message>
        <source>below the expected %1</source>
        <extracomment>Below an uptime; %1 is a share</extracomment>
        <translation>por debajo del %1 esperado</translation>
    </message>
    <message>
        <source>expected: %1</source>
        <translation>se espera: %1</translation>
    </message>
    <message>
        <source>%1 before the page</source>
        <extracomment>%1 is a duration: how long we knew of an incident before the vendor&apos;s status page did</extracomment>
        <translation>%1 antes que la página</translation>
    </message>
    <message>
        <source>%1 after the page</source>
        <translation>%1 después que la página</translation>
    </message>
    <message>
        <source>%1 so far</source>
        <extracomment>How long an incident has lasted that isn&apos;t over; %1 is a duration</extracomment>
        <translation>%1 hasta ahora</translation>
    </message>
    <message>
        <source>No data: nothing was checked</source>
        <translation>Sin datos: no se comprobó nada</translation>
    </message>
    <message>
        <source>%1 · uptime %2</source>
        <extracomment>%1 what was worst that day (&quot;Down&quot;), %2 a share</extracomment>
        <translation>%1 · disponibilidad %2</translation>
    </message>
    <message>
        <source>Red %1</source>
        <extracomment>How long the light was red that day</extracomment>
        <translation>Rojo %1</translation>
    </message>
    <message>
        <source>Amber %1</source>
        <extracomment>How long the light was amber that day</extracomment>
        <translation>Ámbar %1</translation>
    </message>
    <message>
        <source>Incidents: %1</source>
        <translation>Incidentes: %1</translation>
    </message>
    <message>
        <source>Watched for %1</source>
        <extracomment>For how long of the day the API was checked</extracomment>
        <translation>%1 de observación</translation>
    </message>
    <message>
        <source>%1 measured here, %2 posted</source>
        <extracomment>Numbers of incidents: found by this program, told by the vendor&apos;s status page</extracomment>
        <translation>%1 medidos aquí, %2 publicados</translation>
    </message>
    <message>
        <source>Uptime is the share of the watched time without a confirmed incident of Anthropic&apos;s; hours without a check count neither way. %1 is what users are told to expect.</source>
        <translation>La disponibilidad es la parte del tiempo observado sin ningún incidente confirmado de Anthropic; las horas sin comprobaciones no cuentan ni a favor ni en contra. %1 es lo que se indica a los usuarios que cabe esperar.</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <extracomment>%1 the name of a month, %2 a year</extracomment>
        <translation>%1 de %2</translation>
    </message>
    <message>
        <source>d MMM</source>
        <extracomment>How a day without its year is written, short: d the day, MMM the month</extracomment>
        <translation>d MMM</translation>
    </message>
    <message>
        <source>%1, %2 to %3</source>
        <extracomment>%1 a day of the week, %2 and %3 times of day</extracomment>
        <translation>%1, de %2 a %3</translation>
    </message>
</context>
<context>
    <name>HoldWords</name>
    <message>
        <source>Notifications are snoozed until %1.</source>
        <extracomment>%1 is a time of day</extracomment>
        <translation>Notificaciones pospuestas (hasta %1).</translation>
    </message>
    <message>
        <source>Your desktop is set not to disturb you.</source>
        <translation>El escritorio está en modo «No molestar».</translation>
    </message>
    <message>
        <source>Quiet hours last until %1.</source>
        <extracomment>%1 is a time of day</extracomment>
        <translation>Las horas de silencio duran hasta las %1.</translation>
    </message>
    <message>
        <source>There were many notifications; the next comes at %1 or later.</source>
        <extracomment>%1 is a time of day</extracomment>
        <translation>Hubo muchas notificaciones; la próxima llega a las %1 o más tarde.</translation>
    </message>
    <message>
        <source>You have acknowledged this incident; you are told when it changes.</source>
        <translation>Este incidente se ha dado por visto; se avisará cuando cambie.</translation>
    </message>
    <message numerus="yes">
        <source>%n notification(s) will be told then.</source>
        <translation>
            <numerusform>Entonces se comunicará %n notificación.</numerusform>
            <numerusform>Entonces se comunicarán %n notificaciones.</numerusform>
        </translation>
    </message>
    <message>
        <source>Incident confirmed, or answers far slower than usual</source>
        <translation>Incidente confirmado, o respuestas mucho más lentas de lo habitual</translation>
    </message>
    <message>
        <source>Incident worse: from partly to wholly failing</source>
        <translation>Incidente agravado: de fallo parcial a total</translation>
    </message>
    <message>
        <source>Recovery, with how long it lasted</source>
        <translation>Recuperación, con cuánto duró el incidente</translation>
    </message>
    <message>
        <source>Status page posts or changes an incident that concerns me</source>
        <translation>La página de estado publica o cambia un incidente que me afecta</translation>
    </message>
    <message>
        <source>Status page says that it is over</source>
        <translation>La página de estado lo da por terminado</translation>
    </message>
    <message>
        <source>Updates of incidents that I follow</source>
        <translation>Actualizaciones de incidentes que sigo</translation>
    </message>
    <message>
        <source>Key refused</source>
        <translation>Clave rechazada</translation>
    </message>
    <message>
        <source>Less than 10 % of a rate limit left</source>
        <translation>Queda menos del 10&#xa0;% de un límite de frecuencia</translation>
    </message>
    <message>
        <source>Rate limit reached</source>
        <translation>Límite de frecuencia alcanzado</translation>
    </message>
    <message>
        <source>Credit or spend limit used up</source>
        <translation>Crédito o límite de gasto agotado</translation>
    </message>
    <message>
        <source>Budget for test messages used up</source>
        <translation>Presupuesto de mensajes de prueba agotado</translation>
    </message>
    <message>
        <source>Certificate of the API about to expire</source>
        <translation>Certificado de la API a punto de caducar</translation>
    </message>
    <message>
        <source>Model that I use about to retire</source>
        <translation>Modelo que uso a punto de retirarse</translation>
    </message>
</context>
<context>
    <name>IncidentCard</name>
    <message>
        <source>Incidents</source>
        <translation>Incidentes</translation>
    </message>
    <message>
        <source>None in this time.</source>
        <translation>Ninguno en este período.</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copiar</translation>
    </message>
</context>
<context>
    <name>IncidentModel</name>
    <message>
        <source>Start</source>
        <translation>Inicio</translation>
    </message>
    <message>
        <source>Lasted</source>
        <translation>Duración</translation>
    </message>
    <message>
        <source>Seen by</source>
        <extracomment>Who found the incident</extracomment>
        <translation>Visto por</translation>
    </message>
    <message>
        <source>What</source>
        <extracomment>What kind of incident it was</extracomment>
        <translation>Tipo</translation>
    </message>
    <message>
        <source>Lead</source>
        <extracomment>How much earlier we knew of an incident than the vendor&apos;s status page</extracomment>
        <translation>Antelación</translation>
    </message>
</context>
<context>
    <name>InterestCard</name>
    <message>
        <source>What of the status page concerns you</source>
        <translation>Qué le afecta de la página de estado</translation>
    </message>
    <message>
        <source>Trouble with the Claude API always counts. It shall also count with:</source>
        <translation>Los problemas de la API de Claude cuentan siempre. También deben contar los de:</translation>
    </message>
    <message>
        <source>Models that you use: an incident that names only others is shown, but doesn&apos;t colour the light. With none checked, all count.</source>
        <translation>Modelos que usa: un incidente que solo nombra otros se muestra, pero no colorea la luz. Si no se marca ninguno, cuentan todos.</translation>
    </message>
</context>
<context>
    <name>KeyCard</name>
    <message>
        <source>API key</source>
        <translation>Clave de API</translation>
    </message>
    <message>
        <source>Remember it in the desktop&apos;s keyring</source>
        <translation>Recordarla en el depósito de claves del escritorio</translation>
    </message>
    <message>
        <source>Use it for this session only</source>
        <translation>Usarla solo en esta sesión</translation>
    </message>
    <message>
        <source>Use this key</source>
        <translation>Usar esta clave</translation>
    </message>
    <message>
        <source>Remove key</source>
        <translation>Quitar clave</translation>
    </message>
    <message>
        <source>New API key</source>
        <translation>Nueva clave de API</translation>
    </message>
    <message>
        <source>A key is in use.</source>
        <translation>Hay una clave en uso.</translation>
    </message>
    <message>
        <source>In use: %1</source>
        <translation>En uso: %1</translation>
    </message>
    <message>
        <source>No key yet.</source>
        <translation>Todavía no hay clave.</translation>
    </message>
    <message>
        <source>Remember it: no keyring answers on this desktop</source>
        <translation>Recordarla: en este escritorio no responde ningún depósito de claves</translation>
    </message>
    <message>
        <source>⚠ A key has no blanks or line breaks in it. Copy it again.</source>
        <translation>⚠ Una clave no contiene espacios ni saltos de línea. Cópiela de nuevo.</translation>
    </message>
    <message>
        <source>The API wants a pause before it is asked with a key again. Test it in some minutes.</source>
        <translation>La API pide una pausa antes de que se la consulte de nuevo con una clave. Pruebe la clave dentro de unos minutos.</translation>
    </message>
    <message>
        <source>✓ Accepted: the API takes this key.</source>
        <translation>✓ Aceptada: la API admite esta clave.</translation>
    </message>
    <message>
        <source>✗ Refused. %1</source>
        <extracomment>%1 is a sentence or two: why, and what to do</extracomment>
        <translation>✗ Rechazada. %1</translation>
    </message>
    <message>
        <source>✓ The API knows this key. %1</source>
        <extracomment>%1 is a sentence or two: what is wrong all the same, and what to do</extracomment>
        <translation>✓ La API conoce esta clave. %1</translation>
    </message>
    <message>
        <source>⚠ This doesn&apos;t tell whether the key is good. %1</source>
        <extracomment>%1 is a sentence or two: why, and what to do</extracomment>
        <translation>⚠ Esto no indica si la clave es válida. %1</translation>
    </message>
    <message>
        <source>Test key</source>
        <translation>Probar clave</translation>
    </message>
    <message>
        <source>Asks the API at once; no tokens are used unless test messages are due</source>
        <translation>Consulta la API al momento; no se gastan tokens salvo que toque enviar mensajes de prueba</translation>
    </message>
    <message>
        <source>Asking the API …</source>
        <translation>Consultando la API…</translation>
    </message>
</context>
<context>
    <name>KeyHolder</name>
    <message>
        <source>Waiting for the keyring ...</source>
        <translation>Esperando al depósito de claves…</translation>
    </message>
    <message>
        <source>From the environment variable ANTHROPIC_API_KEY.</source>
        <translation>De la variable de entorno ANTHROPIC_API_KEY.</translation>
    </message>
    <message>
        <source>There is no key. Without one only the API&apos;s edge can be watched.</source>
        <translation>No hay clave. Sin ella solo se puede observar el edge de la API.</translation>
    </message>
    <message>
        <source>Being kept in the keyring ...</source>
        <translation>Guardando en el depósito de claves…</translation>
    </message>
    <message>
        <source>Only in memory, until you quit.</source>
        <translation>Solo en memoria, hasta salir del programa.</translation>
    </message>
    <message>
        <source>In the desktop&apos;s keyring.</source>
        <translation>En el depósito de claves del escritorio.</translation>
    </message>
    <message>
        <source>The keyring can&apos;t be used, so a key lasts until you quit. %1</source>
        <translation>No se puede usar el depósito de claves, así que la clave solo dura hasta salir del programa. %1</translation>
    </message>
    <message>
        <source>Only in memory, until you quit: the keyring did not take it. %1</source>
        <extracomment>%1 is a sentence that says what is wrong with the keyring.</extracomment>
        <translation>Solo en memoria, hasta salir del programa: el depósito de claves no la aceptó. %1</translation>
    </message>
</context>
<context>
    <name>Keyring</name>
    <message>
        <source>The desktop&apos;s keyring does not answer.</source>
        <translation>El depósito de claves del escritorio no responde.</translation>
    </message>
    <message>
        <source>The desktop&apos;s keyring is locked or refuses access.</source>
        <translation>El depósito de claves del escritorio está bloqueado o deniega el acceso.</translation>
    </message>
    <message>
        <source>There is no keyring on this desktop.</source>
        <translation>No hay ningún depósito de claves en este escritorio.</translation>
    </message>
    <message>
        <source>The desktop&apos;s keyring can&apos;t be used: %1</source>
        <extracomment>%1 the keyring&apos;s own words</extracomment>
        <translation>No se puede usar el depósito de claves del escritorio: %1</translation>
    </message>
</context>
<context>
    <name>LatencyChart</name>
    <message>
        <source>Median %1</source>
        <translation>Mediana %1</translation>
    </message>
    <message>
        <source>95 % within %1</source>
        <translation>95&#xa0;% hasta %1</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 a %2</translation>
    </message>
    <message>
        <source>Mean %1</source>
        <extracomment>Of several answers</extracomment>
        <translation>Media %1</translation>
    </message>
    <message>
        <source>Measured: %1</source>
        <translation>Medido: %1</translation>
    </message>
    <message>
        <source>Posted: %1</source>
        <extracomment>%1 is the title of an incident on the vendor&apos;s status page</extracomment>
        <translation>Publicado: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n check(s)</source>
        <translation>
            <numerusform>%n comprobación</numerusform>
            <numerusform>%n comprobaciones</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n failed</source>
        <translation>
            <numerusform>%n fallida</numerusform>
            <numerusform>%n fallidas</numerusform>
        </translation>
    </message>
    <message>
        <source>Total time</source>
        <extracomment>What the chart shows: the time of the whole request</extracomment>
        <translation>Tiempo total</translation>
    </message>
    <message>
        <source>First byte</source>
        <extracomment>What the chart shows: the time from the request to the answer&apos;s first byte</extracomment>
        <translation>Primer byte</translation>
    </message>
    <message>
        <source>First token</source>
        <extracomment>What the chart shows: the time from the request to the first text</extracomment>
        <translation>Primer token</translation>
    </message>
    <message>
        <source>Phases</source>
        <extracomment>What the chart shows: the total in its parts (name, connect, TLS, server, transfer)</extracomment>
        <translation>Fases</translation>
    </message>
</context>
<context>
    <name>LatencyPage</name>
    <message>
        <source>Table</source>
        <translation>Tabla</translation>
    </message>
    <message>
        <source>The same as figures</source>
        <translation>Lo mismo en cifras</translation>
    </message>
    <message>
        <source>Save PNG…</source>
        <translation>Guardar PNG…</translation>
    </message>
    <message>
        <source>Save CSV…</source>
        <translation>Guardar CSV…</translation>
    </message>
    <message>
        <source>Latency over time, as a table</source>
        <translation>Latencia en el tiempo, como tabla</translation>
    </message>
    <message>
        <source>Drag to choose a time, drag with Shift to move, turn the wheel to zoom; or use the arrow keys, alone and with Shift, + and −. Home goes back.</source>
        <translation>Arrastre para elegir un período, arrastre con Mayús para desplazarlo, gire la rueda para acercar o alejar; o use las teclas de flecha, solas y con Mayús, + y −. Inicio vuelve al principio.</translation>
    </message>
    <message>
        <source>Choose first byte or first token, and one kind of check, to see what is normal.</source>
        <translation>Para ver qué es lo normal, elija primer byte o primer token y una clase de comprobación.</translation>
    </message>
    <message>
        <source>Reading the history…</source>
        <translation>Leyendo el historial…</translation>
    </message>
    <message numerus="yes">
        <source>%n check(s) measured</source>
        <translation>
            <numerusform>%n comprobación medida</numerusform>
            <numerusform>%n comprobaciones medidas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n failed</source>
        <translation>
            <numerusform>%n fallida</numerusform>
            <numerusform>%n fallidas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n incident(s) measured here</source>
        <translation>
            <numerusform>%n incidente medido aquí</numerusform>
            <numerusform>%n incidentes medidos aquí</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n incident(s) posted on the status page</source>
        <translation>
            <numerusform>%n incidente publicado en la página de estado</numerusform>
            <numerusform>%n incidentes publicados en la página de estado</numerusform>
        </translation>
    </message>
    <message>
        <source>Pictures</source>
        <translation>Imágenes</translation>
    </message>
    <message>
        <source>Tables</source>
        <extracomment>CSV files</extracomment>
        <translation>Tablas</translation>
    </message>
</context>
<context>
    <name>LatencyPlot</name>
    <message>
        <source>Latency over time</source>
        <translation>Latencia en el tiempo</translation>
    </message>
    <message>
        <source>Reading the history…</source>
        <translation>Leyendo el historial…</translation>
    </message>
    <message>
        <source>Nothing was measured in this time yet.</source>
        <translation>Todavía no se ha medido nada en este período.</translation>
    </message>
</context>
<context>
    <name>LatencyTable</name>
    <message>
        <source>Quickest</source>
        <extracomment>Heading of a column: the shortest latency</extracomment>
        <translation>Más rápida</translation>
    </message>
    <message>
        <source>Median</source>
        <translation>Mediana</translation>
    </message>
    <message>
        <source>95 % within</source>
        <extracomment>Heading of a column: what 95 of 100 answers keep within</extracomment>
        <translation>95&#xa0;% hasta</translation>
    </message>
    <message>
        <source>Slowest</source>
        <extracomment>Heading of a column: the longest latency</extracomment>
        <translation>Más lenta</translation>
    </message>
    <message>
        <source>Mean</source>
        <extracomment>Heading of a column: the mean of the total time</extracomment>
        <translation>Media</translation>
    </message>
    <message>
        <source>Measured: %1</source>
        <translation>Medido: %1</translation>
    </message>
    <message>
        <source>Posted: %1</source>
        <translation>Publicado: %1</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Hora</translation>
    </message>
    <message>
        <source>Answered</source>
        <extracomment>Heading of a column: how many checks were answered well</extracomment>
        <translation>Respondidas</translation>
    </message>
    <message>
        <source>Failed</source>
        <extracomment>Heading of a column: how many checks failed</extracomment>
        <translation>Fallidas</translation>
    </message>
    <message>
        <source>Incidents</source>
        <translation>Incidentes</translation>
    </message>
</context>
<context>
    <name>LeadCard</name>
    <message>
        <source>Ours against theirs, in the last 90 days</source>
        <translation>Lo visto aquí frente a la página, en los últimos 90 días</translation>
    </message>
    <message>
        <source>Who knew first</source>
        <translation>Quién lo supo primero</translation>
    </message>
    <message>
        <source>Nothing to compare yet.</source>
        <translation>Todavía no hay nada que comparar.</translation>
    </message>
</context>
<context>
    <name>LeadModel</name>
    <message>
        <source>Began</source>
        <extracomment>Heading of a column: when an incident began</extracomment>
        <translation>Inicio</translation>
    </message>
    <message>
        <source>Incident</source>
        <extracomment>Heading of a column: what an incident was called</extracomment>
        <translation>Incidente</translation>
    </message>
    <message>
        <source>Page | you</source>
        <extracomment>Heading of a column of bars: to the one side of the bar&apos;s middle the status page knew first, to the other side we did</extracomment>
        <translation>Página | aquí</translation>
    </message>
    <message>
        <source>Who knew first</source>
        <extracomment>Heading of a column</extracomment>
        <translation>Quién lo supo primero</translation>
    </message>
</context>
<context>
    <name>LightMark</name>
    <message>
        <source>%1, on your side</source>
        <extracomment>Read aloud; %1 is a light such as &quot;Red&quot;</extracomment>
        <translation>%1, de su lado</translation>
    </message>
</context>
<context>
    <name>LimitTile</name>
    <message>
        <source>%1 of %2 left</source>
        <extracomment>How much of an allowance is left: %1 of %2</extracomment>
        <translation>quedan %1 de %2</translation>
    </message>
    <message>
        <source>%1 left</source>
        <extracomment>How much of an allowance is left</extracomment>
        <translation>quedan %1</translation>
    </message>
    <message>
        <source>limit %1</source>
        <extracomment>The size of an allowance</extracomment>
        <translation>límite %1</translation>
    </message>
    <message>
        <source>full again now</source>
        <extracomment>The allowance is full; then: full again after %1, a duration</extracomment>
        <translation>completo de nuevo ya</translation>
    </message>
    <message>
        <source>full again in %1</source>
        <translation>completo de nuevo en %1</translation>
    </message>
    <message>
        <source>%1 used</source>
        <extracomment>How much of an allowance is used; %1 a share such as &quot;43 %&quot;</extracomment>
        <translation>%1 usado</translation>
    </message>
    <message>
        <source>Used up: the next request gets a 429.</source>
        <translation>Agotado: la próxima solicitud recibe un 429.</translation>
    </message>
    <message>
        <source>At this pace a 429 any moment.</source>
        <translation>A este ritmo, un 429 en cualquier momento.</translation>
    </message>
    <message>
        <source>At this pace a 429 in about %1.</source>
        <translation>A este ritmo, un 429 dentro de aproximadamente %1.</translation>
    </message>
    <message>
        <source>Less than a tenth is left.</source>
        <translation>Queda menos de una décima parte.</translation>
    </message>
    <message>
        <source>%1 used a minute: enough until it is full again.</source>
        <translation>Uso por minuto: %1; alcanza hasta que esté completo de nuevo.</translation>
    </message>
    <message>
        <source>%1 used a minute.</source>
        <translation>Uso por minuto: %1.</translation>
    </message>
</context>
<context>
    <name>LimitsPage</name>
    <message>
        <source>No limits known yet.
Only the answer to a message tells them: send a test request, or let Telltale send messages.</source>
        <translation>Todavía no se conoce ningún límite.
Solo los indica la respuesta a un mensaje: envíe una solicitud de prueba o permita que Telltale envíe mensajes.</translation>
    </message>
    <message>
        <source>Go to the test request</source>
        <translation>Ir a la solicitud de prueba</translation>
    </message>
    <message>
        <source>Your limits, as the last message told them</source>
        <translation>Sus límites, según el último mensaje</translation>
    </message>
    <message>
        <source>Requests</source>
        <translation>Solicitudes</translation>
    </message>
    <message>
        <source>Input tokens</source>
        <translation>Tokens de entrada</translation>
    </message>
    <message>
        <source>Output tokens</source>
        <translation>Tokens de salida</translation>
    </message>
    <message>
        <source>Tokens</source>
        <extracomment>All tokens; the most restrictive limit in force</extracomment>
        <translation>Tokens</translation>
    </message>
    <message>
        <source>Priority input tokens</source>
        <translation>Tokens de entrada prioritarios</translation>
    </message>
    <message>
        <source>Priority output tokens</source>
        <translation>Tokens de salida prioritarios</translation>
    </message>
    <message>
        <source>Other figures in the answer</source>
        <translation>Otros datos de la respuesta</translation>
    </message>
    <message>
        <source>Window of %1</source>
        <extracomment>A limit that counts the use within a time; %1 a duration</extracomment>
        <translation>Ventana de %1</translation>
    </message>
    <message>
        <source>Your limits</source>
        <translation>Sus límites</translation>
    </message>
    <message>
        <source>The lines show what was left in the last hour.</source>
        <translation>Las líneas muestran lo que quedaba en la última hora.</translation>
    </message>
    <message>
        <source>Your subscription&apos;s limits</source>
        <translation>Límites de su suscripción</translation>
    </message>
    <message>
        <source>Status: %1</source>
        <extracomment>%1 is the vendor&apos;s own word, such as &quot;allowed&quot;</extracomment>
        <translation>Estado: %1</translation>
    </message>
    <message>
        <source>All together</source>
        <extracomment>All limits of a subscription together</extracomment>
        <translation>En conjunto</translation>
    </message>
</context>
<context>
    <name>Mailer</name>
    <message>
        <source>Mail needs libcurl, which is not installed here.</source>
        <translation>El correo necesita libcurl, que no está instalada aquí.</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>Overview</source>
        <translation>Resumen</translation>
    </message>
    <message>
        <source>Latency</source>
        <translation>Latencia</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Historial</translation>
    </message>
    <message>
        <source>Errors</source>
        <translation>Errores</translation>
    </message>
    <message>
        <source>Status page</source>
        <translation>Página de estado</translation>
    </message>
    <message>
        <source>Limits</source>
        <translation>Límites</translation>
    </message>
    <message>
        <source>Test</source>
        <translation>Prueba</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Ajustes</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Páginas</translation>
    </message>
</context>
<context>
    <name>MonthCard</name>
    <message>
        <source>Report of a month</source>
        <translation>Informe mensual</translation>
    </message>
    <message>
        <source>Uptime</source>
        <translation>Disponibilidad</translation>
    </message>
    <message>
        <source>Time down</source>
        <translation>Tiempo de caída</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>Mes</translation>
    </message>
    <message>
        <source>Save as PDF…</source>
        <translation>Guardar como PDF…</translation>
    </message>
    <message>
        <source>Save as HTML…</source>
        <translation>Guardar como HTML…</translation>
    </message>
    <message>
        <source>of %1 watched</source>
        <extracomment>%1 a duration</extracomment>
        <translation>de %1 de observación</translation>
    </message>
    <message>
        <source>Incidents: %1</source>
        <translation>Incidentes: %1</translation>
    </message>
    <message>
        <source>Worst day: %1, down for %2</source>
        <extracomment>%1 a date, %2 a duration</extracomment>
        <translation>Peor día: %1, %2 de caída</translation>
    </message>
    <message>
        <source>Save the report</source>
        <translation>Guardar el informe</translation>
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
        <translation>Guardado como %1.</translation>
    </message>
    <message>
        <source>The report can&apos;t be saved: %1.</source>
        <translation>No se puede guardar el informe: %1.</translation>
    </message>
</context>
<context>
    <name>MonthDocument</name>
    <message>
        <source>Uptime</source>
        <translation>Disponibilidad</translation>
    </message>
    <message>
        <source>Time down</source>
        <translation>Tiempo de caída</translation>
    </message>
    <message>
        <source>Incidents measured</source>
        <translation>Incidentes medidos</translation>
    </message>
    <message>
        <source>Incidents posted</source>
        <translation>Incidentes publicados</translation>
    </message>
    <message>
        <source>Worst day: %1, down for %2 of %3 watched.</source>
        <extracomment>%1 a date, %2 and %3 durations</extracomment>
        <translation>Peor día: %1, %2 de caída en %3 de observación.</translation>
    </message>
    <message>
        <source>Lead (median): %1.</source>
        <extracomment>%1 is &quot;4 min before the page&quot;: the median of how much earlier we knew of incidents</extracomment>
        <translation>Antelación (mediana): %1.</translation>
    </message>
    <message>
        <source>Watched for %1.</source>
        <translation>%1 de observación.</translation>
    </message>
    <message>
        <source>None.</source>
        <translation>Ninguno.</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Inicio</translation>
    </message>
    <message>
        <source>Lasted</source>
        <translation>Duración</translation>
    </message>
    <message>
        <source>Seen by</source>
        <translation>Visto por</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Tipo</translation>
    </message>
    <message>
        <source>Lead</source>
        <translation>Antelación</translation>
    </message>
    <message>
        <source>As seen from this computer by Telltale. Days and times of %1; made on %2.</source>
        <translation>Lo que Telltale vio desde este equipo. Días y horas de %1; creado el %2.</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>Días</translation>
    </message>
    <message>
        <source>Incidents</source>
        <translation>Incidentes</translation>
    </message>
    <message>
        <source>Claude API in %1</source>
        <extracomment>%1 is a month with its year</extracomment>
        <translation>Claude API en %1</translation>
    </message>
</context>
<context>
    <name>Names</name>
    <message>
        <source>Green</source>
        <extracomment>The light of the lamp</extracomment>
        <translation>Verde</translation>
    </message>
    <message>
        <source>Amber</source>
        <extracomment>The light of the lamp</extracomment>
        <translation>Ámbar</translation>
    </message>
    <message>
        <source>Red</source>
        <extracomment>The light of the lamp</extracomment>
        <translation>Rojo</translation>
    </message>
    <message>
        <source>Grey</source>
        <extracomment>The light of the lamp</extracomment>
        <translation>Gris</translation>
    </message>
    <message>
        <source>All good</source>
        <extracomment>Cause of trouble: there is none</extracomment>
        <translation>Todo bien</translation>
    </message>
    <message>
        <source>Anthropic</source>
        <extracomment>Cause of trouble: the vendor of the API; a name, not translated</extracomment>
        <translation>Anthropic</translation>
    </message>
    <message>
        <source>Your network</source>
        <extracomment>Cause of trouble</extracomment>
        <translation>Su red</translation>
    </message>
    <message>
        <source>Intercepted connection</source>
        <extracomment>Cause of trouble: somebody between the user and the API answers in its place</extracomment>
        <translation>Conexión interceptada</translation>
    </message>
    <message>
        <source>Your key</source>
        <extracomment>Cause of trouble: the API key</extracomment>
        <translation>Su clave</translation>
    </message>
    <message>
        <source>Your limits</source>
        <extracomment>Cause of trouble: rate limits</extracomment>
        <translation>Sus límites</translation>
    </message>
    <message>
        <source>Your money</source>
        <extracomment>Cause of trouble: credit or spend limit used up</extracomment>
        <translation>Su saldo</translation>
    </message>
    <message>
        <source>Your request</source>
        <extracomment>Cause of trouble: the request itself is wrong</extracomment>
        <translation>Su solicitud</translation>
    </message>
    <message>
        <source>Can&apos;t tell</source>
        <extracomment>Cause of trouble: unknown</extracomment>
        <translation>Sin determinar</translation>
    </message>
    <message>
        <source>Link</source>
        <extracomment>Kind of check: the computer&apos;s own connection</extracomment>
        <translation>Enlace</translation>
    </message>
    <message>
        <source>Control</source>
        <extracomment>Kind of check: another host than the API&apos;s</extracomment>
        <translation>Control</translation>
    </message>
    <message>
        <source>Edge</source>
        <extracomment>Kind of check: the first server of the API that answers</extracomment>
        <translation>Edge</translation>
    </message>
    <message>
        <source>Key</source>
        <extracomment>Kind of check: whether the API key is accepted</extracomment>
        <translation>Clave</translation>
    </message>
    <message>
        <source>Token count</source>
        <extracomment>Kind of check: counting the tokens of a text</extracomment>
        <translation>Recuento de tokens</translation>
    </message>
    <message>
        <source>Message</source>
        <extracomment>Kind of check: a real, minimal message to a model</extracomment>
        <translation>Mensaje</translation>
    </message>
    <message>
        <source>OK</source>
        <translation>Correcto</translation>
    </message>
    <message>
        <source>Fault at Anthropic</source>
        <translation>Fallo de Anthropic</translation>
    </message>
    <message>
        <source>Overloaded</source>
        <translation>Sobrecarga</translation>
    </message>
    <message>
        <source>Unreachable from here</source>
        <translation>Inaccesible desde aquí</translation>
    </message>
    <message>
        <source>Own network down</source>
        <translation>Red propia caída</translation>
    </message>
    <message>
        <source>Intercepted</source>
        <translation>Interceptada</translation>
    </message>
    <message>
        <source>Proxy or portal</source>
        <translation>Proxy o portal</translation>
    </message>
    <message>
        <source>Key refused</source>
        <translation>Clave rechazada</translation>
    </message>
    <message>
        <source>Limited</source>
        <translation>Límite alcanzado</translation>
    </message>
    <message>
        <source>Out of money</source>
        <translation>Sin saldo</translation>
    </message>
    <message>
        <source>Bad request</source>
        <translation>Solicitud incorrecta</translation>
    </message>
    <message>
        <source>Discarded</source>
        <translation>Descartada</translation>
    </message>
    <message>
        <source>Name not found</source>
        <extracomment>Why there was no answer: the host&apos;s name could not be looked up</extracomment>
        <translation>Nombre no encontrado</translation>
    </message>
    <message>
        <source>No route</source>
        <translation>Sin ruta</translation>
    </message>
    <message>
        <source>Connection refused</source>
        <translation>Conexión rechazada</translation>
    </message>
    <message>
        <source>TLS failed</source>
        <translation>Fallo de TLS</translation>
    </message>
    <message>
        <source>Certificate</source>
        <translation>Certificado</translation>
    </message>
    <message>
        <source>Not encrypted</source>
        <extracomment>Why there was no answer: it came unencrypted</extracomment>
        <translation>Sin cifrar</translation>
    </message>
    <message>
        <source>Proxy refused</source>
        <translation>Rechazo del proxy</translation>
    </message>
    <message>
        <source>Timeout</source>
        <translation>Tiempo agotado</translation>
    </message>
    <message>
        <source>Connection lost</source>
        <translation>Conexión perdida</translation>
    </message>
    <message>
        <source>Garbled answer</source>
        <translation>Respuesta ilegible</translation>
    </message>
    <message>
        <source>Answer too large</source>
        <translation>Respuesta demasiado grande</translation>
    </message>
    <message>
        <source>%1 s</source>
        <extracomment>A duration in seconds, with decimals</extracomment>
        <translation>%1&#xa0;s</translation>
    </message>
    <message>
        <source>%1 ms</source>
        <extracomment>A duration in milliseconds</extracomment>
        <translation>%1&#xa0;ms</translation>
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
        <translation>Notificaciones</translation>
    </message>
    <message>
        <source>Notify of incidents, recovery and my side</source>
        <translation>Notificar incidentes, recuperación y problemas de mi lado</translation>
    </message>
    <message>
        <source>Play a sound</source>
        <translation>Reproducir un sonido</translation>
    </message>
    <message>
        <source>Quiet hours from</source>
        <translation>Horas de silencio desde</translation>
    </message>
    <message>
        <source>Show one</source>
        <translation>Mostrar una</translation>
    </message>
    <message>
        <source>Shows a notification now, to see what they look like here</source>
        <translation>Muestra ahora una notificación, para ver qué aspecto tienen aquí</translation>
    </message>
    <message>
        <source>What happens in them is told in one notification when they end</source>
        <translation>Lo que ocurre en ellas se comunica en una sola notificación cuando terminan</translation>
    </message>
    <message>
        <source>Quiet hours until</source>
        <translation>Horas de silencio hasta</translation>
    </message>
    <message>
        <source>until</source>
        <extracomment>Between two times of the day</extracomment>
        <translation>hasta</translation>
    </message>
    <message>
        <source>Beyond that they are summed up in one</source>
        <translation>Las que lo superan se resumen en una sola</translation>
    </message>
    <message>
        <source>Never</source>
        <extracomment>How often the past is summed up in a notification</extracomment>
        <translation>Nunca</translation>
    </message>
    <message>
        <source>Daily at 9:00</source>
        <translation>A diario a las 9:00</translation>
    </message>
    <message>
        <source>On Mondays at 9:00</source>
        <translation>Los lunes a las 9:00</translation>
    </message>
    <message>
        <source>At most an hour</source>
        <translation>Máximo por hora</translation>
    </message>
    <message>
        <source>Digest</source>
        <translation>Resumen periódico</translation>
    </message>
    <message>
        <source>Tell me of:</source>
        <translation>Avisar de:</translation>
    </message>
</context>
<context>
    <name>Notifier</name>
    <message>
        <source>Open</source>
        <extracomment>Button of a notification: opens the program&apos;s window.</extracomment>
        <translation>Abrir</translation>
    </message>
    <message>
        <source>Test now</source>
        <extracomment>Button of a notification: sends a test request.</extracomment>
        <translation>Probar ahora</translation>
    </message>
    <message>
        <source>Snooze 1 h</source>
        <extracomment>Button of a notification: no further ones for an hour.</extracomment>
        <translation>Posponer 1&#xa0;h</translation>
    </message>
    <message>
        <source>Acknowledge</source>
        <extracomment>Button of a notification: the user knows; told again when it changes.</extracomment>
        <translation>Dar por visto</translation>
    </message>
</context>
<context>
    <name>OverviewPage</name>
    <message>
        <source>Look at this on your computer</source>
        <translation>Revise esto en su equipo</translation>
    </message>
    <message>
        <source>Not to blame</source>
        <translation>No son la causa</translation>
    </message>
    <message>
        <source>Latency in the last hour</source>
        <translation>Latencia en la última hora</translation>
    </message>
    <message>
        <source>The last %1 checks</source>
        <translation>Las últimas %1 comprobaciones</translation>
    </message>
    <message>
        <source>Score</source>
        <translation>Puntuación</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>Indicios</translation>
    </message>
    <message>
        <source>Copy report</source>
        <translation>Copiar informe</translation>
    </message>
    <message>
        <source>The verdict with all its evidence, as text to paste into a ticket</source>
        <translation>El veredicto con todos sus indicios, como texto para pegar en un tique</translation>
    </message>
    <message>
        <source>Nothing seen yet. The first check is on its way.</source>
        <translation>Todavía no se ha visto nada. La primera comprobación está en curso.</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <extracomment>%1 is &quot;Network good&quot; or the like, %2 its age such as &quot;4 s ago&quot;</extracomment>
        <translation>%1, %2</translation>
    </message>
</context>
<context>
    <name>PaceCard</name>
    <message>
        <source>Fast: follows failures within seconds</source>
        <extracomment>How eagerly failures are followed</extracomment>
        <translation>Rápido: sigue los fallos en segundos</translation>
    </message>
    <message>
        <source>Balanced</source>
        <extracomment>How eagerly failures are followed</extracomment>
        <translation>Equilibrado</translation>
    </message>
    <message>
        <source>Calm: waits longer before it says so</source>
        <extracomment>How eagerly failures are followed</extracomment>
        <translation>Tranquilo: espera más antes de avisar</translation>
    </message>
    <message>
        <source>Saver: checks every 2 minutes</source>
        <extracomment>How eagerly failures are followed</extracomment>
        <translation>Ahorro: comprueba cada 2 minutos</translation>
    </message>
    <message>
        <source> s</source>
        <extracomment>Unit behind a number: seconds</extracomment>
        <translation>&#xa0;s</translation>
    </message>
    <message>
        <source>Pace</source>
        <translation>Ritmo</translation>
    </message>
    <message>
        <source>Manner</source>
        <translation>Modo</translation>
    </message>
    <message>
        <source>That means</source>
        <extracomment>What the chosen manner means in figures</extracomment>
        <translation>Esto significa</translation>
    </message>
    <message>
        <source>Check every</source>
        <translation>Comprobar cada</translation>
    </message>
    <message>
        <source>Read the status page every</source>
        <translation>Leer la página de estado cada</translation>
    </message>
    <message>
        <source>Give a check up after</source>
        <translation>Abandonar una comprobación tras</translation>
    </message>
    <message>
        <source>All of it is used from the next check on.</source>
        <translation>Todo ello se aplica desde la próxima comprobación.</translation>
    </message>
    <message>
        <source>When nothing answers any more you are told after %1, at most %2.</source>
        <extracomment>%1 and %2 are durations; the first is typical, the second the longest</extracomment>
        <translation>Cuando ya no responde nada, el aviso llega tras %1, como máximo tras %2.</translation>
    </message>
    <message>
        <source>False alarms: %1 a month where 1 in 200 checks fails by itself.</source>
        <translation>Falsas alarmas: %1 al mes si 1 de cada 200 comprobaciones falla por sí sola.</translation>
    </message>
    <message>
        <source>Checks: %1 on a quiet day. An incident is confirmed at a score of %2.</source>
        <translation>Comprobaciones: %1 en un día tranquilo. Un incidente se confirma con una puntuación de %2.</translation>
    </message>
</context>
<context>
    <name>PhaseBars</name>
    <message>
        <source>Phases of the request</source>
        <translation>Fases de la solicitud</translation>
    </message>
    <message>
        <source>Name</source>
        <extracomment>Phase of a request: looking up the host&apos;s address</extracomment>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Connect</source>
        <extracomment>Phase of a request: TCP handshake</extracomment>
        <translation>Conexión</translation>
    </message>
    <message>
        <source>TLS</source>
        <extracomment>Phase of a request: encryption handshake</extracomment>
        <translation>TLS</translation>
    </message>
    <message>
        <source>First byte</source>
        <extracomment>Phase of a request: from the request sent to the answer&apos;s first byte</extracomment>
        <translation>Primer byte</translation>
    </message>
    <message>
        <source>First token</source>
        <extracomment>Phase of a request: from the first byte to the first text</extracomment>
        <translation>Primer token</translation>
    </message>
    <message>
        <source>Rest</source>
        <extracomment>Phase of a request: what was left of the answer, or the wait until it failed</extracomment>
        <translation>Resto</translation>
    </message>
</context>
<context>
    <name>PlotMarks</name>
    <message>
        <source>Slow from %1</source>
        <extracomment>On a chart: from this latency on an answer counts as slow, such as &quot;2.50 s&quot;</extracomment>
        <translation>Lenta desde %1</translation>
    </message>
</context>
<context>
    <name>ProbeCard</name>
    <message>
        <source>Test messages: the only checks that cost</source>
        <translation>Mensajes de prueba: las únicas comprobaciones que cuestan</translation>
    </message>
    <message>
        <source>Family</source>
        <translation>Familia</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modelo</translation>
    </message>
    <message>
        <source>Budget a month</source>
        <translation>Presupuesto mensual</translation>
    </message>
    <message>
        <source>the cheapest of the family</source>
        <translation>el más barato de la familia</translation>
    </message>
    <message>
        <source>Family of models</source>
        <translation>Familia de modelos</translation>
    </message>
    <message>
        <source>Always this model</source>
        <translation>Siempre este modelo</translation>
    </message>
    <message>
        <source>%1 spent this month</source>
        <extracomment>%1 is an amount of money</extracomment>
        <translation>%1 gastados este mes</translation>
    </message>
</context>
<context>
    <name>ProbePrice</name>
    <message>
        <source>free</source>
        <translation>gratis</translation>
    </message>
    <message>
        <source>price unknown, at most %1 a month</source>
        <extracomment>The price of a model is not known; %1 is an amount of money</extracomment>
        <translation>precio desconocido, como máximo %1 al mes</translation>
    </message>
    <message>
        <source>usually next to nothing, at most %1 a month</source>
        <extracomment>%1 is an amount of money</extracomment>
        <translation>normalmente casi nada, como máximo %1 al mes</translation>
    </message>
    <message>
        <source>%1 a month, stopped at your budget of %2</source>
        <extracomment>Both are amounts of money</extracomment>
        <translation>%1 al mes, se detiene en su presupuesto de %2</translation>
    </message>
    <message>
        <source>about %1 a month</source>
        <extracomment>%1 is an amount of money</extracomment>
        <translation>unos %1 al mes</translation>
    </message>
    <message>
        <source>Always, every %1</source>
        <extracomment>When test messages are sent; %1 is a duration such as &quot;1 min&quot;</extracomment>
        <translation>Siempre, cada %1</translation>
    </message>
    <message>
        <source>On suspicion only</source>
        <extracomment>When test messages are sent</extracomment>
        <translation>Solo si hay sospecha</translation>
    </message>
    <message>
        <source>Never</source>
        <extracomment>When test messages are sent</extracomment>
        <translation>Nunca</translation>
    </message>
</context>
<context>
    <name>ProbeStrip</name>
    <message>
        <source>The last %1 checks</source>
        <translation>Las últimas %1 comprobaciones</translation>
    </message>
    <message>
        <source>%1 of %2 failed</source>
        <extracomment>Read aloud; %1 of %2 checks failed</extracomment>
        <translation>%1 de %2 fallidas</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <extracomment>%1 an HTTP status or what went wrong, %2 an outcome such as &quot;Overloaded&quot;</extracomment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Took %1</source>
        <translation>Tardó %1</translation>
    </message>
    <message>
        <source>Request id %1</source>
        <translation>ID de solicitud %1</translation>
    </message>
</context>
<context>
    <name>RangeBar</name>
    <message>
        <source>Range of time</source>
        <translation>Período</translation>
    </message>
    <message>
        <source>1 h</source>
        <extracomment>A range of time: hours</extracomment>
        <translation>1&#xa0;h</translation>
    </message>
    <message>
        <source>24 h</source>
        <translation>24&#xa0;h</translation>
    </message>
    <message>
        <source>7 d</source>
        <extracomment>A range of time: days</extracomment>
        <translation>7&#xa0;d</translation>
    </message>
    <message>
        <source>30 d</source>
        <translation>30&#xa0;d</translation>
    </message>
    <message>
        <source>Custom</source>
        <extracomment>A range of time that the user chose in the chart</extracomment>
        <translation>A medida</translation>
    </message>
    <message>
        <source>Earlier</source>
        <translation>Antes</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Después</translation>
    </message>
    <message>
        <source>Zoom out</source>
        <translation>Alejar</translation>
    </message>
    <message>
        <source>Zoom in</source>
        <translation>Acercar</translation>
    </message>
    <message>
        <source>Back to %1</source>
        <extracomment>%1 is a range of time such as &quot;24 h&quot;</extracomment>
        <translation>Volver a %1</translation>
    </message>
</context>
<context>
    <name>ScoreBar</name>
    <message>
        <source>Score</source>
        <translation>Puntuación</translation>
    </message>
    <message>
        <source>Score %1: every failure adds 20, every good answer takes 1 away. From %2 the light is amber, from %3 an incident is confirmed.</source>
        <translation>Puntuación %1: cada fallo suma 20, cada respuesta correcta resta 1. Desde %2 la luz está en ámbar, desde %3 se confirma un incidente.</translation>
    </message>
    <message>
        <source>amber %1</source>
        <extracomment>Mark on the score bar: from here the light is amber</extracomment>
        <translation>ámbar %1</translation>
    </message>
    <message>
        <source>incident %1</source>
        <extracomment>Mark on the score bar: from here an incident is confirmed</extracomment>
        <translation>incidente %1</translation>
    </message>
</context>
<context>
    <name>SettingChecks</name>
    <message>
        <source>The version is a date such as 2023-06-01.</source>
        <translation>La versión es una fecha, como 2023-06-01.</translation>
    </message>
    <message>
        <source>A family is one word, such as haiku.</source>
        <translation>Una familia es una sola palabra, como haiku.</translation>
    </message>
    <message>
        <source>A model&apos;s name has only letters, digits, dots and dashes.</source>
        <translation>El nombre de un modelo solo contiene letras, cifras, puntos y guiones.</translation>
    </message>
    <message>
        <source>This file can&apos;t be read.</source>
        <translation>No se puede leer este archivo.</translation>
    </message>
    <message>
        <source>This file holds no certificate in PEM form.</source>
        <translation>Este archivo no contiene ningún certificado en formato PEM.</translation>
    </message>
</context>
<context>
    <name>SettingsPage</name>
    <message>
        <source>Undo changes</source>
        <translation>Deshacer cambios</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Guardar</translation>
    </message>
    <message>
        <source>Something above can&apos;t be right yet.</source>
        <translation>Algo de lo anterior todavía no es correcto.</translation>
    </message>
    <message>
        <source>Changes are used once they are saved.</source>
        <translation>Los cambios se aplican al guardarlos.</translation>
    </message>
    <message>
        <source>Saved.</source>
        <translation>Guardado.</translation>
    </message>
</context>
<context>
    <name>SettingsStore</name>
    <message>
        <source>It must be a whole number from %1 to %2.</source>
        <translation>Debe ser un número entero de %1 a %2.</translation>
    </message>
    <message>
        <source>It must be %1 or %2.</source>
        <extracomment>%1 and %2 are words of the settings file, as &quot;true&quot; and &quot;false&quot;</extracomment>
        <translation>Debe ser %1 o %2.</translation>
    </message>
    <message>
        <source>It must be one of: %1.</source>
        <extracomment>%1 is a list of words of the settings file</extracomment>
        <translation>Debe ser uno de estos valores: %1.</translation>
    </message>
    <message>
        <source>It must be a file that can be read.</source>
        <translation>Debe ser un archivo que se pueda leer.</translation>
    </message>
    <message>
        <source>It must be at most %1 names of at most %2 characters.</source>
        <translation>Deben ser como máximo %1 nombres de %2 caracteres como máximo.</translation>
    </message>
    <message>
        <source>It must be a version such as 2023-06-01.</source>
        <translation>Debe ser una versión, como 2023-06-01.</translation>
    </message>
    <message>
        <source>It must be a name of letters, digits and . _ : / @ -, at most 100.</source>
        <translation>Debe ser un nombre de letras, cifras y . _ : / @ -, de 100 caracteres como máximo.</translation>
    </message>
    <message>
        <source>It must be a language such as de or pt_BR, or empty for the system&apos;s.</source>
        <translation>Debe ser un idioma, como de o pt_BR, o quedar vacío para usar el del sistema.</translation>
    </message>
    <message>
        <source>it is not a file</source>
        <translation>no es un archivo</translation>
    </message>
    <message>
        <source>it is too large</source>
        <translation>es demasiado grande</translation>
    </message>
    <message>
        <source>%1 has lines that are not &quot;name=value&quot;; they are skipped.</source>
        <translation>%1 contiene líneas que no son «nombre=valor»; se omiten.</translation>
    </message>
    <message>
        <source>In %1, history/rollup_days is less than history/raw_days. Both are taken as %2.</source>
        <translation>En %1, history/rollup_days es menor que history/raw_days. Ambos se toman como %2.</translation>
    </message>
    <message>
        <source>In %1, %2 seems to hold an API key. It is not used from there: please delete that line and enter the key in the window, which puts it into the keyring, or set ANTHROPIC_API_KEY.</source>
        <extracomment>%1 a file, %2 the name of a line in it</extracomment>
        <translation>En %1, %2 parece contener una clave de API. Desde ahí no se usa: borre esa línea e indique la clave en la ventana, que la guarda en el depósito de claves, o defina ANTHROPIC_API_KEY.</translation>
    </message>
    <message>
        <source>In %1, %2 is &quot;%3&quot;. %4 The default is used instead.</source>
        <extracomment>%1 a file, %2 the name of a setting, %3 its value, %4 a sentence: what it must be</extracomment>
        <translation>En %1, %2 es «%3». %4 En su lugar se usa el valor predeterminado.</translation>
    </message>
    <message>
        <source>%1 can&apos;t be read (%2); the defaults are used.</source>
        <translation>No se puede leer %1 (%2); se usan los valores predeterminados.</translation>
    </message>
    <message>
        <source>The settings can&apos;t be written to %1.</source>
        <translation>No se pueden escribir los ajustes en %1.</translation>
    </message>
    <message>
        <source>It must be a time of the day such as 22:00.</source>
        <translation>Debe ser una hora del día, como 22:00.</translation>
    </message>
</context>
<context>
    <name>ShareTrend</name>
    <message>
        <source>Trend</source>
        <translation>Tendencia</translation>
    </message>
    <message>
        <source>Last %1: from %2 to %3 left, at least %4</source>
        <extracomment>Of an allowance; %1 a duration, %2 to %4 shares such as &quot;93 %&quot;</extracomment>
        <translation>Último período de %1: restante de %2 a %3, mínimo %4</translation>
    </message>
</context>
<context>
    <name>Shell</name>
    <message>
        <source>Your desktop shows no tray icons, so Telltale lives in this window. On GNOME, the extension &quot;AppIndicator and KStatusNotifierItem Support&quot; adds a tray.</source>
        <translation>Su escritorio no muestra iconos de bandeja, así que Telltale permanece en esta ventana. En GNOME, la extensión «AppIndicator and KStatusNotifierItem Support» añade una bandeja.</translation>
    </message>
    <message>
        <source>The desktop&apos;s message bus has ended and begun anew, so lamp and notifications may be missing until you quit Telltale and start it again. The key is only in memory: have it at hand.</source>
        <translation>El bus de mensajes del escritorio terminó y volvió a empezar, así que la lámpara y las notificaciones pueden faltar hasta que salga de Telltale y lo inicie de nuevo. La clave solo está en memoria: téngala a mano.</translation>
    </message>
</context>
<context>
    <name>SnoozeMenu</name>
    <message>
        <source>For &amp;1 hour</source>
        <extracomment>Menu: how long notifications are held back.</extracomment>
        <translation>Durante &amp;1 hora</translation>
    </message>
    <message>
        <source>For &amp;4 hours</source>
        <extracomment>Menu: how long notifications are held back.</extracomment>
        <translation>Durante &amp;4 horas</translation>
    </message>
    <message>
        <source>Until &amp;tomorrow morning</source>
        <extracomment>Menu: how long notifications are held back.</extracomment>
        <translation>Hasta &amp;mañana por la mañana</translation>
    </message>
    <message>
        <source>&amp;End snooze</source>
        <extracomment>Menu: notifications are no longer held back.</extracomment>
        <translation>&amp;Dejar de posponer</translation>
    </message>
</context>
<context>
    <name>SpendBars</name>
    <message>
        <source>Spend of the probes by month</source>
        <translation>Gasto de las comprobaciones por mes</translation>
    </message>
    <message>
        <source>%1 spent, budget %2</source>
        <extracomment>%1 and %2 are amounts of money</extracomment>
        <translation>%1 gastados, presupuesto %2</translation>
    </message>
    <message>
        <source>budget %1</source>
        <extracomment>On a line in a chart; %1 an amount of money</extracomment>
        <translation>presupuesto %1</translation>
    </message>
</context>
<context>
    <name>SpendCard</name>
    <message>
        <source>Messages, the only probes that cost, are sent on suspicion only.</source>
        <translation>Los mensajes, las únicas comprobaciones que cuestan, se envían solo si hay sospecha.</translation>
    </message>
    <message>
        <source>Messages, the only probes that cost, are never sent.</source>
        <translation>Los mensajes, las únicas comprobaciones que cuestan, no se envían nunca.</translation>
    </message>
    <message>
        <source>What the probes cost</source>
        <translation>Qué cuestan las comprobaciones</translation>
    </message>
    <message>
        <source>This month: %1 of the budget of %2.</source>
        <extracomment>%1 and %2 are amounts of money</extracomment>
        <translation>Este mes: %1 del presupuesto de %2.</translation>
    </message>
    <message>
        <source>The budget is spent: only probes that cost nothing are sent until the next month.</source>
        <translation>El presupuesto está agotado: hasta el próximo mes solo se envían comprobaciones que no cuestan nada.</translation>
    </message>
</context>
<context>
    <name>StartCard</name>
    <message>
        <source>Start</source>
        <translation>Inicio</translation>
    </message>
    <message>
        <source>Start when you log in</source>
        <translation>Abrir al iniciar sesión</translation>
    </message>
    <message>
        <source>Start in the tray, without the window</source>
        <translation>Abrir en la bandeja, sin la ventana</translation>
    </message>
    <message>
        <source>That is set at once, in %1, and always starts in the tray.</source>
        <extracomment>%1 is a file</extracomment>
        <translation>Se aplica al momento, en %1, y siempre abre en la bandeja.</translation>
    </message>
    <message>
        <source>From the next start on. Where the desktop shows no tray, the window opens all the same.</source>
        <translation>Desde el próximo inicio. Si el escritorio no muestra ninguna bandeja, la ventana se abre de todos modos.</translation>
    </message>
</context>
<context>
    <name>StatusPage</name>
    <message>
        <source>The status page hasn&apos;t been read yet.</source>
        <translation>Todavía no se ha leído la página de estado.</translation>
    </message>
    <message>
        <source>The status page can&apos;t be read just now. That says nothing about the API.</source>
        <translation>En este momento no se puede leer la página de estado. Eso no dice nada sobre la API.</translation>
    </message>
    <message>
        <source>The status page can&apos;t be reached just now. That says nothing about the API.</source>
        <translation>En este momento no se puede acceder a la página de estado. Eso no dice nada sobre la API.</translation>
    </message>
    <message>
        <source>names only models that you don&apos;t use</source>
        <extracomment>Of an incident on the status page: it doesn&apos;t count</extracomment>
        <translation>solo nombra modelos que no usa</translation>
    </message>
    <message>
        <source>acknowledged</source>
        <extracomment>Of an incident on the status page: it doesn&apos;t count until it changes</extracomment>
        <translation>dado por visto</translation>
    </message>
    <message>
        <source>Open incidents</source>
        <translation>Incidentes abiertos</translation>
    </message>
    <message>
        <source>Maintenance</source>
        <translation>Mantenimiento</translation>
    </message>
    <message>
        <source>Open status page</source>
        <translation>Abrir página de estado</translation>
    </message>
    <message>
        <source>News of %1, %2.</source>
        <extracomment>%1 is the host of a status page, %2 an age such as &quot;47 s ago&quot;</extracomment>
        <translation>Datos de %1, %2.</translation>
    </message>
    <message>
        <source>You knew %1 before the page did.</source>
        <extracomment>%1 is a duration; we saw the incident before the status page told it</extracomment>
        <translation>Aquí se supo %1 antes que en la página.</translation>
    </message>
    <message>
        <source>The page knew %1 before it showed here.</source>
        <translation>La página lo supo %1 antes de que se viera aquí.</translation>
    </message>
    <message>
        <source>None posted.</source>
        <translation>Ninguno publicado.</translation>
    </message>
    <message>
        <source>impact: %1</source>
        <extracomment>%1 is the vendor&apos;s own word: none, minor, major, critical</extracomment>
        <translation>impacto: %1</translation>
    </message>
    <message>
        <source>since %1</source>
        <translation>desde %1</translation>
    </message>
    <message>
        <source>%1, %2: %3</source>
        <extracomment>%1 a time, %2 a state such as &quot;monitoring&quot;, %3 what the vendor wrote</extracomment>
        <translation>%1, %2: %3</translation>
    </message>
    <message>
        <source>None planned.</source>
        <translation>Ninguno previsto.</translation>
    </message>
    <message>
        <source>Follow</source>
        <extracomment>Button that stays down: a notification for each update of an incident</extracomment>
        <translation>Seguir</translation>
    </message>
    <message>
        <source>A notification for each update, until it is over</source>
        <translation>Una notificación por cada actualización, hasta que termine</translation>
    </message>
</context>
<context>
    <name>StatusWords</name>
    <message>
        <source>%1 for %2</source>
        <extracomment>%1 a state such as &quot;partial outage&quot;, %2 a duration</extracomment>
        <translation>%1 durante %2</translation>
    </message>
    <message>
        <source>no data</source>
        <extracomment>Of a day on which the status page wasn&apos;t read</extracomment>
        <translation>sin datos</translation>
    </message>
    <message>
        <source>No data: the status page wasn&apos;t read</source>
        <translation>Sin datos: no se leyó la página de estado</translation>
    </message>
    <message>
        <source>Known for %1 of the day</source>
        <extracomment>For how long of a day the state of a component is known; %1 is a duration</extracomment>
        <translation>Se conoce durante %1 del día</translation>
    </message>
    <message>
        <source>%1 operational</source>
        <extracomment>%1 is a share such as &quot;98.70 %&quot;: for how much of the time a component was operational</extracomment>
        <translation>%1 operativo</translation>
    </message>
    <message>
        <source>the page</source>
        <extracomment>The status page knew of an incident before we did</extracomment>
        <translation>la página</translation>
    </message>
    <message>
        <source>never on the page</source>
        <extracomment>The status page never told of an incident that we measured</extracomment>
        <translation>nunca en la página</translation>
    </message>
    <message>
        <source>not yet on the page</source>
        <translation>todavía no en la página</translation>
    </message>
    <message>
        <source>nothing seen here</source>
        <extracomment>The status page told of an incident of which nothing was measured here</extracomment>
        <translation>aquí no se vio nada</translation>
    </message>
    <message>
        <source>not watched</source>
        <extracomment>The status page told of an incident while this program didn&apos;t run</extracomment>
        <translation>sin observación</translation>
    </message>
    <message>
        <source>You knew %1 before the page did.</source>
        <extracomment>%1 is a duration</extracomment>
        <translation>Aquí se supo %1 antes que en la página.</translation>
    </message>
    <message>
        <source>The page knew %1 before it showed here.</source>
        <translation>La página lo supo %1 antes de que se viera aquí.</translation>
    </message>
    <message>
        <source>The page knew before it showed here.</source>
        <translation>La página lo supo antes de que se viera aquí.</translation>
    </message>
    <message>
        <source>Nothing of it was seen here.</source>
        <translation>Aquí no se vio nada de ello.</translation>
    </message>
    <message>
        <source>Telltale wasn&apos;t watching when it began.</source>
        <translation>Telltale no estaba observando cuando empezó.</translation>
    </message>
    <message>
        <source>You knew first in %1 of %2.</source>
        <extracomment>Of %2 incidents that this program and the status page knew of, it knew %1 first</extracomment>
        <translation>Aquí se supo primero en %1 de %2 casos.</translation>
    </message>
    <message>
        <source>In the middle (median) %1 before the page.</source>
        <extracomment>%1 is a duration, the median of several</extracomment>
        <translation>Valor central (mediana): %1 antes que la página.</translation>
    </message>
    <message>
        <source>In the middle (median) %1 after the page.</source>
        <translation>Valor central (mediana): %1 después que la página.</translation>
    </message>
    <message numerus="yes">
        <source>%n never made it to the page.</source>
        <translation>
            <numerusform>%n nunca llegó a la página.</numerusform>
            <numerusform>%n nunca llegaron a la página.</numerusform>
        </translation>
    </message>
    <message>
        <source>Under way</source>
        <extracomment>Of a maintenance</extracomment>
        <translation>En curso</translation>
    </message>
    <message>
        <source>Takes longer</source>
        <extracomment>Of a maintenance that should be over</extracomment>
        <translation>Se prolonga</translation>
    </message>
    <message>
        <source>Upcoming</source>
        <extracomment>Of a maintenance</extracomment>
        <translation>Previsto</translation>
    </message>
    <message>
        <source>Over</source>
        <extracomment>Of a maintenance</extracomment>
        <translation>Terminado</translation>
    </message>
    <message>
        <source>until %1, for another %2</source>
        <extracomment>Of a maintenance; %1 a time, %2 a duration</extracomment>
        <translation>hasta %1, faltan %2</translation>
    </message>
    <message>
        <source>was to end at %1</source>
        <extracomment>Of a maintenance that should be over; %1 a time</extracomment>
        <translation>debía terminar: %1</translation>
    </message>
    <message>
        <source>no time told</source>
        <extracomment>Of a maintenance without a date</extracomment>
        <translation>sin hora indicada</translation>
    </message>
    <message>
        <source>in %1, from %2 to %3</source>
        <extracomment>Of a maintenance; %1 a duration, %2 and %3 times</extracomment>
        <translation>en %1, de %2 a %3</translation>
    </message>
    <message>
        <source>in %1, from %2</source>
        <extracomment>Of a maintenance; %1 a duration, %2 a time</extracomment>
        <translation>en %1, desde %2</translation>
    </message>
</context>
<context>
    <name>TestLogCard</name>
    <message>
        <source>Earlier tests</source>
        <translation>Pruebas anteriores</translation>
    </message>
    <message>
        <source>No test has been sent yet. Each one is listed here, the last 50 also after a restart.</source>
        <translation>Aún no se ha enviado ninguna prueba. Cada una figurará aquí; las últimas 50, también tras reiniciar.</translation>
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
        <translation>Hora</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modelo</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>First token</source>
        <translation>Primer token</translation>
    </message>
    <message>
        <source>Total</source>
        <extracomment>Heading of a column: how long the whole request took</extracomment>
        <translation>Total</translation>
    </message>
    <message>
        <source>Tokens</source>
        <translation>Tokens</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>Precio</translation>
    </message>
    <message>
        <source>Request id</source>
        <translation>ID de solicitud</translation>
    </message>
</context>
<context>
    <name>TestPage</name>
    <message>
        <source>requests %1 of %2</source>
        <extracomment>What is left of an allowance: %1 of %2</extracomment>
        <translation>solicitudes %1 de %2</translation>
    </message>
    <message>
        <source>input tokens %1 of %2</source>
        <translation>tokens de entrada %1 de %2</translation>
    </message>
    <message>
        <source>output tokens %1 of %2</source>
        <translation>tokens de salida %1 de %2</translation>
    </message>
    <message>
        <source>%1 in, %2 out</source>
        <extracomment>Tokens used by a request: read and written</extracomment>
        <translation>%1 de entrada, %2 de salida</translation>
    </message>
    <message>
        <source>Send a test request</source>
        <translation>Enviar una solicitud de prueba</translation>
    </message>
    <message>
        <source>Stream the answer</source>
        <translation>Respuesta en streaming</translation>
    </message>
    <message>
        <source>Shows the time to the first token</source>
        <translation>Muestra el tiempo hasta el primer token</translation>
    </message>
    <message>
        <source>&amp;Model</source>
        <translation>&amp;Modelo</translation>
    </message>
    <message>
        <source>&amp;Prompt</source>
        <translation>&amp;Prompt</translation>
    </message>
    <message>
        <source>Ma&amp;x tokens</source>
        <translation>Má&amp;x. de tokens</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>Precio</translation>
    </message>
    <message>
        <source>A test request needs your API key.</source>
        <translation>Una solicitud de prueba necesita su clave de API.</translation>
    </message>
    <message>
        <source>Enter key…</source>
        <translation>Indicar clave…</translation>
    </message>
    <message>
        <source>Send test request</source>
        <translation>Enviar solicitud de prueba</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>The request is under way</source>
        <translation>La solicitud está en curso</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Resultado</translation>
    </message>
    <message>
        <source>Copy request id</source>
        <translation>Copiar ID de solicitud</translation>
    </message>
    <message>
        <source>Probe model (cheapest %1)</source>
        <extracomment>The model that the checks use, chosen by the program</extracomment>
        <translation>Modelo de comprobación (%1 más barato)</translation>
    </message>
    <message>
        <source>%1 – retires %2</source>
        <extracomment>%1 a model, %2 a date</extracomment>
        <translation>%1 – se retira el %2</translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <extracomment>%1 a model, %2 the vendor&apos;s word such as &quot;deprecated&quot;</extracomment>
        <translation>%1 – %2</translation>
    </message>
    <message>
        <source>Not known for this model</source>
        <translation>No se conoce para este modelo</translation>
    </message>
    <message>
        <source>at most about %1</source>
        <translation>como máximo unos %1</translation>
    </message>
    <message>
        <source>%1 · %2 · %3</source>
        <extracomment>%1 an HTTP status, %2 what it means, %3 how long it took</extracomment>
        <translation>%1 · %2 · %3</translation>
    </message>
    <message>
        <source>It said: %1</source>
        <extracomment>%1 is what the model or the server said</extracomment>
        <translation>Respuesta: %1</translation>
    </message>
    <message>
        <source>Model: %1</source>
        <translation>Modelo: %1</translation>
    </message>
    <message>
        <source>Error type: %1</source>
        <translation>Tipo de error: %1</translation>
    </message>
    <message>
        <source>Tokens: %1</source>
        <translation>Tokens: %1</translation>
    </message>
    <message>
        <source>Price: %1</source>
        <translation>Precio: %1</translation>
    </message>
    <message>
        <source>Request id: %1</source>
        <translation>ID de solicitud: %1</translation>
    </message>
    <message>
        <source>Server&apos;s own time: %1</source>
        <translation>Tiempo del servidor: %1</translation>
    </message>
    <message>
        <source>Edge site: %1</source>
        <translation>Ubicación edge: %1</translation>
    </message>
    <message>
        <source>Limits left: %1</source>
        <translation>Límites restantes: %1</translation>
    </message>
    <message>
        <source>Count tokens</source>
        <translation>Contar tokens</translation>
    </message>
    <message>
        <source>Asks how many tokens this prompt has for this model; that is free</source>
        <translation>Pregunta cuántos tokens tiene este prompt para este modelo; es gratis</translation>
    </message>
    <message numerus="yes">
        <source>%n token(s) in</source>
        <translation>
            <numerusform>%n token de entrada</numerusform>
            <numerusform>%n tokens de entrada</numerusform>
        </translation>
    </message>
    <message>
        <source>at most %1</source>
        <extracomment>%1 is an amount of money</extracomment>
        <translation>como máximo %1</translation>
    </message>
</context>
<context>
    <name>TestResultCard</name>
    <message>
        <source>Copy as</source>
        <extracomment>Button with a menu of languages: curl, Python, TypeScript</extracomment>
        <translation>Copiar como</translation>
    </message>
    <message>
        <source>The same request as a command or a program; the key is not in it</source>
        <translation>La misma solicitud como comando o programa; la clave no figura en él</translation>
    </message>
    <message>
        <source>Raw response</source>
        <translation>Respuesta sin procesar</translation>
    </message>
    <message>
        <source>Status line, headers and body as they came</source>
        <translation>Línea de estado, cabeceras y cuerpo tal como llegaron</translation>
    </message>
    <message>
        <source>Only the beginning of a long body is shown.</source>
        <translation>Solo se muestra el comienzo de un cuerpo largo.</translation>
    </message>
    <message>
        <source>Time: %1</source>
        <translation>Hora: %1</translation>
    </message>
</context>
<context>
    <name>TimeTicks</name>
    <message>
        <source>d MMM</source>
        <extracomment>Day and month on a chart&apos;s axis, in Qt&apos;s date format</extracomment>
        <translation>d MMM</translation>
    </message>
</context>
<context>
    <name>Tray</name>
    <message>
        <source>Looking …</source>
        <extracomment>Shown by the tray icon before the first verdict.</extracomment>
        <translation>Primera comprobación…</translation>
    </message>
    <message>
        <source>since %1</source>
        <extracomment>Tooltip of the tray icon, second line; %1 is a time such as 14:05.</extracomment>
        <translation>desde %1</translation>
    </message>
    <message>
        <source>&amp;Check now</source>
        <extracomment>Menu of the tray icon: probes the API at once.</extracomment>
        <translation>&amp;Comprobar ahora</translation>
    </message>
    <message>
        <source>&amp;Send test request</source>
        <extracomment>Menu of the tray icon: sends one minimal message and shows the result.</extracomment>
        <translation>&amp;Enviar solicitud de prueba</translation>
    </message>
    <message>
        <source>Open &amp;window</source>
        <extracomment>Menu of the tray icon.</extracomment>
        <translation>Abrir &amp;ventana</translation>
    </message>
    <message>
        <source>Open status &amp;page</source>
        <extracomment>Menu of the tray icon: opens the vendor&apos;s status page in the browser.</extracomment>
        <translation>Abrir &amp;página de estado</translation>
    </message>
    <message>
        <source>Pause for 1 &amp;hour</source>
        <extracomment>Menu of the tray icon: no probes for an hour.</extracomment>
        <translation>Pausar 1 &amp;hora</translation>
    </message>
    <message>
        <source>&amp;Resume</source>
        <extracomment>Menu of the tray icon, while paused: probes again.</extracomment>
        <translation>&amp;Reanudar</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <extracomment>Menu of the tray icon: ends the program.</extracomment>
        <translation>&amp;Salir</translation>
    </message>
    <message>
        <source>S&amp;ettings</source>
        <extracomment>Menu of the tray icon.</extracomment>
        <translation>&amp;Ajustes</translation>
    </message>
    <message>
        <source>Search reports by &amp;others</source>
        <extracomment>Menu of the tray icon, with the names of web sites in it.</extracomment>
        <translation>Buscar lo que informan &amp;otros</translation>
    </message>
    <message>
        <source>&amp;Acknowledge</source>
        <extracomment>Menu of the tray icon: the user knows of the incident.</extracomment>
        <translation>&amp;Dar por visto</translation>
    </message>
    <message>
        <source>&amp;Tell me when it&apos;s back</source>
        <extracomment>Menu of the tray icon, can be ticked: one notification when the API is good again.</extracomment>
        <translation>Avisar cuando se rec&amp;upere</translation>
    </message>
    <message>
        <source>S&amp;nooze notifications</source>
        <extracomment>Menu of the tray icon: no notifications for a while.</extracomment>
        <translation>Posponer &amp;notificaciones</translation>
    </message>
    <message>
        <source>Cop&amp;y report</source>
        <extracomment>Menu of the tray icon: the verdict with its evidence, to the clipboard.</extracomment>
        <translation>Copiar &amp;informe</translation>
    </message>
</context>
<context>
    <name>UptimeBar</name>
    <message>
        <source>The bar begins at %1; the mark is at %2</source>
        <extracomment>Bar of an uptime; %1 where it begins and %2 a mark on it, both shares such as &quot;98 %&quot;</extracomment>
        <translation>La barra empieza en %1; la marca está en %2</translation>
    </message>
</context>
<context>
    <name>UptimeCard</name>
    <message>
        <source>Uptime, as seen from here</source>
        <translation>Disponibilidad, vista desde aquí</translation>
    </message>
    <message>
        <source>Last 24 hours</source>
        <translation>Últimas 24 horas</translation>
    </message>
    <message>
        <source>Last 7 days</source>
        <translation>Últimos 7 días</translation>
    </message>
    <message>
        <source>Last 30 days</source>
        <translation>Últimos 30 días</translation>
    </message>
    <message>
        <source>down for %1, %2</source>
        <extracomment>%1 how long the API was down; %2 whether that is more than users are told to expect</extracomment>
        <translation>caída durante %1, %2</translation>
    </message>
    <message>
        <source>not watched</source>
        <translation>sin observación</translation>
    </message>
</context>
<context>
    <name>VerdictHeader</name>
    <message>
        <source>Open status page</source>
        <extracomment>Button: opens the vendor&apos;s status page in the browser</extracomment>
        <translation>Abrir página de estado</translation>
    </message>
    <message>
        <source>Edit key…</source>
        <translation>Editar clave…</translation>
    </message>
    <message>
        <source>Open settings</source>
        <translation>Abrir ajustes</translation>
    </message>
    <message>
        <source>Resume checks</source>
        <extracomment>Button: checks go on after a pause</extracomment>
        <translation>Reanudar</translation>
    </message>
    <message>
        <source>Check now</source>
        <translation>Comprobar ahora</translation>
    </message>
    <message>
        <source>Acknowledge</source>
        <extracomment>Button: what the status page reports shall no longer colour the light</extracomment>
        <translation>Dar por visto</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation>Veredicto</translation>
    </message>
    <message>
        <source>Check now (F5)</source>
        <translation>Comprobar ahora (F5)</translation>
    </message>
    <message>
        <source>What the status page reports doesn&apos;t count until it changes</source>
        <translation>Lo que informa la página de estado no cuenta hasta que cambie</translation>
    </message>
    <message>
        <source>since %1 (%2)</source>
        <extracomment>%1 is a time such as &quot;14:05&quot;, %2 a duration such as &quot;4 min&quot;</extracomment>
        <translation>desde %1 (%2)</translation>
    </message>
    <message>
        <source>Checking…</source>
        <translation>Comprobando…</translation>
    </message>
    <message>
        <source>Next check in %1</source>
        <extracomment>%1 is a duration such as &quot;14 s&quot;</extracomment>
        <translation>Próxima comprobación en %1</translation>
    </message>
    <message>
        <source>Tell me when it&apos;s back</source>
        <extracomment>Button that stays down: one notification when the API is good again</extracomment>
        <translation>Avisar cuando se recupere</translation>
    </message>
    <message>
        <source>Snooze</source>
        <extracomment>Button with a menu: no notifications for a while</extracomment>
        <translation>Posponer</translation>
    </message>
    <message>
        <source>One notification when the API is good again, whatever is snoozed</source>
        <translation>Una notificación cuando la API vuelva a funcionar, sin importar qué esté pospuesto</translation>
    </message>
    <message>
        <source>Holds notifications back; what happens meanwhile is told after it</source>
        <translation>Retiene las notificaciones; lo que ocurre mientras tanto se comunica después</translation>
    </message>
</context>
<context>
    <name>Wording</name>
    <message>
        <source>Check your network and its name server (DNS); a VPN that was cut off often leaves a dead one behind.</source>
        <translation>Compruebe su red y su servidor de nombres (DNS); una VPN interrumpida a menudo deja configurado uno que no responde.</translation>
    </message>
    <message>
        <source>Check your network: cable, Wi-Fi, VPN.</source>
        <translation>Compruebe su red: cable, wifi, VPN.</translation>
    </message>
    <message>
        <source>Set this machine&apos;s clock, or let the network set it.</source>
        <translation>Ponga en hora el reloj de este equipo o deje que lo ajuste la red.</translation>
    </message>
    <message>
        <source>Check the proxy and the API address in the settings; on a foreign Wi-Fi, log in first.</source>
        <translation>Compruebe en los ajustes el proxy y la dirección de la API; en una wifi ajena, inicie sesión primero.</translation>
    </message>
    <message>
        <source>Ask whoever runs your network. If you trust this issuer, name its certificate file in the settings; your key is not sent until then.</source>
        <translation>Consulte a quien administra su red. Si confía en este emisor, indique su archivo de certificado en los ajustes; hasta entonces no se envía la clave.</translation>
    </message>
    <message>
        <source>Give the proxy&apos;s user name and password in the system&apos;s proxy settings.</source>
        <translation>Indique el usuario y la contraseña del proxy en los ajustes de proxy del sistema.</translation>
    </message>
    <message>
        <source>Check the system&apos;s proxy settings, or ask whoever runs the proxy to let the API&apos;s host through.</source>
        <translation>Compruebe los ajustes de proxy del sistema o pida a quien administra el proxy que deje pasar el host de la API.</translation>
    </message>
    <message>
        <source>Open any web page in a browser and log in to the network.</source>
        <translation>Abra cualquier página web en un navegador e inicie sesión en la red.</translation>
    </message>
    <message>
        <source>See Anthropic&apos;s mail or Console for the reason and how to appeal.</source>
        <translation>El motivo y la forma de apelar están en el correo o en la consola de Anthropic.</translation>
    </message>
    <message>
        <source>Ask whoever looks after your organization&apos;s encryption keys.</source>
        <translation>Consulte a quien gestiona las claves de cifrado de su organización.</translation>
    </message>
    <message>
        <source>Check in Anthropic&apos;s Console what the key and its workspace are allowed to do.</source>
        <translation>Compruebe en la consola de Anthropic qué pueden hacer la clave y su espacio de trabajo.</translation>
    </message>
    <message>
        <source>Check that the key is whole, without blanks or quotes, not revoked or expired, and of the kind that calls the API (sk-ant-api...); or make a new one in Anthropic&apos;s Console.</source>
        <translation>Compruebe que la clave esté completa, sin espacios ni comillas, que no esté revocada ni caducada y que sea del tipo que llama a la API (sk-ant-api...); o cree una nueva en la consola de Anthropic.</translation>
    </message>
    <message>
        <source>Wait a minute before the next request, then send more slowly.</source>
        <translation>Espere un minuto antes de la próxima solicitud y después envíe más despacio.</translation>
    </message>
    <message>
        <source>The wait is over; go on, but send more slowly.</source>
        <translation>La espera ha terminado; continúe, pero envíe más despacio.</translation>
    </message>
    <message>
        <source>Wait until %1 before the next request, then send more slowly.</source>
        <extracomment>%1 is a time of day</extracomment>
        <translation>Espere hasta las %1 antes de la próxima solicitud y después envíe más despacio.</translation>
    </message>
    <message>
        <source>Raise the spend limit in Anthropic&apos;s Console; by itself it ends at 00:00 UTC on the 1st. Retrying does not help.</source>
        <translation>Aumente el límite de gasto en la consola de Anthropic; por sí solo termina el día 1 a las 00:00 UTC. Reintentar no sirve.</translation>
    </message>
    <message>
        <source>Ask whoever looks after the contract with Anthropic. Retrying does not help.</source>
        <translation>Consulte a quien gestiona el contrato con Anthropic. Reintentar no sirve.</translation>
    </message>
    <message>
        <source>Ask the organization that pays. Retrying does not help.</source>
        <translation>Consulte a la organización que paga. Reintentar no sirve.</translation>
    </message>
    <message>
        <source>Check credit, payment and spend limits in Anthropic&apos;s Console. Retrying does not help.</source>
        <translation>Compruebe el crédito, el pago y los límites de gasto en la consola de Anthropic. Reintentar no sirve.</translation>
    </message>
    <message>
        <source>Choose another model, in your code and in the settings here.</source>
        <translation>Elija otro modelo, en su código y aquí en los ajustes.</translation>
    </message>
    <message>
        <source>Use %1 instead, in your code and in the settings here.</source>
        <extracomment>%1 is the name of a model</extracomment>
        <translation>Use %1 en su lugar, en su código y aquí en los ajustes.</translation>
    </message>
    <message>
        <source>Check the API address in the settings.</source>
        <translation>Compruebe la dirección de la API en los ajustes.</translation>
    </message>
    <message>
        <source>Send less at once: messages may be 32 MB at most.</source>
        <translation>Envíe menos de una vez: los mensajes pueden ocupar 32&#xa0;MB como máximo.</translation>
    </message>
    <message>
        <source>Usually the model&apos;s name, max_tokens, the order of the messages or the version of the API is wrong. Retrying does not help.</source>
        <translation>Por lo general es incorrecto el nombre del modelo, max_tokens, el orden de los mensajes o la versión de la API. Reintentar no sirve.</translation>
    </message>
    <message>
        <source>Retry after 1, 2 and 4 s, then wait. To tell your line from Anthropic, try another network or switch the VPN.</source>
        <translation>Reintente tras 1, 2 y 4&#xa0;s y después espere. Para distinguir entre su línea y Anthropic, pruebe con otra red o active o desactive la VPN.</translation>
    </message>
    <message>
        <source>Retry after 1, 2 and 4 s, at most three times, then wait.</source>
        <translation>Reintente tras 1, 2 y 4&#xa0;s, como máximo tres veces, y después espere.</translation>
    </message>
    <message>
        <source>Back off: retry after 5 s, then 10, 20 and so on, each a little at random; or use another model meanwhile.</source>
        <translation>Reduzca el ritmo: reintente tras 5&#xa0;s, luego 10, 20 y así sucesivamente, cada vez con un poco de azar; o use mientras tanto otro modelo.</translation>
    </message>
    <message>
        <source>The address must begin with https://.</source>
        <translation>La dirección debe empezar por https://.</translation>
    </message>
    <message>
        <source>An http:// address is only accepted for this machine itself (localhost), because anybody on the way could read the key; %1 needs https://.</source>
        <extracomment>%1 is a host&apos;s name</extracomment>
        <translation>Una dirección http:// solo se acepta para este mismo equipo (localhost), porque cualquiera en el trayecto podría leer la clave; %1 necesita https://.</translation>
    </message>
    <message>
        <source>The address is empty.</source>
        <translation>La dirección está vacía.</translation>
    </message>
    <message>
        <source>The address is too long.</source>
        <translation>La dirección es demasiado larga.</translation>
    </message>
    <message>
        <source>The address is not a valid URL such as https://api.anthropic.com.</source>
        <translation>La dirección no es una URL válida, como https://api.anthropic.com.</translation>
    </message>
    <message>
        <source>The address must not hold a user name or password.</source>
        <translation>La dirección no debe contener usuario ni contraseña.</translation>
    </message>
    <message>
        <source>The address must end with its path, without ? or #.</source>
        <translation>La dirección debe terminar con su ruta, sin ? ni #.</translation>
    </message>
    <message>
        <source>%1; normally 1 in %2 fails</source>
        <extracomment>%1 is &quot;the last 3 of 3 requests got HTTP 529 in 47 s&quot;</extracomment>
        <translation>%1; lo normal es que falle 1 de cada %2</translation>
    </message>
    <message numerus="yes">
        <source>The last %n requests were all good, typically in %1.</source>
        <extracomment>%n is 2 or more, %1 a duration such as &quot;94 ms&quot;</extracomment>
        <translation>
            <numerusform>La última solicitud (%n) fue correcta, en %1.</numerusform>
            <numerusform>Las últimas %n solicitudes fueron todas correctas, normalmente en %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>HTTP %1</source>
        <extracomment>%1 is an HTTP status code; follows &quot;the last 3 requests got&quot;</extracomment>
        <translation>con HTTP %1</translation>
    </message>
    <message>
        <source>What came at %1: %2.</source>
        <extracomment>%1 is a time of day, %2 what came, such as: HTTP 401 &quot;invalid x-api-key&quot;</extracomment>
        <translation>Lo que llegó a las %1: %2.</translation>
    </message>
    <message>
        <source>The score of slow answers is %1; %2 were enough.</source>
        <extracomment>%1 and %2 are points of a score</extracomment>
        <translation>La puntuación de las respuestas lentas es %1; bastaría con %2.</translation>
    </message>
    <message>
        <source>The score is %1; %2 makes amber, %3 confirms an incident.</source>
        <extracomment>%1, %2 and %3 are points of a score</extracomment>
        <translation>La puntuación es %1; con %2 se pasa a ámbar, con %3 se confirma un incidente.</translation>
    </message>
    <message>
        <source>The status page reports &quot;%1&quot;; it was noticed here %2 earlier.</source>
        <extracomment>%1 is what the page says, %2 a duration</extracomment>
        <translation>La página de estado informa de «%1»; aquí se notó %2 antes.</translation>
    </message>
    <message>
        <source>The status page reports &quot;%1&quot;; it said so %2 before it was seen here.</source>
        <extracomment>%1 is what the page says, %2 a duration</extracomment>
        <translation>La página de estado informa de «%1»; lo indicó %2 antes de que se viera aquí.</translation>
    </message>
    <message>
        <source>The status page reports &quot;%1&quot;.</source>
        <extracomment>%1 is what the page says</extracomment>
        <translation>La página de estado informa de «%1».</translation>
    </message>
    <message>
        <source>The status page can&apos;t be read.</source>
        <extracomment>%1 is a reason</extracomment>
        <translation>No se puede leer la página de estado.</translation>
    </message>
    <message>
        <source>The status page can&apos;t be read (%1).</source>
        <translation>No se puede leer la página de estado (%1).</translation>
    </message>
    <message>
        <source>The status page has nothing yet: %1 ahead of it.</source>
        <extracomment>%1 is a duration</extracomment>
        <translation>La página de estado todavía no indica nada: %1 de antelación.</translation>
    </message>
    <message>
        <source>The status page has nothing yet.</source>
        <translation>La página de estado todavía no indica nada.</translation>
    </message>
    <message>
        <source>The status page reports trouble elsewhere (%1), not with the %2.</source>
        <extracomment>%1 is a list of services, %2 &quot;Claude API&quot;</extracomment>
        <translation>La página de estado informa de problemas en otra parte (%1), no en %2.</translation>
    </message>
    <message>
        <source>The status page reports %1, which names only models that you don&apos;t use (%2).</source>
        <extracomment>%1 is a list of quoted titles, %2 one of models such as &quot;opus&quot;</extracomment>
        <translation>La página de estado informa de %1, que solo nombra modelos que no usa (%2).</translation>
    </message>
    <message>
        <source>You acknowledged %1; it counts again once it changes.</source>
        <extracomment>%1 is a list of quoted titles</extracomment>
        <translation>Dado por visto: %1; vuelve a contar en cuanto cambie.</translation>
    </message>
    <message>
        <source>Besides: %1</source>
        <extracomment>%1 is a whole sentence</extracomment>
        <translation>Además: %1</translation>
    </message>
    <message>
        <source>Without a key only the edge is asked; limits, money, models and overloads (HTTP 529) can&apos;t be seen.</source>
        <translation>Sin clave solo se consulta el edge; los límites, el saldo, los modelos y las sobrecargas (HTTP 529) no se ven.</translation>
    </message>
    <message>
        <source>Overloads (HTTP 529) can&apos;t be seen, because test messages are switched off.</source>
        <translation>Las sobrecargas (HTTP 529) no se ven porque los mensajes de prueba están desactivados.</translation>
    </message>
    <message>
        <source>Your line to Anthropic is noisy: %1 % of the requests fail even in good times.</source>
        <extracomment>%1 is a share in per cent</extracomment>
        <translation>Su línea hasta Anthropic es inestable: el %1&#xa0;% de las solicitudes falla incluso en los buenos momentos.</translation>
    </message>
    <message>
        <source>The API&apos;s certificate expires on %1.</source>
        <extracomment>%1 is a date and time</extracomment>
        <translation>El certificado de la API caduca el %1.</translation>
    </message>
    <message>
        <source>Limits %1 % left</source>
        <extracomment>%1 is a number of per cent</extracomment>
        <translation>Límites: queda el %1&#xa0;%</translation>
    </message>
    <message>
        <source>Status page: nothing posted</source>
        <translation>Página de estado: nada publicado</translation>
    </message>
    <message>
        <source>Status page: nothing that concerns you</source>
        <translation>Página de estado: nada que le afecte</translation>
    </message>
    <message>
        <source>Network good</source>
        <translation>Red correcta</translation>
    </message>
    <message>
        <source>Key accepted</source>
        <translation>Clave aceptada</translation>
    </message>
    <message>
        <source>The API failed inside (HTTP 500).</source>
        <translation>La API tuvo un fallo interno (HTTP 500).</translation>
    </message>
    <message>
        <source>Anthropic&apos;s edge got no proper answer from the API behind it (HTTP 502).</source>
        <translation>El edge de Anthropic no recibió una respuesta válida de la API que tiene detrás (HTTP 502).</translation>
    </message>
    <message>
        <source>The API had no server free to answer (HTTP 503).</source>
        <translation>La API no tenía ningún servidor libre para responder (HTTP 503).</translation>
    </message>
    <message>
        <source>The API took too long and gave up (HTTP 504).</source>
        <translation>La API tardó demasiado y abandonó (HTTP 504).</translation>
    </message>
    <message>
        <source>The API failed (HTTP %1).</source>
        <extracomment>%1 is an HTTP status code</extracomment>
        <translation>La API falló (HTTP %1).</translation>
    </message>
    <message>
        <source>The API began to answer but did not finish in time.</source>
        <translation>La API empezó a responder, pero no terminó a tiempo.</translation>
    </message>
    <message>
        <source>The API broke its answer off in the middle.</source>
        <translation>La API cortó su respuesta a la mitad.</translation>
    </message>
    <message>
        <source>The API&apos;s answer was far larger than it can be.</source>
        <translation>La respuesta de la API era mucho mayor de lo que puede ser.</translation>
    </message>
    <message>
        <source>The API&apos;s answer was garbled.</source>
        <translation>La respuesta de la API era ilegible.</translation>
    </message>
    <message>
        <source>The API failed in the middle of its answer (%1).</source>
        <extracomment>%1 is an error type such as api_error</extracomment>
        <translation>La API falló a mitad de su respuesta (%1).</translation>
    </message>
    <message>
        <source>The API said that all is well, but its answer was incomplete or not in the format it should have.</source>
        <translation>La API indicó que todo iba bien, pero su respuesta estaba incompleta o no tenía el formato debido.</translation>
    </message>
    <message>
        <source>Anthropic is overloaded, for everybody (HTTP 529).</source>
        <translation>Anthropic está sobrecargada, para todos (HTTP 529).</translation>
    </message>
    <message>
        <source>Anthropic became overloaded in the middle of an answer.</source>
        <translation>Anthropic se sobrecargó a mitad de una respuesta.</translation>
    </message>
    <message>
        <source>The name of the API&apos;s host could not be looked up, though the rest of the internet works.</source>
        <translation>No se pudo resolver el nombre del host de la API, aunque el resto de internet funciona.</translation>
    </message>
    <message>
        <source>There is no way to the API&apos;s host, though the rest of the internet works.</source>
        <translation>No hay ruta al host de la API, aunque el resto de internet funciona.</translation>
    </message>
    <message>
        <source>The API&apos;s host refused the connection, though the rest of the internet works.</source>
        <translation>El host de la API rechazó la conexión, aunque el resto de internet funciona.</translation>
    </message>
    <message>
        <source>No secure connection to the API came about, though the rest of the internet works.</source>
        <translation>No se estableció una conexión segura con la API, aunque el resto de internet funciona.</translation>
    </message>
    <message>
        <source>The API did not answer in time, though the rest of the internet works.</source>
        <translation>La API no respondió a tiempo, aunque el resto de internet funciona.</translation>
    </message>
    <message>
        <source>The connection to the API was cut, though the rest of the internet works.</source>
        <translation>Se cortó la conexión con la API, aunque el resto de internet funciona.</translation>
    </message>
    <message>
        <source>The API can&apos;t be reached from here, though the rest of the internet works.</source>
        <translation>No se puede acceder a la API desde aquí, aunque el resto de internet funciona.</translation>
    </message>
    <message>
        <source>No host&apos;s name can be looked up: your name server (DNS) or your network is down.</source>
        <translation>No se puede resolver el nombre de ningún host: su servidor de nombres (DNS) o su red han caído.</translation>
    </message>
    <message>
        <source>There is no way out of this machine: your network is down.</source>
        <translation>Este equipo no tiene salida: su red ha caído.</translation>
    </message>
    <message>
        <source>Neither the API nor the rest of the internet can be reached: your network is down.</source>
        <translation>No se puede acceder ni a la API ni al resto de internet: su red ha caído.</translation>
    </message>
    <message>
        <source>Your network is down.</source>
        <translation>Su red ha caído.</translation>
    </message>
    <message>
        <source>This machine&apos;s clock is %1 fast, so good certificates look invalid.</source>
        <extracomment>%1 is a duration such as &quot;12 min&quot;</extracomment>
        <translation>El reloj de este equipo está adelantado %1, por lo que los certificados correctos parecen no válidos.</translation>
    </message>
    <message>
        <source>This machine&apos;s clock is %1 slow, so good certificates look invalid.</source>
        <translation>El reloj de este equipo está atrasado %1, por lo que los certificados correctos parecen no válidos.</translation>
    </message>
    <message>
        <source>Something that doesn&apos;t speak TLS answered in the API&apos;s place.</source>
        <translation>En lugar de la API respondió algo que no habla TLS.</translation>
    </message>
    <message>
        <source>The certificate that came for the API is not to be trusted.</source>
        <translation>El certificado recibido para la API no es de confianza.</translation>
    </message>
    <message>
        <source>The certificate that came for the API is not to be trusted; it was issued by %1.</source>
        <extracomment>%1 is the name of a certificate&apos;s issuer</extracomment>
        <translation>El certificado recibido para la API no es de confianza; lo emitió %1.</translation>
    </message>
    <message>
        <source>The proxy %1 asks for a user name and password (HTTP 407).</source>
        <translation>El proxy %1 pide usuario y contraseña (HTTP 407).</translation>
    </message>
    <message>
        <source>The proxy %1 refused to connect to the API.</source>
        <translation>El proxy %1 se negó a conectar con la API.</translation>
    </message>
    <message>
        <source>Something on the way sends you to another page (HTTP %1), as the login page of a hotel or train does.</source>
        <extracomment>%1 is an HTTP status code</extracomment>
        <translation>Algo en el trayecto redirige a otra página (HTTP %1), como hace la página de inicio de sesión de un hotel o un tren.</translation>
    </message>
    <message>
        <source>A web page came in place of the API&apos;s answer, as from a proxy or the login page of a hotel or train.</source>
        <translation>En lugar de la respuesta de la API llegó una página web, como las de un proxy o la de inicio de sesión de un hotel o un tren.</translation>
    </message>
    <message>
        <source>Anthropic has put your organization on hold.</source>
        <translation>Su organización ha sido suspendida por Anthropic.</translation>
    </message>
    <message>
        <source>The API can&apos;t use your organization&apos;s own encryption key.</source>
        <translation>La API no puede usar la clave de cifrado propia de su organización.</translation>
    </message>
    <message>
        <source>The key is not allowed to do this (HTTP 403).</source>
        <translation>La clave no tiene permiso para hacer esto (HTTP 403).</translation>
    </message>
    <message>
        <source>The API does not accept the key (HTTP %1).</source>
        <extracomment>%1 is an HTTP status code</extracomment>
        <translation>La API no acepta la clave (HTTP %1).</translation>
    </message>
    <message>
        <source>Your use grew faster than the API allows (HTTP 429).</source>
        <translation>Su uso creció más rápido de lo que permite la API (HTTP 429).</translation>
    </message>
    <message>
        <source>Your rate limit is used up for the moment (HTTP 429).</source>
        <translation>Su límite de frecuencia está agotado por el momento (HTTP 429).</translation>
    </message>
    <message>
        <source>Your organization has reached its spend limit of this month.</source>
        <translation>Su organización ha alcanzado su límite de gasto de este mes.</translation>
    </message>
    <message>
        <source>Your organization has reached the spend limit of its contract.</source>
        <translation>Su organización ha alcanzado el límite de gasto de su contrato.</translation>
    </message>
    <message>
        <source>The organization that pays for yours has reached its spend limit or can&apos;t be billed.</source>
        <translation>La organización que paga por la suya ha alcanzado su límite de gasto o no se le puede facturar.</translation>
    </message>
    <message>
        <source>Anthropic can&apos;t bill your account (HTTP 402).</source>
        <translation>Anthropic no puede facturar a su cuenta (HTTP 402).</translation>
    </message>
    <message>
        <source>Your credit is used up or a spend limit is reached.</source>
        <translation>Su crédito está agotado o se ha alcanzado un límite de gasto.</translation>
    </message>
    <message>
        <source>The model %1 is unknown or retired (HTTP 404).</source>
        <extracomment>%1 is the name of a model</extracomment>
        <translation>El modelo %1 no existe o se ha retirado (HTTP 404).</translation>
    </message>
    <message>
        <source>The server doesn&apos;t know the address that was asked (HTTP 404).</source>
        <translation>El servidor no conoce la dirección solicitada (HTTP 404).</translation>
    </message>
    <message>
        <source>The request is larger than the API accepts (HTTP 413).</source>
        <translation>La solicitud es mayor de lo que acepta la API (HTTP 413).</translation>
    </message>
    <message>
        <source>The request could not be sent as it is.</source>
        <translation>La solicitud no se pudo enviar tal como está.</translation>
    </message>
    <message>
        <source>The API rejects the request itself (HTTP %1).</source>
        <extracomment>%1 is an HTTP status code</extracomment>
        <translation>La API rechaza la solicitud en sí (HTTP %1).</translation>
    </message>
    <message>
        <source>The system says that there is a network.</source>
        <translation>El sistema indica que hay red.</translation>
    </message>
    <message>
        <source>The API answered; without a key it can&apos;t say more.</source>
        <translation>La API respondió; sin clave no puede decir más.</translation>
    </message>
    <message>
        <source>The rest of the internet works.</source>
        <translation>El resto de internet funciona.</translation>
    </message>
    <message>
        <source>The API answered as it should.</source>
        <translation>La API respondió como debe.</translation>
    </message>
    <message>
        <source>This machine was asleep or too busy just then, so this says nothing.</source>
        <translation>Este equipo estaba suspendido o demasiado ocupado en ese momento, así que esto no dice nada.</translation>
    </message>
    <message>
        <source>an overload in mid-answer</source>
        <extracomment>Follows &quot;the last 3 requests got&quot;</extracomment>
        <translation>con una sobrecarga a mitad de respuesta</translation>
    </message>
    <message>
        <source>a broken answer</source>
        <translation>con una respuesta defectuosa</translation>
    </message>
    <message>
        <source>no answer</source>
        <extracomment>Both follow &quot;the last 3 requests got&quot;</extracomment>
        <translation>sin respuesta</translation>
    </message>
    <message>
        <source>no connection</source>
        <translation>sin conexión</translation>
    </message>
    <message>
        <source>%1 or %2</source>
        <extracomment>What requests got: &quot;HTTP 529 or no answer&quot;</extracomment>
        <translation>%1 o %2</translation>
    </message>
    <message>
        <source>errors such as %1</source>
        <translation>con errores (p.&#xa0;ej., %1)</translation>
    </message>
    <message>
        <source>the last request got %1</source>
        <extracomment>Goes on a sentence; %1 is what it got, such as &quot;HTTP 529&quot;</extracomment>
        <translation>la última solicitud terminó %1</translation>
    </message>
    <message numerus="yes">
        <source>the last %1 of %n requests got %2 in %3</source>
        <extracomment>Goes on a sentence; %2 is what they got, such as &quot;HTTP 529&quot;, %3 a duration; %n is 2 or more</extracomment>
        <translation>
            <numerusform>%1 de %n solicitud terminó %2 en %3</numerusform>
            <numerusform>las últimas %1 de %n solicitudes terminaron %2 en %3</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of the last %n requests got %2 in %3</source>
        <extracomment>Goes on a sentence; %2 is what they got, such as &quot;HTTP 529&quot;, %3 a duration; %n is 2 or more</extracomment>
        <translation>
            <numerusform>%1 de la última %n solicitud terminó %2 en %3</numerusform>
            <numerusform>%1 de las últimas %n solicitudes terminaron %2 en %3</numerusform>
        </translation>
    </message>
    <message>
        <source>Anthropic is overloaded: %1.</source>
        <extracomment>%1 is &quot;the last 3 of 3 requests got HTTP 529 in 47 s&quot;</extracomment>
        <translation>Anthropic está sobrecargada: %1.</translation>
    </message>
    <message>
        <source>Anthropic is partly overloaded: %1.</source>
        <translation>Anthropic está sobrecargada en parte: %1.</translation>
    </message>
    <message>
        <source>The %1 can&apos;t be reached from here: %2; the rest of the internet works.</source>
        <extracomment>%1 is &quot;Claude API&quot;, %2 &quot;the last 3 of 3 requests got no answer in 47 s&quot;</extracomment>
        <translation>No se puede acceder a %1 desde aquí: %2; el resto de internet funciona.</translation>
    </message>
    <message>
        <source>The %1 can&apos;t always be reached from here: %2; the rest of the internet works.</source>
        <translation>No siempre se puede acceder a %1 desde aquí: %2; el resto de internet funciona.</translation>
    </message>
    <message>
        <source>The %1 is failing: %2.</source>
        <extracomment>%1 is &quot;Claude API&quot;, %2 &quot;the last 3 of 3 requests got HTTP 500 in 47 s&quot;</extracomment>
        <translation>%1 está fallando: %2.</translation>
    </message>
    <message>
        <source>The %1 is partly failing: %2.</source>
        <translation>%1 está fallando en parte: %2.</translation>
    </message>
    <message>
        <source>Anthropic may be overloaded: %1; checking again.</source>
        <extracomment>%1 is &quot;the last 2 of 2 requests got HTTP 529 in 15 s&quot;</extracomment>
        <translation>Puede que Anthropic esté sobrecargada: %1; se comprueba de nuevo.</translation>
    </message>
    <message>
        <source>The %1 may be failing: %2; checking again.</source>
        <extracomment>%1 is &quot;Claude API&quot;, %2 &quot;the last 2 of 2 requests got HTTP 500 in 15 s&quot;</extracomment>
        <translation>Puede que %1 esté fallando: %2; se comprueba de nuevo.</translation>
    </message>
    <message>
        <source>The %1 has been failing; its last answers were good.</source>
        <extracomment>%1 is &quot;Claude API&quot;</extracomment>
        <translation>%1 ha estado fallando; sus últimas respuestas fueron correctas.</translation>
    </message>
    <message>
        <source>The %1 failed lately; checking again.</source>
        <translation>%1 falló hace poco; se comprueba de nuevo.</translation>
    </message>
    <message>
        <source>The %1 is slow.</source>
        <extracomment>%1 is &quot;Claude API&quot;</extracomment>
        <translation>%1 responde con lentitud.</translation>
    </message>
    <message>
        <source>The %1 is slow: its last answers took up to %2.</source>
        <extracomment>%1 is &quot;Claude API&quot;, %2 a duration such as &quot;6.2 s&quot;</extracomment>
        <translation>%1 responde con lentitud: sus últimas respuestas tardaron hasta %2.</translation>
    </message>
    <message>
        <source>The %1 is slow: its last answers took up to %2, normally %3.</source>
        <extracomment>%1 is &quot;Claude API&quot;, %2 and %3 durations such as &quot;6.2 s&quot;</extracomment>
        <translation>%1 responde con lentitud: sus últimas respuestas tardaron hasta %2; lo normal es %3.</translation>
    </message>
    <message>
        <source>The status page reports trouble with the %1; your probes are good.</source>
        <extracomment>%1 is &quot;Claude API&quot;</extracomment>
        <translation>La página de estado informa de problemas en %1; las comprobaciones propias son correctas.</translation>
    </message>
    <message>
        <source>The status page reports &quot;%1&quot;; your probes are good.</source>
        <extracomment>%1 is what the page says, such as &quot;Elevated errors&quot; or &quot;partial outage&quot;</extracomment>
        <translation>La página de estado informa de «%1»; las comprobaciones propias son correctas.</translation>
    </message>
    <message>
        <source>The %1 answers; more can&apos;t be seen without a key.</source>
        <extracomment>%1 is &quot;Claude API&quot;</extracomment>
        <translation>%1 responde; sin clave no se puede ver más.</translation>
    </message>
    <message>
        <source>The %1 works.</source>
        <translation>%1 funciona.</translation>
    </message>
    <message>
        <source>Something on the way poses as the API.</source>
        <translation>Algo en el trayecto se hace pasar por la API.</translation>
    </message>
    <message>
        <source>The API does not accept the key.</source>
        <translation>La API no acepta la clave.</translation>
    </message>
    <message>
        <source>Your rate limit is used up for the moment.</source>
        <translation>Su límite de frecuencia está agotado por el momento.</translation>
    </message>
    <message>
        <source>The API rejects the request itself.</source>
        <translation>La API rechaza la solicitud en sí.</translation>
    </message>
    <message>
        <source>There is trouble of an unknown kind.</source>
        <translation>Hay un problema de tipo desconocido.</translation>
    </message>
    <message>
        <source>Your rate limit is used up until %1 (HTTP 429).</source>
        <extracomment>%1 is a time of day</extracomment>
        <translation>Su límite de frecuencia está agotado hasta las %1 (HTTP 429).</translation>
    </message>
    <message>
        <source>The API refuses the key, which worked before, while the status page reports trouble: your key or Anthropic&apos;s login, unclear.</source>
        <translation>La API rechaza la clave, que antes funcionaba, mientras la página de estado informa de problemas: no está claro si se debe a su clave o al inicio de sesión de Anthropic.</translation>
    </message>
    <message>
        <source>The API refused the key once; it is asked again to be sure.</source>
        <translation>La API rechazó la clave una vez; se consulta de nuevo para estar seguros.</translation>
    </message>
    <message>
        <source>There is no news, so nothing can be told.</source>
        <translation>No hay noticias, así que no se puede decir nada.</translation>
    </message>
    <message>
        <source>There has been no useful answer since %1, so nothing can be told.</source>
        <extracomment>%1 is a time of day</extracomment>
        <translation>No hay ninguna respuesta útil desde %1, así que no se puede decir nada.</translation>
    </message>
    <message>
        <source>Paused until %1.</source>
        <extracomment>%1 is a time of day</extracomment>
        <translation>En pausa hasta las %1.</translation>
    </message>
    <message>
        <source>Checking for the first time.</source>
        <translation>Primera comprobación en curso.</translation>
    </message>
    <message>
        <source>This machine just woke up; checking.</source>
        <translation>Este equipo acaba de reactivarse; comprobando.</translation>
    </message>
    <message>
        <source>The %1 works, but %2; that is being looked into.</source>
        <extracomment>%1 is &quot;Claude API&quot;, %2 &quot;the last request got HTTP 529&quot;</extracomment>
        <translation>%1 funciona, pero %2; se está investigando.</translation>
    </message>
    <message>
        <source>The %1 works again; it is being watched for a relapse.</source>
        <extracomment>%1 is &quot;Claude API&quot;</extracomment>
        <translation>%1 funciona de nuevo; se vigila por si recae.</translation>
    </message>
    <message>
        <source>Ask whoever runs your network.</source>
        <translation>Consulte a quien administra su red.</translation>
    </message>
    <message>
        <source>Check the key.</source>
        <translation>Compruebe la clave.</translation>
    </message>
    <message>
        <source>Check credit, payment and spend limits in Anthropic&apos;s Console.</source>
        <translation>Compruebe el crédito, el pago y los límites de gasto en la consola de Anthropic.</translation>
    </message>
    <message>
        <source>Check the model and the API address in the settings.</source>
        <translation>Compruebe el modelo y la dirección de la API en los ajustes.</translation>
    </message>
    <message>
        <source>Check again.</source>
        <translation>Compruebe de nuevo.</translation>
    </message>
    <message>
        <source>Nothing to do.</source>
        <translation>No hay que hacer nada.</translation>
    </message>
    <message>
        <source>Wait for the status page&apos;s all-clear before you change the key.</source>
        <translation>Antes de cambiar la clave, espere a que la página de estado dé el problema por resuelto.</translation>
    </message>
    <message>
        <source>Wait a moment.</source>
        <translation>Espere un momento.</translation>
    </message>
    <message>
        <source>One more good answer ends it.</source>
        <translation>Una respuesta correcta más le pone fin.</translation>
    </message>
    <message numerus="yes">
        <source>%n good answers in a row end it.</source>
        <extracomment>%n is 2 or more</extracomment>
        <translation>
            <numerusform>%n respuesta correcta le pone fin.</numerusform>
            <numerusform>%n respuestas correctas seguidas le ponen fin.</numerusform>
        </translation>
    </message>
    <message>
        <source>One more failure confirms an incident; good answers clear the suspicion.</source>
        <translation>Un fallo más confirma un incidente; las respuestas correctas disipan la sospecha.</translation>
    </message>
    <message numerus="yes">
        <source>%n more failures confirm an incident; good answers clear the suspicion.</source>
        <extracomment>%n is 2 or more</extracomment>
        <translation>
            <numerusform>%n fallo más confirma un incidente; las respuestas correctas disipan la sospecha.</numerusform>
            <numerusform>%n fallos más confirman un incidente; las respuestas correctas disipan la sospecha.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Two failures close together make it amber, %n in a row an incident.</source>
        <extracomment>%n is 3 or more</extracomment>
        <translation>
            <numerusform>Dos fallos muy próximos ponen la luz en ámbar; %n fallo, un incidente.</numerusform>
            <numerusform>Dos fallos muy próximos ponen la luz en ámbar; %n seguidos son un incidente.</numerusform>
        </translation>
    </message>
    <message>
        <source>Any answer from the API&apos;s own server.</source>
        <translation>Cualquier respuesta del propio servidor de la API.</translation>
    </message>
    <message>
        <source>An answer under the API&apos;s own, valid certificate.</source>
        <translation>Una respuesta con el certificado propio y válido de la API.</translation>
    </message>
    <message>
        <source>One answer that accepts the key.</source>
        <translation>Una respuesta que acepte la clave.</translation>
    </message>
    <message>
        <source>One good answer to the same request, or other settings.</source>
        <translation>Una respuesta correcta a la misma solicitud, u otros ajustes.</translation>
    </message>
    <message>
        <source>The next answer.</source>
        <translation>La próxima respuesta.</translation>
    </message>
    <message>
        <source>A good answer, or %1, when the wait is over.</source>
        <extracomment>%1 is a time of day</extracomment>
        <translation>Una respuesta correcta, o las %1, cuando termine la espera.</translation>
    </message>
    <message>
        <source>A good answer, or a minute without a new refusal.</source>
        <translation>Una respuesta correcta, o un minuto sin un nuevo rechazo.</translation>
    </message>
    <message>
        <source>Resume to know more.</source>
        <translation>Reanude las comprobaciones para saber más.</translation>
    </message>
    <message>
        <source>Check now.</source>
        <translation>Compruebe ahora.</translation>
    </message>
    <message>
        <source>Go on, slowly at first.</source>
        <translation>Continúe, despacio al principio.</translation>
    </message>
    <message>
        <source>Nothing to do yet; be ready for failures.</source>
        <translation>Todavía no hay que hacer nada; esté preparado para fallos.</translation>
    </message>
    <message>
        <source>Expect long waits: raise your time-outs, stream the answers, or use another model meanwhile.</source>
        <translation>Cuente con esperas largas: aumente los tiempos de espera, reciba las respuestas en streaming o use mientras tanto otro modelo.</translation>
    </message>
    <message>
        <source>The end of the pause.</source>
        <translation>El final de la pausa.</translation>
    </message>
    <message>
        <source>The first answers.</source>
        <translation>Las primeras respuestas.</translation>
    </message>
    <message>
        <source>Ten quiet minutes end the watch; a relapse reopens the incident.</source>
        <translation>Diez minutos tranquilos ponen fin a la vigilancia; una recaída reabre el incidente.</translation>
    </message>
    <message>
        <source>The status page&apos;s all-clear, or failures seen from here.</source>
        <translation>Que la página de estado dé el problema por resuelto, o fallos vistos desde aquí.</translation>
    </message>
    <message>
        <source>A few answers at the usual speed.</source>
        <translation>Unas cuantas respuestas a la velocidad habitual.</translation>
    </message>
    <message>
        <source>A second refusal blames the key; one answer that accepts it clears it.</source>
        <translation>Un segundo rechazo señala a la clave; una respuesta que la acepte la descarta como causa.</translation>
    </message>
    <message>
        <source>operational</source>
        <translation>operativo</translation>
    </message>
    <message>
        <source>degraded performance</source>
        <translation>rendimiento degradado</translation>
    </message>
    <message>
        <source>partial outage</source>
        <translation>interrupción parcial</translation>
    </message>
    <message>
        <source>major outage</source>
        <translation>interrupción grave</translation>
    </message>
    <message>
        <source>under maintenance</source>
        <translation>en mantenimiento</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>desconocido</translation>
    </message>
    <message>
        <source>State: %1, cause: %2</source>
        <translation>Estado: %1, causa: %2</translation>
    </message>
    <message>
        <source>Since: %1 (%2)</source>
        <extracomment>%1 is a date and time, %2 a duration</extracomment>
        <translation>Desde: %1 (%2)</translation>
    </message>
    <message>
        <source>Score: %1 of %2</source>
        <extracomment>%1 and %2 are points of a score</extracomment>
        <translation>Puntuación: %1 de %2</translation>
    </message>
    <message>
        <source>What to do: %1</source>
        <translation>Qué hacer: %1</translation>
    </message>
    <message>
        <source>What would change this: %1</source>
        <translation>Qué cambiaría esto: %1</translation>
    </message>
    <message>
        <source>%1: %2 of %3 left, reset %4</source>
        <extracomment>%1 is what is limited, %2 and %3 are numbers, %4 is a date and time</extracomment>
        <translation>%1: quedan %2 de %3, se repone el %4</translation>
    </message>
    <message>
        <source>Requests</source>
        <translation>Solicitudes</translation>
    </message>
    <message>
        <source>Input tokens</source>
        <translation>Tokens de entrada</translation>
    </message>
    <message>
        <source>Output tokens</source>
        <translation>Tokens de salida</translation>
    </message>
    <message>
        <source>Tokens</source>
        <translation>Tokens</translation>
    </message>
    <message>
        <source>%1, as of %2</source>
        <extracomment>%1 is a host, %2 a date and time</extracomment>
        <translation>%1, datos del %2</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>Indicios</translation>
    </message>
    <message>
        <source>Not to blame</source>
        <translation>No son la causa</translation>
    </message>
    <message>
        <source>Traps around you</source>
        <translation>Trampas en su entorno</translation>
    </message>
    <message>
        <source>Last probes, newest last</source>
        <translation>Últimas comprobaciones, la más reciente al final</translation>
    </message>
    <message>
        <source>The request that failed</source>
        <translation>La solicitud que falló</translation>
    </message>
    <message>
        <source>Limits</source>
        <translation>Límites</translation>
    </message>
    <message>
        <source>Status page</source>
        <translation>Página de estado</translation>
    </message>
    <message>
        <source>Versions</source>
        <translation>Versiones</translation>
    </message>
    <message>
        <source>ANTHROPIC_BASE_URL is not an address, so programs that read it can&apos;t reach the API; unset it.</source>
        <translation>ANTHROPIC_BASE_URL no es una dirección, así que los programas que la leen no pueden acceder a la API; elimine la variable.</translation>
    </message>
    <message>
        <source>ANTHROPIC_BASE_URL points to %1, where nothing listens; unset it or start what should listen there.</source>
        <extracomment>%1 is a host</extracomment>
        <translation>ANTHROPIC_BASE_URL apunta a %1, donde nada escucha; elimine la variable o inicie lo que debería escuchar ahí.</translation>
    </message>
    <message>
        <source>ANTHROPIC_BASE_URL sends programs to %1 instead of %2; unset it unless you mean it.</source>
        <extracomment>%1 and %2 are hosts</extracomment>
        <translation>ANTHROPIC_BASE_URL envía los programas a %1 en lugar de a %2; elimine la variable salvo que sea intencionado.</translation>
    </message>
    <message>
        <source>ANTHROPIC_API_KEY and ANTHROPIC_AUTH_TOKEN are both set; a program may send the wrong one or both, which the API refuses. Unset one.</source>
        <translation>ANTHROPIC_API_KEY y ANTHROPIC_AUTH_TOKEN están definidas a la vez; un programa puede enviar la equivocada o ambas, lo que la API rechaza. Elimine una de las dos.</translation>
    </message>
    <message>
        <source>NO_PROXY excepts %1 from the proxy of %2; where only the proxy gets out, the API looks dead. Take it out of NO_PROXY then.</source>
        <extracomment>%1 is a host, %2 the name of a variable</extracomment>
        <translation>NO_PROXY excluye %1 del proxy de %2; donde solo el proxy tiene salida, la API parece caída. En ese caso, quítelo de NO_PROXY.</translation>
    </message>
    <message>
        <source>%1 is not an address, so programs that read it can&apos;t reach the API; unset or correct it.</source>
        <extracomment>%1 is the name of a variable</extracomment>
        <translation>%1 no es una dirección, así que los programas que la leen no pueden acceder a la API; elimine la variable o corríjala.</translation>
    </message>
    <message>
        <source>%1 sends requests through the proxy %2; when that fails, the API looks dead. Unset it or add %3 to NO_PROXY if you don&apos;t need it.</source>
        <extracomment>%1 is the name of a variable, %2 and %3 are hosts</extracomment>
        <translation>%1 envía las solicitudes a través del proxy %2; si este falla, la API parece caída. Si no lo necesita, elimine la variable o añada %3 a NO_PROXY.</translation>
    </message>
    <message>
        <source>%1 replaces the authorities that programs trust; if what it names is old or incomplete, every secure connection fails. Unset it unless you mean it.</source>
        <extracomment>%1 is the name of a variable</extracomment>
        <translation>%1 sustituye las autoridades de certificación en las que confían los programas; si lo que indica está anticuado o incompleto, falla toda conexión segura. Elimine la variable salvo que sea intencionado.</translation>
    </message>
    <message>
        <source>This machine&apos;s clock is %1 fast; set it, or secure connections fail.</source>
        <extracomment>%1 is a duration</extracomment>
        <translation>El reloj de este equipo está adelantado %1; póngalo en hora o fallarán las conexiones seguras.</translation>
    </message>
    <message>
        <source>This machine&apos;s clock is %1 slow; set it, or secure connections fail.</source>
        <translation>El reloj de este equipo está atrasado %1; póngalo en hora o fallarán las conexiones seguras.</translation>
    </message>
    <message>
        <source>%1 reads along between you and the API; what it holds up looks like an outage. Ask whoever runs it to leave the API&apos;s host alone.</source>
        <extracomment>%1 is the name of a certificate&apos;s issuer</extracomment>
        <translation>%1 lee el tráfico entre su equipo y la API; lo que retiene parece una interrupción. Pida a quien lo administra que no toque el host de la API.</translation>
    </message>
    <message>
        <source>The API&apos;s certificate was issued by %1, which is no well-known authority; something on the way may read along. Ask whoever runs your network.</source>
        <extracomment>%1 is the name of a certificate&apos;s issuer</extracomment>
        <translation>El certificado de la API lo emitió %1, que no es una autoridad conocida; puede que algo en el trayecto lea el tráfico. Consulte a quien administra su red.</translation>
    </message>
    <message>
        <source>%1 holds blanks, line breaks or letters that no key has; copy it anew.</source>
        <extracomment>%1 is the name of a variable, or &quot;The key&quot;</extracomment>
        <translation>%1 contiene espacios, saltos de línea o letras que ninguna clave tiene; copie la clave de nuevo.</translation>
    </message>
    <message>
        <source>%1 has quotes around the key; many programs send them along. Take them away.</source>
        <extracomment>%1 is the name of a variable, or &quot;The key&quot;</extracomment>
        <translation>%1 tiene comillas alrededor de la clave; muchos programas las envían también. Quítelas.</translation>
    </message>
    <message>
        <source>%1 has blanks around the key; many programs send them along. Take them away.</source>
        <extracomment>%1 is the name of a variable, or &quot;The key&quot;</extracomment>
        <translation>%1 tiene espacios alrededor de la clave; muchos programas los envían también. Quítelos.</translation>
    </message>
    <message>
        <source>%1 is an admin key, which manages an organization but doesn&apos;t call models; use one that begins with sk-ant-api.</source>
        <extracomment>%1 is the name of a variable, or &quot;The key&quot;</extracomment>
        <translation>%1 es una clave de administración, que gestiona una organización pero no llama a modelos; use una que empiece por sk-ant-api.</translation>
    </message>
    <message>
        <source>%1 is a login token, not an API key; use a key that begins with sk-ant-api.</source>
        <extracomment>%1 is the name of a variable, or &quot;The key&quot;</extracomment>
        <translation>%1 es un token de inicio de sesión, no una clave de API; use una clave que empiece por sk-ant-api.</translation>
    </message>
    <message>
        <source>The key</source>
        <extracomment>Begins a sentence such as &quot;The key is an admin key.&quot;</extracomment>
        <translation>La clave</translation>
    </message>
    <message>
        <source>%1 s</source>
        <extracomment>A duration: seconds
----------
How long an answer took: seconds with one decimal</extracomment>
        <translation>%1&#xa0;s</translation>
    </message>
    <message>
        <source>%1 min</source>
        <extracomment>A duration: minutes</extracomment>
        <translation>%1&#xa0;min</translation>
    </message>
    <message>
        <source>%1 h %2 min</source>
        <extracomment>A duration: hours and minutes; then whole hours</extracomment>
        <translation>%1&#xa0;h %2&#xa0;min</translation>
    </message>
    <message>
        <source>%1 h</source>
        <translation>%1&#xa0;h</translation>
    </message>
    <message>
        <source>%1 d %2 h</source>
        <extracomment>A duration: days and hours; then whole days</extracomment>
        <translation>%1&#xa0;d %2&#xa0;h</translation>
    </message>
    <message>
        <source>%1 d</source>
        <translation>%1&#xa0;d</translation>
    </message>
    <message>
        <source>%1 ms</source>
        <extracomment>How long an answer took: milliseconds</extracomment>
        <translation>%1&#xa0;ms</translation>
    </message>
    <message>
        <source>just now</source>
        <translation>ahora mismo</translation>
    </message>
    <message>
        <source>%1 ago</source>
        <extracomment>%1 is a duration such as &quot;4 min&quot;</extracomment>
        <translation>hace %1</translation>
    </message>
    <message>
        <source>%1.</source>
        <extracomment>Makes a phrase a sentence; %1 is the phrase</extracomment>
        <translation>%1.</translation>
    </message>
    <message>
        <source>A proxy is written as http://host:port or socks5://host:port.</source>
        <translation>Un proxy se escribe como http://host:puerto o socks5://host:puerto.</translation>
    </message>
    <message>
        <source>A proxy&apos;s user name and password don&apos;t belong in the settings. Set HTTPS_PROXY instead and choose the system&apos;s.</source>
        <translation>El usuario y la contraseña de un proxy no deben figurar en los ajustes. Defina en su lugar HTTPS_PROXY y elija «El del sistema».</translation>
    </message>
    <message>
        <source>A proxy&apos;s address ends with its port.</source>
        <translation>La dirección de un proxy termina con su puerto.</translation>
    </message>
    <message>
        <source>requests</source>
        <extracomment>Which of the API&apos;s limits is nearly used up</extracomment>
        <translation>solicitudes</translation>
    </message>
    <message>
        <source>input tokens</source>
        <extracomment>Which of the API&apos;s limits is nearly used up</extracomment>
        <translation>tokens de entrada</translation>
    </message>
    <message>
        <source>output tokens</source>
        <extracomment>Which of the API&apos;s limits is nearly used up</extracomment>
        <translation>tokens de salida</translation>
    </message>
    <message>
        <source>tokens</source>
        <extracomment>Which of the API&apos;s limits is nearly used up</extracomment>
        <translation>tokens</translation>
    </message>
    <message>
        <source>It lasted %1.</source>
        <extracomment>Of an incident that is over; %1 is a duration such as &quot;4 min&quot;</extracomment>
        <translation>Duró %1.</translation>
    </message>
    <message>
        <source>Status page: %1</source>
        <extracomment>Title of a notification; %1 is the name that the page gives an incident</extracomment>
        <translation>Página de estado: %1</translation>
    </message>
    <message>
        <source>The trouble is over</source>
        <extracomment>Title of the notification that an outage of the API is over.</extracomment>
        <translation>El problema ha terminado</translation>
    </message>
    <message>
        <source>The page says that it is over.</source>
        <extracomment>The status page no longer lists an incident</extracomment>
        <translation>La página lo da por terminado.</translation>
    </message>
    <message>
        <source>%1 of %2 are left.</source>
        <extracomment>%1 and %2 are counts of requests or tokens</extracomment>
        <translation>Quedan %1 de %2.</translation>
    </message>
    <message>
        <source>It is full again at %1.</source>
        <translation>Estará completo de nuevo a las %1.</translation>
    </message>
    <message>
        <source>Less than 10 % of your limit of %1 is left</source>
        <extracomment>%1 is which limit: &quot;input tokens&quot;</extracomment>
        <translation>Queda menos del 10&#xa0;% de su límite de %1</translation>
    </message>
    <message>
        <source>The month&apos;s budget for test messages is used up</source>
        <translation>El presupuesto mensual de mensajes de prueba está agotado</translation>
    </message>
    <message>
        <source>Until the month is over (UTC), only probes that cost nothing are sent. The budget is among the settings.</source>
        <translation>Hasta que termine el mes (UTC) solo se envían comprobaciones que no cuestan nada. El presupuesto está en los ajustes.</translation>
    </message>
    <message>
        <source>The API&apos;s certificate expires on %1</source>
        <extracomment>%1 is a date</extracomment>
        <translation>El certificado de la API caduca el %1</translation>
    </message>
    <message>
        <source>It is issued by %1 and should have been renewed by now.</source>
        <extracomment>%1 is who issued a certificate</extracomment>
        <translation>Lo emitió %1 y ya debería haberse renovado.</translation>
    </message>
    <message>
        <source>%1 retires on %2</source>
        <extracomment>%1 is a model, %2 a date</extracomment>
        <translation>%1 se retira el %2</translation>
    </message>
    <message>
        <source>Requests that name it will fail from then on (HTTP 404).</source>
        <translation>Las solicitudes que lo nombren fallarán a partir de entonces (HTTP 404).</translation>
    </message>
    <message>
        <source>You can go on</source>
        <extracomment>Title of the notification for which the user asked: the API is good again.</extracomment>
        <translation>Puede continuar</translation>
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
            <numerusform>Mientras tanto: %n evento</numerusform>
            <numerusform>Mientras tanto: %n eventos</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing was watched lately</source>
        <extracomment>Title of a notification; %1 is a share such as 99.80</extracomment>
        <translation>Últimamente no hubo observación</translation>
    </message>
    <message>
        <source>Yesterday the API was up %1 % of the time</source>
        <translation>Ayer la API estuvo disponible el %1&#xa0;% del tiempo</translation>
    </message>
    <message>
        <source>Last week the API was up %1 % of the time</source>
        <extracomment>Title of a notification; %1 is a share such as 99.80</extracomment>
        <translation>La semana pasada la API estuvo disponible el %1&#xa0;% del tiempo</translation>
    </message>
    <message>
        <source>It was down for %1.</source>
        <extracomment>%1 is a duration</extracomment>
        <translation>Estuvo caída durante %1.</translation>
    </message>
    <message numerus="yes">
        <source>%n incident(s) were measured.</source>
        <translation>
            <numerusform>Se midió %n incidente.</numerusform>
            <numerusform>Se midieron %n incidentes.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The status page posted %n incident(s).</source>
        <translation>
            <numerusform>La página de estado publicó %n incidente.</numerusform>
            <numerusform>La página de estado publicó %n incidentes.</numerusform>
        </translation>
    </message>
    <message>
        <source>There was no incident.</source>
        <translation>No hubo ningún incidente.</translation>
    </message>
    <message>
        <source>A test from Telltale</source>
        <extracomment>Title of a message that tries a way of being told</extracomment>
        <translation>Una prueba de Telltale</translation>
    </message>
    <message>
        <source>Alerts about the Claude API will arrive here.</source>
        <translation>Aquí llegarán las alertas sobre la API de Claude.</translation>
    </message>
    <message>
        <source>an unfinished answer</source>
        <extracomment>Both follow &quot;the last 3 requests got&quot;</extracomment>
        <translation>con una respuesta sin terminar</translation>
    </message>
</context>
</TS>
