# Runs a command that must not outlive its parent (Java would). The parent holds our standard input open: once it closes,
# because it was closed or because the parent died, the whole process group is ended, gently, then for good.
trap : TERM INT
exec 3<&0
(
  trap : TERM INT
  cat <&3 >/dev/null
  kill -TERM 0
  sleep 3
  kill -KILL 0
) &
watcher=$!
"$@" </dev/null 3<&-
status=$?
kill -KILL "$watcher" 2>/dev/null
exit "$status"
