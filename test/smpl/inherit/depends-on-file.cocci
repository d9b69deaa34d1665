@r depends on file in "."@
@@
- old()
+ new()

@depends on !(file in "elsewhere")@
@@
- other()
+ another()

@depends on file in "elsewhere"@
@@
- third()
+ wrong()
