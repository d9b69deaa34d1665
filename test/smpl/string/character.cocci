@@
@@
- '\n'
+ NEWLINE
