@@ @@
- put('\n')
+ newline()
