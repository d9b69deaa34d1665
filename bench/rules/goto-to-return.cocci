@@ identifier l; expression E; @@
- goto l;
+ return E;
 ...
 l: return E;
