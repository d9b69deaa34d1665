@@
initializer list is;
@@
  int x[] = {
- is
+ 0
  };
