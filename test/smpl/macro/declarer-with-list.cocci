@@ declarer D; identifier v; expression list es; @@
- D(v, es);
+ D(v, 0, es);
