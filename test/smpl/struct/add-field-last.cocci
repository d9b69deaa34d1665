@@
@@
  struct conf {
  ...
+ int timeout;
  };
