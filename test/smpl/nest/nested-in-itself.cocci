@@ expression x, y; @@
 foo(x,
 <+...
- bar(y)
+ baz(y)
 ...+>
 )
