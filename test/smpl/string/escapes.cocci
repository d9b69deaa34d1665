@@
@@
- "tab\tnew\n"
+ "space new\n"
