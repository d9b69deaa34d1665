@@ identifier l; expression E; @@
  if (...)
- goto l;
+ return E;
  ...
- l:
  return E;
