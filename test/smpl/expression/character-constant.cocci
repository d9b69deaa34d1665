@@
@@
- c == '\n'
+ is_newline(c)
