@@ declarer name LIST; identifier v; @@
- static
  LIST(v);
