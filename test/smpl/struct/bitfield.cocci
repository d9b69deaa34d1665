@@
identifier s;
@@
  struct s {
  ...
- unsigned int on:1;
+ bool on;
  ...
  };
