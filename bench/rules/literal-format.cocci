@@ expression list es; constant char[] c; identifier f; @@
- f(c, es)
+ fmt(f, c, es)
