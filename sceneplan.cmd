@echo off
rem Starts Sceneplan: "sceneplan VERB ..." runs the command line, "sceneplan workbench" opens the workbench.
rem Builds the product first when it is missing or older than the sources.
setlocal EnableExtensions DisableDelayedExpansion
set "ROOT=%~dp0"
set "ROOT=%ROOT:~0,-1%"
set "STATE=%ROOT%\releng\.build"
set "JDK="

call :find_jdk
if not defined JDK (
  >&2 echo sceneplan: no JDK 21 or newer was found in JAVA_HOME, on the PATH or in the usual folders; install one, for example from https://adoptium.net, or set JAVA_HOME.
  exit /b 2
)
if /i "%~1"=="workbench" goto workbench

rem only the benchmarks need the libraries they are measured against
set "PRODUCT=org.sceneplan.cli.product"
if "%~1"=="bench" set "PRODUCT=org.sceneplan.bench.product"
call :provide_product %PRODUCT%
if errorlevel 1 exit /b 3
set "ARCHIVE="
for %%v in (demo new layout check checklist export show bench) do if "%~1"=="%%v" set "ARCHIVE=-XX:+AutoCreateSharedArchive "-XX:SharedArchiveFile=%STATE%\class-archives\%%v.jsa""
rem what reads a few plans is over before the optimising compiler pays
set "COMPILER="
for %%v in (new check checklist export show) do if "%~1"=="%%v" if "%~6"=="" set "COMPILER=-XX:TieredStopAtLevel=1"
if not exist "%STATE%\class-archives" mkdir "%STATE%\class-archives" >nul 2>&1
"%JDK%\bin\java.exe" -XX:+UseSerialGC -Xshare:auto -Xlog:disable -Djava.awt.headless=true -Dlog4j.provider=org.apache.logging.log4j.simple.internal.SimpleProvider %COMPILER% %ARCHIVE% %SCENEPLAN_JAVA_OPTIONS% -cp "%PLUGINS%\*" org.sceneplan.cli.CommandLine %*
exit /b %ERRORLEVEL%

:workbench
call :provide_product org.sceneplan.workbench.product
if errorlevel 1 exit /b 3
set "REST="
:next_argument
shift /1
if not "%~1"=="" (
  set "REST=%REST% %1"
  goto next_argument
)
set "LAUNCHER="
for %%j in ("%PLUGINS%\org.eclipse.equinox.launcher_*.jar") do set "LAUNCHER=%%~fj"
rem each build has a configuration area of its own, named by the time of the build
set "BUILD="
for %%s in ("%STATE%\org.sceneplan.workbench.product.built") do set "BUILD=%%~ts"
set "BUILD=%BUILD:/=%"
set "BUILD=%BUILD::=%"
set "BUILD=%BUILD: =%"
set "BUILD=%BUILD:.=%"
set "WORKSPACE=%SCENEPLAN_WORKSPACE%"
if not defined WORKSPACE set "WORKSPACE=%USERPROFILE%\sceneplan-workspace"
rem ---- the language of the preferences goes unless the call names one; 23 is the workbench asking to be started again
:start_workbench
set "NL="
set "SETTINGS=%WORKSPACE%\.metadata\.plugins\org.eclipse.core.runtime\.settings\org.sceneplan.editor.prefs"
if exist "%SETTINGS%" for /f "tokens=2 delims==" %%l in ('findstr /r /c:"^language=[ez]" "%SETTINGS%"') do set "NL=-nl %%l"
echo "%REST%" | findstr /c:"-nl " >nul && set "NL="
"%JDK%\bin\java.exe" %SCENEPLAN_JAVA_OPTIONS% -jar "%LAUNCHER%" -configuration "%LOCALAPPDATA%\sceneplan\configuration-%BUILD%" -data "%WORKSPACE%" %NL% %REST%
if %ERRORLEVEL% EQU 23 goto start_workbench
exit /b %ERRORLEVEL%

rem ---- builds the product %1 unless it is fresh; sets PLUGINS
:provide_product
set "PLUGINS=%ROOT%\releng\%~1\target\products\%~1\win32\win32\x86_64\plugins"
call :is_fresh %~1
if not errorlevel 1 exit /b 0
if not exist "%STATE%" mkdir "%STATE%"
set "LOG=%STATE%\%~1.log"
>&2 echo sceneplan: building (first start or changed sources; takes about a minute, log in %LOG%)
break > "%STATE%\%~1.started"
pushd "%ROOT%"
set "JAVA_HOME=%JDK%"
call mvnw.cmd -B -pl :%~1 -am -DskipTests clean package > "%LOG%" 2>&1 < nul
set "CODE=%ERRORLEVEL%"
popd
if not "%CODE%"=="0" (
  >&2 findstr /b /c:"[ERROR]" "%LOG%"
  >&2 echo sceneplan: building failed; the log is %LOG%.
  exit /b 3
)
if exist "%STATE%\class-archives" rmdir /s /q "%STATE%\class-archives"
"%JDK%\bin\javac.exe" -d "%STATE%\classes" "%ROOT%\releng\start\Freshness.java" >nul 2>&1
move /y "%STATE%\%~1.started" "%STATE%\%~1.built" >nul
if exist "%PLUGINS%" exit /b 0
>&2 echo sceneplan: the build made no product for Windows.
exit /b 3

rem ---- exit code 0 when the product %1 is there and no source is newer
:is_fresh
if not exist "%PLUGINS%" exit /b 1
if not exist "%STATE%\%~1.built" exit /b 1
if not exist "%STATE%\classes\Freshness.class" exit /b 1
"%JDK%\bin\java.exe" -Xshare:auto -XX:TieredStopAtLevel=1 -cp "%STATE%\classes" Freshness "%ROOT%" %~1
exit /b %ERRORLEVEL%

rem ---- sets JDK to the first JDK of version 21 or newer: JAVA_HOME, the PATH, the usual folders
:find_jdk
if defined JAVA_HOME call :try_jdk "%JAVA_HOME%"
if defined JDK exit /b 0
for /f "delims=" %%j in ('where java.exe 2^>nul') do for %%h in ("%%~dpj..") do call :try_jdk "%%~fh"
if defined JDK exit /b 0
for %%p in ("%ProgramFiles%\Eclipse Adoptium" "%ProgramFiles%\Java" "%ProgramFiles%\Microsoft" "%ProgramFiles%\Zulu" "%ProgramFiles%\Amazon Corretto" "%ProgramFiles%\BellSoft" "%ProgramFiles%\OpenJDK" "%USERPROFILE%\.jdks" "%USERPROFILE%\scoop\apps") do if exist "%%~p" for /d %%h in ("%%~p\*") do call :try_jdk "%%~fh"
exit /b 0

:try_jdk
if defined JDK exit /b 0
if not exist "%~1\bin\javac.exe" exit /b 1
if not exist "%~1\release" exit /b 1
set "MAJOR="
for /f "tokens=2 delims==" %%v in ('findstr /b "JAVA_VERSION=" "%~1\release"') do for /f "delims=.-+_" %%m in ("%%~v") do set "MAJOR=%%m"
if not defined MAJOR exit /b 1
if %MAJOR% GEQ 21 set "JDK=%~1"
exit /b 0
