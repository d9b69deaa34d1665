@@ identifier l; expression E; @@
- if (E) goto l;
+ jump_if(E, l);
