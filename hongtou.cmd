@echo off
rem Builds the program when it is missing or older than its sources, then runs it.
setlocal
set "HERE=%~dp0"
set "JAR=%HERE%target\hongtou.jar"
set "JAVA=java"
if defined JAVA_HOME set "JAVA=%JAVA_HOME%\bin\java"
"%JAVA%" -version >nul 2>&1
if errorlevel 1 (
  echo Java is missing: install JDK 17 or later 1>&2
  exit /b 2
)
set "STALE=1"
if exist "%JAR%" (
  for /f %%s in ('powershell -NoProfile -Command "$j=(Get-Item -LiteralPath '%JAR%').LastWriteTimeUtc; $n=Get-ChildItem -Recurse -File -Path '%HERE%src\main','%HERE%themes','%HERE%pom.xml' ^| Where-Object { $_.FullName -notlike '*\themes\fonts\*' -and $_.LastWriteTimeUtc -gt $j }; if ($n) { 1 } else { 0 }"') do set "STALE=%%s"
)
if "%STALE%"=="1" (
  echo building hongtou ... 1>&2
  pushd "%HERE%"
  call mvn -B -q -DskipTests package 1>&2
  if errorlevel 1 (
    popd
    echo the build failed 1>&2
    exit /b 3
  )
  popd
)
"%JAVA%" -XX:+UseSerialGC -Djava.awt.headless=true -jar "%JAR%" %*
exit /b %errorlevel%
