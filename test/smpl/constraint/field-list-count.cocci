@@ identifier s; field list[2] fs; @@
  struct s {
    fs
+   int extra;
  };
