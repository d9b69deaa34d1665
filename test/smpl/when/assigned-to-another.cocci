@@ expression x, y; @@
start(y);
... when != x = foo(...)
- bar(x);
