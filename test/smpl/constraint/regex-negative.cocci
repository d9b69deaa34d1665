@@ identifier f !~ "^_"; expression list es; @@
- f(es);
+ call(f, es);
