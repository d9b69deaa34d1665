@@
field list[n] fs;
identifier s;
@@
  struct s {
    fs
-   int old;
+   int new;
    ...
  };
