@@
identifier m;
@@
  #define m ...
+ #undef m
