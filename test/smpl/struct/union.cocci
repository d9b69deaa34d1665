@@
identifier u;
@@
  union u {
  ...
- short s;
+ int s;
  ...
  };
