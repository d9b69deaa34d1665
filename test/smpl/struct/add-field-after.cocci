@@
@@
  struct conf {
  ...
  int a;
+ int b;
  ...
  };
