@@ type T; identifier v, f; expression list es; @@
- T v;
+ T v = f(es);
 ...
- v = f(es);
