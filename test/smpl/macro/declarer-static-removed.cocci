@@ declarer D; identifier v; @@
- static D(v);
